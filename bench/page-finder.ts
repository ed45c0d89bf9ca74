/** The part of the page bench that runs in the page: the extension's own finder, timed. */
import { findArticle } from '../src/content/article.ts'
import { isArticle } from '../src/content/is-article.ts'
import { readPageText } from '../src/content/page-text.ts'

/** Finds the article of this page and times it. The benchmark's texts have neither title nor captions. */
export function measure(): { text: string; milliseconds: [number, number]; article: boolean; kinds: string[] } {
  const article = isArticle(document)
  // The first time the browser also computes the page's styles, which a page at rest has long done.
  findArticle(document.body)
  const start = performance.now()
  const blocks = findArticle(document.body)
  const found = performance.now()
  const { blocks: texts } = readPageText(blocks)
  const end = performance.now()
  const title = blocks[0]?.container.name === 'h1' ? texts[0] : undefined
  const body = texts.filter(block => block !== title && block.kind !== 'caption')
  return {
    text: body.map(block => block.text).join('\n'),
    milliseconds: [found - start, end - found],
    article: article && texts.length > 0,
    kinds: texts.map(block => block.kind),
  }
}
