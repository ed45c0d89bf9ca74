/** What matching sees of a text: its terms in order, numbers, names and which of its words are denied. */
import { type NameMention, readNames } from '../text/names.ts'
import { readNegation } from '../text/negation.ts'
import { normalFormOf } from '../text/normal-form.ts'
import { type NumberMention, readNumbers } from '../text/numbers.ts'
import { stemOf } from '../text/stems.ts'
import { isEnglish, readWords, type Word } from '../text/words.ts'
import { assertionRange } from './assertion.ts'
import { mentionTerms, noStatistics, termWeight } from './terms.ts'

/** One term of a text. `surface` is the word as its reader sees it. */
export interface ProfileTerm {
  readonly term: string
  readonly surface: string
  /** How much it tells in news at large; the same in every library. */
  readonly weight: number
  readonly negated: boolean
  /** Index of the name of {@link ClaimProfile.names} the word is part of, or -1. */
  readonly name: number
  /** Index of the word it was first read from. */
  readonly at: number
  /** True in what is asserted, false in who says so ("…, officials said"). */
  readonly asserted: boolean
}

/** A text as matching sees it. */
export interface ClaimProfile {
  readonly lang: string
  /** Each term once, in order. */
  readonly terms: readonly ProfileTerm[]
  readonly byTerm: ReadonlyMap<string, ProfileTerm>
  /** All terms in order, with repeats. */
  readonly sequence: readonly string[]
  readonly words: readonly Word[]
  /** Words [start, end) are the assertion. */
  readonly assertion: { readonly start: number; readonly end: number }
  /** The numbers and names in the assertion. */
  readonly numbers: readonly NumberMention[]
  readonly names: readonly NameMention[]
  /** All words, folded: names written without capitals are found here. */
  readonly folded: ReadonlySet<string>
  /** See {@link normalFormOf}. */
  readonly form: string
  /** The stem of every word, function words among them, by its index. */
  readonly stems: readonly string[]
}

/** Reads the profile of a text. */
export function readProfile(text: string, lang: string): ClaimProfile {
  const words = readWords(text)
  const assertion = assertionRange(words, lang)
  const asserted = (at: number): boolean => at >= assertion.start && at < assertion.end
  const allNumbers = readNumbers(text, words, lang)
  const names = readNames(words).filter(name => asserted(name.first) && isSurelyName(name, words, lang))
  const mentions = mentionTerms(words, allNumbers, lang)
  const negated = readNegation(words)
  const nameAt = new Map<number, number>()
  names.forEach((name, index) => {
    for (let at = name.first; at <= name.last; at++) nameAt.set(at, index)
  })
  const numberAt = new Map(allNumbers.map(number => [number.first, number]))
  const byTerm = new Map<string, ProfileTerm>()
  for (const { term, at } of mentions) {
    const isDenied = negated[at] ?? false
    const known = byTerm.get(term)
    // A word said twice, once denied and once not, is not denied; said once in the assertion, it is asserted.
    if (known && !(known.negated && !isDenied) && (known.asserted || !asserted(at))) continue
    byTerm.set(term, {
      term,
      surface: numberAt.get(at)?.text ?? words[at]?.text ?? '',
      weight: termWeight(term, noStatistics),
      negated: isDenied,
      name: nameAt.get(at) ?? -1,
      at,
      asserted: asserted(at) || (known?.asserted ?? false),
    })
  }
  return {
    lang,
    terms: [...byTerm.values()],
    byTerm,
    sequence: mentions.map(({ term }) => term),
    words,
    assertion,
    numbers: allNumbers.filter(number => asserted(number.first)),
    names,
    folded: new Set(words.map(word => word.folded.replace(/'s$/u, ''))),
    form: normalFormOf({ words, numbers: allNumbers, negated }, lang),
    stems: words.map(word => stemOf(word.folded, lang)),
  }
}

/**
 * Which words are common is known of English alone: elsewhere a capital at the start of a sentence tells no name, and in German, whose
 * nouns have capitals all, only a second one beside it does.
 */
function isSurelyName({ first, last, acronym }: NameMention, words: readonly Word[], lang: string): boolean {
  if (acronym || isEnglish(lang)) return true
  const within = words.slice(first, last + 1).filter(word => !word.startsSentence).length
  return within >= (/^de(?:[-_]|$)/iu.test(lang) ? 2 : 1)
}
