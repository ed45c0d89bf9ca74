import type { Passage } from './passages.ts'
import { startOf } from './targets.ts'

/** Measures of a passage by name: 0 or 1, a share, or a small count. */
export type Measures = Readonly<Record<string, number>>

/** What the words of a passage may have in them, by name. */
const SIGNS = {
  figure: /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?)\b/i,
  'own person': /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|me)\b/,
  future: /\b(?:will|would|going to|plans? to|planned|expected to|set to)\b|['’]ll\b/i,
  rumour:
    /\b(?:alleged(?:ly)?|reportedly|rumou?rs?|purported(?:ly)?|claim(?:s|ed|ing)?|accus\w+|supposedly|apparently)\b/i,
}

/** What a passage's words have in them: figures, rumours, what is to come, quotes, length. */
export function wordingMeasures(passage: Passage): Measures {
  const text = startOf(passage)
  const words = text.split(/\s+/u).length
  // Every field by name: an object that grows by names takes ten times as long.
  return {
    figure: Number(SIGNS.figure.test(text)),
    'own person': Number(SIGNS['own person'].test(text)),
    future: Number(SIGNS.future.test(text)),
    rumour: Number(SIGNS.rumour.test(text)),
    short: Math.max(0, 10 - words) / 10,
    words: Math.min(1, words / 40),
    quoted: quotedShare(passage),
    headless: isHeadless(passage) ? 1 : 0,
  }
}

function quotedShare({ unit }: Passage): number {
  const inQuotes = unit.context.quoteOf.slice(unit.tokens.start, unit.tokens.end).filter(quote => quote >= 0).length
  return inQuotes / Math.max(1, unit.tokens.end - unit.tokens.start)
}

/** A line that no stop ends, beyond the headline: a caption, a link, a cross-heading. */
function isHeadless({ index, unit }: Passage): boolean {
  const { text, sentence } = unit.context
  return (
    index > 1 &&
    !/[.!?…]["”’')\]]*$/u.test(text.slice(sentence.start, sentence.end)) &&
    sentence.end - sentence.start < SHORT_LINE
  )
}

const SHORT_LINE = 140
