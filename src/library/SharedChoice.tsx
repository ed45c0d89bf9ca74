import { useId } from 'preact/hooks'
import type { ShareChoice } from './sharing-desk.ts'

const CHOICES: readonly (readonly [ShareChoice, string, string])[] = [
  ['nothing', 'Nothing', 'You read what others share, and nobody sees what you write.'],
  [
    'written',
    'What you write',
    'Every claim, counter-statement and note that you wrote or changed, and the claims these are on.',
  ],
  ['chosen', 'Claims that you choose', 'Press “Share” at a claim: it goes there with all that is held on it.'],
]

interface SharedChoiceProps {
  readonly value: ShareChoice
  readonly onChoice: (choice: ShareChoice) => void
}

/** What of the reader's own is shared. */
export function SharedChoice({ value, onChoice }: SharedChoiceProps) {
  const id = useId()
  return (
    <fieldset class="share-choice">
      <legend>What of yours the others see</legend>
      {CHOICES.map(([choice, words, hint]) => (
        <label key={choice} for={`${id}-${choice}`}>
          <input
            type="radio"
            id={`${id}-${choice}`}
            name={id}
            checked={choice === value}
            onChange={() => onChoice(choice)}
          />
          <span>
            {words}
            <span class="quiet small">{hint}</span>
          </span>
        </label>
      ))}
      <p class="quiet small">
        Never shared: where and when you read a page, your answers to “Is it this claim?”, and your trash.
      </p>
    </fieldset>
  )
}
