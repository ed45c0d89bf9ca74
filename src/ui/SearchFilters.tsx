import { useId } from 'preact/hooks'
import type { Relation } from '../core/model.ts'
import { type Field, filterIn, withFilter } from '../core/search/tokens.ts'
import { heldKinds } from '../core/search/values.ts'
import { noteKeys } from '../wording/model-words.ts'
import { type PlainKey, say } from '../wording/say.ts'

interface SearchFiltersProps {
  readonly words: string
  readonly onWords: (words: string) => void
}

const ANY = ['', 'any'] as const

type Choices = readonly (readonly [string, PlainKey])[]

const somebodyKeys: Readonly<Record<Relation, PlainKey>> = {
  denies: 'somebodyDenies',
  contradicts: 'somebodyContradicts',
  disputes: 'somebodyDisputes',
  corrects: 'somebodyCorrects',
  'plays-down': 'somebodyPlaysDown',
}

const KINDS: Choices = [
  ANY,
  ['countered', 'withCounterStatement'],
  ['noted', 'withNote'],
  ['unchecked', 'unchecked'],
  ...heldKinds.map((kind): readonly [string, PlainKey] => [kind, { ...somebodyKeys, ...noteKeys }[kind]]),
]

const ORIGINS: Choices = [ANY, ['article', 'fromArticles'], ['reader', 'writtenByYou'], ['import', 'fromFiles']]

const TEXTS: readonly (readonly [Field, PlainKey, 'text' | 'date'])[] = [
  ['speaker', 'speaker', 'text'],
  ['outlet', 'outlet', 'text'],
  ['site', 'site', 'text'],
  ['after', 'fromDate', 'date'],
  ['before', 'beforeDate', 'date'],
]

/** The filters of a search as fields. They stand in the search itself, so that what is typed and what is chosen are the same. */
export function SearchFilters({ words, onWords }: SearchFiltersProps) {
  const id = useId()
  const set = (field: Field, value: string) => onWords(withFilter(words, field, value))
  const chosen = [...TEXTS.map(([field]) => field), 'kind', 'origin'].filter(
    field => filterIn(words, field as Field) !== '',
  ).length
  const choice = (field: Field, label: PlainKey, choices: Choices) => (
    <div class="field">
      <label for={`${id}-${field}`}>{say(label)}</label>
      <select id={`${id}-${field}`} onChange={event => set(field, event.currentTarget.value)}>
        {choices.map(([value, text]) => (
          <option key={value} value={value} selected={value === filterIn(words, field)}>
            {say(text)}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <details class="search-filters small">
      <summary>{chosen > 0 ? say('filtersSet', { count: chosen }) : say('filters')}</summary>
      <div class="filter-fields">
        {choice('kind', 'kind', KINDS)}
        {choice('origin', 'whereFrom', ORIGINS)}
        {TEXTS.map(([field, label, type]) => (
          <div key={field} class="field">
            <label for={`${id}-${field}`}>{say(label)}</label>
            {type === 'date' ? (
              <input
                id={`${id}-${field}`}
                type="date"
                value={filterIn(words, field)}
                onChange={event => set(field, event.currentTarget.value)}
              />
            ) : (
              <input
                id={`${id}-${field}`}
                type="text"
                value={filterIn(words, field)}
                onChange={event => set(field, event.currentTarget.value)}
              />
            )}
          </div>
        ))}
      </div>
    </details>
  )
}
