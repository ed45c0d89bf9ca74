/**
 * How well known claims are recognised: ranking, decision, calibration, small libraries and our own pairs, peers beside.
 *   npm run bench -- recognition FOLDER-OF-EVAL [--fast] [--wrong]
 * The folder holds matching/ and attribution/ (see their README). Sentences of attribution/dev are taken as repeating no claim.
 * The weights were fitted on the train parts: only the other rows tell how good they are, and of politifact there is none.
 * --fast leaves the peers out and takes fewer sentences of news; --wrong prints what is shown against the labels: many are right,
 * the labels are incomplete.
 */
import { matchClaim, matchThreshold, rankClaims } from '../src/core/matching/match.ts'
import { type ClaimSet, newsSentences, type Query, readSet, setNames } from './claim-sets.ts'
import { calibrationOf, type Ranked, rankingOf, recallAtPrecision } from './ranking.ts'
import { peers } from './search-peers.ts'

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
  const news = newsSentences(folder, 'dev', isFast ? 1_500 : 5_000)
  const calibrating: Answer[] = []
  for (const name of setNames) {
    const set = readSet(folder, name)
    for (const part of ['dev', 'train']) {
      const queries = set.queries.filter(query => query.split === part)
      if (queries.length === 0) continue
      const answers = measureOurs(set, queries, news, `${name} ${part}`)
      if (part === 'dev') calibrating.push(...answers)
      if (args.includes('--wrong')) printWrong(set, answers)
      if (!isFast && part === 'dev') measurePeers(set, queries, news, `${name} ${part}`)
    }
  }
  printCalibration(calibrating)
}

function measureOurs(
  set: ClaimSet,
  queries: readonly Query[],
  news: readonly Query[],
  title: string,
): readonly Answer[] {
  const all = [...queries, ...news]
  const found = all.map(query => set.find({ text: query.text, lang: 'en' }))
  const started = performance.now()
  const shown = all.map((query, at) => matchClaim({ text: query.text, lang: 'en' }, (found[at] ?? []).slice(0, 3)))
  const spent = (performance.now() - started) / all.length
  const answers = all.map((query, at): Answer => {
    const ranked = rankClaims({ text: query.text, lang: 'en' }, found[at] ?? [])
    return { query, ranked: ranked.map(({ claimId, score }) => ({ claim: claimId, score })), shown: shown[at] ?? null }
  })
  printRow(title, 'Gainsay', answers, set, spent)
  const isRight = ({ query, shown: match }: Answer): boolean => query.claims?.includes(match?.claimId ?? '') ?? false
  const marked = answers.filter(answer => answer.shown)
  const onNews = marked.filter(({ query }) => !query.claims).length
  console.log(
    `    at ${matchThreshold}: ${marked.length - onNews} of ${queries.length} shown, ${marked.filter(isRight).length} right by the labels; ` +
      `${onNews} on ${news.length} sentences of news`,
  )
  return answers
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
function printCalibration(answers: readonly Answer[]): void {
  const { bins, error } = calibrationOf(answers.map(({ query, ranked }) => ({ right: query.claims ?? [], ranked })))
  console.log(`calibration of the best match, expected error ${percent(error)}`)
  for (const { said, was, count } of bins) console.log(`  said ${percent(said)}  was ${percent(was)}  of ${count}`)
}
