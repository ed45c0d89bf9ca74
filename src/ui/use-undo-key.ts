import { useEffect } from 'preact/hooks'
import { isTyping } from './typing.ts'

/** Ctrl+Z or Cmd+Z undoes the last step, unless the reader is typing: there the browser undoes what was typed. */
export function useUndoKey(undo: () => void, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'z'
      if (!isUndo || isTyping(event.target)) return
      event.preventDefault()
      undo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [undo, isOn])
}
