/**
 * Finds quotes in a text, as they are or a little changed: seeds propose places, whole equality is tried first, then an alignment;
 * the words around decide among equals. What is not sure is not found: a mark at a wrong place is worse than none.
 */
import type { TextSpan } from '../../model.ts'
import { type Alignment, align } from './align.ts'
import { agreement } from './context.ts'
import { type HashedWords, hashPair, hashWords } from './hashed-words.ts'
import type { QuoteIndex, QuotePattern } from './quote-index.ts'

/** Where a quote stands. `quality` is 1 where its words are unchanged, else the share of them that is. */
export interface FoundQuote extends TextSpan {
  readonly quality: number
}

/** A quote of fewer words stands in many places: the words around it must agree. */
const shortest = 4
/** Words that may stand between two parts of a quote, and between a quote and its context. */
const widestGap = 45
/** Stretches of a text that are aligned with one quote, the most promising first. */
const mostStretches = 8
/** Places of one quote that are looked at: a page may repeat it without end. */
const mostPlaces = 400
/** Share of a quote's seeds that a stretch must have to be worth aligning. */
const leastSeeds = 0.2
/** A place is known by so many words around it, if they are all there were. */
const decisive = 6

/** Places in the text where the first word of a pattern would stand, by quote: one for each seed met. */
function propose(index: QuoteIndex, { hashes }: HashedWords): ReadonlyMap<number, number[]> {
  const proposed = new Map<number, number[]>()
  let place = 0
  const take = (quote: number, at: number): void => {
    const places = proposed.get(quote)
    if (places === undefined) proposed.set(quote, [place - at])
    else if (places.length < mostPlaces) places.push(place - at)
  }
  for (; place + 1 < hashes.length; place++) index.eachPlace(hashPair(hashes[place] ?? 0, hashes[place + 1] ?? 0), take)
  return proposed
}

/** The proposed places where the exact words stand unchanged. */
function unchangedAt(
  { words, from, to }: QuotePattern,
  places: readonly number[],
  text: readonly number[],
): Alignment[] {
  const found: Alignment[] = []
  for (const place of new Set(places)) {
    let at = from
    while (at < to && text[place + at] === words[at]) at++
    if (at === to) found.push({ from: place + from, to: place + to, cost: 0 })
  }
  return found
}

interface Stretch {
  readonly low: number
  readonly high: number
  readonly seeds: number
}

/** Neighbouring places make a stretch of the text that holds the quote, if any does. */
function stretches({ from, to }: QuotePattern, sorted: readonly number[], length: number): Stretch[] {
  const all: Stretch[] = []
  let first = 0
  sorted.forEach((place, at) => {
    const next = sorted[at + 1]
    const start = sorted[first] ?? 0
    if (next !== undefined && next - place <= widestGap && next - start <= 2 * widestGap) return
    const low = Math.max(0, start + from - shortest)
    const high = Math.min(length, place + to + shortest)
    if (low < high) all.push({ low, high, seeds: at + 1 - first })
    first = at + 1
  })
  return all
}

/** How many words' worth of change is believed, by the number of words of context that agree; -1 for none at all. */
function mostChange({ from, to, words }: QuotePattern, agreed: number): number {
  const own = to - from
  const context = words.length - own
  if (context < 2) return own < shortest ? -1 : own * 0.15
  if (agreed >= 5) return Math.max(1, own * 0.5)
  if (own < shortest || agreed < 3) return -1
  return own * 0.3
}

interface Candidate extends Alignment {
  readonly agreed: number
  /** All that stood around it stands there, on both sides, and that is enough to know a place by. */
  readonly isWhole: boolean
}

/** Where all that stood around still does, then less change and more agreement, then nearer to where it stood. */
function better(a: Candidate, b: Candidate, distance: (each: Candidate) => number): number {
  return (
    Number(b.isWhole) - Number(a.isWhole) ||
    a.cost - a.agreed / 4 - (b.cost - b.agreed / 4) ||
    distance(a) - distance(b)
  )
}

class Finder {
  private readonly page: HashedWords
  private readonly text: string

  constructor(text: string, page: HashedWords) {
    this.text = text
    this.page = page
  }

  find(pattern: QuotePattern, places: readonly number[], seeds: number): FoundQuote | null {
    const own = pattern.to - pattern.from
    const agreeing = Math.min(2, pattern.words.length - own)
    const unchanged = unchangedAt(pattern, places, this.page.hashes).map(each => this.judge(pattern, each))
    const candidates = unchanged.filter(({ agreed }) => own >= shortest || agreed >= agreeing)
    // The same words elsewhere do not hide the place where they were changed.
    if (!unchanged.some(({ isWhole }) => isWhole)) candidates.push(...this.changed(pattern, places, seeds))
    const best = this.best(pattern, candidates)
    return best === null ? null : this.found(pattern, best)
  }

  private judge(pattern: QuotePattern, alignment: Alignment): Candidate {
    const agreed = agreement(pattern, alignment, this.page.hashes, widestGap)
    const { words, from, to } = pattern
    return { ...alignment, agreed, isWhole: agreed >= decisive && agreed === words.length - (to - from) }
  }

  private changed(pattern: QuotePattern, places: readonly number[], seeds: number): Candidate[] {
    const { words, from, to } = pattern
    const { hashes } = this.page
    const least = Math.max(2, seeds * leastSeeds)
    return stretches(
      pattern,
      [...places].sort((a, b) => a - b),
      hashes.length,
    )
      .filter(each => each.seeds >= least)
      .sort((a, b) => b.seeds - a.seeds)
      .slice(0, mostStretches)
      .flatMap(({ low, high }) => {
        const quote = words.slice(from, to)
        const first = align(quote, hashes, low, high)
        // A stretch may hold the words twice.
        return [first, align(quote, hashes, low, first.from), align(quote, hashes, first.to, high)]
      })
      .map(each => this.judge(pattern, each))
      .filter(each => each.to > each.from && each.cost <= mostChange(pattern, each.agreed))
  }

  private best({ hint }: QuotePattern, candidates: readonly Candidate[]): Candidate | null {
    const distance = ({ from }: Candidate): number =>
      hint === null ? 0 : Math.abs((this.page.starts[from] ?? 0) - hint)
    const [first, second] = [...candidates].sort((a, b) => better(a, b, distance))
    if (first === undefined) return null
    // Two changed places that nothing tells apart: either may be the wrong one.
    const isTie = second !== undefined && first.cost > 0 && better(first, second, distance) === 0
    return isTie ? null : first
  }

  /** The words with as many signs of punctuation on either side as the quote has. */
  private found({ from, to, before, after }: QuotePattern, { from: first, to: next, cost }: Alignment): FoundQuote {
    const { starts, ends } = this.page
    let start = starts[first] ?? 0
    let end = ends[next - 1] ?? start
    const least = ends[first - 1] ?? 0
    const most = starts[next] ?? this.text.length
    const isSign = (at: number): boolean => /\S/.test(this.text.charAt(at))
    for (let at = start, left = before; left > 0 && at > least; at--) {
      if (!isSign(at - 1)) continue
      start = at - 1
      left--
    }
    for (let at = end, left = after; left > 0 && at < most; at++) {
      if (!isSign(at)) continue
      end = at + 1
      left--
    }
    return { start, end, quality: Math.max(0, 1 - cost / (to - from)) }
  }
}

/** Where each of the quotes stands in the text; null for one that is not there, or not surely. */
export function findQuotes(index: QuoteIndex, text: string): readonly (FoundQuote | null)[] {
  const page = hashWords(text)
  const finder = new Finder(text, page)
  const found: (FoundQuote | null)[] = index.patterns.map(() => null)
  for (const [quote, places] of propose(index, page)) {
    const pattern = index.patterns[quote]
    if (pattern !== undefined && pattern.to > pattern.from)
      found[quote] = finder.find(pattern, places, index.seeds[quote] ?? 0)
  }
  return found
}
