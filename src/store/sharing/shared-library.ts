/** What the library knows of the shared library that the reader takes part in. Times are ms since the epoch; the password is not among it. */
import type { SharedStore } from '../../core/sharing/document.ts'
import type { Deletion, SharedRecord, Standing, Version } from '../../core/sharing/version.ts'

/** What of the reader's own is shared: nothing, what the reader wrote, or the claims the reader chose, with all that is held on them. */
export type ShareChoice = 'nothing' | 'written' | 'chosen'

/** The one shared library. */
export interface SharedLibrary {
  /** Of this setting up: work that was begun before the reader left writes nothing any more. */
  readonly id: string
  /** http(s) address of the database, and its name. */
  readonly address: string
  readonly title: string
  /** The reader's name there. */
  readonly name: string
  readonly choice: ShareChoice
  /** Whether the server lets the reader write; null until it was asked. */
  readonly role: 'read' | 'write' | null
  /** The server's own word for how far it was read; null at the start. */
  readonly since: string | number | null
  /** The last claim that was looked at for being shared, "" at the start; null where all were. */
  readonly scannedTo: string | null
  readonly lastSynced: number | null
  readonly nextSync: number
  /** In a row, and why the last one failed, in words for the reader. */
  readonly failures: number
  readonly problem: string | null
  /** Documents that were not taken, and the first reasons. */
  readonly refused: number
  readonly reasons: readonly string[]
  /** Set while the reader leaves: whether what others wrote goes. */
  readonly leaving?: { readonly keepsOthers: boolean }
}

/** A version that was sent and whose answer did not come yet. */
export interface Sent {
  readonly name: string
  readonly standing: Standing
}

/** What is known of one record in the shared library. The record itself is where all records are. */
export interface SharedRow {
  /** Of its document. */
  readonly id: string
  readonly store: SharedStore
  readonly key: string
  /** The revision that was read or written last; null where it is not there yet. */
  readonly rev: string | null
  /** What this revision says. */
  readonly agreed: Standing | null
  readonly trace: readonly string[]
  /** The versions that stand beside the record here. */
  readonly others: readonly Version[]
  /** That it was deleted here. */
  readonly gone: Deletion | null
  /** What the record said last before it was deleted, for whoever settles that it was not to be. */
  readonly last: SharedRecord | null
  readonly sent: readonly Sent[]
  /** Revisions of other branches, whose words are taken in: they are to be ended. */
  readonly ended: readonly string[]
  /** The claims it bears on, or its own id. */
  readonly claimIds: readonly string[]
  /** Present for what has to be sent; for what is to be settled; for what the reader chose to share. */
  readonly waits?: 1
  readonly conflicts?: 1
  readonly isChosen?: 1
  /** Present for what the reader brought there. */
  readonly isOwn?: 1
  /** Why the server does not take it. */
  readonly blocked?: string
}

/** Reasons kept, to be told to the reader; the others are only counted. */
const MOST_REASONS = 20

/** A shared library with some more documents that were not taken. */
export const withReasons = (shared: SharedLibrary, reasons: readonly string[]): SharedLibrary => ({
  ...shared,
  refused: shared.refused + reasons.length,
  reasons: [...new Set([...shared.reasons, ...reasons])].slice(0, MOST_REASONS),
})
