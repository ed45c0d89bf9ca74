/**
 * How well known claims are recognised: MAP@5, and precision and recall of what would be shown.
 *   npm run bench -- recognition FOLDER-OF-EVAL [--fit] [--fast] [--wrong]
 * The folder holds matching/ and attribution/ (see their README). Sentences of attribution are taken as repeating no claim.
 * --fit fits the weights of src/core/matching/score.ts on the train parts and prints them; --fast takes fewer sets and news; --wrong prints what
 * is shown against the labels: many are right, the labels are incomplete.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { candidateIds, type Postings } from '../src/core/matching/candidates.ts'
import { type Candidate, matchClaim, matchThreshold, type RankedMatch, rankClaims } from '../src/core/matching/match.ts'
import { claimTerms, type TermStatistics } from '../src/core/matching/terms.ts'
import { type Example, fitLogistic } from '../training/fit-logistic.ts'

interface Query {
  readonly id: string
  readonly text: string
  readonly split?: string
  readonly claims?: readonly string[]
}

interface ClaimSet {
  readonly name: string
  readonly claims: ReadonlyMap<string, Candidate>
  readonly postings: Postings
  readonly stats: TermStatistics
  readonly queries: readonly Query[]
  readonly showWrong: boolean
}

const lines = <Line>(file: string): readonly Line[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line))

/** A tweet without its author and date ("— Name (@name) January 6, 2020"), addresses and pictures: no article has them. */
function withoutSignature(text: string): string {
  return text.replace(/\s+[—-]\s[^—]{0,80}\(@\w+\)[^—]{0,30}$/u, '').replace(/\S+\.(?:com|co)\/\S+|https?:\S+/gu, '')
}

function loadSet(folder: string, name: string, showWrong: boolean): ClaimSet {
  const raw = lines<{ id: string; text: string }>(join(folder, 'matching', `${name}.claims.jsonl`))
  const claims = new Map(raw.map(({ id, text }) => [id, { id, text, lang: 'en', terms: claimTerms(text, 'en') }]))
  const postings = new Map<string, string[]>()
  for (const claim of claims.values()) {
    for (const term of claim.terms) {
      const ids = postings.get(term)
      if (ids) ids.push(claim.id)
      else postings.set(term, [claim.id])
    }
  }
  const frequency = new Map([...postings].map(([term, ids]) => [term, ids.length]))
  const queries = lines<Query>(join(folder, 'matching', `${name}.queries.jsonl`)).map(query => ({
    ...query,
    text: withoutSignature(query.text),
  }))
  return { name, claims, postings, stats: { claims: claims.size, frequency }, queries, showWrong }
}

/** Sentences of news, every so many. */
function newsSentences(folder: string, part: string, most: number): readonly Query[] {
  const articles = lines<{ id: string; text: string; sentences: [number, number][] }>(
    join(folder, 'attribution', `${part}.jsonl`),
  )
  const all = articles.flatMap(article =>
    article.sentences.map(([start, end]) => ({ id: `${article.id}:${start}`, text: article.text.slice(start, end) })),
  )
  const step = Math.max(1, Math.floor(all.length / most))
  return all.filter((_, at) => at % step === 0).slice(0, most)
}

function candidatesOf(set: ClaimSet, query: Query): readonly Candidate[] {
  const ids = candidateIds(claimTerms(query.text, 'en'), set.postings, set.stats)
  return ids.flatMap(id => set.claims.get(id) ?? [])
}

const rank = (set: ClaimSet, query: Query): readonly RankedMatch[] =>
  rankClaims({ text: query.text, lang: 'en' }, candidatesOf(set, query), set.stats)

/** Share of the queries' claims found, weighed by rank, within the first five. */
function averagePrecision(ranked: readonly RankedMatch[], right: readonly string[]): number {
  let hits = 0
  let sum = 0
  ranked.slice(0, 5).forEach((match, at) => {
    if (right.includes(match.claimId)) sum += ++hits / (at + 1)
  })
  return sum / Math.min(right.length, 5)
}

function measure(set: ClaimSet, queries: readonly Query[], news: readonly Query[]): void {
  const having = queries.filter(query => query.claims?.length)
  const started = performance.now()
  const precision = having.map(query => averagePrecision(rank(set, query), query.claims ?? []))
  const shown = [...having, ...news].flatMap(query => {
    const match = matchClaim({ text: query.text, lang: 'en' }, candidatesOf(set, query), set.stats)
    return match ? [{ query, match }] : []
  })
  const spent = performance.now() - started
  const right = shown.filter(({ query, match }) => query.claims?.includes(match.claimId)).length
  const onNews = shown.filter(({ query }) => !query.claims).length
  const count = having.length * 2 + news.length
  console.log(
    `${set.name.padEnd(12)} ${having.length} queries, ${set.claims.size} claims: MAP@5 ${(precision.reduce((a, b) => a + b, 0) / having.length).toFixed(3)}` +
      `  shown ${shown.length}, right ${right}: precision ${(right / Math.max(1, shown.length)).toFixed(3)}` +
      ` recall ${(right / having.length).toFixed(3)}; on ${news.length} news sentences ${onNews}; ${(spent / count).toFixed(2)} ms each`,
  )
  if (set.showWrong) {
    for (const { query, match } of shown.filter(({ query, match }) => !query.claims?.includes(match.claimId))) {
      console.log(`  ${match.score.toFixed(3)}  ${query.text}\n         ${set.claims.get(match.claimId)?.text}`)
    }
  }
}

function examplesOf(set: ClaimSet, queries: readonly Query[]): readonly Example[] {
  return queries.flatMap(query =>
    rank(set, query)
      .filter(match => match.clash === null && !match.tooShort)
      .slice(0, 8)
      .map(match => ({ measures: match.measures, same: query.claims?.includes(match.claimId) ?? false })),
  )
}

/** Fits the weights on the train parts, news as "no claim" among them, and prints them. */
function fit(sets: readonly ClaimSet[], news: readonly Query[]): void {
  const examples = sets.flatMap(set => {
    const train = set.queries.filter(query => query.split === 'train')
    return [...examplesOf(set, train), ...examplesOf(set, news)]
  })
  const weights = fitLogistic(examples).map(weight => weight.toFixed(3))
  console.log(`fitted on ${examples.length} pairs, ${examples.filter(each => each.same).length} the same`)
  console.log(`const weights = [${weights.join(', ')}]`)
}

/** Prints the figures; `args` are the folder and flags. */
export async function run(args: readonly string[]): Promise<void> {
  const folder = args.find(arg => !arg.startsWith('--'))
  if (!folder) throw new Error('Name the folder that holds matching/ and attribution/.')
  const isFast = args.includes('--fast')
  const names = isFast ? ['snopes', 'politifact'] : ['snopes', 'checkthat22', 'politifact']
  const sets = names.map(name => loadSet(folder, name, args.includes('--wrong')))
  const mostNews = isFast ? 1_500 : 5_000
  if (args.includes('--fit')) fit(sets, newsSentences(folder, 'train', mostNews))
  console.log(`threshold ${matchThreshold}`)
  for (const part of ['train', 'dev']) {
    const news = newsSentences(folder, part, mostNews)
    console.log(part)
    for (const set of sets) {
      const queries = set.queries.filter(query => query.split === part)
      if (queries.length > 0) measure(set, queries, news)
    }
  }
}
