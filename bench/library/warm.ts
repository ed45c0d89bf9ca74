/** One article against the index in memory, beside search libraries: CPU time of this process, the least of several runs. */
import { buildSegment } from '../../src/core/matching/index/build.ts'
import { openSegment } from '../../src/core/matching/index/memory.ts'
import { searcher } from '../../src/core/matching/index/search.ts'
import { type Candidate, type MatchQuery, matchClaim, profileOf } from '../../src/core/matching/match.ts'
import { claimTerms } from '../../src/core/matching/terms.ts'
import { findClaims } from '../../src/store/recognise.ts'
import { peers } from '../search-peers.ts'
import { least, row, table, verdict, verdictAtLeast } from './figures.ts'

const runs = 20
const peerRuns = 5

function leastCpu(work: () => unknown, times: number): number {
  return least(
    Array.from({ length: times }, () => {
      const before = process.cpuUsage()
      work()
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1_000
    }),
  )
}

/** The times of one article: found only, and found and decided. */
function measureOurs(claims: readonly Candidate[], article: readonly string[]) {
  const documents = claims.map(({ text, lang }, doc) => ({ doc, terms: claimTerms(text, lang) }))
  const index = searcher({ segments: [openSegment(buildSegment(documents))], deleted: new Set() })
  const queryOf = (text: string): MatchQuery => ({ text, lang: 'en' })
  const find = (query: MatchQuery) => findClaims(index, profileOf(query).sequence)
  return {
    found: leastCpu(() => article.map(text => find(queryOf(text))), runs),
    decided: leastCpu(() => article.map(queryOf).map(query => decide(claims, query, find(query))), runs),
  }
}

function decide(claims: readonly Candidate[], query: MatchQuery, found: ReturnType<typeof findClaims>) {
  const candidates = found.flatMap(({ doc, standing }) => {
    const claim = claims[doc]
    // A copy, as a claim read from the library is one: nothing is known of it from before.
    return claim ? [{ claim: { ...claim }, standing }] : []
  })
  return matchClaim(query, candidates)
}

/** Prints the table and what must hold of it. */
export function measureWarm(texts: readonly string[], article: readonly string[], sizes: readonly number[]): void {
  table('One article of 40 sentences, warm, in Node', 'claims', 'engine', 'CPU ms', '× of ours')
  const ours = new Map<number, { found: number; decided: number }>()
  const ratios = new Map<string, number>()
  for (const size of sizes) {
    const claims = texts.slice(0, size).map((text, at): Candidate => ({ id: String(at), text, lang: 'en' }))
    const figures = measureOurs(claims, article)
    ours.set(size, figures)
    row(String(size), 'Gainsay, found', figures.found, '')
    row(String(size), 'Gainsay, found and decided', figures.decided, 1)
    for (const peer of peers) {
      const search = peer.index(claims)
      const spent = leastCpu(() => article.map(search), peerRuns)
      ratios.set(peer.name, spent / figures.decided)
      row(String(size), peer.name, spent, spent / figures.decided)
    }
  }
  const [first, last] = [ours.get(sizes[0] ?? 0), ours.get(sizes.at(-1) ?? 0)]
  console.log()
  verdictAtLeast('faster than FlexSearch', ratios.get('FlexSearch') ?? 0, 40, 'times')
  verdictAtLeast('faster than MiniSearch', ratios.get('MiniSearch') ?? 0, 40, 'times')
  if (first && last) verdict('growth of a look-up with its decision', last.decided / first.decided, 4, 'times')
  if (first && last) verdict('growth of finding alone', last.found / first.found, 4, 'times')
}
