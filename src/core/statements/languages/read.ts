import type { Claim, CounterStatement, Statements, VerificationNote } from '../../model.ts'
import { findQuotes } from '../../text/quotes.ts'
import { splitSentences } from '../../text/sentences.ts'
import { TermWeights } from '../terms.ts'
import { type Bearing, type Reading, readBearings } from './bearings.ts'
import { Speakers } from './claimants.ts'
import type { Cues } from './cues.ts'
import { targetsOf } from './links.ts'
import type { Article } from './speech.ts'
import { deniedIn, readStatementsIn, type Statement } from './statements.ts'
import { foreignTerms } from './terms.ts'
import { readLines } from './words.ts'

const FEWEST_TERMS = 2
// What a page shows at once, and what it keeps for whoever asks.
const MOST_MAIN = 14
const MOST_CLAIMS = 300
const RETOLD = 0.35

/** Reads the claims of an article in a language other than English, what it says against them and how far it says they were checked. */
export function readForeign(text: string, cues: Cues): Statements {
  const sentences = splitSentences(text, cues.lang)
  const quotes = findQuotes(text)
  const article: Article = { text, quotes, lines: readLines(text, sentences, quotes, cues.lang) }
  const said = readStatementsIn(article, cues)
  const lineTerms = article.lines.map(({ sentence }) =>
    foreignTerms(text.slice(sentence.start, sentence.end), cues.lang),
  )
  const weights = new TermWeights(lineTerms)
  const reading: Reading = {
    article,
    cues,
    speakers: new Speakers(text, cues),
    statements: said,
    weights,
    termsOf: line => lineTerms[line.index] ?? new Set(),
  }
  const bearings = readBearings(reading)
  const denied = bearings.flatMap(bearing => deniedBy(reading, bearing))
  const ranked = rank([...said.filter(statement => isClaim(statement, bearings, reading)), ...denied], article)
  return write(article, bearings, { ranked, cues, weights })
}

/** What a denial tells again, unless the article tells it elsewhere as somebody's claim. */
function deniedBy({ article, cues, statements, weights }: Reading, bearing: Bearing): Statement[] {
  const line = article.lines[bearing.line]
  if (bearing.relation !== 'denies' || bearing.isReported || line === undefined) return []
  const denied = deniedIn(article, line, bearing.phraseEnd, cues)
  if (denied === null) return []
  const isRetold = statements.some(
    ({ line: at, terms, span }) =>
      (at !== denied.line || span.start >= denied.span.end) && weights.overlap(terms, denied.terms) >= RETOLD,
  )
  return isRetold ? [] : [denied]
}

function isClaim(statement: Statement, bearings: readonly Bearing[], { article, cues }: Reading): boolean {
  const here = bearings.filter(bearing => bearing.line === statement.line)
  if (here.some(({ isReported, kind }) => isReported || /^(?:unverified|no-comment|debunked)$/u.test(kind ?? '')))
    return false
  if (here.some(({ kind, phraseStart }) => kind === 'sourcing' && tellsOnlyThat(statement, phraseStart, article)))
    return false
  const words = statement.text.split(/\s+/u).length
  return words >= cues.fewestWords && statement.terms.size >= FEWEST_TERMS && !/[?؟]\W*$/u.test(statement.text)
}

const MOST_BEFORE_PHRASE = 5

/** "The magazine says it spoke to four clerks who asked for anonymity": the statement is about its sources and nothing else. */
function tellsOnlyThat({ text, span }: Statement, phraseStart: number, { text: whole }: Article): boolean {
  const from = whole.indexOf(text.slice(0, 20), span.start)
  if (from < 0 || phraseStart < from || phraseStart >= span.end) return false
  return whole.slice(from, phraseStart).split(/\s+/u).length <= MOST_BEFORE_PHRASE
}

/** The claims, the most worth checking first: those near the top, with figures, in the reporter's words. */
function rank(statements: readonly Statement[], { lines }: Article): Statement[] {
  const worth = ({ line, text, directness, claimant }: Statement): number =>
    (/\p{Nd}/u.test(text) ? 0.45 : 0) +
    (directness === 'paraphrase' ? 0.4 : 0) +
    (claimant === null ? -0.3 : 0) -
    (0.6 * line) / Math.max(1, lines.length)
  return statements.toSorted((a, b) => worth(b) - worth(a)).slice(0, MOST_CLAIMS)
}

interface Ranked {
  readonly ranked: readonly Statement[]
  readonly cues: Cues
  readonly weights: TermWeights
}

function write(article: Article, bearings: readonly Bearing[], { ranked, cues, weights }: Ranked): Statements {
  const inTextOrder = (a: Statement, b: Statement): number => a.span.start - b.span.start
  const all = ranked.toSorted(inTextOrder)
  const main = ranked.slice(0, MOST_MAIN).toSorted(inTextOrder)
  const ranks = new Map(ranked.map((statement, at) => [statement, at]))
  const ids = new Map(all.map((statement, index) => [statement, `c${index + 1}`]))
  const targets = (bearing: Bearing): string[] =>
    targetsOf(bearing, main, { article, cues, weights })
      .flatMap(target => ids.get(target) ?? [])
      .toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
  const words = ({ start, end }: Bearing['span']): string => article.text.slice(start, end)
  const counterStatements: CounterStatement[] = []
  const notes: VerificationNote[] = []
  for (const bearing of bearings) {
    const { span, relation, kind, by } = bearing
    if (relation !== null)
      counterStatements.push({
        id: `k${counterStatements.length + 1}`,
        span,
        relation,
        speaker: by,
        quote: words(span),
        targets: targets(bearing),
      })
    else if (kind !== null)
      notes.push({ id: `n${notes.length + 1}`, span, kind, by, text: words(span), targets: targets(bearing) })
  }
  const claims = all.map((statement, index) => ({
    ...claimOf(statement),
    id: `c${index + 1}`,
    rank: ranks.get(statement) ?? 0,
  }))
  return { claims, mainClaims: main.length, counterStatements, notes }
}

function claimOf({ span, text, claimant, class: known, directness }: Statement): Omit<Claim, 'id' | 'rank'> {
  const chain = claimant === null ? [] : [claimant]
  return { span, text, claimant, sourcing: { class: known, chain, directness } }
}
