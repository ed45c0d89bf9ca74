/** The messages for the model's values, in one place so that card, popup, badge and library page say the same. */
import type { Directness, Rating, RecordedNoteKind, Relation, SourcingClass } from '../core/model.ts'
import type { DifferenceKind, MarkKind, PageReading } from '../core/reading.ts'
import type { TrashKind } from '../core/writing.ts'
import { type PlainKey, say, sayCount } from './say.ts'

type Keys<Value extends string> = Readonly<Record<Value, PlainKey>>

/** "Anna Kelly denies it", said of the speaker of a counter-statement. */
export const relationKeys: Keys<Relation> = {
  denies: 'relationDenies',
  contradicts: 'relationContradicts',
  disputes: 'relationDisputes',
  corrects: 'relationCorrects',
  'plays-down': 'relationPlaysDown',
}

/** A verification note's kind as a short label. */
export const noteKeys: Keys<RecordedNoteKind> = {
  unverified: 'noteUnverified',
  'no-comment': 'noteNoComment',
  corroborated: 'noteCorroborated',
  debunked: 'noteDebunked',
  corrected: 'noteCorrected',
  sourcing: 'noteSourcing',
  'fact-check': 'noteFactCheck',
}

/** How the claimant is known. */
export const sourcingKeys: Keys<SourcingClass> = {
  named: 'sourcingNamed',
  'official-body': 'sourcingOfficialBody',
  document: 'sourcingDocument',
  'media-report': 'sourcingMediaReport',
  'unnamed-one': 'sourcingUnnamedOne',
  'unnamed-several': 'sourcingUnnamedSeveral',
  unattributed: 'sourcingUnattributed',
}

/** How closely the words are the claimant's own. */
export const directnessKeys: Keys<Directness> = {
  'direct-quote': 'directQuote',
  'partial-quote': 'partialQuote',
  paraphrase: 'paraphrase',
}

/** In what two tellings of a claim differ, before their words: "Number: “14” on this page, “12” in your library". */
export const differenceKeys: Keys<DifferenceKind> = {
  number: 'differenceNumber',
  name: 'differenceName',
  unit: 'differenceUnit',
  time: 'differenceTime',
  quantity: 'differenceQuantity',
  part: 'differencePart',
  modality: 'differenceModality',
  word: 'differenceWord',
  opposite: 'differenceOpposite',
  roles: 'differenceRoles',
  negation: 'differenceNegation',
}

/** What a mark tells. It never tells that a claim is false. */
export const markKeys: Keys<MarkKind> = { countered: 'markCountered', noted: 'markNoted', unchecked: 'unchecked' }

/** What can be written and put in the trash. */
export const thingKeys: Keys<TrashKind> = { claim: 'claim', 'counter-statement': 'counterStatement', note: 'note' }

/** "Not this claim" and "also this claim", once that is kept. */
export const decisionWords = (same: boolean): string => say(same ? 'keptSame' : 'keptOther')

/** A verdict in its own words, with its place on the checker's scale where both ends are told: "“Mostly true” (2, from 1 to 6)". */
export function ratingWords({ label, value, best, worst }: Rating): string {
  if (value === null || best === null || worst === null) return say('verdict', { label })
  return say('verdictOnScale', { label, value: String(value), worst: String(worst), best: String(best) })
}

/**
 * "11 claims, 3 with counter-statements or notes, 8 unchecked, and 5 more": what is not marked otherwise is unchecked, not fine;
 * what is counted last is kept for whoever asks for it.
 */
export function coverageWords(reading: PageReading): string {
  const main = reading.findings.filter(finding => finding.isMain)
  const unchecked = main.filter(finding => finding.mark === 'unchecked').length
  const rest = reading.findings.length - main.length
  const words = sayCount('coverage', main.length, { answered: main.length - unchecked, unchecked })
  return rest === 0 ? words : say('coverageAndMore', { words, rest })
}
