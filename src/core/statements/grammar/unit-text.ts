import { type Phrase, stands } from './phrases.ts'
import type { Unit } from './units.ts'

/** The words of a unit outside quotes, in lower case with plain apostrophes; each quote is a lone quote mark. */
export function reporterText(unit: Unit): string {
  return remembered(outsideQuotes, unit, () => wordsOf(unit, false))
}

/** All words of a unit in lower case with plain apostrophes and single spaces. */
export function wholeText(unit: Unit): string {
  return remembered(whole, unit, () => wordsOf(unit, true))
}

/** Whether a phrase stands in the {@link reporterText} of a unit. */
export function reporterHas(unit: Unit, phrase: Phrase): boolean {
  return unit.context.phrases.has(phrase) && stands(phrase, unit.context.phrases, reporterText(unit))
}

/** Whether a phrase stands in the {@link wholeText} of a unit. */
export function wholeHas(unit: Unit, phrase: Phrase): boolean {
  return unit.context.phrases.has(phrase) && stands(phrase, unit.context.phrases, wholeText(unit))
}

// Every rule asks for the same words.
const outsideQuotes = new WeakMap<object, string>()
const whole = new WeakMap<object, string>()
// The patterns of rules take time that grows with the square of the length at worst: read no more than a long sentence.
const MOST_TOKENS = 250
const LONGEST_WORD = 40

function remembered(store: WeakMap<object, string>, unit: Unit, read: () => string): string {
  const known = store.get(unit)
  if (known !== undefined) return known
  const text = read()
  store.set(unit, text)
  return text
}

function wordsOf(unit: Unit, withQuotes: boolean): string {
  const { context, tokens } = unit
  const words: string[] = []
  let quote = -1
  for (let at = tokens.start; at < Math.min(tokens.end, tokens.start + MOST_TOKENS); at++) {
    const inQuote = context.quoteOf[at] ?? -1
    if (withQuotes || inQuote < 0) words.push(context.tokens[at]?.lower.slice(0, LONGEST_WORD) ?? '')
    else if (inQuote !== quote) words.push('"')
    quote = inQuote
  }
  return joined(words)
}

function joined(words: readonly string[]): string {
  return words.join(' ').replaceAll(/ ([,.;:!?])/g, '$1')
}
