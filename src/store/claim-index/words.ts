/** The terms of the index, for those who look them up by their beginning. */
import { unpackWords, wordGroupOf } from '../../core/matching/index/words.ts'
import { readDescription } from './layout.ts'
import { readPart, wordsKey } from './parts.ts'
import type { IndexTransaction } from './transactions.ts'

/** All terms that begin with the same character as one of these words, and some others. Throws DamagedIndex. */
export async function termsLike(transaction: IndexTransaction, words: readonly string[]): Promise<ReadonlySet<string>> {
  const [description, edits] = await Promise.all([
    readDescription(transaction),
    transaction.objectStore('indexEdits').getAll(),
  ])
  const keys = (description?.layout.segments ?? []).flatMap(({ id, wordBits }) => {
    const groups = new Set(words.map(word => wordGroupOf(word, wordBits)))
    return [...groups].map(group => wordsKey(id, group))
  })
  const parts = await Promise.all(keys.map(key => readPart(transaction, key)))
  const stored = parts.flatMap(unpackWords)
  const edited = edits.flatMap(({ added }) => added.flatMap(({ terms, aside = [] }) => [...terms, ...aside]))
  return new Set([...stored, ...edited])
}
