/**
 * One page's reading: its text, what the background made of it, and where that stands in the page. The only home of this state;
 * it dies with the page.
 *
 *   scan ── text changed ──► background ──► marks ──► hooks.changed
 *     └──── same text ─────► the same findings placed anew where the page moved their nodes
 */
import type { PageDescription } from '../core/model.ts'
import type { PageReading } from '../core/reading.ts'
import { askBackground, Unreachable } from '../messaging/channel.ts'
import type { PageState, Shown } from '../messaging/contract.ts'
import { extensionApi } from '../messaging/extension-api.ts'
import { isArticle } from './is-article.ts'
import { loadedFinder } from './loaded-finder.ts'
import { type Marks, placeMarks, samePlaces } from './marks.ts'
import { describePage } from './page-description.ts'
import type { PageText } from './page-text.ts'

/** What the reading tells the rest of the page. */
export interface ReadingHooks {
  /** The state or the places of the marks changed. */
  changed(): void
  /** The extension was updated or removed: this script can reach nobody any more. */
  orphaned(): void
}

/** The reading of one page. */
export interface Reading {
  state(): PageState
  text(): PageText | null
  marks(): Marks | null
  /** Reads the page's text again and asks the background if it is another one. */
  scan(): void
  /** Asks the background again about the same text. */
  lookUpAgain(): Promise<void>
  /** Another page is coming: what is there now holds only until the text changes. */
  expectOther(): void
  setShown(shown: boolean): void
  /** Marks the claims beyond the main ones too, until another page comes. */
  setRestShown(shown: boolean): void
  stop(): void
}

/** Waits before asking again: the browser may kill the background's worker in mid-answer, and waking it takes a moment. */
const patience: readonly number[] = [300, 1_200, 4_000]

/** True when the extension this script belongs to is gone. */
export function isOrphaned(): boolean {
  try {
    return extensionApi.runtime?.id === undefined
  } catch {
    // Chromium takes `runtime` away, Firefox throws on a dead object: both mean the same.
    return true
  }
}

/** The answer of the background, asked again where its worker died; null when the question is no longer wanted. */
async function patiently<T>(ask: () => Promise<T>, isWanted: () => boolean): Promise<T | null> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const answer = await ask()
      return isWanted() ? answer : null
    } catch (error) {
      const wait = patience[attempt]
      if (!(error instanceof Unreachable) || wait === undefined || isOrphaned()) throw error
      await new Promise(resolve => setTimeout(resolve, wait))
      if (!isWanted()) return null
    }
  }
}

class PageReader implements Reading {
  private pageText: PageText | null = null
  private placed: Marks | null = null
  private current: PageState = { status: 'reading' }
  private shown = true
  private restShown = false
  /** Counts what was begun, so that an answer to something older is dropped. */
  private turn = 0
  private asking = false
  private missed = false
  private otherExpected = false
  private readonly hooks: ReadingHooks

  constructor(hooks: ReadingHooks) {
    this.hooks = hooks
  }

  state(): PageState {
    return this.current.status === 'read' ? { ...this.current, ...this.showing() } : this.current
  }

  private showing(): Shown {
    return { marksShown: this.shown, restShown: this.restShown }
  }

  text(): PageText | null {
    return this.pageText
  }

  marks(): Marks | null {
    return this.placed
  }

  scan(): void {
    if (isOrphaned()) {
      this.hooks.orphaned()
      return
    }
    if (this.asking && !this.otherExpected) {
      this.missed = true
      return
    }
    const finder = loadedFinder()
    if (!isArticle(document)) this.leaveArticle()
    else if (finder === null) void this.loadFinder()
    else this.take(finder.readArticle(document.body))
  }

  private take(text: PageText): void {
    if (text.blocks.length === 0) this.leaveArticle()
    else if (text.text === this.pageText?.text && this.current.status !== 'failed') this.moveTo(text)
    else void this.begin(text)
  }

  async lookUpAgain(): Promise<void> {
    if (this.pageText !== null) await this.begin(this.pageText)
  }

  expectOther(): void {
    this.otherExpected = true
  }

  setShown(shown: boolean): void {
    this.shown = shown
    this.hooks.changed()
  }

  setRestShown(shown: boolean): void {
    this.restShown = shown
    if (this.current.status === 'read' && this.pageText !== null)
      this.placed = placeMarks(this.current.reading, this.pageText, shown)
    this.hooks.changed()
  }

  stop(): void {
    this.leaveArticle()
  }

  private async loadFinder(): Promise<void> {
    this.turn += 1
    const { turn } = this
    const isWanted = (): boolean => turn === this.turn
    this.asking = true
    try {
      await patiently(() => askBackground('loadScript', { script: 'finder' }), isWanted)
      if (!isWanted()) return
      if (loadedFinder() === null) throw new Error('The part of Gainsay that finds articles did not load.')
      this.asking = this.missed = false
      this.scan()
    } catch (error) {
      if (isWanted()) this.fail(error, describePage(document))
    }
  }

  private leaveArticle(): void {
    this.turn += 1
    if (this.current.status === 'read')
      askBackground('leaveArticle', null).catch((error: unknown) => console.debug('Gainsay:', error))
    this.asking = this.otherExpected = this.restShown = false
    this.pageText = null
    this.placed = null
    this.current = { status: 'not-an-article', page: describePage(document) }
    this.hooks.changed()
  }

  /** The same words in other nodes: pages that hydrate or re-render replace all of them. */
  private moveTo(text: PageText): void {
    this.pageText = text
    if (this.current.status !== 'read' || this.placed === null) return
    const marks = placeMarks(this.current.reading, text, this.restShown)
    if (samePlaces(this.placed, marks)) return
    this.placed = marks
    this.hooks.changed()
  }

  private async begin(text: PageText): Promise<void> {
    this.turn += 1
    const { turn } = this
    const page = describePage(document)
    if (this.otherExpected || this.placed === null) {
      this.restShown = false
      this.placed = null
      this.current = { status: 'reading' }
    }
    this.otherExpected = false
    this.asking = true
    if (this.placed === null) {
      this.pageText = text
      this.hooks.changed()
    }
    try {
      const article = { page, blocks: text.blocks }
      const reading = await patiently(
        () => askBackground('readPage', article),
        () => turn === this.turn,
      )
      if (reading !== null) this.finish(reading, text)
    } catch (error) {
      if (turn === this.turn) this.fail(error, page)
    }
  }

  private finish(reading: PageReading, text: PageText): void {
    this.asking = false
    this.pageText = text
    this.placed = placeMarks(reading, text, this.restShown)
    this.current = { status: 'read', reading, ...this.showing() }
    this.hooks.changed()
    this.catchUp()
  }

  private fail(error: unknown, page: PageDescription): void {
    this.asking = false
    if (isOrphaned()) {
      this.hooks.orphaned()
      return
    }
    // Marks of an earlier reading stay: they are still true of the text they stand on.
    if (this.placed === null)
      this.current = { status: 'failed', page, message: error instanceof Error ? error.message : String(error) }
    this.hooks.changed()
    this.catchUp()
  }

  /** The page went on changing while the background read. */
  private catchUp(): void {
    if (!this.missed) return
    this.missed = false
    this.scan()
  }
}

/** Begins the reading of this page; nothing happens before the first scan. */
export const createReading = (hooks: ReadingHooks): Reading => new PageReader(hooks)
