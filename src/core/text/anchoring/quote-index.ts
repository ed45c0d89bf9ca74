/**
 * Quotes made ready to be looked for in any number of texts, all at once: pairs of neighbouring words lead to the quotes that
 * have them. A quote is listed under its rare pairs only, so that the words of a text lead to few quotes however many there are.
 */
import type { TextQuoteSelector } from '../../model.ts'
import { hashPair, hashWords } from './hashed-words.ts'

/** Words to be found again. `hint` is the offset where they stood, for choosing among equals. */
export interface SoughtQuote extends TextQuoteSelector {
  readonly hint?: number
}

/** A quote in hashed words with its context around it: the exact words are `words[from]` to `words[to - 1]`. */
export interface QuotePattern {
  readonly words: readonly number[]
  readonly from: number
  readonly to: number
  /** Signs of punctuation, without white space, before its first word and after its last. */
  readonly before: number
  readonly after: number
  readonly hint: number | null
}

/** Quotes, and for each pair of words the places in them where it stands, packed into one number each. */
export interface QuoteIndex {
  readonly patterns: readonly QuotePattern[]
  /** Places at which a quote is listed, by quote. */
  readonly seeds: Uint16Array
  /** Calls `take` for each place of a pair of words that follow one another in a text. */
  eachPlace(pair: number, take: (quote: number, at: number) => void): void
}

/** Words of context that are read on each side: as many as 32 code units hold. */
const mostContext = 6
/** Longest pattern, in words; the rest of a longer quote is not looked at. */
const longest = 1_000
/** A pair that more quotes have than this leads to too many. */
const frequent = 16
/** A quote of frequent pairs alone is listed under so many of the rarest of them. */
const leastSeeds = 4

const placeBits = 10
const placeMask = (1 << placeBits) - 1

const signsIn = (text: string): number => text.replace(/\s+/g, '').length

/** The farthest word of a context is likely cut in two, so it is left out. */
function patternOf({ exact, prefix, suffix, hint }: SoughtQuote): QuotePattern {
  const { hashes, starts, ends } = hashWords(exact)
  const before = hashWords(prefix).hashes
  const after = hashWords(suffix).hashes
  const leading = before.slice(Math.max(before.length > 1 ? 1 : 0, before.length - mostContext))
  const trailing = after.slice(0, Math.min(mostContext, Math.max(1, after.length - 1)))
  const own = hashes.slice(0, longest - 2 * mostContext)
  return {
    words: [...leading, ...own, ...trailing],
    from: leading.length,
    to: leading.length + own.length,
    before: signsIn(exact.slice(0, starts[0] ?? 0)),
    after: signsIn(exact.slice(ends[own.length - 1] ?? exact.length)),
    hint: hint ?? null,
  }
}

/** Open addressing: pairs to slots. Never more than half full. */
class PairTable {
  readonly size: number
  private readonly keys: Int32Array

  constructor(pairs: number) {
    this.size = 2 ** Math.ceil(Math.log2(2 * pairs + 2))
    this.keys = new Int32Array(this.size)
  }

  /** The slot that has the pair, or that would take it. */
  slotOf(pair: number): number {
    const key = pair + 1
    let slot = key & (this.size - 1)
    for (let held = this.keys[slot]; held !== 0 && held !== key; held = this.keys[slot])
      slot = (slot + 1) & (this.size - 1)
    return slot
  }

  add(pair: number): number {
    const slot = this.slotOf(pair)
    this.keys[slot] = pair + 1
    return slot
  }
}

/** Which pairs a pattern is listed under, given how many places have each. */
function chooseSeeds(counts: readonly number[]): readonly number[] {
  const rare = counts.flatMap((count, at) => (count <= frequent ? [at] : []))
  if (rare.length >= leastSeeds) return rare
  return counts
    .map((count, at) => ({ count, at }))
    .sort((a, b) => a.count - b.count)
    .slice(0, leastSeeds)
    .map(({ at }) => at)
}

/** Makes quotes ready to be found. What that costs is paid once for all texts; what finding costs then hardly grows with the quotes. */
export function indexQuotes(quotes: readonly SoughtQuote[]): QuoteIndex {
  const patterns = quotes.map(patternOf)
  const table = new PairTable(patterns.reduce((sum, { words }) => sum + words.length, 0))
  const counts = new Int32Array(table.size)
  const slots = patterns.map(({ words }) =>
    words.slice(1).map((word, at) => {
      const slot = table.add(hashPair(words[at] ?? 0, word))
      counts[slot] = (counts[slot] ?? 0) + 1
      return slot
    }),
  )
  const seeds = new Uint16Array(patterns.length)
  const chosen: { readonly slot: number; readonly place: number }[] = []
  const begins = new Int32Array(table.size + 1)
  for (const [quote, own] of slots.entries()) {
    const places = chooseSeeds(own.map(slot => counts[slot] ?? 0))
    seeds[quote] = places.length
    for (const at of places) {
      const slot = own[at] ?? 0
      chosen.push({ slot, place: (quote << placeBits) | at })
      begins[slot + 1] = (begins[slot + 1] ?? 0) + 1
    }
  }
  for (let slot = 0; slot < table.size; slot++) begins[slot + 1] = (begins[slot + 1] ?? 0) + (begins[slot] ?? 0)
  const places = new Int32Array(chosen.length)
  const filled = new Int32Array(table.size)
  for (const { slot, place } of chosen) {
    const filledHere = filled[slot] ?? 0
    places[(begins[slot] ?? 0) + filledHere] = place
    filled[slot] = filledHere + 1
  }
  return {
    patterns,
    seeds,
    eachPlace(pair, take) {
      const slot = table.slotOf(pair)
      const end = begins[slot + 1] ?? 0
      for (let at = begins[slot] ?? 0; at < end; at++) {
        const place = places[at] ?? 0
        take(place >>> placeBits, place & placeMask)
      }
    },
  }
}
