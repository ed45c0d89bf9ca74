/** Files into the library and out of it, in both browsers: seen first, killed, gone on with, taken back. GAINSAY_BROWSER: one only. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { waitUntil } from '../../tools/browser/remote.ts'
import { killPage, openStoreBrowser, type StoreBrowser } from './in-browser.ts'

const wanted = process.env.GAINSAY_BROWSER
const browsers = (['chromium', 'firefox'] as const).filter(name => !wanted || name === wanted)

const reviews = 3_000
/** Lines of a feed: every 1,000th has no claim, every tenth repeats the claim of the one before. */
const lines = Array.from({ length: reviews }, (_, at) =>
  JSON.stringify({
    '@type': 'ClaimReview',
    url: `https://checker.example/${at}`,
    claimReviewed: at % 1_000 === 999 ? '' : `The ferry number ${at % 10 === 9 ? at - 1 : at} sailed empty for a year`,
    datePublished: '2026-02-03',
    author: { name: 'Harbour Checks' },
    reviewRating: { alternateName: 'Wrong' },
    itemReviewed: { appearance: `https://post.example/${at}` },
  }),
)
const feed = `${lines.join('\n')}\n`
const right = reviews - reviews / 1_000
const claims = right - (reviews / 10 - reviews / 1_000)

/** Records without their numbers in the index, which go by when they were written. */
const bare = (records: string): string => records.replaceAll(/"doc":\d+,/gu, '')

describe.each(browsers)('files, %s', name => {
  let browser: StoreBrowser
  let page: Page
  beforeAll(async () => {
    browser = await openStoreBrowser(name)
    page = await browser.newPage()
  })
  afterAll(() => browser.close())
  beforeEach(() => page.evaluate(async () => store.deleteAll(await store.openLibrary())))

  it('are previewed without a change, and do what was foreseen; a second time nothing', async () => {
    const told = await page.evaluate(async text => {
      const library = await store.openLibrary()
      const before = await store.previewText(library, text)
      const empty = await store.libraryCounts(library)
      const did = await store.importText(library, text)
      const after = await store.previewText(library, text)
      return { before, empty, did, after, again: await store.importText(library, text) }
    }, feed)
    expect(told.empty.claims).toBe(0)
    expect(told.before.claims).toEqual({ added: claims, updated: 0, unchanged: right - claims })
    expect(told.before).toMatchObject({ statements: { added: right }, rest: { added: right }, refusals: 3, share: 1 })
    expect(told.before.samples[0]).toEqual({ what: 'claim', words: 'The ferry number 0 sailed empty for a year' })
    expect(told.did).toMatchObject({ added: claims + 2 * right, updated: 0, unchanged: right - claims })
    expect(told.did.refused[0]).toEqual({ place: 'Line 1000', reason: 'claimReviewed: must not be empty' })
    expect(told.after.claims.added + told.after.statements.added + told.after.rest.added).toBe(0)
    expect(told.again).toMatchObject({ added: 0, updated: 0, unchanged: 3 * right, notices: [] })
  })

  it('are complete after the page was killed three times on the way, as if it never had been', async () => {
    for (const share of [0.1, 0.4, 0.7]) {
      const doomed = await browser.newPage()
      // Its answer dies with the page.
      doomed.evaluate(async text => store.importText(await store.openLibrary(), text), feed).catch(() => undefined)
      const far = () =>
        page.evaluate(async () => (await store.importStanding(await store.openLibrary()))?.state.share ?? 0)
      await waitUntil(`${share} of the file`, async () => (await far()) > share, 60_000)
      await killPage(doomed)
      const standing = await page.evaluate(async () => store.importStanding(await store.openLibrary()))
      expect(standing?.state.phase).toBe('running')
    }
    const told = await page.evaluate(async text => {
      const library = await store.openLibrary()
      // A killed page may hold its lock for a moment.
      await navigator.locks.request(store.importLock, () => undefined)
      const did = await store.importText(library, text)
      const found = await store.recognise(library, [
        { text: 'The ferry number 2990 sailed empty for a year', lang: 'en' },
      ])
      return { did, counts: await store.libraryCounts(library), found: found[0]?.entry.notes.length }
    }, feed)
    expect(told.counts).toMatchObject({ claims, notes: right, sightings: right })
    expect(told.did).toMatchObject({ added: claims + 2 * right, updated: 0, unchanged: right - claims })
    expect(told.did.refused).toHaveLength(3)
    expect(told.found).toBe(1)
  })

  it('are taken back: what was there is as before, and what the reader did since stays', async () => {
    const told = await page.evaluate(async text => {
      const library = await store.openLibrary()
      await store.rememberArticle(library, 'https://post.example/a', 1_000)
      const rows = text.split('\n')
      // One of them is there in an earlier version.
      await store.importText(library, (rows[1] ?? '').replace('2026-02-03', '2026-01-01').replace('Wrong', 'Open'))
      await store.forgetImport(library)
      const before = await store.everything(library)
      await store.importText(library, text)
      await store.takeBackImport(library)
      const back = await store.everything(library)
      const standing = await store.importStanding(library)
      const found = await store.recognise(library, [{ text: 'The ferry number 7 sailed empty for a year', lang: 'en' }])

      await store.importText(library, rows.slice(2, 40).join('\n'))
      const imported = await library.getAll('claims')
      const [first, second] = [2, 3].map(number =>
        imported.find(({ text: words }) => words.includes(`number ${number} `)),
      )
      if (first === undefined || second === undefined) throw new Error('not imported')
      const note = { claimIds: [first.id], kind: 'unverified' as const, by: null, text: 'I asked.', evidence: [] }
      await store.saveNote(library, { ...note, verdict: '', publication: '', title: '', date: '', url: '' })
      await store.saveClaim(library, { ...second, text: 'My own words for it' })
      await store.takeBackImport(library)
      const left = (await library.getAll('claims')).map(claim => claim.text)
      return { before, back, standing, found, left: left.filter(words => /number [23] |My own/u.test(words)).sort() }
    }, feed)
    // A claim that is written again has another number in the index.
    expect(bare(told.back)).toBe(bare(told.before))
    expect(told.standing).toBeNull()
    expect(told.found).toEqual([null])
    expect(told.left).toEqual(['My own words for it', 'The ferry number 2 sailed empty for a year'])
  })

  it('stop where they are told to, and another file has to wait', async () => {
    const told = await page.evaluate(async text => {
      const library = await store.openLibrary()
      const file = new Blob([text])
      const stopping = new AbortController()
      const job = { file, name: 'feed.jsonl', reading: await store.guessedReading(file), signal: stopping.signal }
      const { state } = await store.importFile(library, job, () => stopping.abort())
      const other = await store.importText(library, '[]').catch((error: Error) => error.message)
      const { signal: _signal, ...again } = job
      return { state, other, end: (await store.importFile(library, again)).state }
    }, feed)
    expect(told.state).toMatchObject({ phase: 'running', file: { name: 'feed.jsonl' } })
    expect(told.state.share).toBeLessThan(1)
    expect(told.other).toMatch(/The import of feed.jsonl is not finished/)
    expect(told.end).toMatchObject({ phase: 'complete', share: 1, records: 3 * right })
  })

  it('back up all of it: exported, deleted, restored and exported again, byte for byte', async () => {
    const told = await page.evaluate(async text => {
      const library = await store.openLibrary()
      const { claimIds } = await store.rememberArticle(library, 'https://post.example/a', 1_000)
      await store.decideMatch(library, {
        claimId: claimIds[0] ?? '',
        text: 'Other words',
        lang: 'en',
        same: false,
        score: 0.5,
        now: 5,
      })
      await store.importText(library, text)
      await store.trash(library, 'claim', (await library.getAllKeys('claims'))[3] ?? '')
      const before = await store.everything(library)
      const one = await store.exportText(library)
      await store.deleteAll(library)
      const notices = await store.importText(library, one)
      const second = await store.exportText(library)
      return { first: one, second, notices: notices.notices, before, after: await store.everything(library) }
    }, feed)
    expect(told.second).toBe(told.first)
    expect(told.notices).toEqual([])
    expect(bare(told.after)).toBe(bare(told.before))
  })

  it.each(['web-annotation', 'csv', 'backup'] as const)(
    'of our own change nothing where they came from: %s',
    async format => {
      const told = await page.evaluate(
        async (as, text) => {
          const library = await store.openLibrary()
          await store.rememberArticle(library, 'https://post.example/a', 1_000)
          await store.importText(library, text)
          const before = await store.everything(library)
          const did = await store.importText(
            library,
            await store.exportText(library, as),
            as === 'csv' ? undefined : as,
          )
          return { did, isSame: before === (await store.everything(library)) }
        },
        format,
        lines.slice(0, 40).join('\n'),
      )
      expect(told.did).toMatchObject({ added: 0, updated: 0, refused: [] })
      expect(told.isSame).toBe(true)
    },
  )

  it.each([
    ['utf-16le', [0xff, 0xfe]],
    ['windows-1252', []],
  ] as const)('are read as they were written: %s', async (encoding, mark) => {
    const text = await page.evaluate(
      async (how, start) => {
        const library = await store.openLibrary()
        const words = 'claim;verdict\r\nDie Fähre fuhr größtenteils leer;Falsch\r\n'
        const codes = Array.from(words, letter => letter.charCodeAt(0))
        const bytes = how === 'utf-16le' ? codes.flatMap(code => [code & 255, code >> 8]) : codes
        const file = new Blob([Uint8Array.from([...start, ...bytes])])
        await store.importFile(library, { file, name: 'x.csv', reading: await store.guessedReading(file) })
        return (await library.getAll('claims'))[0]?.text
      },
      encoding,
      [...mark],
    )
    expect(text).toBe('Die Fähre fuhr größtenteils leer')
  })

  it.each([
    ['empty', [], /empty/],
    ['no text', [137, 80, 78, 71, 0, 0, 0, 13], /no text/],
  ])('that are %s are told to be so', async (_, bytes, words) => {
    const message = await page.evaluate(
      codes => store.guessedReading(new Blob([Uint8Array.from(codes)])).catch((error: Error) => error.message),
      bytes,
    )
    expect(message).toMatch(words)
  })
})
