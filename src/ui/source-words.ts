/** A claim with its source as text for a message, a desk note or an article. */

import type { ClaimEntry, PageDescription } from '../core/model.ts'
import { textFragmentLink } from '../core/text/text-fragment.ts'
import { dateWords } from '../wording/dates.ts'

/** Words with who said them, where and when, and the link that leads to them. */
export interface SourcedWords {
  readonly words: string
  readonly claimant: string | null
  readonly publication: string
  /** ISO date, "" where unknown. */
  readonly date: string
  readonly link: string
}

/** Three lines: the words, their source, the link. */
export function withSource({ words, claimant, publication, date, link }: SourcedWords): string {
  const source = [claimant ?? '', publication, date === '' ? '' : dateWords(date)].filter(part => part !== '')
  return [`“${words}”`, source.join(', '), link].filter(line => line !== '').join('\n')
}

/** A claim of the library, as it was seen last on a page. */
export function sourcedEntry({ claim, sightings }: ClaimEntry): SourcedWords {
  const seen = sightings.find(({ url }) => url !== '') ?? sightings.find(({ outlet }) => outlet !== '')
  const place = {
    publication: seen?.outlet ?? '',
    date: seen?.published ?? '',
    link: seen === undefined || seen.url === '' ? '' : textFragmentLink(seen.url, seen.selector),
  }
  return { words: claim.text, claimant: claim.claimant, ...place }
}

/** A claim of a page; `exact` are the words as they stand there. */
export function sourcedWords(
  claim: { readonly text: string; readonly claimant: string | null },
  page: PageDescription,
  exact: string,
): SourcedWords {
  // Nobody else can open the example of our own welcome page.
  const isOpen = /^(?:https?|file):/u.test(page.url)
  const link = isOpen ? textFragmentLink(page.url, { exact, prefix: '', suffix: '' }) : ''
  return { words: claim.text, claimant: claim.claimant, publication: page.outlet, date: page.published ?? '', link }
}
