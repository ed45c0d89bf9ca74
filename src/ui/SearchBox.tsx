import { useLayoutEffect, useRef } from 'preact/hooks'
import { say } from '../wording/say.ts'
import { SearchFilters } from './SearchFilters.tsx'
import { SearchHelp } from './SearchHelp.tsx'
import { isTyping } from './typing.ts'

interface SearchBoxProps {
  readonly words: string
  readonly onWords: (words: string) => void
  /** Arrow down: into the results. */
  readonly onLeaveDown: () => void
  /** Enter: opens the first result. */
  readonly onEnter?: () => void
  /** True where filters and tips stand below the box. */
  readonly hasFilters: boolean
}

/** The search over the whole library, with its filters and tips. "/" comes here from anywhere, Escape empties it, arrow down goes to the results. */
export function SearchBox({ words, onWords, onLeaveDown, onEnter, hasFilters }: SearchBoxProps) {
  const box = useRef<HTMLInputElement>(null)
  // Before the box is painted: whoever sees it may press the key.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target)) return
      event.preventDefault()
      box.current?.focus()
      box.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <search class="search-box">
      <input
        ref={box}
        type="search"
        aria-label={say('searchLibrary')}
        aria-keyshortcuts="/"
        placeholder={say('searchLibrary')}
        autoComplete="off"
        spellcheck={false}
        dir="auto"
        value={words}
        onInput={event => onWords(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Escape' && words !== '') {
            // The browser would close the popup on the same key.
            event.preventDefault()
            onWords('')
          }
          if (event.key === 'ArrowDown') {
            event.preventDefault()
            onLeaveDown()
          }
          // While a word is put together from several keys Enter ends the word.
          if (event.key === 'Enter' && !event.isComposing) (onEnter ?? onLeaveDown)()
        }}
      />
      {hasFilters && (
        <div class="search-more">
          <SearchFilters words={words} onWords={onWords} />
          <SearchHelp />
        </div>
      )}
    </search>
  )
}
