import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Finding, PageReading } from '../../src/core/reading.ts'
import { waitUntil } from '../../tools/browser/remote.ts'
import { markedWords, openPage, openSession, type Session, settled } from './session.ts'

/** What a careful reader expects of a fixture page; see test/fixtures/README.md. */
interface Expected {
  readonly why: string
  readonly article: boolean
  readonly lang: string
  readonly languageCovered?: boolean
  readonly mustClaim?: readonly string[]
  readonly mustCounter?: readonly {
    readonly words: string
    readonly targets: readonly string[]
    readonly relation?: string
  }[]
  readonly mustNote?: readonly { readonly kind: string; readonly words: string; readonly targets: readonly string[] }[]
  readonly mustNotContain?: readonly string[]
  readonly claims?: { readonly min: number; readonly max: number }
  /** A selector that shows up when a page has written its article. */
  readonly waitFor?: string
  /**
   * What Gainsay misses today, in the words of this test. It must miss exactly that: neither more, nor less without this list
   * getting shorter (`npm run accept` writes it).
   */
  readonly knownMisses?: readonly string[]
}

const folder = path.join('test', 'fixtures', 'expected')
const fixtures = readdirSync(folder).map(file => {
  const expected: Expected = JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
  return { name: file.replace(/\.json$/, ''), expected }
})

const holds = (text: string, words: string): boolean => text.includes(words)
const claimsHolding = (findings: readonly Finding[], words: string): Finding[] =>
  findings.filter(({ claim }) => holds(claim.text, words))

/** Every expectation that a reading misses, in words. */
function missed({ findings, general }: PageReading, expected: Expected): string[] {
  const claims = (expected.mustClaim ?? [])
    .filter(words => claimsHolding(findings, words).length === 0)
    .map(words => `claim: ${words}`)
  const counters = (expected.mustCounter ?? [])
    .filter(
      ({ words, targets }) =>
        !(targets.length === 0 && general.counterStatements.some(({ quote }) => holds(quote, words))) &&
        !targets.some(target =>
          claimsHolding(findings, target).some(({ counterStatements }) =>
            counterStatements.some(({ quote }) => holds(quote, words)),
          ),
        ),
    )
    .map(({ words, targets }) => `counter-statement: ${words} -> ${targets.join(' | ')}`)
  const notes = (expected.mustNote ?? [])
    .filter(
      ({ words, kind, targets }) =>
        !(targets.length === 0 && general.notes.some(note => note.kind === kind && holds(note.text, words))) &&
        !targets.some(target =>
          claimsHolding(findings, target).some(finding =>
            finding.notes.some(note => note.kind === kind && holds(note.text, words)),
          ),
        ),
    )
    .map(({ words, kind, targets }) => `${kind}: ${words} -> ${targets.join(' | ')}`)
  const { min, max } = expected.claims ?? { min: 0, max: 40 }
  const main = findings.filter(({ isMain }) => isMain).length
  const outside = main < min || main > max
  const count = outside ? [`${main} claims, expected ${min} to ${max}`] : []
  return [...claims, ...counters, ...notes, ...count]
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

function accept(name: string, { knownMisses: _before, ...expected }: Expected, misses: readonly string[]): void {
  const accepted = misses.length === 0 ? expected : { ...expected, knownMisses: misses }
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(accepted, null, 2)}\n`)
}

async function openFixture(session: Session, name: string, { waitFor }: Expected) {
  const opened = await openPage(session, session.server.url(`${name}.html`))
  if (waitFor === undefined || opened.state.status === 'read') return opened
  await opened.page.waitForSelector(waitFor)
  await waitUntil('the late article', async () => (await settled(session, opened.tabId)).status === 'read', 20_000)
  return { ...opened, state: await settled(session, opened.tabId) }
}

describe('unlike articles', () => {
  let session: Session
  beforeAll(async () => {
    session = await openSession()
  })
  afterAll(() => session.close())

  it.each(fixtures)('$name: $expected.why', async ({ name, expected }) => {
    const { state, page } = await openFixture(session, name, expected)
    expect(state.status).toBe(expected.article ? 'read' : 'not-an-article')
    if (state.status !== 'read') return
    const { reading } = state
    expect(reading.page.lang.split('-')[0]).toBe(expected.lang.split('-')[0])
    expect(reading.languageCovered).toBe(expected.languageCovered ?? expected.lang.startsWith('en'))
    const misses = missed(reading, expected)
    if (process.env.GAINSAY_ACCEPT === '1') accept(name, expected, misses)
    else expect(misses).toEqual(expected.knownMisses ?? [])
    const main = reading.findings.filter(({ isMain }) => isMain)
    const texts = JSON.stringify(main)
    expect((expected.mustNotContain ?? []).filter(words => holds(texts, words))).toEqual([])

    // Each main claim is painted, and the painted range covers the words of the claim: its proposition stands in it.
    const marks = Object.entries(await markedWords(page)).filter(([mark]) => /-(unchecked|noted|countered)/.test(mark))
    const painted = marks.flatMap(([, words]) => words.map(folded))
    expect(painted.length).toBe(main.length)
    const unpainted = main.filter(({ claim }) => {
      const start = folded(claim.text).slice(0, 20)
      return !painted.some(words => words.includes(start))
    })
    expect(unpainted.map(({ claim }) => claim.text)).toEqual([])
    // No node was added to the page, none of its own was changed.
    expect(await page.evaluate(() => document.querySelectorAll('gainsay-card, [class*=gainsay], mark').length)).toBe(0)
    await page.close()
  })
})
