import { say, sayCount } from '../wording/say.ts'

interface SelectionBarProps {
  readonly count: number
  readonly onTrash: () => void
  readonly onExport: () => void
  readonly onNone: () => void
}

/** What can be done with several claims at once. */
export function SelectionBar({ count, onTrash, onExport, onNone }: SelectionBarProps) {
  return (
    <section class="selection-bar" aria-label={say('chosenClaims')}>
      <h2 tabIndex={-1}>{sayCount('claimsChosen', count)}</h2>
      <p class="quiet small">{say('choosingKeys')}</p>
      <div class="choices">
        <button type="button" class="grave" onClick={onTrash}>
          {say('deleteThem')}
        </button>
        <button type="button" onClick={onExport}>
          {say('exportFactChecks')}
        </button>
        <button type="button" onClick={onNone}>
          {say('chooseNone')}
        </button>
      </div>
    </section>
  )
}
