/**
 * Makes the tagger's weights again, byte for byte: npm run train -- tagger DIR, where DIR holds attribution/train.jsonl (PolNeAR 1.0).
 * Settings were chosen on attribution/dev.jsonl. Takes some minutes on one core and 2 GB of memory.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { TextSpan } from '../../src/core/model.ts'
import { attributionsOf, readSentences } from '../../src/core/statements/attributions.ts'
import { type Columns, readColumns } from '../../src/core/statements/tagger/columns.ts'
import { featureCount, keyOfFeature, putFeatures } from '../../src/core/statements/tagger/features.ts'
import { labelCount } from '../../src/core/statements/tagger/labels.ts'
import type { Lexicon } from '../../src/core/statements/tagger/lexicon.ts'
import { packRows, packWeights } from '../../src/core/statements/tagger/weights.ts'
import { WordForms } from '../../src/core/statements/tagger/words.ts'
import { splitSentences } from '../../src/core/text/sentences.ts'
import { type ChainSettings, type Lesson, trainChain } from './chain.ts'
import { Counts } from './counts.ts'
import { type GoldArticle, goldLabels } from './gold.ts'

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

interface Reading {
  readonly columns: Columns
  /** By paragraph. */
  readonly labels: readonly Uint8Array[]
}

const nothingKnown = new Counts().without(new Counts())

function readLessons(articles: readonly GoldArticle[]): { lessons: Lesson[]; counts: Counts } {
  const counts = new Counts()
  const readings = articles.map((article): Reading => {
    const columns = read(article, nothingKnown)
    const labels = columns.paragraphs.map(paragraph => goldLabels(columns, paragraph, article))
    count(counts, { columns, labels })
    return { columns, labels }
  })
  const lessons = articles.flatMap((article, index) => {
    const own = new Counts()
    const reading = readings[index]
    if (reading === undefined) return []
    count(own, reading)
    // Each article sees a lexicon that does not know it, as articles will when the tagger is in use.
    const columns = read(article, counts.without(own))
    return columns.paragraphs.map((paragraph, at): Lesson => {
      const labels = reading.labels[at] ?? new Uint8Array(paragraph.end - paragraph.start)
      const kinds = columns.kind.slice(paragraph.start, paragraph.end)
      return { rows: keysOf(columns, paragraph), kinds, labels }
    })
  })
  return { lessons, counts }
}

function read({ text }: GoldArticle, lexicon: Lexicon): Columns {
  const readings = readSentences(text, splitSentences(text))
  return readColumns(readings, attributionsOf(readings), new WordForms(lexicon))
}

function count(counts: Counts, { columns, labels }: Reading): void {
  columns.paragraphs.forEach(({ start, end }, at) => {
    counts.add(columns.forms.slice(start, end), labels[at] ?? new Uint8Array(0))
  })
}

/** The keys of a paragraph's tokens, {@link featureCount} for each. */
function keysOf(columns: Columns, { start, end }: TextSpan): Int32Array {
  const keys = new Int32Array((end - start) * featureCount)
  for (let at = start; at < end; at++) {
    const own = keys.subarray((at - start) * featureCount, (at - start + 1) * featureCount)
    putFeatures(columns, at, own)
    for (let template = 0; template < featureCount; template++)
      own[template] = keyOfFeature(template, own[template] ?? 0)
  }
  return keys
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
