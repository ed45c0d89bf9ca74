import type { Unit } from './units.ts'

/** The words of a unit outside quotes, in lower case with plain apostrophes; each quote is a lone quote mark. */
export function reporterText(unit: Unit): string {
  return wordsOf(unit, false)
}

/** All words of a unit in lower case with plain apostrophes and single spaces. */
export function wholeText(unit: Unit): string {
  return wordsOf(unit, true)
}

/** The words of a unit that stand in quotes, in lower case. */
export function quotedText(unit: Unit): string {
  const { context, tokens } = unit
  const words: string[] = []
  for (let at = tokens.start; at < tokens.end; at++) {
    if ((context.quoteOf[at] ?? -1) >= 0) words.push(context.tokens[at]?.lower ?? '')
  }
  return joined(words)
}

function wordsOf(unit: Unit, withQuotes: boolean): string {
  const { context, tokens } = unit
  const words: string[] = []
  let quote = -1
  for (let at = tokens.start; at < tokens.end; at++) {
    const inQuote = context.quoteOf[at] ?? -1
    if (withQuotes || inQuote < 0) words.push(context.tokens[at]?.lower ?? '')
    else if (inQuote !== quote) words.push('"')
    quote = inQuote
  }
  return joined(words)
}

function joined(words: readonly string[]): string {
  return words.join(' ').replaceAll(/ ([,.;:!?])/g, '$1')
}
