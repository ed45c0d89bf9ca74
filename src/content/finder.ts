/**
 * finder.js: what finds the text of an article. A bundle of its own, because most pages are no articles and never need it; it is
 * loaded when the cheap look in is-article.ts says that this one may be.
 */
import { articleAmong } from './article.ts'
import { carryOver, nextPart, withPart } from './carry-over.ts'
import { factCheckData } from './linked-data.ts'
import { walkBlocks } from './page-blocks.ts'
import { describePage } from './page-description.ts'
import { type PageText, readPageText, type TextMemory } from './page-text.ts'
import { WalkMemory } from './walk-memory.ts'

/** Reads one document's article, again and again: what did not change since the last time is not read again. */
export interface ArticleReader {
  /** The article's text below `body` with its map to the page; no blocks where there is no article. Pauses between its steps. */
  read(body: Element): Generator<void, PageText>
  /** These nodes changed since the last reading; null: anything may have. */
  changed(nodes: Iterable<Node> | null): void
  /** See carry-over.ts. */
  readonly carryOver: typeof carryOver
  readonly nextPart: typeof nextPart
  readonly withPart: typeof withPart
}

/** What finder.js leaves in the content script's world as `globalThis.gainsayFinder`. */
export interface Finder {
  /** `met` is told once of each open shadow root that a reading comes to. */
  createReader(met: (root: ShadowRoot) => void): ArticleReader
  readonly describePage: typeof describePage
  readonly factCheckData: typeof factCheckData
}

export { describePage, factCheckData }

/** See {@link Finder}. */
export const createReader: Finder['createReader'] = met => {
  const memory = new WalkMemory(met)
  const texts: TextMemory = new WeakMap()
  return {
    *read(body) {
      const blocks = yield* walkBlocks(body, memory)
      yield
      const article = articleAmong(blocks, memory.sight)
      yield
      return readPageText(article, texts, memory.sight)
    },
    changed(nodes) {
      if (nodes === null) memory.forgetAll()
      else memory.forget(nodes)
    },
    carryOver,
    nextPart,
    withPart,
  }
}
