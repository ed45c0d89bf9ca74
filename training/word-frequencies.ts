/**
 * Counts how many sentences of news hold each stem and writes src/core/text/word-frequencies.data.ts.
 *   npx tsx training/word-frequencies.ts FOLDER-OF-EVAL/attribution/train.jsonl
 * Only stems and coarse counts leave the corpus (PolNeAR 1.0, train part), no text.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { isContentWord, stemOf } from '../src/core/text/stems.ts'
import { readWords } from '../src/core/text/words.ts'

const [, , file] = process.argv
if (!file) throw new Error('Name the file: npx tsx training/word-frequencies.ts …/attribution/train.jsonl')

interface Article {
  readonly text: string
  readonly sentences: readonly (readonly [number, number])[]
}

const counts = new Map<string, { sentences: number; lower: number; capital: number }>()
let total = 0
for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
  const article: Article = JSON.parse(line)
  for (const [start, end] of article.sentences) {
    total++
    const seen = new Set<string>()
    for (const word of readWords(article.text.slice(start, end))) {
      if (word.acronym || !isContentWord(word, 'en') || /^\p{Nd}/u.test(word.text)) continue
      const stem = stemOf(word.folded, 'en')
      const count = counts.get(stem) ?? { sentences: 0, lower: 0, capital: 0 }
      if (!seen.has(stem)) count.sentences++
      if (!word.capital) count.lower++
      else if (!word.startsSentence) count.capital++
      counts.set(stem, count)
      seen.add(stem)
    }
  }
}

// Half-octave steps: 4, 6, 8, 11, 16 … sentences.
const levels = new Map<number, string[]>()
for (const [stem, { sentences, lower, capital }] of counts) {
  const isName = capital > 2 * lower
  // A rare name is known by being absent.
  const rare = sentences < (isName ? 12 : 4)
  if (rare || !/^[a-z]+$/u.test(stem)) continue
  const level = Math.round(2 * Math.log2(sentences))
  levels.set(level, [...(levels.get(level) ?? []), isName ? `^${stem}` : stem])
}
const rows = [...levels].sort(([a], [b]) => b - a).map(([level, stems]) => `  [${level}, '${stems.sort().join(' ')}'],`)
writeFileSync(
  new URL('../src/core/text/word-frequencies.data.ts', import.meta.url),
  `// Made by training/word-frequencies.ts from the train part of PolNeAR 1.0 (news sentences). Do not edit.
/** How many sentences were counted. */
export const sentencesCounted = ${total}

/** Stems by twice the binary logarithm of the number of sentences that hold them; ^ before stems mostly written with a capital. */
export const stemsByLevel: readonly (readonly [number, string])[] = [
${rows.join('\n')}
]
`,
)
