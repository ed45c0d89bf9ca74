/** English words for the model's values, in files that leave and in terminals. What stands on screens is in the reader's language: src/wording. */
import type { Rating, RecordedNoteKind, Relation, SourcingClass } from './model.ts'
import type { PageReading } from './reading.ts'

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
