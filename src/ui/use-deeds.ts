import { useMemo, useState } from 'preact/hooks'
import type { ClaimRecord } from '../core/model.ts'
import type { Step, UndoStack } from '../core/step.ts'
import type { Merging, TrashKind } from '../core/writing.ts'
import { errorWords } from '../wording/errors.ts'
import { decisionWords } from '../wording/model-words.ts'
import { type PlainKey, say, sayCount } from '../wording/say.ts'
import type { Desk, MatchWord } from './desk.ts'
import type { Problem } from './Field.tsx'
import type { FormTask } from './form-task.ts'
import type { StoredRecord } from './hands.ts'
import type { Undoable } from './UndoBar.tsx'
import { problemOf, writtenOf } from './written.ts'

/** Deeds on the library that can be undone, and what was done last. */
export interface Deeds {
  readonly done: Undoable | null
  readonly say: (words: string, undo?: () => void) => void
  readonly clear: () => void
  /** Undoes the last step, be it of this page or of another one of Gainsay. */
  readonly undo: () => void
  /** Does again what was undone last, as long as nothing new was done. */
  readonly redo: () => void
  /**
   * Keeps what was written; null when kept, else what is wrong. It says so once `onKept` is through: who reads that a note is saved
   * may close the popup at once, and must not be offered its draft again.
   */
  readonly keep: (task: FormTask, onKept: () => Promise<void>) => Promise<Problem | null>
  readonly remove: (stored: StoredRecord) => void
  readonly removeClaim: (claim: ClaimRecord) => void
  readonly removeClaims: (ids: readonly string[]) => void
  readonly restore: (kind: TrashKind, id: string) => void
  readonly merge: (merging: Merging) => void
  readonly decide: (word: MatchWord) => void
}

type Keys = Readonly<Record<TrashKind, PlainKey>>

const savedKeys: Keys = { claim: 'claimSaved', 'counter-statement': 'counterStatementSaved', note: 'noteSaved' }
const changedKeys: Keys = { claim: 'claimChanged', 'counter-statement': 'counterStatementChanged', note: 'noteChanged' }
const deletedKeys: Keys = { claim: 'claimDeleted', 'counter-statement': 'counterStatementDeleted', note: 'noteDeleted' }
const restoredKeys: Keys = {
  claim: 'claimRestored',
  'counter-statement': 'counterStatementRestored',
  note: 'noteRestored',
}

function keptWords(task: FormTask): string {
  if (task.form === 'split') return say('claimSplit')
  return say((task.recordId === null ? savedKeys : changedKeys)[task.form])
}

/** The undoable deeds of one page of Gainsay. `onChange` runs after each. */
export function useDeeds(desk: Desk, stack: UndoStack, onChange: () => void): Deeds {
  const [done, setDone] = useState<Undoable | null>(null)
  const { undo, redo } = useMemo(() => {
    const run = (work: Promise<Undoable>): void => {
      work.then(
        what => {
          setDone(what)
          onChange()
        },
        (error: unknown) => setDone({ words: errorWords(error), undo: null }),
      )
    }
    const takeBack = async (): Promise<Undoable> => {
      const taken = await stack.pop()
      if (taken === null) return { words: say('nothingToUndo'), undo: null }
      await desk.undo(taken.last.step)
      await stack.keepUndone(taken.last)
      const words = say('undone', { deed: taken.last.words })
      return { words, redo: doAgain, ...(taken.next === null ? { undo: null } : { undo: goBack, what: taken.next }) }
    }
    const repeat = async (): Promise<Undoable> => {
      const taken = await stack.popUndone()
      if (taken === null) return { words: say('nothingToRedo'), undo: null }
      await desk.redo(taken.last.step)
      await stack.keepRedone(taken.last)
      return {
        words: say('redone', { deed: taken.last.words }),
        undo: goBack,
        ...(taken.next !== null && { redo: doAgain }),
      }
    }
    const goBack = () => run(takeBack())
    const doAgain = () => run(repeat())
    return { undo: goBack, redo: doAgain }
  }, [desk, stack, onChange])
  const told = (words: string): void => {
    setDone({ words, undo })
    onChange()
  }
  const took = async (words: string, step: Step): Promise<void> => {
    await stack.push({ words, step })
    told(words)
  }
  const act = (words: string, work: Promise<Step>): void => {
    work.then(step => took(words, step)).catch((error: unknown) => setDone({ words: errorWords(error), undo: null }))
  }
  return {
    done,
    say: (words, back) => setDone({ words, undo: back ?? null }),
    clear: () => setDone(null),
    undo,
    redo,
    async keep(task, onKept) {
      try {
        const words = keptWords(task)
        await stack.push({ words, step: await desk.keep(writtenOf(task)) })
        await onKept()
        told(words)
        return null
      } catch (error) {
        return problemOf(error, task)
      }
    },
    remove: ({ form, record }) => act(say(deletedKeys[form]), desk.trash(form, record.id)),
    removeClaim: claim => act(say('claimDeleted'), desk.trash('claim', claim.id)),
    removeClaims: ids => act(sayCount('claimsDeleted', ids.length), desk.trashClaims(ids)),
    restore: (kind, id) => act(say(restoredKeys[kind]), desk.restore(kind, id)),
    merge: merging => act(say('claimsMerged'), desk.merge(merging)),
    // The background has put this step on the stack: it does it for the card as well.
    decide: word => {
      desk.decideMatch(word).then(
        () => told(decisionWords(word.same)),
        (error: unknown) => setDone({ words: errorWords(error), undo: null }),
      )
    },
  }
}
