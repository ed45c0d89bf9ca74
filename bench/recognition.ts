/**
 * How well known claims are recognised: ranking, decision, calibration, small libraries and our own pairs, peers beside.
 *   npm run bench -- recognition FOLDER-OF-EVAL [--fast] [--wrong]
 * The folder holds matching/ and attribution/ (see their README). Sentences of attribution/dev are taken as repeating no claim.
 * The weights were fitted on the train parts: only the other rows tell how good they are, and of politifact there is none.
 * --fast leaves the peers out; --wrong prints what is shown against the labels: many are right,
 * the labels are incomplete.
 */
import { type FoundClaim, matchClaim, rankClaims } from '../src/core/matching/match.ts'
import { isWorthReading } from '../src/core/matching/standing.ts'
import { matchThreshold } from '../src/core/matching/threshold.ts'
import { type ClaimSet, newsSentences, type Query, readSet, setNames } from './claim-sets.ts'
import { calibrationOf, type Ranked, rankingOf, recallAtPrecision } from './ranking.ts'
import { peers } from './search-peers.ts'
import { smallLibraries } from './small-libraries.ts'

interface Answer {
  readonly query: Query
  readonly ranked: Ranked
  readonly shown: { readonly claimId: string; readonly score: number } | null
}

const percent = (part: number): string => part.toFixed(3)

/** Prints the tables; `args` are the folder and flags. */
export async function run(args: readonly string[]): Promise<void> {
  const folder = args.find(arg => !arg.startsWith('--'))
  if (!folder) throw new Error('Name the folder that holds matching/ and attribution/.')
  const isFast = args.includes('--fast')
  const news = newsSentences(folder, 'dev', 5_000)
  const calibrating: Answer[] = []
  const small: Answer[] = []
  for (const name of setNames) {
    const set = readSet(folder, name)
    for (const part of ['dev', 'train']) {
      const queries = set.queries.filter(query => query.split === part)
      if (queries.length === 0) continue
      const answers = measureOurs(set, queries, news, `${name} ${part}`)
      if (args.includes('--wrong')) printWrong(set, answers)
      // What learns nothing has not seen the train parts either: politifact has no other.
      if (!isFast && (part === 'dev' || name === 'politifact')) measurePeers(set, queries, news, `${name} ${part}`)
      if (part !== 'dev') continue
      calibrating.push(...answers)
      small.push(...answersOfSmall(set, [...queries, ...news.slice(0, queries.length)]))
    }
  }
  printSmall(small)
  printCalibration('large', calibrating)
  printCalibration('small', small)
}

/** As src/store/recognise.ts reads claims. */
const worthReading = (found: readonly FoundClaim[]): readonly FoundClaim[] =>
  found.slice(0, 3).filter(({ standing }) => isWorthReading(standing))

const isRight = ({ query, shown }: Answer): boolean => query.claims?.includes(shown?.claimId ?? '') ?? false

function measureOurs(
  set: ClaimSet,
  queries: readonly Query[],
  news: readonly Query[],
  title: string,
): readonly Answer[] {
  const all = [...queries, ...news]
  const began = performance.now()
  const found = all.map(query => set.find({ text: query.text, lang: 'en' }))
  const started = performance.now()
  const shown = all.map((query, at) => matchClaim({ text: query.text, lang: 'en' }, worthReading(found[at] ?? [])))
  const spent = (performance.now() - started) / all.length
  const answers = all.map((query, at): Answer => {
    const ranked = rankClaims({ text: query.text, lang: 'en' }, found[at] ?? [])
    return { query, ranked: ranked.map(({ claimId, score }) => ({ claim: claimId, score })), shown: shown[at] ?? null }
  })
  printRow(title, 'Gainsay', answers, set, spent)
  const byIndex = all.map((query, at): Answer => ({ query, ranked: byScore(found[at] ?? []), shown: null }))
  printRow(title, 'index alone', byIndex, set, (started - began) / all.length)
  const marked = answers.filter(answer => answer.shown)
  const onNews = marked.filter(({ query }) => !query.claims).length
  console.log(
    `    at ${matchThreshold}: ${marked.length - onNews} of ${queries.length} shown, ${marked.filter(isRight).length} right by the labels; ` +
      `${onNews} on ${news.length} sentences of news`,
  )
  return answers
}

/** Candidates as the index has them, without the decision: plain BM25. */
const byScore = (found: readonly FoundClaim[]): Ranked =>
  found.map(({ claim, standing }) => ({ claim: claim.id, score: standing.score }))

/** Each text in a library of a few claims, which holds its claim in half of the cases where it has one. */
function answersOfSmall(set: ClaimSet, queries: readonly Query[]): readonly Answer[] {
  return [1, 2, 3, 4].flatMap(seed =>
    smallLibraries(set, queries, 100 + seed).map(({ query, find }): Answer => {
      const asked = { text: query.text, lang: 'en' }
      const found = find(asked)
      const ranked = rankClaims(asked, found).map(({ claimId, score }) => ({ claim: claimId, score }))
      return { query, ranked, shown: matchClaim(asked, worthReading(found)) }
    }),
  )
}

function printSmall(answers: readonly Answer[]): void {
  const shown = answers.filter(answer => answer.shown)
  const right = shown.filter(isRight).length
  const held = answers.filter(({ query }) => (query.claims ?? []).length > 0).length
  console.log(
    `libraries of 3 to 50 claims: ${answers.length} texts, ${held} with their claim in the library; ${shown.length} shown, ${right} right: ` +
      `precision ${percent(right / Math.max(1, shown.length))}, recall ${percent(right / held)}`,
  )
}

function measurePeers(set: ClaimSet, queries: readonly Query[], news: readonly Query[], title: string): void {
  for (const peer of peers) {
    const search = peer.index(set.claims)
    const started = performance.now()
    const answers = [...queries, ...news].map((query): Answer => ({ query, ranked: search(query.text), shown: null }))
    printRow(title, peer.name, answers, set, (performance.now() - started) / answers.length)
  }
}

function printRow(title: string, engine: string, answers: readonly Answer[], set: ClaimSet, spent: number): void {
  const judged = answers.map(({ query, ranked }) => ({ right: query.claims ?? [], ranked }))
  const { map, mrr, found } = rankingOf(judged)
  const recalls = [0.9, 0.95].map(least => percent(recallAtPrecision(judged, least)))
  console.log(
    `${title.padEnd(17)} ${engine.padEnd(11)} ${set.claims.length} claims  MAP@5 ${percent(map)}  MRR ${percent(mrr)}  in 20 ${percent(found)}` +
      `  recall at precision 0.9 ${recalls[0]}, 0.95 ${recalls[1]}  ${spent.toFixed(2)} ms`,
  )
}

function printWrong(set: ClaimSet, answers: readonly Answer[]): void {
  const texts = new Map(set.claims.map(({ id, text }) => [id, text]))
  for (const { query, shown } of answers) {
    if (!shown || query.claims?.includes(shown.claimId)) continue
    console.log(`  ${percent(shown.score)}  ${query.text.slice(0, 300)}\n         ${texts.get(shown.claimId)}`)
  }
}

/** How often a probability came true, on development parts and news. */
function printCalibration(libraries: string, answers: readonly Answer[]): void {
  const { bins, error } = calibrationOf(answers.map(({ query, ranked }) => ({ right: query.claims ?? [], ranked })))
  console.log(`calibration of the best match in ${libraries} libraries, expected error ${percent(error)}`)
  for (const { said, was, count } of bins) console.log(`  said ${percent(said)}  was ${percent(was)}  of ${count}`)
}
