import { momentWords } from '../wording/dates.ts'
import { sayWith } from '../wording/say.ts'

interface Written {
  readonly author?: string
  readonly library?: string
  readonly updated?: number
}

/** Who wrote a record, in which shared library, and when; nothing where it was never shared. */
export function WrittenBy({ record: { author, library = '', updated = 0 } }: { readonly record: Written }) {
  if (author === undefined || author === '') return null
  const pieces = {
    author: <bdi>{author}</bdi>,
    library: <bdi>{library}</bdi>,
    time: <time dateTime={new Date(updated).toISOString()}>{momentWords(updated)}</time>,
  }
  return <span class="written-by">{sayWith('writtenByIn', pieces)}</span>
}
