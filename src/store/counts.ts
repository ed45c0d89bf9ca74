/** How much the library holds. */
import { entryStores } from './entries.ts'
import type { Library } from './schema.ts'

/** Numbers of records that count, and of those in the trash. */
export interface LibraryCounts {
  readonly claims: number
  readonly counterStatements: number
  readonly notes: number
  readonly sightings: number
  readonly trashed: number
}

/** Counts the records of the library. */
export async function libraryCounts(library: Library): Promise<LibraryCounts> {
  const transaction = library.transaction(entryStores)
  const counted = (name: 'claims' | 'counterStatements' | 'notes'): Promise<[number, number]> =>
    Promise.all([transaction.objectStore(name).count(), transaction.objectStore(name).index('trashed').count()])
  const [claims, counterStatements, notes, sightings] = await Promise.all([
    counted('claims'),
    counted('counterStatements'),
    counted('notes'),
    transaction.objectStore('sightings').count(),
  ])
  const left = ([all, trashed]: readonly [number, number]): number => all - trashed
  return {
    claims: left(claims),
    counterStatements: left(counterStatements),
    notes: left(notes),
    sightings,
    trashed: claims[1] + counterStatements[1] + notes[1],
  }
}
