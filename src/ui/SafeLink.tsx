import type { ComponentChildren } from 'preact'

/** True for the only addresses Gainsay ever makes a link of. Anything else (javascript:, data:, file:) stays text. */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol } = new URL(address)
  return protocol === 'http:' || protocol === 'https:'
}

interface SafeLinkProps {
  readonly address: string
  /** What stands there, shown on hover. */
  readonly title?: string
  readonly children: ComponentChildren
}

/** A link to where something was said, in a new tab, or plain words where the address is not http(s). */
export function SafeLink({ address, title = '', children }: SafeLinkProps) {
  if (!isSafeAddress(address)) return <span dir="auto">{children}</span>
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" dir="auto" {...(title !== '' && { title })}>
      {children}
    </a>
  )
}
