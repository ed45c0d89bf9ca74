import { useId } from 'preact/hooks'
import { type Field, filterIn, withFilter } from '../core/search/tokens.ts'
import { heldKinds } from '../core/search/values.ts'
import { noteWords, relationWords } from '../core/wording.ts'

interface SearchFiltersProps {
  readonly words: string
  readonly onWords: (words: string) => void
}

const ANY = ['', 'Any'] as const

const KINDS: readonly (readonly [string, string])[] = [
  ANY,
  ['countered', 'With a counter-statement'],
  ['noted', 'With a note'],
  ['unchecked', 'Unchecked'],
  ...heldKinds.map((kind): readonly [string, string] => [
    kind,
    kind in relationWords
      ? `Somebody ${relationWords[kind as keyof typeof relationWords]}`
      : noteWords[kind as keyof typeof noteWords],
  ]),
]

const ORIGINS: readonly (readonly [string, string])[] = [
  ANY,
  ['article', 'Read in articles'],
  ['reader', 'Written by you'],
  ['import', 'From files'],
]

const TEXTS: readonly (readonly [Field, string, 'text' | 'date'])[] = [
  ['speaker', 'Speaker', 'text'],
  ['outlet', 'Outlet', 'text'],
  ['site', 'Site', 'text'],
  ['after', 'From', 'date'],
  ['before', 'Before', 'date'],
]

/** The filters of a search as fields. They stand in the search itself, so that what is typed and what is chosen are the same. */
export function SearchFilters({ words, onWords }: SearchFiltersProps) {
  const id = useId()
  const set = (field: Field, value: string) => onWords(withFilter(words, field, value))
  const chosen = [...TEXTS.map(([field]) => field), 'kind', 'origin'].filter(
    field => filterIn(words, field as Field) !== '',
  ).length
  const choice = (field: Field, label: string, choices: readonly (readonly [string, string])[]) => (
    <div class="field">
      <label for={`${id}-${field}`}>{label}</label>
      <select id={`${id}-${field}`} onChange={event => set(field, event.currentTarget.value)}>
        {choices.map(([value, text]) => (
          <option key={value} value={value} selected={value === filterIn(words, field)}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <details class="search-filters small">
      <summary>Filters{chosen > 0 && ` (${chosen})`}</summary>
      <div class="filter-fields">
        {choice('kind', 'Kind', KINDS)}
        {choice('origin', 'Where it is from', ORIGINS)}
        {TEXTS.map(([field, label, type]) => (
          <div key={field} class="field">
            <label for={`${id}-${field}`}>{label}</label>
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
