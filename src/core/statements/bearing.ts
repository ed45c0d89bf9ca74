import { lettered } from '../text/letters.ts'
import type { Passage } from './passages.ts'
import { MOST_CHARACTERS, NAME, namesIn, type Target } from './targets.ts'
import type { TermWeights } from './terms.ts'

/** A passage that bears on others, and who speaks in it. */
export interface Bearer {
  readonly passage: Passage
  readonly speaker: string | null
}

/** How a target stands among all that a passage may bear on. */
export interface Standing {
  /** 0 for the last target before the passage. */
  readonly rank: number
  /** The weight of the terms it shares with the passage against that of the target that shares most, 0 to 1. */
  readonly shareOfMost: number
}

const MEASURES = [
  'itself',
  'same-sentence',
  'near-before',
  'after',
  'near-after',
  'last-before',
  'second-before',
  'third-before',
  'same-paragraph',
  'headline',
  'opening',
  'overlap',
  'shared',
  'names',
  'worth',
  'reported',
  'media-report',
  'unattributed',
  'rumour',
  'negated',
  'counter',
  'note',
  'claimant-named',
  'same-speaker',
  'speaker-in-it',
  'short-and-last',
  'asked-about',
  'head-of-sentence',
  'takes-up-opening',
  'takes-up-report',
  'takes-up-rumour',
  'takes-up-bearer',
  'takes-up-near',
  'asked-and-claimed-of',
  'contrast-and-near',
  'figure-and-near',
  'claimant-in-words',
  'of-speaker-name',
  'far',
  'late',
  'length',
  'has-claimant',
  'paraphrase',
  'accusation',
  'share-of-most',
] as const

/** How many of the measures weigh otherwise where the bearer is a note: the first ones. */
const FOR_NOTES = 15

/** The measures by which it is decided what a passage bears on; weights stand in the same order. */
export const BEARING_MEASURES: readonly string[] = [
  ...MEASURES,
  ...MEASURES.slice(0, FOR_NOTES).map(name => `note: ${name}`),
]

const FIRST = 4
// In passages.
const FAR = 30
// In UTF-16 code units.
const LONG = 300
const FEW_TERMS = 4
const POSSESSOR = lettered(
  String.raw`\b(?<=(\p{Lu}[\p{L}-]+)['’]s? (?:\w+ ){0,2})(?:claims?|allegations?|assertions?|accusations?|statements?|remarks?|charges|account|comments?|report|story)\b`,
)
/** Words that take up what was said as a whole. */
const TAKES_UP =
  /\b(?<=(?<!\b(?:told|to|in|by|with|at) )\b(?:the|these|those|this|such|any|all|her|his|its|their|[\wÀ-ɏ]+['’]s) (?:\w+ ){0,2})(?:claims?|allegations?|assertions?|accusations?|reports?|rumou?rs?|stor(?:y|ies)|accounts?|charges|suggestions?|information|speculation|hoax|notion|news|post|video|photo)\b/
const BARE_DENIAL = /^["“'‘](?:this|that|it|these|those|none of (?:this|that|it))(?:'s|’s| is| was| are| were)\b/i
// A note that is a part of a sentence: "…, according to people familiar with it", "…, which was leaked, …".
const TAIL = /^(?:according|citing|said|the|which|who|in|speaking)\b/i
const ASKED_NAME = lettered(String.raw`(?<!^)\b\p{Lu}[\p{L}-]{2,}|^\p{Lu}[\p{L}-]{3,}$`, 'g')

/** Measures what one passage may bear on. */
export class Bearing {
  readonly #from: Passage
  readonly #speaker: string | null
  readonly #weights: TermWeights
  readonly #names: ReadonlySet<string>
  readonly #possessor: string | null
  readonly #takesUp: boolean
  readonly #isOfFigure: boolean
  readonly #isContrast: boolean
  readonly #isTail: boolean
  readonly #speakerNames: readonly string[]
  readonly #askedNames: readonly string[]

  constructor({ passage, speaker }: Bearer, weights: TermWeights) {
    const { text } = passage.unit
    const start = text.slice(0, MOST_CHARACTERS)
    this.#from = passage
    this.#speaker = speaker
    this.#weights = weights
    this.#names = namesIn(start)
    this.#possessor = POSSESSOR.exec(start)?.[1] ?? null
    this.#takesUp = takesUpAccount(passage)
    this.#isOfFigure = FIGURE.test(start)
    this.#isContrast = passage.cues.some(cue => CONTRASTS.has(cue))
    this.#isTail = passage.counter === null && TAIL.test(start)
    this.#speakerNames = speaker?.match(NAME) ?? []
    const by = passage.note?.rule.kind === 'no-comment' ? passage.note.finding.by : null
    this.#askedNames = by?.match(ASKED_NAME) ?? []
  }

  /** The measures of a target, in the order of {@link BEARING_MEASURES}. */
  of(target: Target, { rank, shareOfMost }: Standing): number[] {
    const common = [
      ...this.#placeMeasures(target.passage, rank),
      ...this.#wordMeasures(target),
      ...this.#kindMeasures(target),
      ...this.#wholeMeasures(target),
      Number(target.passage.attribution?.directness === 'paraphrase'),
      Number(target.isAccusation),
      shareOfMost,
    ]
    return [...common, ...common.slice(0, FOR_NOTES).map(value => (this.#isNote ? value : 0))]
  }

  get #isNote(): boolean {
    return this.#from.counter === null
  }

  #placeMeasures({ index, unit }: Passage, rank: number): number[] {
    const distance = this.#from.index - index
    const { context } = this.#from.unit
    const isBefore = distance > 0
    return [
      Number(distance === 0),
      Number(distance !== 0 && unit.context === context),
      isBefore ? 1 / (1 + 0.35 * (distance - 1)) : 0,
      Number(distance < 0),
      distance < 0 ? 1 / (1 - distance) : 0,
      Number(isBefore && rank === 0),
      Number(isBefore && rank === 1),
      Number(isBefore && rank === 2),
      Number(isBefore && unit.context.sentence.block === context.sentence.block),
      Number(index === 0),
      Number(index > 0 && index < FIRST),
    ]
  }

  /** Who is named with what, how far off, how late, how long. */
  #wholeMeasures({ passage, claimant, words }: Target): number[] {
    const names: readonly string[] = claimant?.match(NAME) ?? []
    const isOfSpeaker = names.some(name => this.#speakerNames.includes(name))
    return [
      Number(!isOfSpeaker && names.some(name => this.#names.has(name))),
      Number(isOfSpeaker),
      Math.min(1, Math.abs(this.#from.index - passage.index) / FAR),
      Math.min(1, passage.index / FAR),
      Math.min(1, words.start.length / LONG),
      Number(claimant !== null),
    ]
  }

  #wordMeasures({ passage, worth, words }: Target): number[] {
    const { terms } = this.#from
    let shared = 0
    for (const name of words.names) if (this.#names.has(name)) shared += 1
    return [
      this.#weights.overlap(terms, passage.terms),
      this.#weights.closeness(terms, passage.terms),
      Math.min(2, shared) / 2,
      worth,
    ]
  }

  #kindMeasures({ passage, claimant, class: known, words }: Target): number[] {
    const text = words.start
    const from = this.#from
    const isMedia = known === 'media-report'
    const isLast = passage.index < from.index
    return [
      passage.attribution !== null,
      isMedia,
      known === 'unattributed',
      words.isRumour,
      words.isNegated,
      passage.counter !== null,
      passage.note !== null,
      // "Lee's claim" bears on what Lee claims.
      this.#possessor !== null && claimant?.includes(this.#possessor) === true,
      // Nobody contradicts himself in his own words.
      this.#speaker !== null && claimant === this.#speaker,
      this.#speakerNames.some(name => text.includes(name)),
      from.terms.size <= FEW_TERMS && isLast && from.index - passage.index === 1,
      // "Rovers declined to comment" bears on what is said of Rovers.
      this.#askedNames.some(name => text.includes(name)),
      this.#isTail && isPartBefore(passage, from),
      this.#takesUp && passage.index < FIRST,
      this.#takesUp && isMedia,
      this.#takesUp && words.isRumour && !words.isNegated,
      this.#takesUp && (passage.counter !== null || passage.note !== null),
      this.#takesUp && isLast && from.index - passage.index <= NEAR,
      // "The firm declined to comment" is no answer to what the firm itself said.
      this.#askedNames.some(name => text.includes(name)) && !this.#askedNames.some(name => claimant?.includes(name)),
      this.#isContrast && isJustBefore(passage, from),
      this.#isOfFigure && words.hasFigure && isJustBefore(passage, from),
    ].map(Number)
  }
}

const CONTRASTS = new Set(['contrast', 'however', 'rival-figure'])
const FIGURE =
  /\b(?<=\b(?:the|that|this|those|these|its|their|his|her) (?:\w+ )?)(?:numbers?|figures?|tolls?|totals?|counts?|sums?|amounts?)\b/i
const NEAR = 3

function isJustBefore({ index }: Passage, from: Passage): boolean {
  return index < from.index && index >= from.index - NEAR
}

/** "denied the report", "These claims are untrue": a passage that speaks of what was told as a whole. */
export function takesUpAccount(passage: Passage): boolean {
  const text = wordsWithoutSpeaker(passage)
  const quoted = /["“'‘](.{0,60})/su.exec(text)?.[0] ?? ''
  return TAKES_UP.test(text.toLowerCase()) || BARE_DENIAL.test(quoted)
}

function isPartBefore(part: Passage, { index, unit }: Passage): boolean {
  return part.unit.context === unit.context && part.index === index - 1
}

/** "The report said …" names a speaker; only "denied the report" takes up an account. */
function wordsWithoutSpeaker({ unit, speaker }: Passage): string {
  const { text } = unit.context
  const { start, end } = unit.span
  const last = Math.min(end, start + MOST_CHARACTERS)
  if (speaker === null || speaker.end <= start || speaker.start >= last) return text.slice(start, last)
  return text.slice(start, Math.max(start, speaker.start)) + text.slice(Math.min(speaker.end, last), last)
}
