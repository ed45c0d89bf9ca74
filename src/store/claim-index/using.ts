/** Searching the index where it may have to be built first. */
import type { IDBPTransaction } from 'idb'
import { DamagedIndex } from '../../core/matching/index/bytes.ts'
import type { Searcher } from '../../core/matching/index/search.ts'
import type { Library, LibrarySchema, StoreName } from '../schema.ts'
import { openIndex } from './reading.ts'
import { dropIndex, rebuildIndex } from './rebuilding.ts'

type ReadTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readonly'>

/** Times a search is begun again: once for an index that is not built yet, once for a damaged one, and once for both. */
const mostAttempts = 3

/**
 * Reads with the index, opened for these terms, which are asked for once the database is at work, in one transaction over `stores`, which must have the index's among them. An
 * index that is damaged or not there yet is built from the claims first: the answer waits for it.
 */
export async function withIndex<Result>(
  library: Library,
  stores: readonly StoreName[],
  terms: () => readonly string[],
  read: (transaction: ReadTransaction, index: Searcher) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    const transaction = library.transaction([...stores])
    try {
      const index = await openIndex(transaction, terms)
      if (index) return await read(transaction, index)
    } catch (error) {
      if (!(error instanceof DamagedIndex) || attempt === mostAttempts) throw error
      console.warn(`Gainsay: ${error.message} It is built again from the claims.`)
      await dropIndex(library)
    }
    if (attempt === mostAttempts) throw new DamagedIndex('it could not be built')
    await rebuildIndex(library)
  }
}
