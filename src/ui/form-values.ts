/** The fields of each form, as typed. */
import type { RecordedNoteKind, Relation, SourcingClass } from '../core/model.ts'

/** When and where something was said or seen. */
export interface WhenAndWhere {
  readonly publication: string
  readonly date: string
  readonly url: string
}

/** The counter-statement form; `evidence` has one link a line. */
export interface CounterStatementValues extends WhenAndWhere {
  readonly relation: Relation
  readonly speaker: string
  readonly role: string
  readonly quote: string
  readonly evidence: string
}

/** The note form; `evidence` has one link a line. */
export interface NoteValues extends WhenAndWhere {
  readonly kind: RecordedNoteKind
  readonly by: string
  /** The verdict of a fact check in the checker's words, its number, and the ends of its scale. */
  readonly verdict: string
  readonly value: string
  readonly worst: string
  readonly best: string
  readonly text: string
  readonly evidence: string
}

/** The claim form. */
export interface ClaimValues extends WhenAndWhere {
  readonly text: string
  readonly claimant: string
  readonly known: SourcingClass
  readonly lang: string
}

/** The form that splits a claim; `moved` has the ids of what goes to the new one. */
export interface SplitValues {
  readonly text: string
  readonly claimant: string
  readonly moved: readonly string[]
}

const nowhere: WhenAndWhere = { publication: '', date: '', url: '' }

/** A counter-statement of which nothing is written yet. */
export const blankStatement: CounterStatementValues = {
  ...{ relation: 'denies', speaker: '', role: '', quote: '', evidence: '' },
  ...nowhere,
}

/** A note of which nothing is written yet. */
export const blankNote: NoteValues = {
  ...{ kind: 'unverified', by: '', verdict: '', value: '', worst: '', best: '', text: '', evidence: '' },
  ...nowhere,
}

/** A claim of which nothing is written yet. */
export const blankClaim: ClaimValues = { text: '', claimant: '', known: 'unattributed', lang: 'en', ...nowhere }
