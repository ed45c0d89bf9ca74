import type { Provenance } from '../core/model.ts'
import { dateWords } from './dates.ts'
import { isSafeAddress, SafeLink } from './SafeLink.tsx'

/** The host of an address; the address itself where it is none. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : address)

/** Publication, date and link of a stored counter-statement or note; the reader's own words are said to be so. */
export function Where({ where, own }: { readonly where: Provenance; readonly own: boolean }) {
  const { publication, title, date, url } = where
  const name = publication === '' ? hostOf(url) : publication
  return (
    <p class="where">
      {name !== '' && (
        <SafeLink address={url} title={title}>
          {name}
        </SafeLink>
      )}
      {date !== '' && (
        <>
          {name !== '' && ', '}
          <time dateTime={date}>{dateWords(date)}</time>
        </>
      )}
      {url !== '' && !isSafeAddress(url) && name !== url && <span dir="auto"> ({url})</span>}
      {own && <span>{name === '' && date === '' && url === '' ? 'Written by you' : ' · written by you'}</span>}
    </p>
  )
}
