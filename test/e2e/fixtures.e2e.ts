import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Finding, PageReading } from '../../src/core/model.ts'
import { markedWords, openPage, openSession, type Session } from './session.ts'

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
  return [...claims, ...counters, ...notes]
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe('unlike articles', () => {
  let session: Session
  beforeAll(async () => {
    session = await openSession()
  })
  afterAll(() => session.close())

  it.each(fixtures)('$name: $expected.why', async ({ name, expected }) => {
    const { state, page } = await openPage(session, session.server.url(`${name}.html`))
    expect(state.status).toBe(expected.article ? 'read' : 'not-an-article')
    if (state.status !== 'read') return
    const { reading } = state
    expect(reading.page.lang.split('-')[0]).toBe(expected.lang.split('-')[0])
    expect(reading.languageCovered).toBe(expected.languageCovered ?? expected.lang.startsWith('en'))
    expect(missed(reading, expected)).toEqual([])
    const { min, max } = expected.claims ?? { min: 0, max: 40 }
    expect(reading.findings.length).toBeGreaterThanOrEqual(min)
    expect(reading.findings.length).toBeLessThanOrEqual(max)
    const texts = JSON.stringify(reading.findings)
    expect((expected.mustNotContain ?? []).filter(words => holds(texts, words))).toEqual([])

    // Each claim is painted, and the painted range covers the words of the claim: its proposition stands in it.
    const marks = Object.entries(await markedWords(page)).filter(([mark]) => /-(unchecked|noted|countered)/.test(mark))
    const painted = marks.flatMap(([, words]) => words.map(folded))
    expect(painted.length).toBe(reading.findings.length)
    const unpainted = reading.findings.filter(({ claim }) => {
      const start = folded(claim.text).slice(0, 20)
      return !painted.some(words => words.includes(start))
    })
    expect(unpainted.map(({ claim }) => claim.text)).toEqual([])
    // No node was added to the page, none of its own was changed.
    expect(await page.evaluate(() => document.querySelectorAll('gainsay-card, [class*=gainsay], mark').length)).toBe(0)
    await page.close()
  })
})
