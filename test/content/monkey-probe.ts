/** In the page: edits it at random, and asks whether what a reader remembers is what there is. */
import { createReader } from '../../src/content/finder.ts'

export * from './session-probe.ts'

/** One edit: what is done, to which element (counted round), with which words. */
export interface Edit {
  readonly deed:
    | 'remove'
    | 'clone'
    | 'append'
    | 'prepend'
    | 'rewrite'
    | 'cut'
    | 'hide'
    | 'show'
    | 'wrap'
    | 'shadow'
    | 'clear'
  readonly place: number
  readonly words: string
}

const reader = createReader(() => undefined)
let changed: Node[] = []
const observer = new MutationObserver(records => changed.push(...records.map(({ target }) => target)))
const options = { subtree: true, childList: true, characterData: true, attributes: true }
observer.observe(document, options)

const textOf = (each: ReturnType<typeof createReader>): string => {
  const steps = each.read(document.body)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value.text
  }
}

function paragraph(words: string): HTMLParagraphElement {
  const made = document.createElement('p')
  made.textContent = words
  return made
}

function act({ deed, place, words }: Edit): void {
  const article = document.querySelector('article') ?? document.body
  const all = [...document.querySelectorAll('article p, article div, article section')]
  const element = all[place % Math.max(1, all.length)]
  if (deed === 'clear') CSS.highlights.clear()
  else if (element === undefined || deed === 'append') article.append(paragraph(words))
  else if (deed === 'prepend') article.prepend(paragraph(words))
  else if (deed === 'remove' && all.length > 4) element.remove()
  else if (deed === 'clone') element.replaceWith(element.cloneNode(true))
  else if (deed === 'rewrite') element.textContent = words
  else if (deed === 'cut') element.firstChild?.firstChild?.remove()
  else if (deed === 'hide') element.toggleAttribute('hidden', true)
  else if (deed === 'show') element.toggleAttribute('hidden', false)
  else if (deed === 'wrap') {
    const box = document.createElement('section')
    element.replaceWith(box)
    box.append(element)
  } else if (deed === 'shadow') {
    const host = document.createElement('div')
    const root = host.attachShadow({ mode: 'open' })
    root.append(paragraph(words), document.createElement('slot'))
    observer.observe(root, options)
    element.replaceWith(host)
    host.append(element)
  }
}

/** Does the edits; gives the text as remembered with what changed, and as read by one who remembers nothing. */
export function edit(edits: readonly Edit[]): { remembered: string; fresh: string } {
  for (const each of edits) act(each)
  changed.push(...observer.takeRecords().map(({ target }) => target))
  reader.changed(changed)
  changed = []
  const remembered = textOf(reader)
  return { remembered, fresh: textOf(createReader(() => undefined)) }
}
