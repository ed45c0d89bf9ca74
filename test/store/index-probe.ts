/** What the tests of the index of claims call inside a page: its answers, and those of going through all records. */
import { claimDocument } from '../../src/core/matching/index/claim-document.ts'
import { claimTerms } from '../../src/core/matching/terms.ts'
import type { ClaimRecord } from '../../src/core/model.ts'
import { readDescription } from '../../src/store/claim-index/layout.ts'
import { withIndex } from '../../src/store/claim-index/using.ts'
import { mergeRecords } from '../../src/store/merge-records.ts'
import { claimStores, indexStores, type Library } from '../../src/store/schema.ts'
import { madeUp } from './made-up-sites.ts'

export { forgetIndex } from '../../src/store/claim-index/reading.ts'
export { dropIndex, rebuildIndex } from '../../src/store/claim-index/rebuilding.ts'
export { tendIndex } from '../../src/store/claim-index/tending.ts'
export { madeUp } from './made-up-sites.ts'

/** The ids of all claims that share a term with a text, in alphabetical order, as the index has them. */
export async function idsByIndex(library: Library, text: string): Promise<string[]> {
  const terms = claimTerms(text, 'en')
  return withIndex(library, claimStores, terms, async (transaction, index) => {
    const { hits } = index.search(terms, 100_000)
    const byDoc = transaction.objectStore('claims').index('doc')
    const ids = await Promise.all(hits.map(({ doc }) => byDoc.getKey(doc)))
    return ids.map(id => id ?? 'a document without a claim').sort()
  })
}

/** For each text the same by going through all records. */
export async function idsByScan(library: Library, texts: readonly string[]): Promise<string[][]> {
  const claims = await library.getAll('claims')
  const scanned = claims
    .filter(claim => claim.trashed === null)
    .map(claim => ({ id: claim.id, terms: new Set(claimDocument(0, claim).terms) }))
  return texts.map(text => {
    const wanted = claimTerms(text, 'en')
    return scanned
      .filter(({ terms }) => wanted.some(term => terms.has(term)))
      .map(({ id }) => id)
      .sort()
  })
}

/** Texts for which the two differ. */
export async function differences(library: Library, texts: readonly string[]): Promise<string[]> {
  const [scans, answers] = await Promise.all([
    idsByScan(library, texts),
    Promise.all(texts.map(text => idsByIndex(library, text))),
  ])
  return texts.flatMap((text, at) => {
    const [index = [], scan = []] = [answers[at], scans[at]]
    return JSON.stringify(index) === JSON.stringify(scan) ? [] : [`${text}: ${index.length} and ${scan.length}`]
  })
}

/** A record of a claim. */
export const claimOf = (id: string, text: string, updated = 1): ClaimRecord => ({
  id,
  origin: 'article',
  created: 1,
  updated,
  trashed: null,
  text,
  lang: 'en',
  claimant: null,
  sourcing: { class: 'unattributed', chain: [], directness: 'paraphrase' },
})

/** Merges made-up claims `from`..`until` (exclusive) into the library, as an import does. */
export async function importMadeUp(library: Library, from: number, until: number, updated = 1): Promise<void> {
  const claims = Array.from({ length: until - from }, (_, at) => {
    const number = from + at
    // A later version says something else.
    const text = updated === 1 ? madeUp(number) : `${madeUp(number)} again`
    return claimOf(`made-up ${String(number).padStart(7, '0')}`, text, updated)
  })
  const records = { claims, counterStatements: [], notes: [], sightings: [], decisions: [] }
  await mergeRecords(library, records, () => undefined)
}

/** Numbers of the index: to see that it is merged, and that nothing is left behind. */
export async function indexFigures(library: Library) {
  const transaction = library.transaction([...indexStores])
  const [description, parts, edits] = await Promise.all([
    readDescription(transaction),
    transaction.objectStore('indexParts').getAllKeys(),
    transaction.objectStore('indexEdits').count(),
  ])
  const segments = description?.layout.segments ?? []
  const expected = segments.reduce((sum, { shardBits, wordBits }) => sum + 1 + 2 ** shardBits + 2 ** wordBits, 0)
  return {
    segments: segments.length,
    documents: segments.reduce((sum, { documents }) => sum + documents, 0),
    deleted: description?.layout.deleted.length ?? 0,
    rebuild: description?.layout.rebuild ?? null,
    strayParts: parts.length - expected,
    edits,
  }
}
