/** The part of the page bench that runs in the page: Readability on a tagged clone, and its result led back to the live page. */
import { Readability } from '@mozilla/readability'

const tag = 'data-bench-tag'
const blockNames = /^(P|DIV|LI|UL|OL|H[1-6]|BLOCKQUOTE|PRE|TD|TH|TR|TABLE|SECTION|ARTICLE|FIGURE|FIGCAPTION|BR|DD|DT)$/

interface Result {
  readonly text: string
  /** Share of the text's characters whose live text node was found again. */
  readonly ledBack: number
}

let content: Element | null = null
let live: readonly Element[] = []

/** What is timed. Readability changes the document it reads, so it gets a copy, whose elements are numbered. */
export function readable(): boolean {
  live = [...document.getElementsByTagName('*')]
  const clone = document.cloneNode(true) as Document
  let number = 0
  for (const element of clone.getElementsByTagName('*')) element.setAttribute(tag, String(number++))
  const article = new Readability<Element>(clone, { serializer: node => node as Element }).parse()
  content = article?.content ?? null
  return content !== null
}

/** What it found. */
export function result(): Result {
  if (content === null) return { text: '', ledBack: 1 }
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  let text = ''
  let all = 0
  let found = 0
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Element && blockNames.test(node.tagName)) text += '\n'
    if (!(node instanceof Text)) continue
    text += node.data
    const { length } = node.data.trim()
    all += length
    const number = node.parentElement?.closest(`[${tag}]`)?.getAttribute(tag)
    const origin = number == null ? undefined : live[Number(number)]
    if ([...(origin?.childNodes ?? [])].some(child => child.nodeValue === node.data)) found += length
  }
  return { text, ledBack: all === 0 ? 1 : found / all }
}
