/**
 * What the index of claims costs beside search libraries, by size of the library: building it, its size, and one article of
 * 40 sentences looked up warm. CPU time of this process, the least of several runs.
 *   npm run bench -- index FOLDER-OF-EVAL [CLAIMS ...]
 */
import { buildSegment } from '../src/core/matching/index/build.ts'
import { openSegment } from '../src/core/matching/index/memory.ts'
import { searcher } from '../src/core/matching/index/search.ts'
import { type Candidate, type FoundClaim, matchClaim } from '../src/core/matching/match.ts'
import { standingsOf } from '../src/core/matching/standing.ts'
import { claimTerms, termWeight } from '../src/core/matching/terms.ts'
import { articleSentences, manyClaims } from './claim-corpus.ts'
import { peers } from './search-peers.ts'

const runs = 5
/** As src/store/recognise.ts reads them. */
const mostRead = 3

/** CPU time of some work in ms, and what it gave. */
function spent<Result>(work: () => Result): { readonly ms: number; readonly result: Result } {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return { ms: (user + system) / 1_000, result }
}

const least = (work: () => unknown, times: number): number =>
  Math.min(...Array.from({ length: times }, () => spent(work).ms))

const row = (...cells: readonly (string | number)[]): void =>
  console.log(
    `| ${cells.map(cell => (typeof cell === 'number' ? cell.toFixed(cell < 10 ? 1 : 0) : cell)).join(' | ')} |`,
  )

function measureOurs(claims: readonly Candidate[], article: readonly string[]): void {
  const terms = spent(() => claims.map(({ text, lang }) => claimTerms(text, lang)))
  const built = spent(() => buildSegment(terms.result.map((each, doc) => ({ doc, terms: each }))))
  const opened = spent(() => searcher({ segments: [openSegment(built.result)], deleted: new Set() }))
  const index = opened.result
  const find = (text: string, most: number): readonly FoundClaim[] => {
    const { hits, selfScore } = index.search(claimTerms(text, 'en'), most, {
      weigh: (term, held) => termWeight(term, { claims: index.documents, frequency: () => held }),
    })
    const standings = standingsOf(
      hits.map(hit => hit.score),
      selfScore,
      index.documents,
    )
    return hits.flatMap((hit, at) => {
      const claim = claims[hit.doc]
      const standing = standings[at]
      // A copy, as a claim read from the library is one: nothing is known of it from before.
      return claim && standing ? [{ claim: { ...claim }, standing }] : []
    })
  }
  const { head, shards, words } = built.result
  const bytes = [head, ...shards, ...words].reduce((sum, part) => sum + part.length, 0)
  const searched = least(() => article.map(text => find(text, mostRead)), runs * 4)
  const decided = least(() => article.map(text => matchClaim({ text, lang: 'en' }, find(text, mostRead))), runs * 4)
  row('Gainsay, found', claims.length, terms.ms + built.ms, bytes / 1e6, opened.ms, searched)
  row('Gainsay, found and decided', claims.length, '', '', '', decided)
}

/** Prints the table; `args` are the folder and numbers of claims. */
export async function run([folder, ...sizes]: readonly string[]): Promise<void> {
  if (!folder) throw new Error('Name the folder that holds matching/ and attribution/.')
  const counts = sizes.length > 0 ? sizes.map(Number) : [3_000, 16_000, 100_000, 300_000]
  const texts = manyClaims(folder, Math.max(...counts))
  const article = articleSentences(folder)
  row('', 'claims', 'build ms', 'stored MB', 'open ms', 'article ms')
  row('---', '---', '---', '---', '---', '---')
  for (const count of counts) {
    const claims = texts.slice(0, count).map((text, at) => ({ id: String(at), text, lang: 'en' }))
    measureOurs(claims, article)
    for (const peer of peers) {
      const { ms, result: search } = spent(() => peer.index(claims))
      row(
        peer.name,
        count,
        ms,
        '',
        '',
        least(() => article.map(search), runs),
      )
    }
  }
}
