/** Words of a text with what their writing tells: case, place in the sentence, the clause they stand in. */
import { exactly } from './letters.ts'
import { once } from './once.ts'

/** One word or numeral of a text. `folded` is lower case without diacritics; `clause` counts clauses from 0. */
export interface Word {
  readonly text: string
  readonly folded: string
  readonly start: number
  readonly end: number
  readonly clause: number
  readonly sentence: number
  readonly startsSentence: boolean
  readonly capital: boolean
  /** Written as initials or in capitals among lower-case words: "U.S.", "NATO". */
  readonly acronym: boolean
  /** A hashtag or the name of an account: "#vote", "@name". */
  readonly tagged: boolean
}

/** Longest text whose words are read: what a page sends is not trusted to be short. */
const longestText = 20_000

// Each alternative ends where its class ends and none can match what another repeats: linear on any input.
const wordPattern = once(() => /(?:\p{Lu}\.){2,}|\p{Nd}+(?:[.,]\p{Nd}+)*\p{L}*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu)
const sentenceBreak = /[.!?:\n“"„«(]/u
const clauseBreak = /[.!?:;,\n—–()]/u
const unspaced = once(
  () => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u,
)

// Has nothing to resolve or take off: most words of most news.
const plainAscii = /^[\w']*$/

/** Lower case, compatibility forms resolved, diacritics taken off, typographic apostrophes made plain. */
export function foldWord(word: string): string {
  if (plainAscii.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
}

/** The words of a text in order; of scripts without spaces as the dictionaries of the browser have them. */
export function readWords(text: string): readonly Word[] {
  const read = text.length > longestText ? text.slice(0, longestText) : text
  const words: Word[] = []
  let end = 0
  let clause = 0
  let sentence = 0
  for (const found of read.matchAll(wordPattern())) {
    const gap = gapAfter(words.at(-1), read.slice(end, found.index))
    // Most gaps are one blank, which breaks nothing.
    const isBlank = gap === ' '
    const startsSentence = words.length === 0 || (!isBlank && sentenceBreak.test(gap))
    if (!isBlank && clauseBreak.test(gap)) clause++
    if (startsSentence && words.length > 0) sentence++
    words.push(
      ...split(found[0], found.index, { clause, sentence, startsSentence, tagged: !isBlank && /[@#]$/u.test(gap) }),
    )
    end = found.index + found[0].length
  }
  return withAcronyms(words)
}

// A full stop after these ends no sentence.
const abbreviation = once(() => /^(?:\p{Lu}|mr|mrs|ms|dr|sen|rep|gov|gen|col|capt|rev|prof|st|no|vs|jr|sr)$/iu)

const gapAfter = (word: Word | undefined, gap: string): string =>
  word && gap.startsWith('.') && word.capital && abbreviation().test(word.text) ? gap.slice(1) : gap

type Place = Pick<Word, 'clause' | 'sentence' | 'startsSentence' | 'tagged'>

/** Made at first need: it loads dictionaries of the browser. */
let segmenter: Intl.Segmenter | undefined

function split(text: string, start: number, place: Place): Word[] {
  if (plainAscii.test(text) || !unspaced().test(text)) return [word(text, start, place)]
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' })
  return [...segmenter.segment(text)].map(({ segment, index }) =>
    word(segment, start + index, { ...place, startsSentence: false }),
  )
}

const capitalAtStart = exactly(String.raw`^\p{Lu}`)
const initialsOnly = exactly(String.raw`^(?:\p{Lu}\.)+$`)

function word(text: string, start: number, place: Place): Word {
  const initials = text.includes('.') && initialsOnly(text).test(text)
  const { clause, sentence, startsSentence, tagged } = place
  // Every field by name: to spread `place` here took five times as long as all the rest of reading words.
  return {
    text,
    folded: foldWord(initials ? text.replaceAll('.', '') : text),
    start,
    end: start + text.length,
    clause,
    sentence,
    startsSentence,
    capital: capitalAtStart(text).test(text),
    acronym: initials,
    tagged,
  }
}

const isCapitals = (text: string): boolean => text.length >= 2 && text.length <= 6 && /^\p{Lu}+$/u.test(text)

/** Capitals mean initials only in a text that is not written in capitals throughout. */
function withAcronyms(words: readonly Word[]): readonly Word[] {
  const capitals = words.filter(each => isCapitals(each.text)).length
  if (capitals === 0 || capitals * 2 > words.length + 1) return words
  return words.map(each => (isCapitals(each.text) ? { ...each, acronym: true } : each))
}

/** True where a language is read as English: what Gainsay has stems, stop words and negation for. */
export function isEnglish(lang: string): boolean {
  return lang === 'en' || /^en(?:[-_]|$)/iu.test(lang)
}
