/** Many claims of real words, and an article to look up among them. */
import { join } from 'node:path'
import { lines } from './claim-sets.ts'

interface Article {
  readonly text: string
  readonly sentences: readonly (readonly [number, number])[]
}

const shortest = 30

/** At most so many different sentences: claims, headlines, debates and news; where they run out, halves of two put together. */
export function manyClaims(folder: string, count: number): readonly string[] {
  const all = new Set<string>()
  for (const name of ['snopes', 'checkthat22', 'politifact']) {
    for (const { text, title } of lines<{ text: string; title?: string }>(
      join(folder, 'matching', `${name}.claims.jsonl`),
    )) {
      all.add(text)
      if (title) all.add(title)
    }
  }
  for (const { text } of lines<{ text: string }>(join(folder, 'matching', 'politifact.transcripts.jsonl')))
    all.add(text)
  for (const article of lines<Article>(join(folder, 'attribution', 'train.jsonl'))) {
    for (const sentence of sentencesOf(article)) all.add(sentence)
  }
  const real = [...all].filter(text => text.length >= shortest)
  const random = seeded(7)
  const pick = (): string[] => (real[Math.floor(random() * real.length)] ?? '').split(' ')
  while (real.length < count) {
    const [a, b] = [pick(), pick()]
    real.push([...a.slice(0, a.length >>> 1), ...b.slice(b.length >>> 1)].join(' '))
  }
  // In random order, so that a small library has sentences of every source.
  for (let at = real.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const text = real[at] ?? ''
    real[at] = real[other] ?? ''
    real[other] = text
  }
  return real.slice(0, count)
}

/** The first 40 sentences of a long article that is none of the sources of {@link manyClaims}. */
export function articleSentences(folder: string): readonly string[] {
  const long = lines<Article>(join(folder, 'attribution', 'dev.jsonl')).find(({ sentences }) => sentences.length >= 40)
  if (!long) throw new Error('no article of 40 sentences in attribution/dev.jsonl')
  return sentencesOf(long).slice(0, 40)
}

const sentencesOf = ({ text, sentences }: Article): string[] =>
  sentences.map(([start, end]) => text.slice(start, end).trim())

/** A linear congruential generator: the same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
