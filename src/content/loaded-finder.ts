/** finder.js, once it is there, and what is found with it anew. */
import type { Finder } from './finder.ts'
import { loadedScript } from './loaded-script.ts'
import type { Marks } from './marks.ts'
import type { PageText } from './page-text.ts'

/** The exports of finder.js; null before it was loaded. */
export const loadedFinder = () => loadedScript<Finder>('gainsayFinder', ['readArticle', 'followSpans'])

/**
 * The range of a claim, counter-statement or note in the page as it is this moment; null where its words are gone. The page may have
 * changed since it was read, and ranges collapse without a word, so that the words are looked for again.
 */
export function findNow(id: string, marks: Marks, read: PageText): Range | null {
  const span = marks.spanOf(id)
  const finder = loadedFinder()
  if (span === null || finder === null) return null
  const now = finder.readArticle(document.body)
  const [found] = finder.followSpans([span], read.text, now.text)
  return found == null ? null : now.rangeFor(found)
}
