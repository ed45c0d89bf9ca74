import { say } from '../wording/say.ts'

/** One deed that can be taken back. */
export interface Undoable {
  readonly words: string
  readonly undo: (() => void) | null
  /** What that takes back, where it is not what the words say. */
  readonly what?: string
  /** Does again what was just undone. */
  readonly redo?: () => void
}

/** Says what was just done, with a way back. Stays until the next deed: nobody has to be quick. */
export function UndoBar({ done, onClose }: { readonly done: Undoable | null; readonly onClose: () => void }) {
  return (
    <div role="status" aria-live="polite">
      {done !== null && (
        <div class="undo-bar">
          <span>{done.words}</span>
          <span class="undo-deeds">
            {done.undo !== null && (
              <button type="button" onClick={done.undo}>
                {done.what === undefined ? say('undo') : say('undoDeed', { deed: done.what })}
              </button>
            )}{' '}
            {done.redo !== undefined && (
              <button type="button" onClick={done.redo}>
                {say('redo')}
              </button>
            )}{' '}
            <button type="button" onClick={onClose} aria-label={say('closeMessage')}>
              ×
            </button>
          </span>
        </div>
      )}
    </div>
  )
}
