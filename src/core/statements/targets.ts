import type { SourcingClass } from '../model.ts'
import { lettered } from '../text/letters.ts'
import { sourcingClassOf } from './claimants/sourcing-class.ts'
import type { Passage } from './passages.ts'

/** A passage that may be borne on, with who vouches for it and how much it matters as a claim. */
export interface Target {
  readonly passage: Passage
  readonly claimant: string | null
  readonly class: SourcingClass
  readonly worth: number
  /** True where the source is said to accuse, allege, charge or claim. */
  readonly isAccusation: boolean
  /** What the words of the passage tell, read once for all that may bear on it. */
  readonly words: TargetWords
}

interface TargetWords {
  readonly start: string
  readonly names: ReadonlySet<string>
  readonly isRumour: boolean
  readonly isNegated: boolean
  readonly hasFigure: boolean
}

/** A passage as something that others may bear on. */
export function targetOf(passage: Passage, claimant: string | null, worth: number): Target {
  const start = startOf(passage)
  const words = {
    start,
    names: namesIn(start),
    isRumour: RUMOUR.test(claimant ?? '') || RUMOUR.test(start),
    isNegated: DENIAL.test(start),
    hasFigure: /\d/.test(start),
  }
  return { passage, claimant, class: sourcingClassOf(claimant), worth, isAccusation: isAccusation(passage), words }
}

const ACCUSES = /\b(?:accus|alleg|assert|blam|charg|claim)/i

function isAccusation({ attribution, unit }: Passage): boolean {
  const cue = attribution?.cue ?? null
  return cue !== null && ACCUSES.test(unit.context.text.slice(cue.start, cue.end))
}

/** How much of a passage is read: patterns take time that grows with the length. */
export const MOST_CHARACTERS = 1000
const RUMOUR =
  /\b(?:fake|bogus|hoax|rumou?rs?|unconfirmed|alleged(?:ly)?|reportedly|purported(?:ly)?|claim(?:s|ed|ing)?|supposedly|accus\w+|alleg\w+)\b/i
const DENIAL =
  /\b(?:(?:is|was|are|were|has|have|had|did|does) not|\w+n['’]t|denied|denies|denying|no truth|never|no evidence)\b/i

/** The first characters of a passage. */
export function startOf({ unit }: Passage): string {
  return unit.text.slice(0, MOST_CHARACTERS)
}

/** A capitalised word of some length. */
export const NAME = lettered(String.raw`\p{Lu}[\p{L}-]{2,}`, 'g')
const INNER_NAME = lettered(String.raw`(?<!^|[.“"] )\b\p{Lu}[\p{L}-]{2,}`, 'g')

/** Capitalised words that do not open a sentence. */
export function namesIn(text: string): ReadonlySet<string> {
  return new Set(text.match(INNER_NAME) ?? [])
}
