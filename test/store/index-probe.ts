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

/** For each text the ids of all claims that share a term with it, in alphabetical order, as the index has them. */
export async function idsByIndex(library: Library, texts: readonly string[]): Promise<string[][]> {
  const termsByText = texts.map(text => claimTerms(text, 'en'))
  return withIndex(
    library,
    claimStores,
    () => termsByText.flat(),
    async (transaction, index) => {
      const claims = await transaction.objectStore('claims').getAll()
      const byDoc = new Map(claims.map(({ doc, id }) => [doc, id]))
      return termsByText.map(terms => {
        const { hits } = index.search(terms, 100_000)
        return hits.map(({ doc }) => byDoc.get(doc) ?? `document ${doc} without a claim`).sort()
      })
    },
  )
}

/** Terms of claims by their texts: the same texts are gone through again and again. */
const termsRead = new Map<string, readonly string[]>()

function termsOf(claim: ClaimRecord): readonly string[] {
  const known = termsRead.get(claim.text)
  if (known) return known
  const { terms } = claimDocument(0, claim)
  termsRead.set(claim.text, terms)
  return terms
}

/** The same by going through all records. */
export async function idsByScan(library: Library, texts: readonly string[]): Promise<string[][]> {
  const claims = (await library.getAll('claims')).filter(claim => claim.trashed === null)
  return texts.map(text => {
    const wanted = new Set(claimTerms(text, 'en'))
    return claims
      .filter(claim => termsOf(claim).some(term => wanted.has(term)))
      .map(({ id }) => id)
      .sort()
  })
}

/** Texts for which the two differ. */
export async function differences(library: Library, texts: readonly string[]): Promise<string[]> {
  const [scans, answers] = await Promise.all([idsByScan(library, texts), idsByIndex(library, texts)])
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
  await mergeRecords(library, records, { keepsJournal: false })
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
