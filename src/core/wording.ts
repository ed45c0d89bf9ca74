/** The words on screen for the model's values, in one place so that card, popup, badge and export say the same. */
import type { Directness, Rating, RecordedNoteKind, Relation, SourcingClass } from './model.ts'
import type { DifferenceKind, MarkKind, PageReading } from './reading.ts'

/** "Anna Kelly denies", said of the speaker of a counter-statement. */
export const relationWords: Readonly<Record<Relation, string>> = {
  denies: 'denies it',
  contradicts: 'gives another account',
  disputes: 'disputes it',
  corrects: 'corrects it',
  'plays-down': 'plays it down',
}

/** A verification note's kind as a short label. */
export const noteWords: Readonly<Record<RecordedNoteKind, string>> = {
  unverified: 'Not verified',
  'no-comment': 'No comment',
  corroborated: 'Corroborated',
  debunked: 'Debunked',
  corrected: 'Corrected',
  sourcing: 'Sourcing',
  'fact-check': 'Fact check',
}

/** A verdict in its own words, with its place on the checker's scale where both ends are told: "“Mostly true” (2, from 1 to 6)". */
export function ratingWords({ label, value, best, worst }: Rating): string {
  const ends = [worst, best].filter(end => end !== null)
  const scale = value === null || ends.length < 2 ? '' : ` (${value}, from ${worst} to ${best})`
  return `“${label}”${scale}`
}

/** How the claimant is known. */
export const sourcingWords: Readonly<Record<SourcingClass, string>> = {
  named: 'named source',
  'official-body': 'official body',
  document: 'document',
  'media-report': 'media report',
  'unnamed-one': 'one unnamed source',
  'unnamed-several': 'several unnamed sources',
  unattributed: 'no source named',
}

/** How closely the words are the claimant's own. */
export const directnessWords: Readonly<Record<Directness, string>> = {
  'direct-quote': 'quoted',
  'partial-quote': 'partly quoted',
  paraphrase: 'paraphrased',
}

/** In what two tellings of a claim differ, before their words: "Number: “14” on this page, “12” in your library". */
export const differenceWords: Readonly<Record<DifferenceKind, string>> = {
  number: 'Number',
  name: 'Name',
  unit: 'Unit',
  time: 'Time',
  quantity: 'Amount',
  part: 'Part of it',
  modality: 'Certainty',
  word: 'Word',
  opposite: 'Opposite',
  roles: 'Changed places',
  negation: 'Denied',
}

/** "Not this claim" and "also this claim", once that is kept. */
export const decisionWords = (same: boolean): string => `Kept: these words are ${same ? '' : 'not '}that claim`

/** What a mark tells. It never tells that a claim is false. */
export const markWords: Readonly<Record<MarkKind, string>> = {
  countered: 'There is another account',
  noted: 'There is a verification note',
  unchecked: 'Unchecked',
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/**
 * "11 claims, 3 with counter-statements or notes, 8 unchecked, and 5 more": what is not marked otherwise is unchecked, not fine;
 * what is counted last is kept for whoever asks for it.
 */
export function coverageWords(reading: PageReading): string {
  const main = reading.findings.filter(finding => finding.isMain)
  const unchecked = main.filter(finding => finding.mark === 'unchecked').length
  const rest = reading.findings.length - main.length
  const more = rest === 0 ? '' : `, and ${rest} more`
  const claims = counted(main.length, 'claim', 'claims')
  return `${claims}, ${main.length - unchecked} with counter-statements or notes, ${unchecked} unchecked${more}`
}
