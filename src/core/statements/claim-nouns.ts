/** Words that name what somebody asserted, as the inner part of a pattern. */
export const CLAIM_NOUN =
  '(?:claims?|reports?|reporting|allegations?|accusations?|assertions?|contentions?|suggestions?|insinuations?|arguments?|notions?|ideas?|figures?|numbers?|estimates?|charges?|accounts?|rumou?rs?|stor(?:y|ies)|findings?|theor(?:y|ies)|characteri[sz]ations?|conclusions?|criticisms?|statements?|remarks?|comments?|narratives?|versions?|premise|speculation|hoax|ruling|verdict|decision|testimony|denials?|prediction|projection|assessment|talk|article|post|study|tweet)'

const OPENS = new RegExp(`^${CLAIM_NOUN}\\b`)
const PLAIN_WORD = /^[\w.'’-]+$/

/**
 * Whether a text comes to a word that names what somebody asserted after no fewer than `least` and no more than `most` other words:
 * "the minister's claim that …". In code, as a pattern that counts words and then has sixty alternatives takes 10 ms to compile.
 */
export function comesToClaim(text: string, most: number, least = 0): boolean {
  const words = text.split(' ', most + 1)
  for (const [at, word] of words.entries()) {
    if (at >= least && OPENS.test(word)) return true
    if (!PLAIN_WORD.test(word)) return false
  }
  return false
}

/** Each place where a pattern (with the flag g) stands in some words, and what follows it, as far as {@link comesToClaim} looks. */
export function withWhatFollows(words: string, pattern: RegExp): { readonly found: string; readonly after: string }[] {
  return [...words.matchAll(pattern)].map(({ 0: found, index }) => {
    const from = index + found.length
    return { found, after: words.slice(from, from + REACH) }
  })
}

// In UTF-16 code units: four long words.
const REACH = 160
