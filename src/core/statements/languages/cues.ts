import type { NoteKind, Relation } from '../../model.ts'
import { foldForPatterns } from './words.ts'

/**
 * What a language says in news when somebody reports, denies or checks something: plain data. Every string is a pattern over words in
 * lower case that stand one space apart, marks of punctuation among them: a regular expression in which `~` is any letters, `#` any
 * word, `<0-4>` so many words each with its space, `@` the words that name who is meant, `"` a whole quote, and `(` groups only.
 */
export interface LanguageData {
  /** Reporting verbs as news uses them, with their helping words. */
  readonly says: readonly string[]
  /** Words that report only right after a quote: "…", so Müller. */
  readonly saysAfterQuote?: readonly string[]
  /** Sentences that say who told the sentence before: "Das berichtet …". */
  readonly saysOfTheLast?: readonly string[]
  /** "that". */
  readonly that: string
  /** True where "that" after a comma is a relative pronoun. */
  readonly thatIsRelativeAfterComma?: boolean
  /** "according to" before its source. */
  readonly accordingTo: readonly string[]
  /** Nouns that vouch for nothing after "according to": the timetable, the law. */
  readonly noSource: string
  /** "… zufolge": "according to" after its source. */
  readonly accordingToAfter?: readonly string[]
  /** Marks of hearsay in the article's own voice: "allegedly", "sarebbe stato". */
  readonly hearsay: readonly string[]
  /** Verb forms that tell reported speech without "that": the German subjunctive. */
  readonly reportedMood?: string
  /** Pronouns that stand for a speaker named before. */
  readonly pronouns: string
  /** Words before which a source ends: prepositions but "of", words of time, conjunctions. */
  readonly endsSource: string
  /** Words with which what stands before a verb is no subject: prepositions, adverbs, words of time. */
  readonly opens: string
  /** Nouns that name who spoke without a name; several of them; bodies; documents; media. Matched anywhere in a source. */
  readonly unnamed: string
  readonly unnamedSeveral: string
  readonly body: string
  readonly document: string
  readonly media: string
  /** Denials and other words against a claim, in the reporter's words. */
  readonly against: Readonly<Partial<Record<Relation, readonly string[]>>>
  /** "false", "a lie": of what is reported, a denial; in the article's own voice, a finding. */
  readonly falsehood: readonly string[]
  /** Negations that set a statement against a claim that shares its words. */
  readonly negation: readonly string[]
  /** "There was no …": said right after a rumour, it speaks against it in whatever words. */
  readonly nothingOfTheSort: readonly string[]
  /** What follows a denial and tells again what was claimed: "dass", "wonach". */
  readonly deniedThat: string
  /** "the report", "these claims": words that take up an account as a whole. */
  readonly account: string
  readonly notes: Readonly<Partial<Record<NoteKind, readonly string[]>>>
  /** "it is unclear when …": an open question that bears on a claim only where they share words. */
  readonly openQuestion: string
  /** Fewest words of a claim: a language without articles and copula needs fewer. */
  readonly fewestWords: number
  /** A dash opens direct speech. */
  readonly dashSpeech?: boolean
  /** A quote may hold its own cue: « …, a dit X, … ». */
  readonly cueInQuote?: boolean
}

/** {@link LanguageData} ready for matching. */
export interface Cues {
  readonly lang: string
  readonly says: RegExp
  readonly saysAfterQuote: RegExp | null
  readonly saysOfTheLast: RegExp | null
  readonly that: RegExp
  readonly thatIsRelativeAfterComma: boolean
  readonly accordingTo: RegExp
  readonly noSource: RegExp
  readonly accordingToAfter: RegExp | null
  readonly hearsay: RegExp
  readonly reportedMood: RegExp | null
  readonly pronouns: RegExp
  readonly endsSource: RegExp
  readonly opens: RegExp
  readonly classes: Readonly<Record<'unnamed' | 'unnamedSeveral' | 'body' | 'document' | 'media', RegExp>>
  readonly against: readonly (readonly [Relation, RegExp])[]
  readonly falsehood: RegExp
  readonly negation: RegExp
  readonly nothingOfTheSort: RegExp
  readonly deniedThat: RegExp
  readonly account: RegExp
  readonly notes: readonly (readonly [NoteKind, readonly RegExp[]])[]
  readonly openQuestion: RegExp
  readonly fewestWords: number
  readonly dashSpeech: boolean
  readonly cueInQuote: boolean
}

const WHO = '(?<who>(?:[^ ".,;:]+ ){0,7}?[^ ".,;:]+)'

/** A pattern over words, at word boundaries. */
function wordsPattern(items: readonly string[], flags = 'u'): RegExp {
  return new RegExp(`(?<=^| )(?:${items.map(sourceOf).join('|')})(?=$| )`, flags)
}

/** The regular expression that a pattern stands for. */
function sourceOf(pattern: string): string {
  return foldForPatterns(pattern)
    .replaceAll(/\((?!\?)/gu, '(?:')
    .replaceAll(/<(\d-\d+)>/gu, (_all, range: string) => `(?:[^ ]+ ){${range.replace('-', ',')}}`)
    .replaceAll('~', '\\p{L}*')
    .replaceAll('#', '[^ ]+')
    .replaceAll('@', WHO)
}

/** One whole word. */
const wordPattern = (pattern: string): RegExp => new RegExp(`^(?:${sourceOf(pattern)})$`, 'u')

const optional = (items: readonly string[] | undefined, flags = 'u'): RegExp | null =>
  items === undefined ? null : wordsPattern(items, flags)

// In this order: a correction speaks of what was unverified, a refusal of what is unconfirmed.
const NOTE_ORDER: readonly NoteKind[] = [
  'corrected',
  'unverified',
  'no-comment',
  'sourcing',
  'corroborated',
  'debunked',
]

const RELATION_ORDER: readonly Relation[] = ['denies', 'contradicts', 'disputes', 'corrects', 'plays-down']

/** Compiles the data of a language. */
export function compileCues(lang: string, data: LanguageData): Cues {
  const { unnamed, unnamedSeveral, body, document, media } = data
  return {
    lang,
    says: wordsPattern(data.says, 'gu'),
    saysAfterQuote: optional(data.saysAfterQuote, 'gu'),
    saysOfTheLast: optional(data.saysOfTheLast),
    that: wordPattern(data.that),
    thatIsRelativeAfterComma: data.thatIsRelativeAfterComma ?? false,
    accordingTo: wordsPattern(data.accordingTo, 'gu'),
    noSource: wordPattern(data.noSource),
    accordingToAfter: optional(data.accordingToAfter, 'gu'),
    hearsay: wordsPattern(data.hearsay),
    reportedMood: data.reportedMood === undefined ? null : wordPattern(data.reportedMood),
    pronouns: wordPattern(data.pronouns),
    endsSource: wordPattern(data.endsSource),
    opens: wordPattern(data.opens),
    classes: {
      unnamed: wordsPattern([unnamed]),
      unnamedSeveral: wordsPattern([unnamedSeveral]),
      body: wordsPattern([body]),
      document: wordsPattern([document]),
      media: wordsPattern([media]),
    },
    against: RELATION_ORDER.flatMap(relation => {
      const items = data.against[relation]
      return items === undefined ? [] : [[relation, wordsPattern(items)] as const]
    }),
    falsehood: wordsPattern(data.falsehood),
    negation: wordsPattern(data.negation),
    nothingOfTheSort: wordsPattern(data.nothingOfTheSort),
    deniedThat: wordPattern(data.deniedThat),
    account: wordsPattern([data.account]),
    // One pattern each: a name for who is meant may stand only once in a pattern.
    notes: NOTE_ORDER.map(kind => [kind, (data.notes[kind] ?? []).map(item => wordsPattern([item]))]),
    openQuestion: wordsPattern([data.openQuestion]),
    fewestWords: data.fewestWords,
    dashSpeech: data.dashSpeech ?? false,
    cueInQuote: data.cueInQuote ?? false,
  }
}
