/**
 * One page's reading: its text, what the background made of it, and where that stands. The only home of this state.
 *   scan ── new text ──► what was read is carried over, what is new is read on its own, the whole again at the next rest
 *     └──── same text ─► the same findings placed anew where the page moved their nodes
 */
import type { PageReading } from '../core/reading.ts'
import { askBackground } from '../messaging/channel.ts'
import type { PageState } from '../messaging/contract.ts'
import { isOrphaned, patiently } from './asking.ts'
import type { ArticleReader } from './finder.ts'
import { describeHere, loadedFinder, loadFinder } from './finder-loading.ts'
import { isArticle } from './is-article.ts'
import { type Marks, placeMarks, samePlaces } from './marks.ts'
import type { PageText } from './page-text.ts'
import { Rests } from './rests.ts'
import type { Scanned } from './watching.ts'

/** What the reading tells the rest of the page. */
export interface ReadingHooks {
  /** The state or the places of the marks changed. */
  changed(): void
  /** A scan could not be done when it was asked for, and now can. */
  ready(): void
  /** The article's text comes to this open shadow root. */
  met(root: ShadowRoot): void
  /** The extension was updated or removed: this script can reach nobody any more. */
  orphaned(): void
}

/** The reading of one page; nothing happens before the first scan. */
export class Reading {
  #reader: ArticleReader | null = null
  #pageText: PageText | null = null
  /** Of the whole text or, since it changed, of what of it was read. */
  #reading: PageReading | null = null
  #placed: Marks | null = null
  #status: 'reading' | 'not-an-article' | 'read' | 'failed' = 'reading'
  #failure = ''
  #shown = true
  #restShown = false
  /** Counts what was begun, so that an answer to something older is dropped. */
  #turn = 0
  /** A question about the whole is under way, or one about a part. */
  #asking = false
  #askingPart = false
  /** The blocks that some reading has seen. */
  #known = new Set<string>()
  #otherExpected = false
  readonly #rests = new Rests(() => void this.lookUpAgain())
  readonly #hooks: ReadingHooks

  constructor(hooks: ReadingHooks) {
    this.#hooks = hooks
  }

  /** What is told of the page; `isFollowed` as in the contract. */
  state(isFollowed: boolean): PageState {
    const [status, reading] = [this.#status, this.#reading]
    if (status === 'reading') return { status }
    if (status === 'read' && reading !== null)
      return { status, reading, marksShown: this.#shown, restShown: this.#restShown, isFollowed }
    const page = describeHere()
    return status === 'failed' ? { status, page, message: this.#failure } : { status: 'not-an-article', page }
  }

  text(): PageText | null {
    return this.#pageText
  }

  /** Where the words stand that the page's address leads to; null where it leads to none, or they are gone. */
  sought(): Range | null {
    return this.#reading?.sought ? (this.#pageText?.rangeFor(this.#reading.sought) ?? null) : null
  }

  marks(): Marks | null {
    return this.#placed
  }

  /** Reads the text again, step by step, where these nodes changed (null: anywhere); asks the background of what is new. */
  *scan(changed: ReadonlySet<Node> | null): Generator<void, Scanned> {
    if (isOrphaned()) {
      this.#hooks.orphaned()
      return 'same'
    }
    this.#reader?.changed(changed)
    if (!isArticle(document)) {
      this.leave()
      return 'same'
    }
    yield
    this.#reader ??= loadedFinder()?.createReader(root => this.#hooks.met(root)) ?? null
    if (this.#reader !== null) return this.#take(yield* this.#reader.read(document.body))
    if (!this.#asking) void this.#loadFinder()
    return 'same'
  }

  #take(text: PageText): Scanned {
    const isSame = this.#pageText?.isSameAs(text) === true && this.#status !== 'failed'
    if (text.blocks.length === 0) this.leave()
    else if (isSame) this.#moveTo(text)
    else if (this.#otherExpected || (this.#reading === null && !this.#asking)) void this.#begin(text)
    else if (this.#reading === null) this.#pageText = text
    else this.#follow(text)
    return text.isWhole ? (isSame ? 'same' : 'new') : 'too-long'
  }

  /** Asks the background again about the same text. */
  async lookUpAgain(): Promise<void> {
    if (this.#pageText !== null) await this.#begin(this.#pageText)
  }

  /** Another page is coming: what is there now holds only until the text changes. */
  expectOther(): void {
    this.#otherExpected = true
  }

  setShown(shown: boolean): void {
    this.#shown = shown
    this.#hooks.changed()
  }

  /** Marks the claims beyond the main ones too, until another page comes. */
  setRestShown(shown: boolean): void {
    this.#restShown = shown
    this.#show()
  }

  #show(): void {
    if (this.#reading !== null && this.#pageText !== null)
      this.#placed = placeMarks(this.#reading, this.#pageText, this.#restShown)
    this.#hooks.changed()
  }

  async #loadFinder(): Promise<void> {
    this.#turn += 1
    const turn = this.#turn
    this.#asking = true
    try {
      if (!(await loadFinder(() => turn === this.#turn))) return
      this.#asking = false
      this.#hooks.ready()
    } catch (error) {
      if (turn === this.#turn) this.#fail(error)
    }
  }

  /** The page is no article, or nobody asks any more. */
  leave(): void {
    this.#turn += 1
    if (this.#status === 'read')
      askBackground('leaveArticle', null).catch((error: unknown) => console.debug('Gainsay:', error))
    this.#rests.afresh()
    this.#asking = this.#askingPart = this.#otherExpected = this.#restShown = false
    this.#pageText = this.#reading = this.#placed = null
    this.#status = 'not-an-article'
    this.#hooks.changed()
  }

  /** The same words in other nodes: pages that hydrate or re-render replace all of them. */
  #moveTo(text: PageText): void {
    this.#pageText = text
    if (this.#reading === null) return
    const marks = placeMarks(this.#reading, text, this.#restShown)
    if (this.#placed !== null && samePlaces(this.#placed, marks)) return
    this.#placed = marks
    this.#hooks.changed()
  }

  /** Other words on the same page. */
  #follow(text: PageText): void {
    if (this.#reader === null || this.#reading === null || this.#pageText === null) return
    this.#reading = this.#reader.carryOver(this.#reading, this.#pageText.blocks, text.blocks)
    this.#pageText = text
    this.#show()
    void this.#readPart()
    this.#rests.changed()
  }

  /** One part at a time, so that a storm of changes asks no more than the background answers. */
  async #readPart(): Promise<void> {
    const reader = this.#reader
    const part = this.#askingPart ? null : reader?.nextPart(this.#pageText?.blocks ?? [], this.#known)
    if (part == null) return
    const turn = this.#turn
    this.#askingPart = true
    const answer = await askBackground('readPart', { page: describeHere(), blocks: part.blocks }).catch(
      // The whole is read soon, with patience.
      (error: unknown) => void console.debug('Gainsay:', error),
    )
    if (turn !== this.#turn || this.#reading === null || this.#pageText === null) return
    this.#askingPart = false
    const isNew = ![...part.fresh].some(text => this.#known.has(text))
    for (const text of part.fresh) this.#known.add(text)
    if (reader != null && answer && isNew) {
      const name = `p${this.#known.size}-`
      this.#reading = reader.withPart(this.#reading, this.#pageText.blocks, { part, reading: answer, name })
      this.#show()
    }
    void this.#readPart()
  }

  async #begin(text: PageText): Promise<void> {
    this.#turn += 1
    const turn = this.#turn
    const page = describeHere()
    this.#rests.cancel()
    if (this.#otherExpected || this.#reading === null) {
      this.#restShown = this.#otherExpected = false
      this.#reading = this.#placed = null
      this.#rests.afresh()
      this.#status = 'reading'
      this.#pageText = text
      this.#hooks.changed()
    }
    this.#asking = true
    this.#askingPart = false
    try {
      const reading = await patiently(
        () => askBackground('readPage', { page, blocks: text.blocks }),
        () => turn === this.#turn,
      )
      if (reading !== null) this.#finish(reading, text)
    } catch (error) {
      if (turn === this.#turn) this.#fail(error)
    }
  }

  #finish(reading: PageReading, text: PageText): void {
    const now = this.#pageText ?? text
    this.#asking = false
    this.#rests.wasRead()
    this.#known = new Set(text.blocks.map(block => block.text))
    this.#reading = reading
    this.#status = 'read'
    this.#pageText = now.isSameAs(text) ? now : text
    this.#show()
    if (this.#pageText !== now) this.#follow(now)
  }

  #fail(error: unknown): void {
    this.#asking = false
    // Marks of an earlier reading stay: they are still true of the text they stand on.
    if (this.#reading === null) {
      this.#status = 'failed'
      this.#failure = error instanceof Error ? error.message : String(error)
    }
    if (isOrphaned()) this.#hooks.orphaned()
    else this.#hooks.changed()
  }
}
