import { useId } from 'preact/hooks'
import { type PlainKey, say } from '../wording/say.ts'
import type { ShareChoice } from './sharing-desk.ts'

const CHOICES: readonly (readonly [ShareChoice, PlainKey, PlainKey])[] = [
  ['nothing', 'sharedNothing', 'sharedNothingHint'],
  ['written', 'sharedWritten', 'sharedWrittenHint'],
  ['chosen', 'sharedChosen', 'sharedChosenHint'],
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
      <legend>{say('sharedChoice')}</legend>
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
            {say(words)}
            <span class="quiet small">{say(hint)}</span>
          </span>
        </label>
      ))}
      <p class="quiet small">{say('sharedNever')}</p>
    </fieldset>
  )
}
