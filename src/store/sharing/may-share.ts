/** Whether something of the reader's goes into the shared library. */
import { isDeletion, isSameStanding, type Standing } from '../../core/sharing/version.ts'
import type { SharedLibrary, SharedRow } from './shared-library.ts'

/** A record as it stands here, and the choices it depends on. */
export interface Candidate {
  readonly standing: Standing
  readonly row: SharedRow | null
  /** Whether the reader chose a claim that it bears on. */
  readonly isChosen: boolean
}

/** Whether a record that stands otherwise than agreed is to be sent. */
export function mayShare({ choice, role }: SharedLibrary, { standing, row, isChosen }: Candidate): boolean {
  if (choice === 'nothing' || role !== 'write') return false
  if (row !== null && row.rev !== null) return row.agreed === null || isDeed(row.agreed, standing)
  if (isDeletion(standing.main) || standing.main.trashed !== null) return false
  return choice === 'written' ? standing.main.origin === 'reader' : isChosen
}

/**
 * Whether somebody did it on purpose: wrote, deleted, took out of the trash, settled. That reading a page adds a claim to a note tells what
 * is read.
 */
function isDeed(agreed: Standing, { main, others }: Standing): boolean {
  if (isSameStanding(agreed, { main, others })) return false
  if (isDeletion(main) || isDeletion(agreed.main)) return true
  const isSettled = others.length !== agreed.others.length
  return main.origin === 'reader' || main.trashed !== agreed.main.trashed || isSettled
}
