/** Published fact checks that come one by one, from a page or a list, into the library. Files of them are imported: see import-file.ts. */
import { factCheckItem } from '../core/interchange/claim-review.ts'
import type { FactCheck } from '../core/interchange/fact-check.ts'
import { byKind, type LibraryRecords } from '../core/interchange/item.ts'
import { announceChange } from './change-feed.ts'
import { tendIndex } from './claim-index/tending.ts'
import { mergeRecords } from './merge-records.ts'
import type { Library } from './schema.ts'

/** The records of some fact checks, taken at `now`. The same claim by the same claimant is one record, however many checked it. */
export function recordsOfFactChecks(factChecks: readonly FactCheck[], now: number): LibraryRecords {
  const items = factChecks.map(factCheck => factCheckItem(factCheck, '', now))
  return byKind(items.flatMap(item => ('records' in item ? item.records : [])))
}

/** Those that the library has never held, one of each. What the reader put in the trash was held. */
export async function newFactChecks(library: Library, factChecks: readonly FactCheck[]): Promise<readonly FactCheck[]> {
  const found = new Map<string, FactCheck>()
  for (const factCheck of factChecks) {
    const [note] = recordsOfFactChecks([factCheck], 0).notes
    if (note && (await library.getKey('notes', note.id)) === undefined) found.set(note.id, factCheck)
  }
  return [...found.values()]
}

/** Keeps fact checks, a few at once; one that is there already is left as it is. */
export async function keepFactChecks(library: Library, factChecks: readonly FactCheck[]): Promise<void> {
  await mergeRecords(library, recordsOfFactChecks(factChecks, Date.now()), { keepsJournal: false })
  announceChange([])
  await tendIndex(library)
}
