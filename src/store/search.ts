/** Looking claims up by words, as the reader types: in claims, claimants, counter-statements and notes. */
import type { IDBPTransaction } from 'idb'
import { claimantTerm } from '../core/matching/index/claim-document.ts'
import { rankByWords, searchedWords, typedWord } from '../core/matching/index/typed-words.ts'
import type { ClaimEntry } from '../core/model.ts'
import { openIndex } from './claim-index/reading.ts'
import { withIndex } from './claim-index/using.ts'
import { termsLike } from './claim-index/words.ts'
import { entryStores, readEntries } from './entries.ts'
import { indexStores, type Library, type LibrarySchema, type StoreName } from './schema.ts'

/** Counter-statements and notes are read whole to learn their claims, so few of them per word and store. */
const mostStatementHits = 300

const stores: StoreName[] = [...entryStores, ...indexStores]

type ReadTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readonly'>

/** The claims that best fit the words, the last of which may be unfinished. Without words: the latest claims. */
export async function searchLibrary(library: Library, words: string, limit: number): Promise<ClaimEntry[]> {
  const searched = searchedWords(words)
  return withIndex(
    library,
    stores,
    () => [],
    async transaction =>
      searched.length === 0 ? latestEntries(transaction, limit) : bestEntries(transaction, searched, limit),
  )
}

/** Documents are numbered as they are written: the last are the latest. What is in the trash has no number. */
async function latestEntries(transaction: ReadTransaction, limit: number): Promise<ClaimEntry[]> {
  const ids: string[] = []
  let cursor = await transaction.objectStore('claims').index('doc').openKeyCursor(null, 'prev')
  while (cursor && ids.length < limit) {
    ids.push(cursor.primaryKey)
    cursor = await cursor.continue()
  }
  return readEntries(transaction, ids)
}

async function bestEntries(
  transaction: ReadTransaction,
  searched: readonly string[],
  limit: number,
): Promise<ClaimEntry[]> {
  const last = searched.length - 1
  const [known, elsewhere] = await Promise.all([
    termsLike(transaction, [...searched, claimantTerm('')]),
    Promise.all(searched.map((word, at) => docsWithStatements(transaction, word, at === last))),
  ])
  const words = searched.map((word, at) => typedWord(word, at === last, known))
  const index = await openIndex(transaction, () => words.flatMap(({ whole, begun }) => [...whole, ...begun]))
  const docs = index ? rankByWords(index, words, elsewhere, limit) : []
  const byDoc = transaction.objectStore('claims').index('doc')
  const ids = await Promise.all(docs.map(doc => byDoc.getKey(doc)))
  return readEntries(
    transaction,
    ids.filter(id => id !== undefined),
  )
}

/** The documents of the claims whose counter-statements or notes have a word. */
async function docsWithStatements(
  transaction: ReadTransaction,
  word: string,
  isUnfinished: boolean,
): Promise<ReadonlySet<number>> {
  const range = isUnfinished ? IDBKeyRange.bound(word, `${word}\uffff`) : IDBKeyRange.only(word)
  const [counterStatements, notes] = await Promise.all([
    transaction.objectStore('counterStatements').index('words').getAll(range, mostStatementHits),
    transaction.objectStore('notes').index('words').getAll(range, mostStatementHits),
  ])
  const claimIds = new Set([...counterStatements, ...notes].flatMap(record => record.claimIds))
  const claims = await Promise.all([...claimIds].map(id => transaction.objectStore('claims').get(id)))
  return new Set(claims.flatMap(claim => claim?.doc ?? []))
}
