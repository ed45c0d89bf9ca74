import { useLayoutEffect, useRef } from 'preact/hooks'

/** Gives focus back to where it was before something opened over it (`isOpen`), once that is closed. */
export function useWayBack(isOpen: boolean): void {
  const before = useRef<Element | null>(null)
  const wasOpen = useRef(false)
  // While rendering, what had focus is still there.
  if (isOpen && !wasOpen.current) before.current = document.activeElement
  useLayoutEffect(() => {
    const closed = wasOpen.current && !isOpen
    wasOpen.current = isOpen
    if (closed && before.current instanceof HTMLElement && before.current.isConnected) before.current.focus()
  }, [isOpen])
}
