/** What the tests of the index of claims call inside a page: its answers, and those of going through all records. */
import { claimDocument } from '../../src/core/matching/index/claim-document.ts'
import { claimTerms } from '../../src/core/matching/terms.ts'
import type { ClaimRecord } from '../../src/core/model.ts'
import { readDescription } from '../../src/store/claim-index/layout.ts'
import { withIndex } from '../../src/store/claim-index/using.ts'
import { mergeRecords } from '../../src/store/merge-records.ts'
import { claimStores, indexStores, type Library } from '../../src/store/schema.ts'

export { forgetIndex } from '../../src/store/claim-index/reading.ts'
export { dropIndex, rebuildIndex } from '../../src/store/claim-index/rebuilding.ts'
export { tendIndex } from '../../src/store/claim-index/tending.ts'

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

/** The same by going through all records. */
export async function idsByScan(library: Library, text: string): Promise<string[]> {
  const wanted = new Set(claimTerms(text, 'en'))
  const claims = await library.getAll('claims')
  return claims
    .filter(claim => claim.trashed === null && claimDocument(0, claim).terms.some(term => wanted.has(term)))
    .map(claim => claim.id)
    .sort()
}

/** Texts for which the two differ. */
export async function differences(library: Library, texts: readonly string[]): Promise<string[]> {
  const different: string[] = []
  for (const text of texts) {
    const [index, scan] = await Promise.all([idsByIndex(library, text), idsByScan(library, text)])
    if (JSON.stringify(index) !== JSON.stringify(scan)) different.push(`${text}: ${index.length} and ${scan.length}`)
  }
  return different
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

const nouns = ['bridge', 'school', 'harbour', 'hospital', 'council', 'factory', 'museum', 'airport', 'forest', 'market']
const deeds = ['closed', 'burned', 'grew', 'moved', 'opened', 'lost money', 'hired guards', 'sued the mayor']

/** A made-up claim; the same number always gives the same words. */
export const madeUp = (at: number): string =>
  `The ${nouns[at % 10]} of Town${at % 97}ville ${deeds[at % 8]} in ${1900 + (at % 120)}, says witness${at}`

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
