/** In the page: what the finder and the description make of the document as it stands. */
import { findArticle } from '../../src/content/article.ts'
import { lightnessOf } from '../../src/content/ground.ts'
import { isArticle } from '../../src/content/is-article.ts'
import { factCheckData } from '../../src/content/linked-data.ts'
import { describePage } from '../../src/content/page-description.ts'
import { readPageText } from '../../src/content/page-text.ts'

export { lightnessOf }

/** Whether this page is read, and its kinds and texts if it is. */
export function look(): { article: boolean; blocks: [string, string][] } {
  const worthwhile = isArticle(document)
  const { blocks } = readPageText(worthwhile ? findArticle(document.body) : [])
  return { article: blocks.length > 0, blocks: blocks.map(block => [block.kind, block.text]) }
}

/** The page's description of itself. */
export const describe = (): unknown => describePage(document)

/** The page's own fact checks, as texts of JSON-LD. */
export const factChecks = (): readonly string[] => factCheckData(document)
