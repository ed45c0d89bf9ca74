import type { ComponentChildren } from 'preact'

/** True for the only addresses Gainsay ever makes a link of. Anything else (javascript:, data:, file:) stays text. */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol } = new URL(address)
  return protocol === 'http:' || protocol === 'https:'
}

/** A link to where something was said, in a new tab, or plain words where the address is not http(s). */
export function SafeLink({ address, children }: { readonly address: string; readonly children: ComponentChildren }) {
  if (!isSafeAddress(address)) return <span dir="auto">{children}</span>
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" dir="auto">
      {children}
    </a>
  )
}
