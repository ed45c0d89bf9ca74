/**
 * Gainsay in one page, from start to stop: the reading feeds the painting, clicks and commands open the card.
 *
 *   watcher ─► reading ─► painting          click, command ─► card ─► background
 */
import type { Claim } from '../core/model.ts'
import { askBackground } from '../messaging/channel.ts'
import type { PageState, SelectedWords } from '../messaging/contract.ts'
import { isOrphaned } from './asking.ts'
import { type CardHost, createCardHost } from './card-host.ts'
import { findNow } from './finding-now.ts'
import { keepMarkPreference, wantsMarks } from './mark-preference.ts'
import type { Mark } from './marks.ts'
import { createPainting } from './painting.ts'
import { isSource } from './plain-description.ts'
import { listenToReader } from './pointing.ts'
import { Reading } from './reading.ts'
import { createRevealer, scrollTo } from './revealing.ts'
import { selectedWords } from './selecting.ts'
import { styleRootsOf } from './shadow-marks.ts'
import { Sought } from './sought.ts'
import { stepFrom } from './stepping.ts'
import { createWatcher, type Watcher } from './watching.ts'

const markKinds = ['unchecked', 'noted', 'countered'] as const

/** A tab hidden for so long, in ms, is looked up again when it is seen: its reader may have been elsewhere and learnt more. */
const staleAfter = 30_000

type FormKind = 'counter-statement' | 'note'

/** One life of Gainsay in one page. */
export class Session {
  readonly #painting = createPainting(wanted => this.#try(askBackground('styleMarks', { wanted })))
  readonly #revealer = createRevealer(this.#painting)
  readonly #sought = new Sought(this.#revealer)
  readonly #listening = new AbortController()
  readonly #reading: Reading
  readonly #card: CardHost
  readonly #watcher: Watcher
  #shown = true
  /** The claim whose card is open, or was last. */
  #last: Claim | null = null
  #byKeyboard = false
  #hiddenSince = Number.POSITIVE_INFINITY

  constructor() {
    this.#reading = new Reading({
      changed: () => this.#repaint(),
      ready: () => this.#watcher.again(),
      met: root => this.#watcher.observe(root),
      orphaned: () => this.stop(),
    })
    this.#card = createCardHost(() => askBackground('loadScript', { script: 'card' }))
    this.#watcher = createWatcher({
      scan: changed => {
        this.#painting.mend()
        return this.#reading.scan(changed)
      },
      navigated: () => this.#leave(),
      isOwn: node => this.#card.isHost(node) || node.nodeName.toLowerCase() === 'gainsay-card',
    })
  }

  start(): void {
    const { signal } = this.#listening
    listenToReader(signal, {
      card: this.#card,
      clicked: () => this.#watcher.soon(),
      marks: () => (this.#shown ? this.#reading.marks() : null),
      text: () => this.#reading.text(),
      open: mark => this.#openMark(mark, false),
      close: () => this.#closeCard(),
    })
    // A page kept in the back/forward cache may be older than the library by now.
    window.addEventListener('pageshow', event => event.persisted && this.libraryChanged(), { signal })
    document.addEventListener('visibilitychange', () => this.#seen(), { signal })
    this.#try(this.#begin())
  }

  /** Nothing is painted before it is known that the reader wants marks. */
  async #begin(): Promise<void> {
    if (!(await wantsMarks())) this.#setMarks(false)
    if (!this.isStopped()) this.#watcher.start()
  }

  stop(): void {
    this.#listening.abort()
    this.#watcher.stop()
    this.#revealer.stop()
    this.#card.close()
    this.#reading.leave()
    this.#painting.clear()
  }

  isStopped(): boolean {
    return this.#listening.signal.aborted
  }

  state(): PageState {
    return this.#reading.state(this.#watcher.isFollowing())
  }

  selection(): SelectedWords | null {
    return selectedWords(this.#reading.text())
  }

  /** Resolves once the choice is kept for every page to come. */
  async showMarks(shown: boolean): Promise<void> {
    this.#setMarks(shown)
    await keepMarkPreference(shown)
  }

  #setMarks(shown: boolean): void {
    this.#shown = shown
    if (!shown) this.#closeCard()
    this.#reading.setShown(shown)
  }

  showRest(shown: boolean): void {
    this.#reading.setRestShown(shown)
  }

  libraryChanged(): void {
    void this.#reading.lookUpAgain()
  }

  readAgain(): void {
    this.#watcher.again()
  }

  async reveal(id: string): Promise<boolean> {
    const span = this.#reading.marks()?.spanOf(id) ?? null
    const text = this.#reading.text()
    const range = span === null || text === null ? null : await findNow(span, text)
    if (range === null || this.isStopped()) return false
    this.#revealer.reveal(range)
    return true
  }

  step(direction: 1 | -1): void {
    const marks = this.#reading.marks()
    const text = this.#reading.text()
    if (marks === null || text === null) return
    const index = stepFrom(marks, text, { last: this.#lastMark(), direction })
    const mark = index === null ? undefined : marks.all[index]
    if (mark?.range == null) return
    scrollTo(mark.range)
    this.#openMark(mark, true)
  }

  #seen(): void {
    const now = performance.now()
    if (document.visibilityState === 'hidden') this.#hiddenSince = now
    else if (now - this.#hiddenSince > staleAfter) void this.#reading.lookUpAgain()
  }

  #leave(): void {
    this.#closeCard()
    this.#last = null
    this.#sought.forget()
    this.#reading.expectOther()
  }

  #repaint(): void {
    if (this.isStopped()) return
    const marks = this.#shown ? this.#reading.marks() : null
    if (marks === null) this.#painting.clear()
    for (const kind of markKinds) {
      const own = (marks?.all ?? []).filter(({ finding }) => finding.mark === kind)
      const ranges = own.flatMap(({ range }) => range ?? [])
      this.#painting.show(kind, ranges)
      this.#try(styleRootsOf(ranges))
    }
    this.#sought.show(this.#shown ? this.#reading.sought() : null)
    this.#refreshCard()
  }

  #lastMark(): Mark | null {
    return this.#last === null ? null : (this.#reading.marks()?.again(this.#last) ?? null)
  }

  /** A card that is open shows what the newest reading has on its claim. */
  #refreshCard(): void {
    if (!this.#card.isOpen()) return
    const mark = this.#lastMark()
    if (mark?.range == null) this.#closeCard()
    else this.#openMark(mark, this.#card.hasFocus())
  }

  #closeCard(): void {
    this.#painting.show('linked', [])
    const wasOpen = this.#card.isOpen()
    this.#card.close()
    if (!wasOpen || !this.#byKeyboard) return
    // Marks take no focus: the caret remembers where the keyboard was, and Tab goes on from there.
    const range = this.#lastMark()?.range
    const selection = document.getSelection()
    if (range != null && selection?.isCollapsed !== false && document.activeElement === document.body)
      selection?.collapse(range.startContainer, range.startOffset)
  }

  #openMark({ finding, range }: Mark, takeFocus: boolean): void {
    const marks = this.#reading.marks()
    const state = this.state()
    if (marks === null || range === null || state.status !== 'read') return
    if (isOrphaned()) {
      this.stop()
      return
    }
    this.#last = finding.claim
    this.#byKeyboard = takeFocus
    this.#painting.show('linked', marks.linkedTo(finding))
    const { page } = state.reading
    const position = { index: marks.all.findIndex(each => each.finding === finding), of: marks.all.length }
    this.#try(
      this.#card.open({
        anchor: range,
        finding,
        position,
        page,
        takeFocus,
        actions: {
          closed: () => this.#closeCard(),
          reveal: id => this.#try(this.reveal(id)),
          notThisClaim: () => this.#notThisClaim(finding.known?.match.claimId, finding.claim.text, page.lang),
          ...(isSource(document) && { add: form => this.#add(finding.claim, form) }),
          step: direction => this.step(direction),
        },
      }),
    )
  }

  #add({ id: claimId }: Claim, form: FormKind): void {
    this.#try(askBackground('openPopup', { kind: 'add', claimId, form, selected: this.selection() }))
  }

  async #notThisClaim(claimId: string | undefined, text: string, lang: string): Promise<void> {
    if (claimId === undefined) return
    await askBackground('decideMatch', { claimId, text, lang, same: false })
    void this.#reading.lookUpAgain()
  }

  #try(work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      if (isOrphaned()) this.stop()
      else console.warn('Gainsay:', error)
    })
  }
}
