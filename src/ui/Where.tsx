import type { Origin, Provenance } from '../core/model.ts'
import { textFragmentLink } from '../core/text/text-fragment.ts'
import { dateWords } from '../wording/dates.ts'
import { say, sayWith } from '../wording/say.ts'
import { isSafeAddress, SafeLink } from './SafeLink.tsx'
import { WrittenBy } from './WrittenBy.tsx'

/** The host of an address; the address itself where it is none. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : address)

interface WhereProps {
  readonly where: Provenance & {
    readonly list?: string
    readonly author?: string
    readonly library?: string
    readonly updated?: number
  }
  /** What was said there. */
  readonly words: string
  readonly origin: Origin
}

/** Publication, date and link of a stored counter-statement or note; the reader's own words are said to be so. */
export function Where({ where, words, origin }: WhereProps) {
  const { publication, title, date, url, list } = where
  // A reader's words may be nobody else's, and a fact check's a summary: only an article's are looked for where it links to.
  const address = origin !== 'article' ? url : textFragmentLink(url, { exact: words, prefix: '', suffix: '' })
  const name = publication === '' ? hostOf(url) : publication
  return (
    <p class="where">
      {name !== '' && (
        <SafeLink address={address} title={title}>
          {name}
        </SafeLink>
      )}
      {date !== '' && (
        <>
          {name !== '' && say('comma')}
          <time dateTime={date}>{dateWords(date)}</time>
        </>
      )}
      {url !== '' && !isSafeAddress(url) && name !== url && <span dir="auto"> ({url})</span>}
      {list !== undefined && (
        <span>
          {' · '}
          {sayWith('fromTheList', { list: <bdi>{list}</bdi> })}
        </span>
      )}
      {where.author !== undefined && (
        <span>
          {(name !== '' || date !== '') && ' · '}
          <WrittenBy record={where} />
        </span>
      )}
      {origin === 'reader' && where.author === undefined && (
        <span>
          {name === '' && date === '' && url === '' ? say('writtenByYou') : ` · ${say('writtenByYouInline')}`}
        </span>
      )}
    </p>
  )
}
