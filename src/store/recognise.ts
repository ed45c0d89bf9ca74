/** Which of some texts are claims the library knows. One read transaction for all of them. */
import type { IDBPTransaction } from 'idb'
import { candidateIds, mostPostings, type Postings } from '../core/matching/candidates.ts'
import { type Candidate, matchClaim } from '../core/matching/match.ts'
import { claimTerms, type TermStatistics } from '../core/matching/terms.ts'
import type { ClaimEntry, KnownClaim, Match, MatchDecision } from '../core/model.ts'
import { normalForm } from '../core/text/normal-form.ts'
import { entryStores, readEntry } from './entries.ts'
import type { Library, LibrarySchema, StoredClaim, StoreName } from './schema.ts'

/** A text and its language, as BCP 47 tag. */
export interface RecogniseQuery {
  readonly text: string
  readonly lang: string
}

const stores: StoreName[] = [...entryStores, 'decisions']

type ReadTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readonly'>

/** For each text the claim of the library it repeats, or null. What the reader decided wins over every score. */
export async function recognise(library: Library, queries: readonly RecogniseQuery[]): Promise<(KnownClaim | null)[]> {
  if (queries.length === 0) return []
  const read = queries.map(query => ({
    ...query,
    terms: claimTerms(query.text, query.lang),
    form: normalForm(query.text, query.lang),
  }))
  const transaction = library.transaction(stores)
  const [claims, postings, decisions] = await Promise.all([
    transaction.objectStore('claims').count(),
    readPostings(transaction, new Set(read.flatMap(query => query.terms))),
    readDecisions(transaction, new Set(read.map(query => query.form))),
  ])
  const stats = statisticsOf(claims, postings)
  const wanted = read.map(query => candidateIds(query.terms, postings, stats))
  const candidates = await readCandidates(transaction, new Set(wanted.flat()))
  const matches = read.map((query, index) => {
    const decided = decisions.get(query.form) ?? []
    const ofQuery = (wanted[index] ?? []).flatMap(id => candidates.get(id) ?? [])
    return [...decidedMatches(decided), ...scoredMatch(query, ofQuery, decided, stats)]
  })
  return withEntries(transaction, matches)
}

async function readPostings(transaction: ReadTransaction, terms: ReadonlySet<string>): Promise<Postings> {
  const index = transaction.objectStore('claims').index('terms')
  const lists = [...terms].map(
    async (term): Promise<[string, string[]]> => [term, await index.getAllKeys(term, mostPostings + 1)],
  )
  return new Map(await Promise.all(lists))
}

async function readDecisions(
  transaction: ReadTransaction,
  forms: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly MatchDecision[]>> {
  const index = transaction.objectStore('decisions').index('form')
  const lists = [...forms].map(async (form): Promise<[string, MatchDecision[]]> => [form, await index.getAll(form)])
  return new Map(await Promise.all(lists))
}

function statisticsOf(claims: number, postings: Postings): TermStatistics {
  return { claims, frequency: new Map([...postings].map(([term, ids]) => [term, ids.length])) }
}

async function readCandidates(
  transaction: ReadTransaction,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Candidate>> {
  const claims = transaction.objectStore('claims')
  const found = await Promise.all([...ids].map(id => claims.get(id)))
  return new Map(found.filter(isCandidate).map(claim => [claim.id, claim]))
}

const isCandidate = (claim: StoredClaim | undefined): claim is StoredClaim =>
  claim !== undefined && claim.trashed === null

/** What the reader called the same claim, latest first. */
function decidedMatches(decisions: readonly MatchDecision[]): readonly Match[] {
  return decisions
    .filter(decision => decision.same)
    .sort((a, b) => b.decided - a.decided)
    .map(({ claimId }) => ({ claimId, score: 1, reasons: { words: [], numbers: [], names: [], decided: true } }))
}

function scoredMatch(
  query: RecogniseQuery,
  candidates: readonly Candidate[],
  decisions: readonly MatchDecision[],
  stats: TermStatistics,
): readonly Match[] {
  const refused = new Set(decisions.filter(decision => !decision.same).map(decision => decision.claimId))
  const match = matchClaim(
    query,
    candidates.filter(candidate => !refused.has(candidate.id)),
    stats,
  )
  return match ? [match] : []
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
