import { useEffect } from 'preact/hooks'
import { isTyping } from './typing.ts'

/** What a key means: Ctrl+Z, or Ctrl+Shift+Z and Ctrl+Y; Cmd in place of Ctrl on a Mac. */
function deedOf({ ctrlKey, metaKey, shiftKey, altKey, key }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && !shiftKey ? 'redo' : null
}

/** The keys that undo the last step and do it again, unless the reader is typing: there the browser undoes what was typed. */
export function useUndoKey({ undo, redo }: { undo: () => void; redo: () => void }, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const onKey = (event: KeyboardEvent) => {
      const deed = deedOf(event)
      if (deed === null || isTyping(event.target)) return
      event.preventDefault()
      if (deed === 'undo') undo()
      else redo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [undo, redo, isOn])
}
