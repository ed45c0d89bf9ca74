/** What Gainsay found in a page, as a table for a terminal. */
import type { PageDescription } from '../src/core/model.ts'
import type { Finding, PageReading } from '../src/core/reading.ts'
import { coverageWords, noteWords, relationWords, sourcingWords } from '../src/core/wording.ts'
import type { PageState } from '../src/messaging/contract.ts'

const COLUMNS = ['', 'mark', 'claim', 'who says so'] as const
const WIDTHS = [3, 9, 74, 28] as const
const GAP = '  '

/** Breaks a text into lines of at most `width` characters, at spaces where it can. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length > width && line !== '') {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

function row(cells: readonly string[]): string[] {
  const columns = cells.map((cell, index) => wrap(cell, WIDTHS[index] ?? 20))
  const height = Math.max(...columns.map(lines => lines.length))
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((lines, index) => (lines[line] ?? '').padEnd(WIDTHS[index] ?? 20))
      .join(GAP)
      .trimEnd(),
  )
}

const from = (publication: string, date: string): string => [publication, date.slice(0, 10)].filter(Boolean).join(', ')

/** What an article says against or about something, each as a sign and a sentence. */
const statementsIn = ({ counterStatements, notes }: PageReading['general']): string[] => [
  ...counterStatements.map(each => `≠ ${each.speaker ?? 'The article'} ${relationWords[each.relation]}: ${each.quote}`),
  ...notes.map(each => `? ${noteWords[each.kind]}: ${each.text}`),
]

/** Everything on one claim. */
function statementsOn(finding: Finding): string[] {
  const entry = finding.known?.entry
  return [
    ...statementsIn(finding),
    ...(entry?.counterStatements ?? []).map(
      each =>
        `≠ from the library (${from(each.publication, each.date)}): ${each.speaker ?? 'The article'} ${relationWords[each.relation]}: ${each.quote}`,
    ),
    ...(entry?.notes ?? []).map(
      each => `? from the library (${from(each.publication, each.date)}): ${noteWords[each.kind]}: ${each.text}`,
    ),
  ]
}

function findingRows(finding: Finding, number: number): string[] {
  const { claim, mark } = finding
  const who = [claim.claimant, sourcingWords[claim.sourcing.class]].filter(Boolean).join(' · ')
  const under = statementsOn(finding).flatMap(text =>
    wrap(text, WIDTHS[2]).map((line, index) => ['', '', index === 0 ? line : `  ${line}`]),
  )
  return [...row([String(number), mark, claim.text, who]), ...under.flatMap(cells => row(cells))]
}

const heading = (page: PageDescription): string[] => [
  page.title,
  [page.outlet, page.published?.slice(0, 10), page.url].filter(Boolean).join(' · '),
]

/** The table of one page, as lines joined. */
export function findingsTable(state: PageState): string {
  if (state.status === 'reading') return 'Still reading.'
  if (state.status === 'failed') return [...heading(state.page), `Reading failed: ${state.message}`].join('\n')
  if (state.status === 'not-an-article') {
    return [...heading(state.page), 'This page is not an article: nothing is marked.'].join('\n')
  }
  const { reading } = state
  const lines = [...heading(reading.page), coverageWords(reading)]
  if (!reading.languageCovered) {
    lines.push(`Claims are not found in this language (${reading.page.lang}); known claims still are.`)
  }
  const general = statementsIn(reading.general)
  if (general.length > 0) lines.push('', 'On the article as a whole:', ...general)
  if (reading.findings.length === 0) return lines.join('\n')
  const rule = WIDTHS.map(width => '─'.repeat(width)).join(GAP)
  const rows = reading.findings.flatMap((finding, index) => findingRows(finding, index + 1))
  return [...lines, '', ...row(COLUMNS), rule, ...rows].join('\n')
}

/** The same for programs: the reading with its status, and always a list of findings. */
export function findingsJson(state: PageState): string {
  const value = state.status === 'read' ? { status: state.status, ...state.reading } : { ...state, findings: [] }
  return JSON.stringify(value, null, 2)
}
