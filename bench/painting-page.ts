/** In the page, for painting.ts: the same ranges painted as the extension does it, or each wrapped in elements. */
import { createPainting } from '../src/content/painting.ts'

let ranges: readonly Range[] = []
let nodesBefore = 0
let records = 0
const count = (list: readonly MutationRecord[]): void => {
  records += list.length
}
const observer = new MutationObserver(count)
const nodeCount = (): number => document.evaluate('count(//node())', document).numberValue

/** Takes so many ranges, from within one text node and over the borders of elements, two in each paragraph. */
export function prepare(count: number): void {
  const paragraphs = [...document.querySelectorAll('article p')]
  ranges = Array.from({ length: count }, (_, at) => {
    const paragraph = paragraphs[at % paragraphs.length] ?? document.body
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) texts.push(node)
    const inSecondHalf = at >= paragraphs.length
    const [first, last] = inSecondHalf ? [texts[4], texts[6]] : [texts[0], texts[2]]
    if (first === undefined || last === undefined) throw new Error('a paragraph without its texts')
    const range = document.createRange()
    range.setStart(first, 3)
    range.setEnd(last, 12)
    return range
  })
  nodesBefore = nodeCount()
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
}

/** Puts an element around each text node of a range, as marking by elements has to. */
function wrap(range: Range): void {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT)
  const inside: Text[] = []
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
    if (range.intersectsNode(node)) inside.push(node)
  for (const node of inside) {
    const part = document.createRange()
    part.selectNodeContents(node)
    if (node === range.startContainer) part.setStart(node, range.startOffset)
    if (node === range.endContainer) part.setEnd(node, range.endOffset)
    part.surroundContents(document.createElement('mark'))
  }
}

/** Marks all ranges (or none) and lays the page out, in a task of the page's own: the browser counts no script that a driver evaluates. */
export const markLater = (way: 'painted' | 'wrapped' | 'nothing'): Promise<number> =>
  new Promise(done => setTimeout(() => done(mark(way))))

function mark(way: 'painted' | 'wrapped' | 'nothing'): number {
  if (way === 'painted') createPainting(() => undefined).show('noted', ranges)
  else if (way === 'wrapped') for (const range of [...ranges].reverse()) wrap(range)
  return document.body.offsetHeight
}

/** Nodes that the page has more than before, and mutation records of what was done to it. */
export function changes(): { nodes: number; records: number } {
  count(observer.takeRecords())
  return { nodes: nodeCount() - nodesBefore, records }
}
