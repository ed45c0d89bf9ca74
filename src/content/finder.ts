/**
 * finder.js: what finds the text of an article. A bundle of its own, because most pages are no articles and never need it; it is
 * loaded when the cheap look in is-article.ts says that this one may be.
 */
import { findArticle } from './article.ts'
import { type PageText, readPageText } from './page-text.ts'

/** What finder.js leaves in the content script's world as `globalThis.gainsayFinder`. */
export interface Finder {
  /** The article's text below `body` with its map to the page; no blocks where there is no article. */
  readArticle(body: Element): PageText
}

/** See {@link Finder}. */
export const readArticle: Finder['readArticle'] = body => readPageText(findArticle(body))
