/**
 * Searching the library as one types, beside search libraries: hits and time of every keystroke.
 *   npm run bench -- search FOLDER-OF-EVAL [CLAIMS ...]
 * A known claim is looked for by two to four of its words, typed letter by letter: in one half of the searches words that tell something, in
 * their order; in the other words that follow each other, whatever they are. All engines get the same claims and the same keystrokes in one
 * process, in turn. Times are CPU time of this process. Ours is the index as it is stored, read into memory, without the database.
 */
import FlexSearch from 'flexsearch'
import MiniSearch from 'minisearch'
import { buildSegment } from '../src/core/matching/index/build.ts'
import { claimDocument } from '../src/core/matching/index/claim-document.ts'
import { openSegment } from '../src/core/matching/index/memory.ts'
import { searcher } from '../src/core/matching/index/search.ts'
import { typedWord } from '../src/core/matching/index/typed-words.ts'
import { vocabularyOf } from '../src/core/matching/index/vocabulary.ts'
import { unpackWords } from '../src/core/matching/index/words.ts'
import { readQuery } from '../src/core/search/query.ts'
import { rankByWords } from '../src/core/search/rank.ts'
import { byWording, mostReworded } from '../src/core/search/wording.ts'
import { stopWords } from '../src/core/text/stems.ts'
import { manyClaims } from './claim-corpus.ts'
import { row, table } from './library/figures.ts'

const searches = 200
const shown = 50

/** Gives the numbers of the claims that fit, best first. */
type Search = (typed: string) => readonly number[]

function ours(texts: readonly string[]): Search {
  const packed = buildSegment(texts.map((text, doc) => claimDocument(doc, { text, lang: 'en', claimant: null })))
  const index = searcher({ segments: [openSegment(packed)], deleted: new Set() })
  const vocabulary = vocabularyOf(packed.words.map(unpackWords))
  return typed => {
    const { words, isUnfinished } = readQuery(typed)
    const ranked = words.map((word, at) => ({
      ...typedWord(word, isUnfinished && at === words.length - 1, vocabulary),
      elsewhere: [],
    }))
    const docs = [...rankByWords(index, ranked, null).subarray(0, mostReworded)]
    return byWording(docs, typed, doc => texts[doc] ?? '').slice(0, shown)
  }
}

function miniSearch(texts: readonly string[]): Search {
  const index = new MiniSearch({ fields: ['text'] })
  index.addAll(texts.map((text, id) => ({ id, text })))
  return typed =>
    index
      .search(typed, { combineWith: 'AND', prefix: (_term, at, terms) => at === terms.length - 1 })
      .slice(0, shown)
      .map(({ id }) => Number(id))
}

function flexSearch(texts: readonly string[]): Search {
  const index = new FlexSearch.Index({ tokenize: 'forward' })
  for (const [id, text] of texts.entries()) index.add(id, text)
  return typed => index.search(typed, { limit: shown }).map(Number)
}

interface Known {
  readonly kind: 'telling words' | 'neighbouring words'
  readonly claim: number
  readonly words: string
}

function knownItems(texts: readonly string[]): readonly Known[] {
  let state = 11
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const known: Known[] = []
  while (known.length < searches) {
    const claim = random(texts.length)
    const words = (texts[claim] ?? '').match(/[\p{L}\p{N}]+/gu) ?? []
    const length = 2 + random(3)
    if (known.length % 2 === 0) {
      const start = random(Math.max(1, words.length - length))
      if (words.length >= length)
        known.push({ kind: 'neighbouring words', claim, words: words.slice(start, start + length).join(' ') })
      continue
    }
    const content = [...new Set(words)].filter(word => word.length > 2 && !stopWords.has(word.toLowerCase()))
    while (content.length > length) content.splice(random(content.length), 1)
    if (content.length === length) known.push({ kind: 'telling words', claim, words: content.join(' ') })
  }
  return known
}

interface Outcome {
  readonly times: number[]
  reciprocal: number
  found: number
  typed: number
}

const quantile = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? 0

/** Prints the tables. */
export function run([folder, ...args]: readonly string[]): void {
  if (!folder) throw new Error('Name the folder that holds matching/ and attribution/.')
  const sizes = args.length > 0 ? args.map(Number) : [100_000, 300_000]
  const texts = manyClaims(folder, Math.max(...sizes))
  for (const size of sizes) measure(texts.slice(0, size))
}

function measure(texts: readonly string[]): void {
  const engines = { Gainsay: ours(texts), MiniSearch: miniSearch(texts), FlexSearch: flexSearch(texts) }
  const known = knownItems(texts)
  for (const kind of ['telling words', 'neighbouring words'] as const) {
    const ofKind = known.filter(each => each.kind === kind)
    table(
      `${texts.length} claims, ${ofKind.length} known ones by ${kind}`,
      'engine',
      'p50 ms',
      'p95 ms',
      'longest ms',
      'MRR@10',
      'recall@10',
      'among ten, of all keystrokes %',
    )
    const outcomes = Object.values(engines).map((): Outcome => ({ times: [], reciprocal: 0, found: 0, typed: 0 }))
    for (const each of ofKind) typeOut(each, Object.values(engines), outcomes)
    Object.keys(engines).forEach((name, at) => {
      const { times, reciprocal, found, typed } = outcomes[at] ?? { times: [], reciprocal: 0, found: 0, typed: 0 }
      const part = (count: number, of: number): number => (100 * count) / of
      const [mrr, recall] = [part(reciprocal, ofKind.length), part(found, ofKind.length)]
      row(name, quantile(times, 0.5), quantile(times, 0.95), Math.max(...times), mrr, recall, part(typed, times.length))
    })
  }
}

/** Types one search letter by letter into all engines in turn. */
function typeOut({ claim, words }: Known, engines: readonly Search[], outcomes: readonly Outcome[]): void {
  for (let length = 1; length <= words.length; length++) {
    if (words[length - 1] === ' ') continue
    engines.forEach((search, at) => {
      const outcome = outcomes[at]
      if (!outcome) return
      const before = process.cpuUsage()
      const hits = search(words.slice(0, length))
      const { user, system } = process.cpuUsage(before)
      outcome.times.push((user + system) / 1_000)
      const rank = hits.slice(0, 10).indexOf(claim)
      if (rank < 0) return
      outcome.typed++
      if (length < words.length) return
      outcome.reciprocal += 1 / (rank + 1)
      outcome.found++
    })
  }
}
