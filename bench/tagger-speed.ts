/**
 * How many words a second one core tags: the tagger alone, and with the rules whose findings it sees, from text to attributions.
 * CPU time in Node, the least of {@link ROUNDS} rounds; before them, how long the first article takes. Usage: npm run bench -- tagger-speed DATA, where DATA holds
 * attribution/train.jsonl.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Attribution } from '../src/core/model.ts'
import { attributionsOf, findAttributions, readSentences } from '../src/core/statements/attributions.ts'
import type { SentenceReading } from '../src/core/statements/passages.ts'
import type { Tagger } from '../src/core/statements/tagger/tagger.ts'
import { splitSentences } from '../src/core/text/sentences.ts'
import { shippedTagger } from '../tools/shipped-tagger.ts'

const ARTICLES = 40
const ROUNDS = 20

/** Prints words a second, and milliseconds for opening the weights. */
export function run([folder = '']: readonly string[]): void {
  if (folder === '') throw new Error('usage: npm run bench -- tagger-speed EVAL_FOLDER')
  const lines = readFileSync(path.join(folder, 'attribution', 'train.jsonl'), 'utf8')
    .trim()
    .split('\n')
  const texts = lines.slice(0, ARTICLES).map(line => (JSON.parse(line) as { text: string }).text)
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0)
  const prepared = texts.map(text => {
    const readings = readSentences(text, splitSentences(text))
    return { readings, ruled: attributionsOf(readings) }
  })
  const tagger = printFirst(prepared)
  const print = (name: string, milliseconds: number): void => {
    const perThousand = ((milliseconds / words) * 1_000).toFixed(2)
    console.log(`${name}: ${Math.round((words / milliseconds) * 1_000)} words a second, ${perThousand} ms for 1,000`)
  }
  console.log(`${ARTICLES} articles, ${words} words; CPU time, the least of ${ROUNDS} rounds`)
  const alone = leastTime(() => {
    for (const { readings, ruled } of prepared) tagger.read(readings, ruled)
  })
  print('tagger alone', alone)
  const whole = leastTime(() => {
    for (const text of texts) findAttributions(text, splitSentences(text), tagger)
  })
  print('with the rules it sees', whole)
  console.log(`opening the weights: ${leastTime(shippedTagger).toFixed(1)} ms`)
}

/** Milliseconds on the clock for what no code has run before: opening the tagger, reading an article. Returns the tagger. */
function printFirst([article]: readonly { readings: SentenceReading[]; ruled: Attribution[] }[]): Tagger {
  const before = performance.now()
  const tagger = shippedTagger()
  const opened = performance.now()
  tagger.read(article?.readings ?? [], article?.ruled ?? [])
  const tokens = article?.readings.reduce((sum, { context }) => sum + context.tokens.length, 0)
  console.log(
    `cold: ${(opened - before).toFixed(1)} ms to open, ${(performance.now() - opened).toFixed(1)} ms for the first article, ${tokens} tokens`,
  )
  return tagger
}

/** CPU milliseconds of the fastest round. */
function leastTime(work: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1_000)
  }
  return least
}
