/** Runs in a saved page: what the content script finds there. */
import { findArticle } from '../src/content/article.ts'
import { isArticle } from '../src/content/is-article.ts'
import { readPageText } from '../src/content/page-text.ts'

/**
 * The body of this page's article: without the headline above it and the captions of pictures, as the benchmark's texts are. ''
 * where Gainsay does not read the page.
 */
export function articleBody(): string {
  if (!isArticle(document)) return ''
  const blocks = findArticle(document.body)
  const body = blocks.filter((block, at) => block.kind !== 'caption' && !(at === 0 && block.container.name === 'h1'))
  return readPageText(body).text
}
