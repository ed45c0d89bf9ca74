/**
 * Links that lead to the words themselves: the text directive of an address (WICG, URL Fragment Text Directives), as browsers
 * follow it: `#:~:text=prefix-,start,-suffix`. The words are percent-encoded, and with them what the directive is made of.
 */
import type { TextQuoteSelector } from '../model.ts'

/** A longer text is cut, at a word: the link leads to its beginning. */
const longestText = 300
/** Shorter words may stand in several places: what stands around them goes into the link. */
const unlikelyTwice = 60

const encode = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D')

function shortened(text: string): string {
  if (text.length <= longestText) return text
  const cut = text.slice(0, longestText + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))
}

/** Whole words of the line next to the quote: a browser looks for a context in one block, and only at the borders of words. */
const linePrefix = (prefix: string): string => (/\n?([^\n]*)$/.exec(prefix)?.[1] ?? '').replace(/^\S*\s?/, '').trim()
const lineSuffix = (suffix: string): string => (/^[^\n]*/.exec(suffix)?.[0] ?? '').replace(/\s?\S*$/, '').trim()

/** The address with a text directive for the words; as it is where there are no words or it has a directive already. */
export function textFragmentLink(address: string, { exact, prefix, suffix }: TextQuoteSelector): string {
  const words = encode(shortened(exact.trim()))
  if (words === '' || address === '' || address.includes(':~:')) return address
  const isShort = exact.length < unlikelyTwice
  const before = isShort ? encode(linePrefix(prefix)) : ''
  const after = isShort ? encode(lineSuffix(suffix)) : ''
  const text = `${before && `${before}-,`}${words}${after && `,-${after}`}`
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`
}

/** The words an address leads to, by its first text directive; of a range its beginning; null where there are none. */
export function readTextFragment(address: string): TextQuoteSelector | null {
  const directive = /#.*?:~:(?:[^#]*?&)?text=([^&]*)/.exec(address)?.[1]
  if (directive === undefined) return null
  try {
    const parts = directive.split(',').map(part => ({ part, words: decodeURIComponent(part.replace(/^-|-$/g, '')) }))
    const first = parts[0]?.part.endsWith('-') ? parts.shift() : undefined
    const last = parts.at(-1)?.part.startsWith('-') ? parts.pop() : undefined
    const exact = parts[0]?.words ?? ''
    return exact === '' ? null : { exact, prefix: first?.words ?? '', suffix: last?.words ?? '' }
  } catch (error) {
    // Percent signs that encode nothing: the page's own address, not one of ours.
    if (error instanceof URIError) return null
    throw error
  }
}
