/** What the reader does by hand, each deed a step of its own. */
import type { ClaimWriting, CounterStatementWriting, NoteWriting, TrashKind } from '../../src/core/writing.ts'
import * as decisions from '../../src/store/decisions.ts'
import * as edit from '../../src/store/edit.ts'
import type { Library } from '../../src/store/schema.ts'
import { type Edit, takeStep } from '../../src/store/steps.ts'
import * as trashing from '../../src/store/trash.ts'

const inStep =
  <Arguments extends unknown[], Result>(deed: (edit: Edit, ...rest: Arguments) => Promise<Result>) =>
  async (library: Library, now: number | undefined, ...rest: Arguments): Promise<Result> =>
    (await takeStep(library, each => deed(each, ...rest), now)).result

/** As the function of edit.ts, in one step. */
export const saveClaim = (library: Library, writing: ClaimWriting, now?: number) =>
  inStep(edit.saveClaim)(library, now, writing)

/** As the function of edit.ts, in one step. */
export const saveCounterStatement = (library: Library, writing: CounterStatementWriting, now?: number) =>
  inStep(edit.saveCounterStatement)(library, now, writing)

/** As the function of edit.ts, in one step. */
export const saveNote = (library: Library, writing: NoteWriting, now?: number) =>
  inStep(edit.saveNote)(library, now, writing)

/** As the function of trash.ts, in one step. */
export const trash = (library: Library, kind: TrashKind, id: string, now?: number) =>
  inStep(trashing.trash)(library, now, kind, id)

/** As the function of trash.ts, in one step. */
export const restore = (library: Library, kind: TrashKind, id: string, now?: number) =>
  inStep(trashing.restore)(library, now, kind, id)

/** As the function of decisions.ts, in one step. */
export const decideMatch = (library: Library, { now, ...decision }: decisions.Decision & { readonly now: number }) =>
  inStep(decisions.decideMatch)(library, now, decision)
