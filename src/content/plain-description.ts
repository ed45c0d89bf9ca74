/** What is known of any page without a look at its tags: for pages that are no articles, or not yet. */
import type { PageDescription } from '../core/model.ts'

/** Longest parts of a description, in UTF-16 code units. */
export const pageLimits = { title: 300, outlet: 100, lang: 35, url: 2_000 }

/** A text on one line, cut to a length. */
export const tidy = (text: string | null | undefined, limit: number): string =>
  (text ?? '').replace(/\s+/g, ' ').trim().slice(0, limit)

/** The page's address without its fragment. */
export function addressOf(href: string): string {
  const [address = ''] = href.split('#', 1)
  return address.slice(0, pageLimits.url)
}

/** A language as BCP 47 tag; "und" for what is none. */
export function languageTag(text: string | null): string {
  const tag = tidy(text, pageLimits.lang).replace('_', '-')
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : 'und'
}

/** The page by its address, its title and its language; the host stands for the outlet. */
export function plainDescription(document: Document): PageDescription {
  const host = document.location?.hostname.replace(/^www\./, '') ?? ''
  return {
    url: addressOf(document.URL),
    title: tidy(document.title, pageLimits.title) || host,
    outlet: host || 'file',
    published: null,
    lang: languageTag(document.documentElement.getAttribute('lang')),
  }
}

/** Whether what is written down here can be from this page: not in the example of our own welcome page. */
export const isSource = (document: Document): boolean => /^(?:https?|file):/.test(document.URL)
