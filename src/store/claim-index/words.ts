/** The terms of the index, for those who look them up by their beginning. */

import { type Vocabulary, vocabularyOf } from '../../core/matching/index/vocabulary.ts'
import { unpackWords, wordGroupOf } from '../../core/matching/index/words.ts'
import { readDescription } from './layout.ts'
import { readPart, wordsKey } from './parts.ts'
import type { IndexTransaction } from './transactions.ts'

/** Groups in memory, by their keys: segments are never changed, and their ids used once as long as the index is the same one. */
let kept: { readonly identity: string; readonly groups: Map<number, readonly string[]> } | null = null
/** Most groups kept: each has some 2,000 words. */
const mostKept = 64

/** The index's terms, as far as they begin with the same character as one of these words. Throws DamagedIndex. */
export async function vocabularyFor(transaction: IndexTransaction, words: readonly string[]): Promise<Vocabulary> {
  const [description, edits] = await Promise.all([
    readDescription(transaction),
    transaction.objectStore('indexEdits').getAll(),
  ])
  const keys = (description?.layout.segments ?? []).flatMap(({ id, wordBits }) => {
    const groups = new Set(words.map(word => wordGroupOf(word, wordBits)))
    return [...groups].map(group => wordsKey(id, group))
  })
  const groups = groupsOf(description?.counter.identity ?? '')
  const stored = await Promise.all(
    keys.map(async key => {
      const group = groups.get(key) ?? unpackWords(await readPart(transaction, key))
      groups.set(key, group)
      return group
    }),
  )
  const edited = new Set(edits.flatMap(({ added }) => added.flatMap(({ terms, aside = [] }) => [...terms, ...aside])))
  return vocabularyOf([...stored, [...edited].sort()])
}

function groupsOf(identity: string): Map<number, readonly string[]> {
  if (kept?.identity !== identity || kept.groups.size > mostKept) kept = { identity, groups: new Map() }
  return kept.groups
}
