import { CLAIM_NOUN } from './claim-nouns.ts'
import { COUNTER_RULES } from './counters/counters.ts'
import { reporterText, wholeText } from './grammar/unit-text.ts'
import type { Passage } from './passages.ts'
import type { Terms, TermWeights } from './terms.ts'

/** The measures by which it is decided whether a passage speaks against a claim; weights stand in the same order. */
export const COUNTER_MEASURES: readonly string[] = [
  ...COUNTER_RULES.map(({ name }) => name),
  'clear',
  'two-clear',
  'more-cues',
  'shared-with-opening',
  'shared-just-before',
  'shared-before',
  'other-speaker-near',
  'other-speaker-before',
  'clear-elsewhere',
  'rumour-article',
  'clear-before',
  'clear-before-same-speaker',
  'clear-after-same-speaker',
  'goes-on',
  'has-source',
  'official-source',
  'takes-up-claim',
  'opens-with-contrast',
  'holds-contrast',
  'wishes',
  'hedges',
  'place',
  'opening',
  'headline',
  'question',
  'opens-with-negation',
  'unverified',
  'no-comment',
  'debunked',
  'sourcing',
  'corroborated',
]

const NEAR = 3
const AROUND = 10
const FIRST = 4

// Read from the noun back: a run of words before a long list of nouns takes ten times as long to compile.
const TAKES_UP = new RegExp(
  `\\b(?<=\\b(?:the|these|those|this|such|any|all|his|her|its|their|that|\\w+['’]s) (?:\\w+ ){0,2})${CLAIM_NOUN}\\b`,
)
const CONTRAST_FIRST =
  /^(?:but|however|yet|still|instead|rather|actually|in fact|in reality|by contrast|in contrast|meanwhile|although|though|while|whereas|despite|nonetheless|nevertheless|even so|on the other hand|contrary)\b/
const CONTRAST_INSIDE =
  /, (?:but|however|though)\b|\b(?:instead|actually|in fact|in reality|rather than|despite|contrary to|merely|simply|even though)\b/
const WISHES = /\b(?:should|must|would|will)\b/
const HEDGES = /\b(?:may|might|could|perhaps|possibly|likely|unlikely)\b/
const OFFICIAL =
  /\b(?:spokes\w+|representatives?|rep|agent|publicist|lawyers?|attorneys?|manager|press secretary|campaign|office|officials?|ministry|department|police|statement|company|agency)\b/i
// "The singer is not dead": what a piece on a rumour opens with.
const OWN_NEGATION = /\b(?:not|no|never|alive|isn't|wasn't|didn't|hasn't|false|untrue|fake|hoax)\b/
const RUMOURS = new Set(
  'hoax fake bogu rumor rumour fabric satir debunk myth untru unfound baseless fals conspiraci misinform'.split(' '),
)

/** Measures the passages of one article. */
export class CounterMeasures {
  readonly #passages: readonly Passage[]
  readonly #speakers: readonly (string | null)[]
  readonly #weights: TermWeights
  readonly #clear: readonly boolean[]
  readonly #clearCount: number
  readonly #rumourShare: number

  /** `speakers` are the names of who speaks in each passage, in the same order. */
  constructor(passages: readonly Passage[], speakers: readonly (string | null)[], weights: TermWeights) {
    this.#passages = passages
    this.#speakers = speakers
    this.#weights = weights
    this.#clear = passages.map(({ cues }) => cues.some(cue => CLEAR.has(cue)))
    this.#clearCount = this.#clear.filter(Boolean).length
    const rumours = passages.filter(({ terms }) => [...terms].some(term => RUMOURS.has(term))).length
    this.#rumourShare = rumours / Math.max(1, passages.length)
  }

  /** Whether a passage has a cue, or goes on with a speech that has one. */
  isCandidate(passage: Passage): boolean {
    return !passage.isDenied && (passage.cues.length > 0 || this.#goesOn(passage))
  }

  /** The measures of a passage, in the order of {@link COUNTER_MEASURES}; each between 0 and 2. */
  of(passage: Passage): number[] {
    return [
      ...this.#cueMeasures(passage),
      ...this.#neighbourMeasures(passage),
      ...wordMeasures(passage, this.#passages),
    ]
  }

  #cueMeasures({ cues }: Passage): number[] {
    const clear = cues.filter(cue => CLEAR.has(cue)).length
    return [
      ...COUNTER_RULES.map(({ name }) => (cues.includes(name) ? 1 : 0)),
      clear > 0 ? 1 : 0,
      clear > 1 ? 1 : 0,
      Math.max(0, Math.min(2, cues.length - 1)),
    ]
  }

  #neighbourMeasures(passage: Passage): number[] {
    const { index } = passage
    const opening = this.#passages.slice(0, 2).filter(other => other !== passage)
    const others = this.#passages
      .slice(Math.max(0, index - AROUND), index)
      .filter(other => other.unit.context !== passage.unit.context && !this.#isSameSpeaker(other, passage))
    const near = others.filter(other => other.index >= index - NEAR)
    const isSpoken = this.#speakerOf(passage) !== null
    const before = this.#before(passage)
    const after = this.#passages[index + 1]
    const isClearBefore = before !== undefined && this.#clear[before.index] === true
    const isClearAfter = after !== undefined && this.#clear[after.index] === true
    return [
      this.#shared(passage.terms, opening),
      this.#shared(passage.terms, near),
      this.#shared(passage.terms, others),
      isSpoken && near.some(other => this.#speakerOf(other) !== null) ? 1 : 0,
      isSpoken && before !== undefined && !this.#isSameSpeaker(before, passage) ? 1 : 0,
      Math.min(NEAR, this.#clearCount - (this.#clear[index] === true ? 1 : 0)) / NEAR,
      Math.min(1, this.#rumourShare * NEAR),
      isClearBefore ? 1 : 0,
      isClearBefore && this.#isOneSpeech(before, passage) ? 1 : 0,
      isClearAfter && this.#isOneSpeech(after, passage) ? 1 : 0,
      this.#goesOn(passage) ? 1 : 0,
    ]
  }

  /** The highest weight of terms shared with one of some passages, 0 to 2. */
  #shared(terms: Terms, others: readonly Passage[]): number {
    return others.reduce((most, other) => Math.max(most, this.#weights.closeness(terms, other.terms)), 0)
  }

  #before({ index }: Passage): Passage | undefined {
    let at = index - 1
    while (this.#passages[at]?.isDenied) at -= 1
    return this.#passages[at]
  }

  #isSameSpeaker(other: Passage, passage: Passage): boolean {
    const speaker = this.#speakerOf(passage)
    return speaker !== null && this.#speakerOf(other) === speaker
  }

  #speakerOf({ index }: Passage): string | null {
    return this.#speakers[index] ?? null
  }

  #isOneSpeech(other: Passage, passage: Passage): boolean {
    const isOneQuote = other.attribution !== null && other.attribution === passage.attribution
    return isOneQuote || this.#isSameSpeaker(other, passage)
  }

  /** The same speaker spoke against something in plain words a moment ago. */
  #goesOn(passage: Passage): boolean {
    return this.#passages
      .slice(Math.max(0, passage.index - NEAR), passage.index)
      .some(other => this.#clear[other.index] === true && this.#isOneSpeech(other, passage))
  }
}

const CLEAR = new Set(COUNTER_RULES.filter(({ needsClaim }) => !needsClaim).map(({ name }) => name))

function wordMeasures(passage: Passage, passages: readonly Passage[]): number[] {
  const { unit, attribution, speaker, note, index } = passage
  const words = wholeText(unit)
  const reporter = reporterText(unit)
  const said = attribution === null ? '' : words
  const source = speaker === null ? '' : unit.context.text.slice(speaker.start, speaker.end)
  const flags = [
    attribution?.source != null,
    OFFICIAL.test(source),
    TAKES_UP.test(words),
    CONTRAST_FIRST.test(reporter),
    CONTRAST_INSIDE.test(reporter),
    WISHES.test(said),
    HEDGES.test(said),
  ].map(Number)
  const kinds = ['unverified', 'no-comment', 'debunked', 'sourcing', 'corroborated']
  return [
    ...flags,
    index / passages.length,
    index > 0 && index < FIRST ? 1 : 0,
    index === 0 ? 1 : 0,
    unit.text.trimEnd().endsWith('?') ? 1 : 0,
    index < FIRST && attribution === null && OWN_NEGATION.test(words) ? 1 : 0,
    ...kinds.map(kind => (note?.rule.kind === kind ? 1 : 0)),
  ]
}
