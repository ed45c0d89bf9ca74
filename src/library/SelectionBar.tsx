import { counted } from '../ui/dates.ts'

interface SelectionBarProps {
  readonly count: number
  readonly onTrash: () => void
  readonly onExport: () => void
  readonly onNone: () => void
}

/** What can be done with several claims at once. */
export function SelectionBar({ count, onTrash, onExport, onNone }: SelectionBarProps) {
  return (
    <section class="selection-bar" aria-label="The chosen claims">
      <h2 tabIndex={-1}>{counted(count, 'claim', 'claims')} chosen</h2>
      <p class="quiet small">Shift chooses a run, Ctrl or ⌘ single ones, Ctrl+A all of the list.</p>
      <div class="choices">
        <button type="button" class="grave" onClick={onTrash}>
          Delete them
        </button>
        <button type="button" onClick={onExport}>
          Export their fact checks
        </button>
        <button type="button" onClick={onNone}>
          Choose none
        </button>
      </div>
    </section>
  )
}
