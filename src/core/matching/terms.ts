/** The terms under which a claim is found, and how much each of them tells. */
import { type NumberMention, numberTerm, readNumbers } from '../text/numbers.ts'
import { isContentWord, stemOf } from '../text/stems.ts'
import { newsFrequency, newsSentences } from '../text/word-frequencies.ts'
import { readWords, type Word } from '../text/words.ts'

/** In how many claims of a library terms stand. */
export interface TermStatistics {
  readonly claims: number
  frequency(term: string): number
}

/** Statistics of an empty library: weights come from news alone. */
export const noStatistics: TermStatistics = { claims: 0, frequency: () => 0 }

/** A term and the index of the word it was read from. */
export interface TermMention {
  readonly term: string
  readonly at: number
}

/**
 * The index terms of a text in order, each as often as it occurs: stems of content words, numbers in normal form ("#1200000"),
 * and the words inside tags ("#AustraliaFires").
 */
export function claimTerms(text: string, lang: string): readonly string[] {
  const words = readWords(text)
  return mentionTerms(words, readNumbers(text, words, lang), lang).map(({ term }) => term)
}

/** The terms of a claim that is told in several texts: its own words and its headline. */
export const termsOfTexts = (texts: readonly string[], lang: string): readonly string[] =>
  texts.flatMap(text => claimTerms(text, lang))

/** The terms of a text that was read already. */
export function mentionTerms(
  words: readonly Word[],
  numbers: readonly NumberMention[],
  lang: string,
): readonly TermMention[] {
  const mentions: TermMention[] = []
  let next = 0
  words.forEach((word, at) => {
    while (numbers[next] && (numbers[next]?.last ?? 0) < at) next++
    const number = numbers[next]
    if (number && at >= number.first) {
      if (at === number.first) mentions.push({ term: numberTerm(number), at })
      return
    }
    for (const term of wordTerms(word, lang)) mentions.push({ term, at })
  })
  return mentions
}

function wordTerms(word: Word, lang: string): readonly string[] {
  const inside = word.tagged ? wordsOfTag(word.text) : []
  return [word, ...inside].flatMap(each => (isContentWord(each, lang) ? stemOf(each.folded, lang) || [] : []))
}

/** The words of "AustraliaFires" and "JFK2020"; none where a tag is one word. */
function wordsOfTag(text: string): readonly Word[] {
  const parts = text.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Nd}+/gu) ?? []
  return parts.length < 2 ? [] : readWords(parts.join(' '))
}

/**
 * Inverse document frequency over the library and a background of news, so that a small library knows common words too.
 * At least 0.1; about 10.8 for a term that neither has.
 */
export function termWeight(term: string, stats: TermStatistics): number {
  return Math.max(0.1, weightOf(stats.frequency(term) + backgroundFrequency(term), stats.claims))
}

/** The weight of a term that neither has, in a library of so many claims: no term has more. */
export const heaviestWeight = (claims: number): number => weightOf(0, claims)

const weightOf = (held: number, claims: number): number => Math.log((claims + newsSentences + 1) / (held + 0.5))

function backgroundFrequency(term: string): number {
  // Numbers are not in the table: taken as neither rare nor common. Round small numbers tell least.
  if (term.startsWith('#')) return term.length <= 3 ? 300 : 60
  return newsFrequency(term)
}
