/** Looking claims up by words, as the reader types: in claims, counter-statements and notes. */
import type { IDBPTransaction } from 'idb'
import type { ClaimEntry } from '../core/model.ts'
import { stemOf } from '../core/text/stems.ts'
import { foldWord } from '../core/text/words.ts'
import { entryStores, readEntries } from './entries.ts'
import type { Library, LibrarySchema, StoreName } from './schema.ts'

/** Most records read per word and store: a word in more of them tells little. */
const mostHits = 2_000
/** Counter-statements and notes are read whole to learn their claims, so fewer of them. */
const mostStatementHits = 300
/** Words of a search that count. */
const mostWords = 8

type ReadTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readonly'>

/** The claims that best fit the words, the last of which may be unfinished. Without words: the latest claims. */
export async function searchLibrary(library: Library, words: string, limit: number): Promise<ClaimEntry[]> {
  const transaction = library.transaction(entryStores)
  const searched = searchedWords(words)
  if (searched.length === 0) return latestEntries(transaction, limit)
  const last = searched.length - 1
  const hits = await Promise.all(searched.map((word, at) => claimsWith(transaction, word, at === last)))
  return readEntries(transaction, rankHits(hits).slice(0, limit))
}

/** Folded words of a search, without repeats. */
function searchedWords(words: string): readonly string[] {
  const found = foldWord(words).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return [...new Set(found)].slice(0, mostWords)
}

async function latestEntries(transaction: ReadTransaction, limit: number): Promise<ClaimEntry[]> {
  const ids: string[] = []
  let cursor = await transaction.objectStore('claims').index('updated').openKeyCursor(null, 'prev')
  // Trashed claims stand in this index too: read on until enough are left.
  const entries: ClaimEntry[] = []
  while (cursor && entries.length < limit) {
    ids.push(cursor.primaryKey)
    cursor = await cursor.continue()
    if (ids.length === limit || !cursor) entries.push(...(await readEntries(transaction, ids.splice(0))))
  }
  return entries.slice(0, limit)
}

/** The claims that have a word, or whose counter-statements or notes have it, by id; full hits weigh twice. */
async function claimsWith(
  transaction: ReadTransaction,
  word: string,
  isUnfinished: boolean,
): Promise<ReadonlyMap<string, number>> {
  const range = isUnfinished ? IDBKeyRange.bound(word, `${word}\uffff`) : IDBKeyRange.only(word)
  const claims = transaction.objectStore('claims')
  const [begun, whole, stemmed, counterStatements, notes] = await Promise.all([
    claims.index('words').getAllKeys(range, mostHits),
    claims.index('words').getAllKeys(word, mostHits),
    claims.index('terms').getAllKeys(stemOf(word, 'en'), mostHits),
    transaction.objectStore('counterStatements').index('words').getAll(range, mostStatementHits),
    transaction.objectStore('notes').index('words').getAll(range, mostStatementHits),
  ])
  const hits = new Map<string, number>()
  const add = (id: string, weight: number): void => {
    hits.set(id, Math.max(hits.get(id) ?? 0, weight))
  }
  for (const id of begun) add(id, 1)
  for (const id of [...whole, ...stemmed]) add(id, 2)
  for (const record of [...counterStatements, ...notes]) for (const id of record.claimIds) add(id, 1)
  return hits
}

/** Claims with more of the words first, then those whose words are rarer. */
function rankHits(hits: readonly ReadonlyMap<string, number>[]): readonly string[] {
  const ranked = new Map<string, { words: number; weight: number }>()
  for (const ofWord of hits) {
    const rarity = 1 / Math.log(2 + ofWord.size)
    for (const [id, weight] of ofWord) {
      const before = ranked.get(id) ?? { words: 0, weight: 0 }
      ranked.set(id, { words: before.words + 1, weight: before.weight + weight * rarity })
    }
  }
  return [...ranked]
    .sort(([a, x], [b, y]) => y.words - x.words || y.weight - x.weight || (a < b ? -1 : 1))
    .map(([id]) => id)
}
