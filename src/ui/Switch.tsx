import type { ComponentChildren } from 'preact'

interface SwitchProps {
  readonly on: boolean
  readonly onFlip: () => void
  readonly disabled?: boolean
  readonly children: ComponentChildren
}

/** An on/off switch; its children are its name. */
export function Switch({ on, onFlip, disabled = false, children }: SwitchProps) {
  return (
    <button type="button" role="switch" aria-checked={on} class="switch" disabled={disabled} onClick={onFlip}>
      <span class="track" aria-hidden="true">
        <span class="knob" />
      </span>
      <span>{children}</span>
    </button>
  )
}
