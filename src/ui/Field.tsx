import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { type PlainKey, say } from '../wording/say.ts'

/** What is wrong with a draft, in words; `field` is the field's name, null where it is the whole. */
export interface Problem {
  readonly field: string | null
  readonly words: string
}

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly problem: Problem | null
}

interface Described {
  readonly id: string
  readonly name: string
  readonly 'aria-invalid'?: true
  readonly 'aria-describedby'?: string
}

function useDescribed({ name, hint, problem }: FieldProps): { control: Described; own: Problem | null } {
  const id = useId()
  const own = problem?.field === name ? problem : null
  const described = [hint !== undefined && `${id}-hint`, own !== null && `${id}-error`].filter(part => part !== false)
  return {
    own,
    control: {
      id,
      name,
      ...(own !== null && { 'aria-invalid': true as const }),
      ...(described.length > 0 && { 'aria-describedby': described.join(' ') }),
    },
  }
}

interface FrameProps extends FieldProps {
  readonly id: string
  readonly own: Problem | null
  readonly children: ComponentChildren
}

function Frame({ id, label, hint, own, children }: FrameProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {own !== null && (
        <p class="error" id={`${id}-error`}>
          {own.words}
        </p>
      )}
    </div>
  )
}

interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onValue: (value: string) => void
  readonly type?: 'text' | 'url' | 'lines'
}

/** One line of text, or several (`lines`). */
export function TextField(props: TextFieldProps) {
  const { control, own } = useDescribed(props)
  const { value, onValue, type = 'text' } = props
  return (
    <Frame {...props} id={control.id} own={own}>
      {type === 'lines' ? (
        <textarea {...control} dir="auto" value={value} onInput={event => onValue(event.currentTarget.value)} />
      ) : (
        <input
          {...control}
          type="text"
          inputMode={type}
          dir={type === 'url' ? 'ltr' : 'auto'}
          value={value}
          onInput={event => onValue(event.currentTarget.value)}
        />
      )}
    </Frame>
  )
}

/** The choices of a field from their messages. */
export const choicesOf = <Value extends string>(
  keys: Readonly<Record<Value, PlainKey>>,
): (readonly [Value, string])[] => (Object.keys(keys) as Value[]).map(value => [value, say(keys[value])] as const)

interface ChoiceFieldProps<Value extends string> extends FieldProps {
  readonly value: Value
  readonly choices: readonly (readonly [Value, string])[]
  readonly onValue: (value: Value) => void
}

/** One of a few. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { control, own } = useDescribed(props)
  const { value, choices, onValue } = props
  return (
    <Frame {...props} id={control.id} own={own}>
      <select
        {...control}
        value={value}
        onChange={event => {
          const chosen = choices.find(([each]) => each === event.currentTarget.value)
          if (chosen !== undefined) onValue(chosen[0])
        }}
      >
        {choices.map(([each, words]) => (
          <option key={each} value={each} selected={each === value}>
            {words}
          </option>
        ))}
      </select>
    </Frame>
  )
}
