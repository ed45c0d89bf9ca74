/**
 * A reading of a text, carried over to the text that the page has now: what stands in unchanged blocks keeps its place there, what
 * stood in others is gone until the whole is read again. So a paragraph that is added costs the reading of a paragraph.
 */
import type { TextBlock, TextSpan } from '../core/model.ts'
import type { Finding, PageReading } from '../core/reading.ts'

type Blocks = readonly TextBlock[]

function startsOf(blocks: Blocks): readonly number[] {
  let start = 0
  return blocks.map(({ text }) => {
    const own = start
    start += text.length + 1
    return own
  })
}

/** The index in `to` of each block of `from`, -1 where it is not there; equal blocks in their order. */
function counterparts(from: Blocks, to: Blocks): readonly number[] {
  const places = new Map<string, number[]>()
  for (const [index, { text }] of to.entries()) {
    const same = places.get(text)
    if (same === undefined) places.set(text, [index])
    else same.push(index)
  }
  for (const same of places.values()) same.reverse()
  return from.map(({ text }) => places.get(text)?.pop() ?? -1)
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Where a span of `from` is in `to`; null where its block is not there, or where it runs over more than one. */
function mover(from: Blocks, to: Blocks): (span: TextSpan) => TextSpan | null {
  const before = startsOf(from)
  const after = startsOf(to)
  const places = counterparts(from, to)
  return ({ start, end }) => {
    const index = lastAtOrBefore(before, start)
    const own = before[index]
    const moved = after[places[index] ?? -1]
    if (own === undefined || moved === undefined || end > own + (from[index]?.text.length ?? 0)) return null
    return { start: start - own + moved, end: end - own + moved }
  }
}

const moveAll = <T extends { readonly span: TextSpan }>(
  items: readonly T[],
  move: (span: TextSpan) => TextSpan | null,
): T[] =>
  items.flatMap(item => {
    const span = move(item.span)
    return span === null ? [] : [{ ...item, span }]
  })

const inTextOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => a.claim.span.start - b.claim.span.start)

/** The reading of `from` as far as it holds for `to`. */
export function carryOver(reading: PageReading, from: Blocks, to: Blocks): PageReading {
  const move = mover(from, to)
  const findings = reading.findings.flatMap(finding => {
    const span = move(finding.claim.span)
    if (span === null) return []
    const { counterStatements, notes } = finding
    return [
      {
        ...finding,
        claim: { ...finding.claim, span },
        counterStatements: moveAll(counterStatements, move),
        notes: moveAll(notes, move),
      },
    ]
  })
  const { counterStatements, notes } = reading.general
  return {
    ...reading,
    // The page may have put its blocks into another order.
    findings: inTextOrder(findings),
    sought: reading.sought === null ? null : move(reading.sought),
    general: { counterStatements: moveAll(counterStatements, move), notes: moveAll(notes, move) },
  }
}

/** Blocks read on their own: those that no reading has seen, with some before and after that say who "he" is. */
export interface Part {
  readonly blocks: Blocks
  readonly fresh: ReadonlySet<string>
}

const context = 2
/** More than this is left to the reading of the whole. */
const mostFresh = 80

/** The first run of blocks whose words are not among `known`; null where there is none. */
export function nextPart(blocks: Blocks, known: ReadonlySet<string>): Part | null {
  const first = blocks.findIndex(({ text }) => !known.has(text))
  if (first < 0) return null
  let end = first
  while (end < blocks.length && end - first < mostFresh && !known.has(blocks[end]?.text ?? '')) end += 1
  return {
    blocks: blocks.slice(Math.max(0, first - context), end + context),
    fresh: new Set(blocks.slice(first, end).map(({ text }) => text)),
  }
}

/** A reading of the text `blocks` with what was read of a part of it. `name` keeps the part's ids apart from all others. */
export function withPart(
  reading: PageReading,
  blocks: Blocks,
  read: { readonly part: Part; readonly reading: PageReading; readonly name: string },
): PageReading {
  const { part, name } = read
  const fresh = part.blocks.filter(({ text }) => part.fresh.has(text))
  const own = carryOver(read.reading, part.blocks, fresh)
  const named = own.findings.map(finding => ({
    ...finding,
    claim: { ...finding.claim, id: `${name}${finding.claim.id}` },
    counterStatements: finding.counterStatements.map(each => ({ ...each, id: `${name}${each.id}` })),
    notes: finding.notes.map(each => ({ ...each, id: `${name}${each.id}` })),
  }))
  const { findings } = carryOver({ ...own, findings: named }, fresh, blocks)
  return {
    ...reading,
    findings: inTextOrder([...reading.findings, ...findings]),
  }
}
