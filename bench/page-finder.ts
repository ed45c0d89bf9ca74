/** The part of the page bench that runs in the page: the extension's own way from a document to what is sent, in its steps. */
import { findArticle } from '../src/content/article.ts'
import { isArticle } from '../src/content/is-article.ts'
import { describePage } from '../src/content/page-description.ts'
import { readPageText } from '../src/content/page-text.ts'

export { articleBody } from '../tools/find-in-page.ts'

/** Lets the browser compute the page's styles, which a page at rest has long done. */
export const settle = (): number => document.body.offsetHeight

/** Nothing: what asking costs by itself. */
export const nothing = (): number => 0

/** The cheap look. */
export const look = (): boolean => isArticle(document)

/** Everything after it: the article's blocks, their text with its map, the page's description. */
export function read(): number {
  const { blocks } = readPageText(findArticle(document.body))
  return JSON.stringify({ page: describePage(document), blocks }).length
}

/** The least that any reader of a page does: its text nodes one after the other. */
export function bare(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const parts: string[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) parts.push(node.nodeValue ?? '')
  return parts.join('').length
}
