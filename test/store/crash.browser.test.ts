/**
 * Kills what writes to the library at points drawn at random: the worker, the page that holds it, or the whole browser.
 * GAINSAY_CRASHES: kills in each browser, 200 for all that was asked of the library. GAINSAY_BROWSER: one browser only.
 */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lostWrites } from './crash-model.ts'
import type { Job, Order } from './crash-worker.ts'
import { killPage, openStoreBrowser, type StoreBrowser } from './in-browser.ts'
import { siteClaimId } from './made-up-sites.ts'
import { seeded } from './seeded.ts'

const crashes = Number(process.env.GAINSAY_CRASHES ?? 14)
const wanted = process.env.GAINSAY_BROWSER
const browsers = (['chromium', 'firefox'] as const).filter(name => !wanted || name === wanted)

const kinds = ['import', 'add', 'change', 'trash', 'delete', 'merge', 'rebuild'] as const
/** Steps of a job of each kind, about: as many as the last one took that was not killed. */
const steps: Record<Job['kind'], number> = {
  import: 2_000,
  add: 30,
  change: 10,
  trash: 30,
  delete: 4_000,
  merge: 100,
  rebuild: 50,
}
/** Claims of a site: one transaction and a part of another. */
const siteSize = 600
/** Sites whose every version is a segment of its own. */
const smallSites = Array.from({ length: 9 }, (_, at) => 100 + at)
const smallSize = 256
const asked = ['the harbour of Town3ville', 'witness1007 again', 'a school hired guards in 1950', 'nobody']

describe.each(browsers)('killed at random points in %s, the library', name => {
  let browser: StoreBrowser
  let page: Page
  const random = seeded(4)
  const below = (most: number): number => Math.floor(random() * most)
  beforeAll(async () => {
    browser = await openStoreBrowser(name)
    page = await browser.newPage()
  })
  afterAll(() => browser.close())

  it('loses nothing it had confirmed, and its index answers as going through all records does', {
    timeout: 60_000 + crashes * 15_000,
  }, async () => {
    let version = 1
    for (let killed = 0; killed < crashes; ) {
      const kind = kinds[killed % kinds.length] ?? 'import'
      version++
      const before = await statesIn(page, kind === 'merge' || killed === 0 ? version : null)
      const job = jobOf(kind, before, version, below)
      const lastStep = 1 + below(steps[kind])
      const way = wayOf(killed)
      const where = `${kind}, step ${lastStep}, ${way} killed, kill ${killed}`
      const isDone = await orderIn(page, { job, lastStep }, way)
      if (!isDone) killed++
      if (way === 'browser') await browser.crash()
      if (way !== 'worker') page = await browser.newPage()
      const now = await expectWhole(page, where)
      expect(lostWrites(before, now, job, isDone), where).toEqual([])
      if (kind === 'merge' || kind === 'rebuild' || kind === 'add' || kind === 'change') continue
      // Begun again it is done as if it had not been cut off.
      await orderIn(page, { job, lastStep: Number.MAX_SAFE_INTEGER }, 'worker')
      expect(lostWrites(before, await expectWhole(page, `${where}, again`), job, true), `${where}, again`).toEqual([])
    }
  })

  it('leaves no part of the index behind', async () => {
    const figures = await page.evaluate(
      async (sites, size) => {
        const library = await store.openLibrary()
        for (const site of sites) await store.importSite(library, { site, claims: size, version: 1_000_000 })
        await store.tendIndex(library)
        return store.indexFigures(library)
      },
      smallSites,
      smallSize,
    )
    expect(figures).toMatchObject({ strayParts: 0, rebuild: null })
  })
})

/** What is killed. */
type Way = 'worker' | 'page' | 'browser'

function wayOf(killed: number): Way {
  if (killed % 20 === 13) return 'browser'
  // Chromium lets a busy worker that is to end live on for two seconds.
  return killed % 5 === 4 ? 'worker' : 'page'
}

/** Has a worker do a job, and kills it or its page where it stops. Whether it was done before that. */
async function orderIn(page: Page, order: Order, way: Way): Promise<boolean> {
  const report = await page.evaluate((given, leave) => store.order(given, leave), order, way !== 'worker')
  if ('failed' in report) throw new Error(`${order.job.kind}: ${report.failed}`)
  if (way === 'page') await killPage(page)
  if ('done' in report) steps[order.job.kind] = report.done
  return 'done' in report
}

/** What the claims say after the index was found to answer rightly: as the page remembers it, read cold, and tended. */
async function expectWhole(page: Page, where: string): Promise<Readonly<Record<string, string>>> {
  const found = await page.evaluate(async texts => {
    const library = await store.openLibrary()
    const states = await store.claimStates(library)
    return { states, faults: await store.faults(library, texts), later: await store.faultsWhenTended(library, texts) }
  }, asked)
  expect(found.faults, where).toEqual([])
  expect(found.later, `${where}, tended`).toEqual([])
  return found.states
}

/** What the library holds; first with so many segments that they have to be merged, where a version is given. */
async function statesIn(page: Page, segmentsOf: number | null): Promise<Record<string, string>> {
  return page.evaluate(
    async (version: number | null, sites, size) => {
      const library = await store.openLibrary()
      if (version !== null) for (const site of sites) await store.importSite(library, { site, claims: size, version })
      return store.claimStates(library)
    },
    segmentsOf,
    smallSites,
    smallSize,
  )
}

function jobOf(
  kind: Job['kind'],
  before: Readonly<Record<string, string>>,
  version: number,
  below: (most: number) => number,
): Job {
  const live = Object.keys(before).filter(id => !before[id]?.startsWith('trashed'))
  const pick = (): string => live[below(live.length)] ?? siteClaimId(0, 0)
  const site = below(2)
  switch (kind) {
    case 'import':
      return { kind, site, claims: siteSize, version }
    case 'add':
      return { kind, texts: [1, 2, 3].map(each => `The harbour of Town${version}ville was sold ${each} times`) }
    case 'change':
      return { kind, id: pick(), text: `A school hired guards in 1950, says reader${version}` }
    case 'trash':
      return { kind, ids: [...new Set([pick(), pick(), pick()])] }
    case 'delete':
      return { kind, site }
    default:
      return { kind }
  }
}
