/** Recognising claims in the reader's own library and in the lists that the reader follows. */
import type { ClaimEntry } from '../../core/model.ts'
import type { KnownClaim } from '../../core/reading.ts'
import { type RecogniseQuery, readerWord, recognise, scoreOf } from '../recognise.ts'
import type { Library } from '../schema.ts'
import { listLibraries, told } from './lists.ts'

/** What is known of a text. */
export interface KnownAnywhere {
  /** With all that the library and the lists hold on it. */
  readonly known: KnownClaim
  /** The claim of the reader's own library; null where only lists know it. */
  readonly ownId: string | null
}

/** For each text what is known of it, or null. The reader's word holds for the claims of lists as well. */
export async function recogniseEverywhere(
  library: Library,
  queries: readonly RecogniseQuery[],
): Promise<(KnownAnywhere | null)[]> {
  const lists = await listLibraries(library)
  const word = lists.length === 0 ? null : await readerWord(library, queries)
  const [own = [], ...listed] = await Promise.all([
    recognise(library, queries, word),
    ...lists.map(list => recognise(list, queries, word).catch(told(list, []))),
  ])
  return queries.map((_query, at) => {
    const others = listed.flatMap(answers => answers[at] ?? [])
    return together(own[at] ?? null, others)
  })
}

function together(own: KnownClaim | null, listed: readonly KnownClaim[]): KnownAnywhere | null {
  const [first, ...others] = [...(own ? [own] : []), ...[...listed].sort((a, b) => b.match.score - a.match.score)]
  if (!first) return null
  const entry = others.reduce((sum, { entry: each }) => joined(sum, each), first.entry)
  return { known: { match: first.match, entry }, ownId: own?.match.claimId ?? null }
}

/** The first one's claim with what both hold. What two lists tell alike is told once. */
function joined(a: ClaimEntry, b: ClaimEntry): ClaimEntry {
  return {
    claim: a.claim,
    counterStatements: without(a.counterStatements, b.counterStatements, each => `${each.url}\n${each.quote}`),
    notes: without(a.notes, b.notes, each => `${each.url}\n${each.by}\n${each.text}`),
    sightings: without(a.sightings, b.sightings, each => each.url),
  }
}

function without<T>(a: readonly T[], b: readonly T[], keyOf: (each: T) => string): readonly T[] {
  const known = new Set(a.map(keyOf))
  return [...a, ...b.filter(each => !known.has(keyOf(each)))]
}

/** How likely a text seems to be a claim of the library or of a list, 0 to 1: see {@link scoreOf}. */
export async function scoreAnywhere(library: Library, query: RecogniseQuery, claimId: string): Promise<number> {
  const libraries = [library, ...(await listLibraries(library))]
  return Math.max(...(await Promise.all(libraries.map(each => scoreOf(each, query, claimId)))))
}
