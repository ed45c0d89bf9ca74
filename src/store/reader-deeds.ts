/**
 * What a reader does with the library by hand, in one object, for the pages that hand it to their pieces. What changes something
 * gives the step that it was. The library is asked for before each use: it may have been closed meanwhile.
 */
import type { Step } from '../core/step.ts'
import type { Merging, NewClaim, TrashKind, Written } from '../core/writing.ts'
import { libraryCounts } from './counts.ts'
import { saveClaim, saveCounterStatement, saveNote, saveSeen } from './edit.ts'
import { searchEverywhere } from './lists/search-everywhere.ts'
import { mergeClaims } from './merge-claims.ts'
import { openLibrary } from './open.ts'
import { splitClaim } from './split-claim.ts'
import { type Edit, redoStep, takeStep, undoStep } from './steps.ts'
import { deleteForEver, purgeTrash, readTrash, restore, trash } from './trash.ts'

const inStep = async (work: (edit: Edit) => Promise<unknown>): Promise<Step> =>
  (await takeStep(await openLibrary(), work)).step

/** Each function as its own file documents it. */
export const readerDeeds = {
  search: async (words: string, limit: number) => searchEverywhere(await openLibrary(), words, limit),
  countClaims: async () => (await libraryCounts(await openLibrary())).claims,
  keep: (written: Written) => inStep(edit => keep(edit, written)),
  merge: (merging: Merging) => inStep(edit => mergeClaims(edit, merging)),
  trash: (kind: TrashKind, id: string) => inStep(edit => trash(edit, kind, id)),
  trashClaims: (ids: readonly string[]) =>
    inStep(async edit => {
      for (const id of ids) await trash(edit, 'claim', id)
    }),
  restore: (kind: TrashKind, id: string) => inStep(edit => restore(edit, kind, id)),
  undo: async (step: Step) => undoStep(await openLibrary(), step),
  redo: async (step: Step) => redoStep(await openLibrary(), step),
  readTrash: async () => readTrash(await openLibrary()),
  deleteForEver: async (kind: TrashKind, id: string) => void (await inStep(edit => deleteForEver(edit, kind, id))),
  emptyTrash: async () => void (await purgeTrash(await openLibrary(), Number.POSITIVE_INFINITY)),
}

async function keep(edit: Edit, written: Written): Promise<void> {
  if (written.form === 'claim') await keepClaim(edit, written)
  else if (written.form === 'split') await splitClaim(edit, written.splitting)
  else {
    const { newClaim } = written
    const onNew = newClaim === null ? null : { claimIds: [await keepClaim(edit, newClaim)] }
    if (written.form === 'note') await saveNote(edit, { ...written.writing, ...onNew })
    else await saveCounterStatement(edit, { ...written.writing, ...onNew })
  }
}

async function keepClaim(edit: Edit, { claim, seen }: NewClaim): Promise<string> {
  const record = await saveClaim(edit, claim)
  await saveSeen(edit, record, seen)
  return record.id
}
