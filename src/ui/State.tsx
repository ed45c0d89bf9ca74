import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** A page state in plain words: what is so, and what can be done. */
export function State({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <section class="state">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** Words for something that takes a moment. Nothing is shown for the first 200 ms, so that fast answers do not flicker. */
export function Waiting({ words }: { readonly words: string }) {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 200)
    return () => clearTimeout(timer)
  }, [])
  return (
    <section class="state" role="status">
      {shown && <p class="quiet">{words}</p>}
    </section>
  )
}
