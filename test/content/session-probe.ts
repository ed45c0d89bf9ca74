/** In the page: the content script as it is, with an extension made of paper around it. */
import * as anchoring from '../../src/content/anchoring.ts'
import * as finder from '../../src/content/finder.ts'
import type { TextBlock } from '../../src/core/model.ts'
import type { Finding, MarkKind, PageReading } from '../../src/core/reading.ts'
import type { CardModule, CardRequest } from '../../src/messaging/card-contract.ts'
import { fakeBrowser } from './fake-browser.ts'

/** Words to mark, by kind. */
export interface Wanted {
  readonly words: string
  readonly mark: MarkKind
  /** Words of a counter-statement of the page. */
  readonly against?: string
  /** Beyond the main claims. */
  readonly rest?: boolean
}

let wanted: readonly Wanted[] = []
let reads = 0
let unreachable = 0
let sought = ''
const opened: CardRequest[] = []
const mutations: string[] = []

const spanOf = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function findingsIn(text: string): Finding[] {
  return wanted
    .filter(({ words }) => text.includes(words))
    .map(({ words, mark, against, rest }, index) => ({
      claim: {
        id: `c${index}`,
        span: spanOf(text, words),
        text: words,
        claimant: null,
        sourcing: { class: 'unattributed', chain: [], directness: 'paraphrase' },
        rank: index,
      },
      isMain: rest !== true,
      mark,
      counterStatements:
        against === undefined
          ? []
          : [
              {
                id: `s${index}`,
                span: spanOf(text, against),
                relation: 'denies',
                speaker: null,
                quote: against,
                targets: [`c${index}`],
              },
            ],
      notes: [],
      known: null,
      recordId: null,
    }))
}

interface Sent {
  readonly gainsay: string
  readonly argument: {
    readonly blocks: readonly TextBlock[]
    readonly page: PageReading['page']
    readonly script: 'finder' | 'card' | 'anchoring'
  }
}

const isSent = (message: unknown): message is Sent =>
  typeof message === 'object' && message !== null && 'gainsay' in message

const card: CardModule = {
  openCard(request) {
    opened.push(request)
    const box = document.createElement('button')
    box.textContent = 'card'
    box.style.cssText = 'position:fixed;left:600px;top:10px;width:120px;height:60px'
    request.shadow.replaceChildren(box)
    if (request.takeFocus) box.focus()
  },
  closeCard: () => undefined,
}

const scripts = {
  card: { gainsayCard: card },
  finder: { gainsayFinder: finder },
  anchoring: { gainsayAnchoring: anchoring },
}

function answer(message: unknown): unknown {
  if (!isSent(message)) return undefined
  if (message.gainsay === 'loadScript') Object.assign(globalThis, scripts[message.argument.script])
  if (message.gainsay !== 'readPage' && message.gainsay !== 'readPart') return { ok: true, value: null }
  if (unreachable > 0) {
    unreachable -= 1
    return undefined
  }
  if (message.gainsay === 'readPage') reads += 1
  const text = message.argument.blocks.map(block => block.text).join('\n')
  const reading: PageReading = {
    page: message.argument.page,
    findings: findingsIn(text),
    general: { counterStatements: [], notes: [] },
    remembered: 'yes',
    languageCovered: true,
    sought: sought === '' || !text.includes(sought) ? null : spanOf(text, sought),
  }
  return { ok: true, value: reading }
}

/** Starts the content script; `failures` first questions go unanswered; `words` are what the page's address asks for. */
export async function start(marks: readonly Wanted[], failures = 0, words = ''): Promise<void> {
  wanted = marks
  sought = words
  unreachable = failures
  fakeBrowser.answer = answer
  const observer = new MutationObserver(records => mutations.push(...records.map(record => record.target.nodeName)))
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
  await import('../../src/content/index.ts')
}

/** Sends a message as the extension does and gives its value. */
export async function ask(gainsay: string, argument: unknown = null): Promise<unknown> {
  const reply = await fakeBrowser.receive({ gainsay, argument })
  return typeof reply === 'object' && reply !== null ? Reflect.get(reply, 'value') : reply
}

/** What there is to see from outside. */
export function seen(): {
  reads: number
  highlights: Record<string, string[]>
  opened: string[]
  mutations: string[]
  hosts: number
  sent: string[]
} {
  const highlights: Record<string, string[]> = {}
  for (const [name, highlight] of CSS.highlights) highlights[name] = [...highlight].map(range => range.toString())
  return {
    reads,
    highlights,
    opened: opened.map(request => request.finding.claim.id),
    mutations,
    hosts: document.querySelectorAll('gainsay-card').length,
    sent: fakeBrowser.sent.filter(isSent).map(message => message.gainsay),
  }
}

/** The middle of some words in the viewport, for a real mouse. */
export function placeOf(words: string): { x: number; y: number } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + words.length)
    const box = range.getClientRects()[0]
    if (box !== undefined) return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  }
  throw new Error(`no "${words}" on this page`)
}

/** Whether the extension is still there, as far as the content script can see. */
export const setAlive = (alive: boolean): void => {
  fakeBrowser.alive = alive
}
