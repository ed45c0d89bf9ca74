import { momentWords } from '../wording/dates.ts'

interface Written {
  readonly author?: string
  readonly library?: string
  readonly updated?: number
}

/** Who wrote a record, in which shared library, and when; nothing where it was never shared. */
export function WrittenBy({ record: { author, library, updated = 0 } }: { readonly record: Written }) {
  if (author === undefined || author === '') return null
  return (
    <span class="written-by">
      written by <bdi>{author}</bdi>
      {library !== undefined && (
        <>
          {' in '}
          <bdi>{library}</bdi>
        </>
      )}
      {', '}
      <time dateTime={new Date(updated).toISOString()}>{momentWords(updated)}</time>
    </span>
  )
}
