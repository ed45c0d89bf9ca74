/** Several contexts of Gainsay write to one library: the popup, the library page, the background. */
import fc from 'fast-check'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openStoreBrowser, type StoreBrowser } from './in-browser.ts'

const browserName = process.env.GAINSAY_BROWSER === 'firefox' ? 'firefox' : 'chromium'

let browser: StoreBrowser
let pages: readonly Page[]

beforeAll(async () => {
  browser = await openStoreBrowser(browserName)
  pages = [await browser.newPage(), await browser.newPage(), await browser.newPage()]
})
afterAll(() => browser.close())
beforeEach(() => pageAt(0).evaluate(async () => store.deleteAll(await store.openLibrary())))

function pageAt(at: number): Page {
  const page = pages[at % pages.length]
  if (!page) throw new Error('no page is open')
  return page
}

const sites = 3
const siteSize = 40

const deed = fc.record(
  {
    kind: fc.constantFrom('import' as const, 'trash' as const, 'restore' as const, 'delete' as const, 'tend' as const),
    site: fc.nat(sites - 1),
    at: fc.nat(siteSize - 1),
    /** The page that does it; another one looks. */
    page: fc.nat(2),
  },
  // The protocol to Firefox takes plain objects only.
  { noNullPrototype: true },
)

describe('contexts that share a library', () => {
  it('never find a claim that one of them has deleted or put into the trash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 12 }), async deeds => {
        await pageAt(0).evaluate(async () => store.deleteAll(await store.openLibrary()))
        for (const each of deeds) {
          await pageAt(each.page).evaluate(
            async ({ kind, site, at }, claims) => {
              const library = await store.openLibrary()
              const id = store.siteClaimId(site, at)
              if (kind === 'import') await store.importSite(library, { site, claims, version: 1 })
              else if (kind === 'trash') await store.trash(library, 'claim', id)
              else if (kind === 'restore') await store.restore(library, 'claim', id)
              else if (kind === 'delete')
                await store.deleteCaptured(library, { kind: 'site', host: store.siteHost(site) })
              else await store.tendIndex(library)
            },
            each,
            siteSize,
          )
          const wrong = await pageAt(each.page + 1).evaluate(
            async (site, claims) => {
              const library = await store.openLibrary()
              const states = await store.claimStates(library)
              const isThere = (id: string) => states[id] !== undefined && !states[id].startsWith('trashed')
              const texts = Array.from({ length: claims }, (_, at) => store.siteClaimText(site, at, 1))
              const known = await store.recognise(
                library,
                texts.map(text => ({ text, lang: 'en' })),
              )
              const searched = await store.searchLibrary(library, `version Town${site}ville`, 200)
              const found = [
                ...known.flatMap(each => each?.entry.claim.id ?? []),
                ...searched.entries.map(each => each.claim.id),
              ]
              const recognised = new Set(known.flatMap(each => each?.entry.claim.id ?? []))
              const missed = texts.flatMap((_, at) => {
                const id = store.siteClaimId(site, at)
                return isThere(id) && !recognised.has(id) ? [`${id} is not found`] : []
              })
              return [...found.filter(id => !isThere(id)).map(id => `${id} is found`), ...missed]
            },
            each.site,
            siteSize,
          )
          expect(wrong).toEqual([])
        }
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })

  it('lose no write of one another, and see each its own at once', async () => {
    const told = await Promise.all(
      pages.map((page, which) =>
        page.evaluate(async own => {
          const library = await store.openLibrary()
          const unseen: string[] = []
          for (let round = 0; round < 12; round++) {
            const number = own * 1_000 + round
            const { id, text } = await store.saveClaim(library, {
              text: store.madeUp(number),
              lang: 'en',
              claimant: null,
            })
            const [known] = await store.recognise(library, [{ text, lang: 'en' }])
            if (known?.entry.claim.id !== id) unseen.push(text)
            if (round % 3 === own) await store.trash(library, 'claim', id)
            if (round % 6 === own) await store.importSite(library, { site: own * 10 + round, claims: 300, version: 1 })
            if (round % 6 === 5)
              await store.deleteCaptured(library, { kind: 'site', host: store.siteHost(own * 10 + own) })
            await store.tendIndex(library)
          }
          return unseen
        }, which),
      ),
    )
    expect(told).toEqual([[], [], []])
    for (const page of pages) {
      const { live, trashed, faults } = await page.evaluate(async () => {
        const library = await store.openLibrary()
        const states = Object.values(await store.claimStates(library))
        const live = states.filter(state => !state.startsWith('trashed')).length
        const texts = [store.madeUp(9), store.siteClaimText(0, 7, 1), 'a harbour']
        return { live, trashed: states.length - live, faults: await store.faults(library, texts) }
      })
      // Each saved 12 and trashed 4 of them; each imported two sites and deleted the first.
      expect({ live, trashed, faults }).toEqual({ live: 3 * 8 + 3 * 300, trashed: 3 * 4, faults: [] })
    }
  })
})
