/** Which of some texts are claims the library knows. One read transaction for all of them. */
import type { IDBPTransaction } from 'idb'
import type { Searcher } from '../core/matching/index/search.ts'
import {
  type Candidate,
  type FoundClaim,
  likelihoodOf,
  matchClaim,
  profileOf,
  rankClaims,
} from '../core/matching/match.ts'
import { chanceScore, isWorthReading, leastScoreToRead, standingsOf } from '../core/matching/standing.ts'
import { termWeight } from '../core/matching/terms.ts'
import { readerThreshold } from '../core/matching/threshold.ts'
import type { ClaimEntry, MatchDecision } from '../core/model.ts'
import type { KnownClaim, Match } from '../core/reading.ts'
import { withIndex } from './claim-index/using.ts'
import { entryStores, readEntry } from './entries.ts'
import { scoredAnswers } from './reader-threshold.ts'
import { indexStores, type Library, type LibrarySchema, type StoreName } from './schema.ts'

/** A text and its language, as BCP 47 tag. */
export interface RecogniseQuery {
  readonly text: string
  readonly lang: string
}

/** Claims read for one text: the right one is nearly always the first that the index finds. */
const mostCandidates = 3
/** Least part of the best score: of 1,240 right matches on the train parts none had less than 0.9 of it. */
const leastOfBestScore = 0.85

const stores: StoreName[] = [...entryStores, 'decisions', ...indexStores]

type ReadTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readonly'>

/** What the reader said: to texts, by their form, latest or not; and the threshold that all answers make. */
export interface ReaderWord {
  readonly decisions: ReadonlyMap<string, readonly MatchDecision[]>
  readonly threshold: number
}

/**
 * For each text the claim of a library it repeats, or null. What the reader decided wins over every score; the reader's word is
 * that library's own unless it is given.
 */
export async function recognise(
  library: Library,
  queries: readonly RecogniseQuery[],
  word: ReaderWord | null = null,
): Promise<(KnownClaim | null)[]> {
  if (queries.length === 0) return []
  const terms = (): readonly string[] => queries.flatMap(query => profileOf(query).sequence)
  return withIndex(library, stores, terms, (transaction, index) => recogniseIn(transaction, index, queries, word))
}

/** What the reader said to these texts, as a library keeps it. */
export const readerWord = (library: Library, queries: readonly RecogniseQuery[]): Promise<ReaderWord> =>
  readWord(library.transaction(stores), queries)

async function readWord(transaction: ReadTransaction, queries: readonly RecogniseQuery[]): Promise<ReaderWord> {
  const [decisions, answers] = await Promise.all([
    readDecisions(transaction, new Set(queries.map(query => profileOf(query).form))),
    scoredAnswers(transaction.objectStore('decisions')),
  ])
  return { decisions, threshold: readerThreshold(answers) }
}

async function recogniseIn(
  transaction: ReadTransaction,
  index: Searcher,
  queries: readonly RecogniseQuery[],
  word: ReaderWord | null,
): Promise<(KnownClaim | null)[]> {
  const found = queries.map(query => findClaims(index, profileOf(query).sequence))
  const [claims, { decisions, threshold }] = await Promise.all([
    readClaims(transaction, new Set(found.flatMap(list => list.map(({ doc }) => doc)))),
    word ?? readWord(transaction, queries),
  ])
  const matches = queries.map((query, at) => {
    const decided = decisions.get(profileOf(query).form) ?? []
    const candidates = (found[at] ?? []).flatMap(({ doc, standing }): FoundClaim[] => {
      const claim = claims.get(doc)
      return claim ? [{ claim, standing }] : []
    })
    return [...decidedMatches(decided), ...scoredMatch(query, allowed(candidates, decided), threshold)]
  })
  return withEntries(transaction, matches)
}

/** A document worth reading for a text, and how it stands among all that were found. */
export interface FoundDocument {
  readonly doc: number
  readonly standing: FoundClaim['standing']
}

/** The documents worth reading for a text of these terms, best first. */
export function findClaims(index: Searcher, terms: readonly string[]): readonly FoundDocument[] {
  const claims = index.documents
  const weigh = (term: string, held: number): number => termWeight(term, { claims, frequency: () => held })
  // Most sentences repeat nothing, and with so high a score to reach it is soon seen.
  const worthReading = index.search(terms, mostCandidates, {
    weigh,
    leastScore: selfScore => leastScoreToRead(selfScore, claims),
  })
  if (worthReading.hits.length === 0) return []
  // The runner-up counts though it is not worth reading itself.
  const { hits, selfScore } =
    worthReading.hits.length > 1
      ? worthReading
      : index.search(terms, 2, {
          weigh,
          leastScore: ofTerms => Math.min(chanceScore * ofTerms, leastScoreToRead(ofTerms, claims)),
        })
  const scores = hits.map(hit => hit.score)
  const least = (scores[0] ?? 0) * leastOfBestScore
  return standingsOf(scores, selfScore, claims).flatMap((standing, at) => {
    const hit = hits[at]
    return hit && hit.score >= least && isWorthReading(standing) ? [{ doc: hit.doc, standing }] : []
  })
}

async function readClaims(
  transaction: ReadTransaction,
  docs: ReadonlySet<number>,
): Promise<ReadonlyMap<number, Candidate>> {
  const index = transaction.objectStore('claims').index('doc')
  const found = await Promise.all(
    [...docs].map(async (doc): Promise<[number, Candidate | undefined]> => [doc, await index.get(doc)]),
  )
  return new Map(found.filter((each): each is [number, Candidate] => each[1] !== undefined))
}

async function readDecisions(
  transaction: ReadTransaction,
  forms: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly MatchDecision[]>> {
  const index = transaction.objectStore('decisions').index('form')
  const lists = [...forms].map(async (form): Promise<[string, MatchDecision[]]> => [form, await index.getAll(form)])
  return new Map(await Promise.all(lists))
}

/** What the reader called the same claim, latest first. */
function decidedMatches(decisions: readonly MatchDecision[]): readonly Match[] {
  const reasons = { words: [], numbers: [], names: [], differences: [], decided: true }
  return decisions
    .filter(decision => decision.same)
    .sort((a, b) => b.decided - a.decided)
    .map(({ claimId }) => ({ claimId, score: 1, reasons }))
}

/** The candidates but for those that the reader called another claim. */
function allowed(candidates: readonly FoundClaim[], decisions: readonly MatchDecision[]): readonly FoundClaim[] {
  const refused = new Set(decisions.filter(decision => !decision.same).map(decision => decision.claimId))
  return candidates.filter(({ claim }) => !refused.has(claim.id))
}

function scoredMatch(query: RecogniseQuery, candidates: readonly FoundClaim[], threshold: number): readonly Match[] {
  const match = matchClaim(query, candidates, threshold)
  return match ? [match] : []
}

/** How likely a text seems to be that claim, 0 to 1, whatever the reader decided; 0 where a look-up would not even read the claim. */
export async function scoreOf(library: Library, query: RecogniseQuery, claimId: string): Promise<number> {
  const terms = profileOf(query).sequence
  return withIndex(
    library,
    stores,
    () => terms,
    async (transaction, index) => {
      const claim = await transaction.objectStore('claims').get(claimId)
      const standing = findClaims(index, terms).find(({ doc }) => doc === claim?.doc)?.standing
      if (!claim || !standing) return 0
      const found = [{ claim, standing }]
      const [ranked] = rankClaims(query, found)
      return ranked ? likelihoodOf(query, ranked, found) : 0
    },
  )
}

/** The first match of each text whose claim is still there, with its entry. */
async function withEntries(
  transaction: ReadTransaction,
  matches: readonly (readonly Match[])[],
): Promise<(KnownClaim | null)[]> {
  const ids = new Set(matches.flatMap(list => list.map(match => match.claimId)))
  const loaded = [...ids].map(
    async (id): Promise<[string, ClaimEntry | null]> => [id, await readEntry(transaction, id)],
  )
  const entries = new Map(await Promise.all(loaded))
  return matches.map(list => {
    for (const match of list) {
      const entry = entries.get(match.claimId)
      if (entry) return { match, entry }
    }
    return null
  })
}
