/**
 * Makes the tagger's weights again, byte for byte: npm run train -- tagger DIR, where DIR holds attribution/train.jsonl (PolNeAR 1.0).
 * Settings were chosen on attribution/dev.jsonl. Takes some minutes on one core and 2 GB of memory.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { attributionsOf, readSentences } from '../../src/core/statements/attributions.ts'
import { type Columns, putParagraph, readColumns } from '../../src/core/statements/tagger/columns.ts'
import { featureCount, labelCount } from '../../src/core/statements/tagger/kernel/numbers.ts'
import { makeKernel } from '../../src/core/statements/tagger/kernel.ts'
import type { Lexicon } from '../../src/core/statements/tagger/lexicon.ts'
import { type Spelling, spell } from '../../src/core/statements/tagger/spelling.ts'
import { WordForms } from '../../src/core/statements/tagger/words.ts'
import { splitSentences } from '../../src/core/text/sentences.ts'
import { shippedKernel } from '../../tools/shipped-tagger.ts'
import { type ChainSettings, type Lesson, trainChain } from './chain.ts'
import { Counts } from './counts.ts'
import { type GoldArticle, goldLabels } from './gold.ts'
import { packRows, packWeights } from './pack.ts'

const settings: ChainSettings = { epochs: 5, dropped: 0.5, rate: 0.06, l1: 8, l2: 0.3, seed: 7 }
/** A feature seen less often is not learned. */
const leastUses = 3
const keyCount = 1 << 24

const output = path.resolve(import.meta.dirname, '../../src/core/statements/tagger/weights.bin')

/** Trains and writes the weights. */
export function run([folder = '']: readonly string[]): void {
  if (folder === '') throw new Error('usage: npm run train -- tagger EVAL_FOLDER')
  const lines = readFileSync(path.join(folder, 'attribution', 'train.jsonl'), 'utf8').split('\n')
  const articles = lines.filter(line => line !== '').map((line): GoldArticle => JSON.parse(line))
  const { lessons, counts } = readLessons(articles)
  const keys = numberKeys(lessons)
  console.log(`${articles.length} articles, ${lessons.length} paragraphs, ${keys.length} features`)
  const model = trainChain(lessons, keys.length, settings, (epoch, loss) =>
    console.log(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`),
  )
  const used = [...keys.keys()].filter(row =>
    model.rows.subarray(row * labelCount, (row + 1) * labelCount).some(Boolean),
  )
  const rows = new Float32Array(used.length * labelCount)
  used.forEach((row, at) => {
    rows.set(model.rows.subarray(row * labelCount, (row + 1) * labelCount), at * labelCount)
  })
  const usedKeys = Int32Array.from(used, row => keys[row] ?? 0)
  const file = packWeights({ lexicon: counts.pack(), steps: model.steps, rows: packRows(usedKeys, rows) })
  writeFileSync(output, file)
  console.log(`${used.length} rows, ${file.length} bytes: ${path.relative(process.cwd(), output)}`)
}

const kernel = makeKernel(shippedKernel())

/** A paragraph with the labels of its tokens. */
interface Marked {
  readonly spellings: readonly Spelling[]
  readonly labels: Uint8Array
}

const nothingKnown = new Counts().without(new Counts())

function readLessons(articles: readonly GoldArticle[]): { lessons: Lesson[]; counts: Counts } {
  const counts = new Counts()
  const marked = articles.map(article => {
    const { columns, spellings } = read(article, nothingKnown)
    const paragraphs = columns.paragraphs.map(
      (paragraph): Marked => ({
        spellings: spellings.slice(paragraph.start, paragraph.end),
        labels: goldLabels(columns, paragraph, article),
      }),
    )
    count(counts, paragraphs)
    return paragraphs
  })
  const lessons = articles.flatMap((article, index) => {
    const own = new Counts()
    const paragraphs = marked[index] ?? []
    count(own, paragraphs)
    // Each article sees a lexicon that does not know it, as articles will when the tagger is in use.
    const { columns } = read(article, counts.without(own))
    return paragraphs.map(({ labels }, at) => readLesson(columns, at, labels))
  })
  return { lessons, counts }
}

function read({ text }: GoldArticle, lexicon: Lexicon): { columns: Columns; spellings: Spelling[] } {
  const readings = readSentences(text, splitSentences(text))
  const columns = readColumns(readings, attributionsOf(readings), new WordForms(kernel, lexicon))
  return {
    columns,
    spellings: readings.flatMap(({ context }) => context.tokens.map(each => spell(each.text, each.lower))),
  }
}

function count(counts: Counts, paragraphs: readonly Marked[]): void {
  for (const { spellings, labels } of paragraphs) counts.add(spellings, labels)
}

/** A paragraph of the article that was read last. Its rows are the keys of its features. */
function readLesson(columns: Columns, index: number, labels: Uint8Array): Lesson {
  const paragraph = columns.paragraphs[index]
  if (paragraph === undefined) throw new RangeError(`no paragraph ${index}`)
  const rows = new Int32Array(labels.length * featureCount)
  const kinds = new Uint8Array(labels.length)
  putParagraph(kernel, columns, paragraph)
  kernel.read(labels.length)
  for (let at = 0; at < labels.length; at++) {
    kernel.putKeys(at, index)
    rows.set(new Int32Array(kernel.memory.buffer, kernel.keys.value, featureCount), at * featureCount)
    kinds[at] = kernel.kindAt(at)
  }
  return { rows, kinds, labels }
}

/** Replaces keys by row numbers in place; returns the key of each row, ascending. */
function numberKeys(lessons: readonly Lesson[]): Int32Array {
  const uses = new Uint8Array(keyCount)
  for (const { rows } of lessons)
    for (const key of rows) if ((uses[key] ?? 0) < leastUses) uses[key] = (uses[key] ?? 0) + 1
  const keys: number[] = []
  const rowOf = new Int32Array(keyCount).fill(-1)
  for (let key = 0; key < keyCount; key++) if (uses[key] === leastUses) rowOf[key] = keys.push(key) - 1
  for (const { rows } of lessons) for (let at = 0; at < rows.length; at++) rows[at] = rowOf[rows[at] ?? 0] ?? -1
  return Int32Array.from(keys)
}
