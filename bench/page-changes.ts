/** In the page: what happens to the words of a quote between two visits, done to the live page within a range. */

/** The text nodes of a range, each with the part inside. */
function parts(range: Range): { node: Text; start: number; end: number }[] {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer } = range
  if (commonAncestorContainer instanceof Text)
    return [{ node: commonAncestorContainer, start: startOffset, end: endOffset }]
  const walker = document.createTreeWalker(commonAncestorContainer, NodeFilter.SHOW_TEXT)
  const found: { node: Text; start: number; end: number }[] = []
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
    if (range.intersectsNode(node))
      found.push({
        node,
        start: node === startContainer ? startOffset : 0,
        end: node === endContainer ? endOffset : node.length,
      })
  return found
}

/** Replaces inside the range what the pattern finds, from the back, so that offsets hold; the first `most` of them. */
function replace(range: Range, pattern: RegExp, by: (found: string) => string, most = Number.POSITIVE_INFINITY): void {
  const places = parts(range).flatMap(({ node, start, end }) =>
    [...node.data.slice(start, end).matchAll(pattern)].map(({ 0: found, index }) => ({
      node,
      at: start + index,
      found,
    })),
  )
  // Never the first or last word: a range that begins in what is replaced collapses.
  const inner = places.slice(1, -1)
  const middle =
    most === Number.POSITIVE_INFINITY ? inner : inner.slice(Math.floor((inner.length - most) / 2)).slice(0, most)
  for (const { node, at, found } of middle.reverse()) node.replaceData(at, found.length, by(found))
}

/** Puts a node between two words in the middle of the range. */
function insert(range: Range, node: Node): void {
  const places = parts(range).flatMap(({ node: text, start, end }) =>
    [...text.data.slice(start, end).matchAll(/\s+/g)].map(({ index }) => ({ text, at: start + index })),
  )
  const place = places[Math.floor(places.length / 2)]
  if (place === undefined) return
  const spot = document.createRange()
  spot.setStart(place.text, place.at)
  spot.insertNode(node)
}

function element(name: string, words: string): Element {
  const made = document.createElement(name)
  made.textContent = words
  return made
}

const word = /[\p{L}\p{N}]+/gu
const advert = ' Advertisement. Story continues below. Order today and save on boats of every size. '

/** Changes by name. Each changes words inside the range, or what stands around it. */
export const changes: Readonly<Record<string, (range: Range) => void>> = {
  none: () => undefined,
  'white space': range => replace(range, /\s+/g, () => '\n    '),
  'no-break spaces': range => replace(range, / /g, () => '\u00a0'),
  'quote marks': range => replace(range, word, found => `“${found}”`, 1),
  'soft hyphens': range => replace(range, /\p{L}{6,}/gu, found => `${found.slice(0, 3)}\u00ad${found.slice(3)}`),
  'zero-width': range => replace(range, /\p{L}{6,}/gu, found => `${found.slice(0, 3)}\u200b${found.slice(3)}`),
  '1 word': range => replace(range, word, () => 'quite', 1),
  '2 words': range => replace(range, word, () => 'quite', 2),
  'link inserted': range => insert(range, element('a', ' see more pictures ')),
  'advert inline': range => insert(range, element('span', advert)),
  'advert block': range => insert(range, element('div', advert)),
  'same words before': range => document.body.prepend(element('p', `${range.toString()} And this is what it said.`)),
}

const lengthBefore = (node: Node, offset: number): number => {
  const range = document.createRange()
  range.setStart(document.body, 0)
  range.setEnd(node, offset)
  return range.toString().length
}

/** Share of the characters of either range that are in both. */
export function jaccard(a: Range, b: Range): number {
  const [aStart, aEnd] = [lengthBefore(a.startContainer, a.startOffset), lengthBefore(a.endContainer, a.endOffset)]
  const [bStart, bEnd] = [lengthBefore(b.startContainer, b.startOffset), lengthBefore(b.endContainer, b.endOffset)]
  const both = Math.min(aEnd, bEnd) - Math.max(aStart, bStart)
  return both <= 0 ? 0 : both / (aEnd - aStart + (bEnd - bStart) - both)
}
