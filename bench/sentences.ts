/**
 * Where sentences begin, against the corpus's own sentences (CoreNLP's, which also cross paragraphs and end in odd places).
 *   npm run bench -- sentences EVAL_FOLDER [train|dev] [--wrong N]
 * A boundary is where a sentence begins. `words` counts a boundary by the letters and digits before it, so that it does not matter
 * to which sentence a quote mark between two of them is given; `strict` counts it by its offset. --wrong prints N of each kind of error.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitSentences } from '../src/core/text/sentences.ts'

interface Article {
  readonly text: string
  readonly sentences: readonly (readonly [number, number])[]
}

type Splitter = (text: string) => readonly number[]

const LETTER = /[\p{L}\p{N}]/u

/** What splits: Gainsay's own, and the browser's segmenter alone for comparison. */
const SPLITTERS: Readonly<Record<string, Splitter>> = {
  Gainsay: text => splitSentences(text).map(({ start }) => start),
  'Intl.Segmenter alone': segmenterAlone,
}

function segmenterAlone(text: string): number[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  const starts: number[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    const blank = segment.length - segment.trimStart().length
    if (blank < segment.length) starts.push(index + blank)
  }
  return starts
}

/** For each offset how many letters and digits stand before it. */
function lettersBefore(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1)
  for (let at = 0; at < text.length; at++) counts[at + 1] = (counts[at] ?? 0) + (LETTER.test(text[at] ?? '') ? 1 : 0)
  return counts
}

interface Counts {
  right: number
  found: number
  gold: number
}

const f1 = ({ right, found, gold }: Counts): string => ((200 * right) / Math.max(1, found + gold)).toFixed(2)

function compare(article: Article, starts: readonly number[], sum: { strict: Counts; words: Counts }): void {
  const letters = lettersBefore(article.text)
  const gold = article.sentences.map(([start]) => start)
  const place = (offset: number): number => letters[offset] ?? 0
  for (const [counts, mine, theirs] of [
    [sum.strict, new Set(starts), new Set(gold)],
    [sum.words, new Set(starts.map(place)), new Set(gold.map(place))],
  ] as const) {
    counts.found += mine.size
    counts.gold += theirs.size
    for (const each of mine) if (theirs.has(each)) counts.right += 1
  }
}

function printWrong(articles: readonly Article[], most: number): void {
  const wrong: Record<'too many' | 'too few', string[]> = { 'too many': [], 'too few': [] }
  for (const { text, sentences } of articles) {
    const letters = lettersBefore(text)
    const gold = new Set(sentences.map(([start]) => letters[start]))
    const starts = splitSentences(text).map(({ start }) => start)
    const mine = new Set(starts.map(start => letters[start]))
    const around = (at: number): string =>
      JSON.stringify(`${text.slice(Math.max(0, at - 50), at)}⟦${text.slice(at, at + 40)}`)
    wrong['too many'].push(...starts.filter(start => !gold.has(letters[start])).map(around))
    wrong['too few'].push(...sentences.filter(([start]) => !mine.has(letters[start])).map(([start]) => around(start)))
  }
  for (const [kind, list] of Object.entries(wrong)) {
    console.log(`\n${kind}: ${list.length}`)
    const step = Math.max(1, Math.ceil(list.length / most))
    for (let at = 0; at < list.length; at += step) console.log(list[at])
  }
}

/** Prints boundary F1 of each splitter. */
export function run(args: readonly string[]): void {
  const [folder, part = 'dev'] = args
  if (folder === undefined) throw new Error('usage: npm run bench -- sentences EVAL_FOLDER [train|dev] [--wrong N]')
  const articles = readFileSync(join(folder, 'attribution', `${part}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Article)
  for (const [name, split] of Object.entries(SPLITTERS)) {
    const sum = { strict: { right: 0, found: 0, gold: 0 }, words: { right: 0, found: 0, gold: 0 } }
    for (const article of articles) compare(article, split(article.text), sum)
    console.log(`${part}  ${name}: boundary F1 strict ${f1(sum.strict)}  words ${f1(sum.words)}`)
  }
  const wrong = args.indexOf('--wrong')
  if (wrong >= 0) printWrong(articles, Number(args[wrong + 1] ?? 20))
}
