/** The part of the whole-way bench that runs in the page: its text, and the words that ranges of it cover. */
import { findArticle } from '../src/content/article.ts'
import { type PageText, readPageText } from '../src/content/page-text.ts'

let read: PageText | null = null

/** The text of the article as the content script sends it. */
export function text(): string {
  read = readPageText(findArticle(document.body))
  return read.text
}

/** The words under each span's range in the live page; null where there is no range. */
export const covered = (spans: readonly { start: number; end: number }[]): (string | null)[] =>
  spans.map(span => read?.rangeFor(span)?.toString() ?? null)
