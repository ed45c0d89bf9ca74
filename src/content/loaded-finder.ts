/** finder.js, once it is there, and what is found with it anew. */

import type { TextSpan } from '../core/model.ts'
import { askBackground } from '../messaging/channel.ts'
import type { Finder } from './finder.ts'
import { loadedScript } from './loaded-script.ts'
import type { PageText } from './page-text.ts'

/** The exports of finder.js; null before it was loaded. */
export const loadedFinder = () => loadedScript<Finder>('gainsayFinder', ['readArticle'])

const loadedAnchoring = () => loadedScript<typeof import('./anchoring.ts')>('gainsayAnchoring', ['followSpans'])

/**
 * The range of a span of the text as it was read, in the page as it is this moment; null where its words are gone. The page may
 * have changed since, and ranges collapse without a word, so that the words are looked for again.
 */
export async function findNow(span: TextSpan, read: PageText): Promise<Range | null> {
  const now = loadedFinder()?.readArticle(document.body)
  if (now === undefined) return null
  if (now.text === read.text) return now.rangeFor(span)
  if (loadedAnchoring() === null) await askBackground('loadScript', { script: 'anchoring' })
  const [found] = loadedAnchoring()?.followSpans([span], read.text, now.text) ?? []
  return found == null ? null : now.rangeFor(found)
}
