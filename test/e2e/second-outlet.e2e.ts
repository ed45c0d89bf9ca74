import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { markedWords, openArticle, openPopupPage, openSession, type Session, visibleText } from './session.ts'

const fixture: { readonly knownFrom: { readonly pairs: readonly (readonly [string, string])[] } } = JSON.parse(
  readFileSync('test/fixtures/expected/harbour-spill-second-outlet.json', 'utf8'),
)
const { pairs } = fixture.knownFrom

/** One outlet tells a claim, its denial and that nobody could verify it; days later another repeats only the claim. */
describe('a claim told by one outlet and repeated by another', () => {
  let session: Session
  beforeAll(async () => {
    session = await openSession()
  })
  afterAll(() => session.close())

  it('is shown with its counter-statement and note by the first', async () => {
    const { reading, page } = await openArticle(session, session.server.url('harbour-spill.html'))
    expect(reading.remembered).toBe('yes')
    expect(reading.findings.filter(({ mark }) => mark === 'countered').length).toBeGreaterThan(0)
    expect(reading.findings.flatMap(({ notes }) => notes.map(({ kind }) => kind))).toContain('unverified')
    expect((await markedWords(page))['gainsay-countered']?.length).toBeGreaterThan(0)
    await page.close()
  })

  it('is recognised at the second after the browser was started again, with what the first one said', async () => {
    session.browser = await session.browser.restart()
    const { reading, page, tabId } = await openArticle(session, session.server.url('harbour-spill-second-outlet.html'))
    const known = reading.findings.filter(finding => finding.known !== null)
    // Each pair that the fixture names: the second outlet's words lead to the first one's claim, and to no other.
    for (const [here, there] of pairs) {
      const finding = reading.findings.find(({ claim }) => claim.text.includes(here))
      expect(finding?.known?.entry.claim.text).toContain(there)
    }
    const entries = known.flatMap(finding => (finding.known ? [finding.known] : []))
    const counters = entries.flatMap(({ entry }) => entry.counterStatements)
    const notes = entries.flatMap(({ entry }) => entry.notes)
    expect(counters.length).toBeGreaterThan(0)
    expect(counters[0]?.url).toBe(session.server.url('harbour-spill.html'))
    expect(notes.map(({ kind }) => kind)).toContain('unverified')
    expect(entries[0]?.match.reasons.words.length).toBeGreaterThan(1)
    expect((await markedWords(page))['gainsay-countered']?.length).toBeGreaterThan(0)

    const popup = await openPopupPage(session, tabId)
    const text = await visibleText(popup)
    expect(text).toContain(counters[0]?.quote.slice(0, 40))
    expect(text).toMatch(/not verified/i)
  })

  it('gets a sighting at the second, not a copy', async () => {
    const again = await openArticle(session, session.server.url('harbour-spill-second-outlet.html'))
    const sightings = again.reading.findings.flatMap(finding => finding.known?.entry.sightings ?? [])
    expect(sightings.filter(({ url }) => url === session.server.url('harbour-spill.html')).length).toBeGreaterThan(0)
    const ids = again.reading.findings.flatMap(({ recordId }) => (recordId === null ? [] : [recordId]))
    expect(new Set(ids).size).toBe(ids.length)
  })
})
