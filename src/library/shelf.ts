/** What the settings do with the library as a whole. */
import browser from 'webextension-polyfill'
import { statisticsOf } from '../core/columns/statistics.ts'
import { matchThreshold } from '../core/matching/threshold.ts'
import type { Order } from '../core/search/order.ts'
import type { Captured } from '../store/captured.ts'
import { onLibraryChange } from '../store/change-feed.ts'
import { openColumns, tendColumns } from '../store/claim-columns/reading.ts'
import { type LibraryCounts, libraryCounts } from '../store/counts.ts'
import { countCaptured, deleteAll, deleteCaptured } from '../store/delete.ts'
import { claimEntry } from '../store/entries.ts'
import { forgetImport, importIsRunning, importStanding } from '../store/import-state.ts'
import { openLibrary } from '../store/open.ts'
import { forgetThreshold, libraryThreshold } from '../store/reader-threshold.ts'
import { countForgettable, keepFor, monthsBefore, retentionMonths } from '../store/retention.ts'
import { idsListed, listClaims, readListed } from '../store/search.ts'
import { drafts, steps } from './keeping.ts'

export type { Captured } from '../store/captured.ts'
export type { LibraryCounts } from '../store/counts.ts'

/** Numbers for people: what is held, and how much room the browser says it takes. */
export interface Holdings {
  readonly counts: LibraryCounts
  /** Bytes used and those the browser allows, as it reckons them; null where it does not tell. */
  readonly bytes: number | null
  readonly quota: number | null
  /** Whether the browser promises not to delete the library by itself; null where it does not tell. */
  readonly isPersisted: boolean | null
}

/** The likeness from which on a claim is recognised, 0 to 1: as shipped, and as the reader's answers moved it. */
export interface Threshold {
  readonly shipped: number
  readonly own: number
}

/** The library as a whole. */
export const shelf = {
  async holdings(): Promise<Holdings> {
    const [counts, estimate, isPersisted] = await Promise.all([
      libraryCounts(await openLibrary()),
      navigator.storage?.estimate?.(),
      navigator.storage?.persisted?.(),
    ])
    return { counts, bytes: estimate?.usage ?? null, quota: estimate?.quota ?? null, isPersisted: isPersisted ?? null }
  },
  /** Asks the browser never to delete the library by itself. Must be called straight in a click. */
  persist: (): Promise<boolean> => navigator.storage.persist(),
  retentionMonths: () => retentionMonths(browser.storage.local),
  keepFor: (months: number | null) => keepFor(browser.storage.local, months),
  /** How many claims are forgotten at once where what was only seen is kept for so many months. */
  countForgettable: async (months: number) => countForgettable(await openLibrary(), monthsBefore(Date.now(), months)),
  threshold: async (): Promise<Threshold> => ({
    shipped: matchThreshold,
    own: await libraryThreshold(await openLibrary()),
  }),
  forgetThreshold: async () => forgetThreshold(await openLibrary()),
  /** The ids of the claims that a search finds, best first. */
  findClaims: async (words: string): Promise<readonly string[]> => {
    const library = await openLibrary()
    return idsListed(library, await listClaims(library, words, 'relevance'))
  },
  /** The documents of the claims that fit a search, in an order; and the claims of some of them. */
  list: async (words: string, order: Order) => listClaims(await openLibrary(), words, order),
  readListed: async (docs: readonly number[]) => readListed(await openLibrary(), docs),
  idsListed: async (docs: Iterable<number>) => idsListed(await openLibrary(), docs),
  claimEntry: async (id: string) => claimEntry(await openLibrary(), id),
  docOf: async (id: string) => (await (await openLibrary()).get('claims', id))?.doc ?? null,
  /** Packs what changed since the columns were, for the next one who opens them. */
  tend: async () => tendColumns(await openLibrary()),
  statistics: async () => statisticsOf(await openColumns(await openLibrary())),
  importStanding: async () => importStanding(await openLibrary()),
  forgetImport: async () => forgetImport(await openLibrary()),
  importIsRunning,
  countCaptured: async (captured: Captured) => countCaptured(await openLibrary(), captured),
  // What was deleted must not live on in the steps that could be undone.
  async deleteCaptured(captured: Captured): Promise<void> {
    await deleteCaptured(await openLibrary(), captured)
    await steps.clear()
  },
  async deleteAll(): Promise<void> {
    await deleteAll(await openLibrary())
    await Promise.all([steps.clear(), drafts.dropAll(), browser.storage.local.remove('sharingPassword')])
  },
  onChange: onLibraryChange,
}
