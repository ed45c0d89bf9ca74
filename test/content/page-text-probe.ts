/** In the page: builds a small tree from plain data, reads it, and tries every offset both ways. */

import { collectBlocks } from '../../src/content/page-blocks.ts'
import { type PageText, readPageText } from '../../src/content/page-text.ts'
import { isShown } from '../../src/content/visibility.ts'

/** A tree as plain data: text, or an element with children. */
export type Tree = string | { readonly name: string; readonly hidden?: boolean; readonly children: readonly Tree[] }

/** What reading a tree gave. */
export interface Probe {
  readonly blocks: readonly string[]
  readonly text: string
  readonly faults: readonly string[]
  readonly mutations: number
}

function build(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree)
  const element = document.createElement(tree.name)
  if (tree.hidden === true) element.style.display = 'none'
  element.append(...tree.children.map(build))
  return element
}

const folded = (words: string): string =>
  words.replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '').replace(/\s/g, ' ')

function faultsOf(read: PageText): string[] {
  const faults: string[] = []
  for (let at = 0; at < read.text.length; at += 1) {
    const range = read.rangeFor({ start: at, end: at + 1 })
    // A line feed between blocks and the space of a <br> stand nowhere in the page.
    if (range === null) {
      if (!/\s/.test(read.text.charAt(at))) faults.push(`${at}: no range`)
      continue
    }
    if (folded(range.toString()) !== read.text.charAt(at)) faults.push(`${at}: ${JSON.stringify(range.toString())}`)
    const back = read.offsetAt(range.startContainer, range.startOffset)
    if (back !== at) faults.push(`${at}: start leads back to ${back}`)
    const end = read.offsetAt(range.endContainer, range.endOffset)
    if (end !== at + 1) faults.push(`${at}: end leads back to ${end}`)
  }
  return faults
}

/** Reads one tree as the body of a page. */
export function probe(trees: readonly Tree[]): Probe {
  document.body.replaceChildren(...trees.map(build))
  const observer = new MutationObserver(() => undefined)
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
  const read = readPageText(collectBlocks(document.body).map(block => ({ ...block, kind: 'paragraph' })))
  const faults = faultsOf(read)
  const whole = read.rangeFor({ start: 0, end: read.text.length })
  if (read.text !== '' && whole === null) faults.push('no range for the whole')
  return {
    blocks: read.blocks.map(block => block.text),
    text: read.text,
    faults,
    mutations: observer.takeRecords().length,
  }
}

/** Elements in elements, so deep that recursion would end the stack. */
export function probeDeep(depth: number): { text: string; milliseconds: number } {
  let top: Element = document.createElement('p')
  top.textContent = 'The council said the bridge was closed.'
  for (let level = 0; level < depth; level += 1) {
    const outer = document.createElement('div')
    outer.append(top)
    top = outer
  }
  // Never put into the page: Chromium's own layout takes many seconds over such a tree.
  const start = performance.now()
  const { text } = readPageText(collectBlocks(top).map(block => ({ ...block, kind: 'paragraph' })))
  return { text, milliseconds: performance.now() - start }
}

/** So many paragraphs that both ceilings are met. */
export function probeHuge(paragraphs: number): { blocks: number; characters: number; milliseconds: number } {
  const all = Array.from({ length: paragraphs }, (_, index) => {
    const paragraph = document.createElement('p')
    paragraph.textContent =
      `Paragraph ${index} says that the bridge was closed in the night, and that nobody was told of it. `.repeat(3)
    return paragraph
  })
  document.body.replaceChildren(...all)
  const start = performance.now()
  const read = readPageText(collectBlocks(document.body).map(block => ({ ...block, kind: 'paragraph' })))
  return { blocks: read.blocks.length, characters: read.text.length, milliseconds: performance.now() - start }
}

/** The blocks a reader sees in the body as it stands. */
export const readBody = (): string[] =>
  readPageText(
    collectBlocks(document.body)
      .filter(block => isShown(block.container.element))
      .map(block => ({ ...block, kind: 'paragraph' })),
  ).blocks.map(block => block.text)
