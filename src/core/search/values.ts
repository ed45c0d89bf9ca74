/** The values that kind: and origin: can have. */
import type { Origin, RecordedNoteKind, Relation } from '../model.ts'

/** Relations of counter-statements and kinds of notes, in the order of their bits in the columns of the library. */
export const heldKinds = [
  'denies',
  'contradicts',
  'disputes',
  'corrects',
  'plays-down',
  'unverified',
  'no-comment',
  'corroborated',
  'debunked',
  'corrected',
  'sourcing',
  'fact-check',
] as const satisfies readonly (Relation | RecordedNoteKind)[]

/** What can be held on a claim. */
export type HeldKind = (typeof heldKinds)[number]

/** Several kinds under one name: any counter-statement, any note, and neither. */
export const kindGroups = ['countered', 'noted', 'unchecked'] as const

/** A value of kind:. */
export type KindValue = HeldKind | (typeof kindGroups)[number]

/** Where records come from, in the order of their numbers in the columns. */
export const origins = ['article', 'reader', 'import', 'list'] as const satisfies readonly Origin[]

/** Whether kind: knows this value. */
export const isKindValue = (value: string): value is KindValue =>
  [...heldKinds, ...kindGroups].some(known => known === value)

/** Whether origin: knows this value. */
export const isOrigin = (value: string): value is Origin => origins.some(known => known === value)
