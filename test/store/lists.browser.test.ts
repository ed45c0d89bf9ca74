import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ListedClaim } from '../../src/core/lists/listed-claim.ts'
import type { Edition } from '../../src/store/lists/subscription.ts'
import { openStoreBrowser, type StoreBrowser } from './in-browser.ts'

let browser: StoreBrowser
let page: Page

beforeAll(async () => {
  browser = await openStoreBrowser()
  page = await browser.newPage()
})
afterAll(() => browser.close())

const WORDS = 'The ferry company sold forty lifeboats to a scrap dealer in Norway'

const listed = (id: string, claim: string, text: string): ListedClaim => ({
  ...{ id, claim, lang: 'en', claimant: null, seen: [], counterStatements: [] },
  notes: [
    {
      ...{ kind: 'fact-check', by: 'Checks', text, rating: null, evidence: [] },
      ...{ publication: '', title: '', date: '', url: '' },
    },
  ],
})

const edition = (database: string): Edition => ({
  ...{ database, edition: 1, sha256: '', count: 2, refused: 0, reasons: [], released: 1, address: '', nextDiff: null },
  ...{ mirrors: [], expires: 24, etag: null, lastModified: null },
})

/** What is known of {@link WORDS}: the texts of the notes. */
const known = () =>
  page.evaluate(async text => {
    const [answer] = await store.recogniseEverywhere(await store.openLibrary(), [{ text, lang: 'en' }])
    return answer?.known.entry.notes.map(note => note.text) ?? null
  }, WORDS)

describe('a list beside the reader’s library', () => {
  const first = [listed('a', WORDS, 'Twelve.'), listed('b', 'The harbour crane was built in 1987', 'It was not.')]

  it('is read from the moment that an edition of it is whole', async () => {
    await page.evaluate(
      async (claims, made) => {
        const library = await store.openLibrary()
        const described = { url: 'https://list.example/', title: 'List', homepage: '', licence: '' }
        const { id } = await store.subscribe(library, { ...described, kind: 'claim-list' }, 1)
        const list = await store.openListLibrary(made.database)
        const records = store.recordsOfListed(claims, { id, title: 'List', released: 1 })
        await store.mergeRecords(list, records, { keepsJournal: false })
      },
      first,
      edition('gainsay-list-one'),
    )
    expect(await known()).toBeNull()
    await page.evaluate(async made => {
      const library = await store.openLibrary()
      const [list] = await store.subscriptions(library)
      await store.showEdition(library, list?.id ?? '', made, {})
    }, edition('gainsay-list-one'))
    expect(await known()).toEqual(['Twelve.'])
  })

  it('is changed by a diff as a whole, or not at all', async () => {
    const apply = (count: number) =>
      page.evaluate(
        async (claims, expected) => {
          const [list] = await store.subscriptions(await store.openLibrary())
          const origin = { id: list?.id ?? '', title: 'List', released: 2 }
          const claimIds = ['a', 'b'].map(id => store.listedId(origin, id))
          const held = await store.openListLibrary('gainsay-list-one')
          return store
            .applyChange(held, { claimIds, records: store.recordsOfListed(claims, origin) }, expected)
            .then(() => 'applied', String)
        },
        [listed('a', WORDS, 'Thirteen.')],
        count,
      )
    expect(await apply(5)).toMatch(/OtherEdition: 1 claims where there should be 5/)
    expect(await known()).toEqual(['Twelve.'])
    expect(await apply(1)).toBe('applied')
    expect(await known()).toEqual(['Thirteen.'])
    // Once more, as after a kill in between, it changes nothing.
    expect(await apply(1)).toBe('applied')
    expect(await known()).toEqual(['Thirteen.'])
  })

  it('obeys the reader’s word, over new editions and after it was left', async () => {
    const decide = (same: boolean | null) =>
      page.evaluate(
        async (text, isSame) => {
          const library = await store.openLibrary()
          const id = await store.subscriptionId('https://list.example/')
          const claimId = store.listedId({ id, title: '', released: 0 }, 'a')
          if (isSame === null) await library.clear('decisions')
          else await store.decideMatch(library, { claimId, text, lang: 'en', same: isSame, score: 0.99, now: 1 })
        },
        WORDS,
        same,
      )
    await decide(false)
    expect(await known()).toBeNull()
    await page.evaluate(
      async (claims, made) => {
        const library = await store.openLibrary()
        const [list] = await store.subscriptions(library)
        const next = await store.openListLibrary(made.database)
        const origin = { id: list?.id ?? '', title: 'List', released: 3 }
        await store.mergeRecords(next, store.recordsOfListed(claims, origin), { keepsJournal: false })
        await store.showEdition(library, list?.id ?? '', made, {})
      },
      first,
      edition('gainsay-list-two'),
    )
    expect(await known()).toBeNull()
    await decide(null)
    expect(await known()).toEqual(['Twelve.'])
    await decide(false)
    const left = await page.evaluate(async () => {
      const library = await store.openLibrary()
      const [list] = await store.subscriptions(library)
      await store.unsubscribe(library, list?.id ?? '')
      const databases = (await indexedDB.databases()).map(({ name }) => name)
      return { databases, decisions: await library.count('decisions'), lists: await library.count('lists') }
    })
    expect(left).toEqual({ databases: ['gainsay'], decisions: 1, lists: 0 })
  })

  it('gives way to what the reader holds on the same claim, and adds to it', async () => {
    await page.evaluate(
      async (claims, made, text) => {
        const library = await store.openLibrary()
        const own = await store.saveClaim(library, { text, lang: 'en', claimant: null })
        const blank = { publication: '', title: '', date: '', url: '', by: null, verdict: '', evidence: [] }
        await store.saveNote(library, { ...blank, claimIds: [own.id], kind: 'unverified', text: 'I asked.' })
        const described = { url: 'https://other.example/', title: 'Other', homepage: '', licence: '' }
        const { id } = await store.subscribe(library, { ...described, kind: 'claim-list' }, 1)
        const list = await store.openListLibrary(made.database)
        const records = store.recordsOfListed(claims, { id, title: 'Other', released: 1 })
        await store.mergeRecords(list, records, { keepsJournal: false })
        await store.showEdition(library, id, made, {})
      },
      first,
      edition('gainsay-list-three'),
      WORDS,
    )
    expect(await known()).toEqual(['I asked.', 'Twelve.'])
  })
})
