/**
 * Notices what changed in a page and has it read again: soon, when the browser is idle, in slices that no reader notices, and
 * never more than a share of the page's time. A page that never rests is looked at ever less often, and given up in the end; a hidden
 * or prerendered one waits, unobserved.
 */
import { growth, mostRest, type Pace, share, slice, usualPace } from './pace.ts'
import { addressOf } from './plain-description.ts'

/** What came of a scan: the same text, a new one, or one that goes on beyond what Gainsay reads. */
export type Scanned = 'same' | 'new' | 'too-long'

/** What the watcher calls. */
export interface WatchHooks {
  /** Reads again, pausing between its steps; `changed` are the nodes it happened to since the last scan, null where it may be any. */
  scan(changed: ReadonlySet<Node> | null): Iterator<void, Scanned>
  /** The address changed without a new document. */
  navigated(): void
  /** True for Gainsay's own node. */
  isOwn(node: Node): boolean
}

/** How often a scan begins anew because the page changed between two slices. */
const mostRestarts = 4
/** More nodes than this are as good as all. */
const mostNodes = 1_000

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'aria-hidden', 'contenteditable', 'role', 'slot'],
}

const isAwake = (): boolean => document.visibilityState !== 'hidden' && Reflect.get(document, 'prerendering') !== true

/** Watches the page until stopped. */
export interface Watcher {
  start(): void
  /** Something the observer does not see may have changed the page. */
  soon(): void
  /** Observes an open shadow root too. */
  observe(root: ShadowRoot): void
  /** False once the page was given up. */
  isFollowing(): boolean
  /** Reads the whole page again, and follows it again. */
  again(): void
  stop(): void
}

class PageWatcher implements Watcher {
  readonly #observer = new MutationObserver(records => this.#take(records))
  readonly #listening = new AbortController()
  readonly #roots = new Set<WeakRef<ShadowRoot>>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #idle: number | undefined
  #address = addressOf(location.href)
  #changed: Set<Node> | null = null
  #steps: Iterator<void, Scanned> | null = null
  #restarts = 0
  #cost = 0
  #spacing: number
  #lastChange = 0
  #due: number | null = null
  #lastScan = Number.NEGATIVE_INFINITY
  #scans = 0
  #givenUp = false
  readonly #hooks: WatchHooks
  readonly #pace: Pace

  constructor(hooks: WatchHooks, pace: Pace) {
    this.#hooks = hooks
    this.#pace = pace
    this.#spacing = pace.spacing
  }

  start(): void {
    const { signal } = this.#listening
    const woke = (): void => (isAwake() ? this.#wake() : this.#sleep())
    document.addEventListener('visibilitychange', woke, { signal })
    document.addEventListener('prerenderingchange', woke, { signal })
    window.addEventListener('load', () => this.soon(), { signal })
    window.addEventListener('popstate', () => this.soon(), { signal })
    // Not in every browser yet, nor in TypeScript's library; without it the next change of the page tells.
    const navigation: unknown = Reflect.get(window, 'navigation')
    if (navigation instanceof EventTarget)
      navigation.addEventListener('currententrychange', () => this.soon(), { signal })
    woke()
  }

  soon(): void {
    this.#noticed(this.#pace.settling)
  }

  observe(root: ShadowRoot): void {
    this.#roots.add(new WeakRef(root))
    if (!this.#givenUp) this.#observer.observe(root, observed)
  }

  isFollowing(): boolean {
    return !this.#givenUp
  }

  again(): void {
    this.#afresh()
    this.#noticed(0)
  }

  stop(): void {
    this.#sleep()
    this.#listening.abort()
  }

  #wake(): void {
    if (this.#givenUp) return
    this.#observeAll()
    this.#noticed(0)
  }

  /** No timer, no observer: what happens meanwhile is found by the scan of the whole page at waking. */
  #sleep(): void {
    this.#observer.disconnect()
    clearTimeout(this.#timer)
    if (this.#idle !== undefined) cancelIdleCallback(this.#idle)
    this.#timer = this.#idle = undefined
    this.#steps = this.#changed = this.#due = null
  }

  #afresh(): void {
    this.#spacing = this.#pace.spacing
    this.#scans = 0
    this.#givenUp = false
    this.#observeAll()
  }

  #observeAll(): void {
    this.#observer.observe(document, observed)
    for (const each of this.#roots) {
      const root = each.deref()
      if (root === undefined) this.#roots.delete(each)
      else this.#observer.observe(root, observed)
    }
  }

  #take(records: readonly MutationRecord[]): void {
    const own = (node: Node): boolean => this.#hooks.isOwn(node)
    const others = records.filter(
      ({ type, addedNodes, removedNodes }) =>
        type !== 'childList' || ![...addedNodes, ...removedNodes].every(node => own(node)),
    )
    if (others.length === 0) return
    for (const { target } of others) this.#changed?.add(target)
    if ((this.#changed?.size ?? 0) > mostNodes) this.#changed = null
    this.#expect(this.#pace.delay)
  }

  /** Anything may have changed. */
  #noticed(delay: number): void {
    this.#changed = null
    this.#expect(delay)
  }

  #expect(delay: number): void {
    const now = performance.now()
    const address = addressOf(location.href)
    if (address !== this.#address) {
      this.#address = address
      this.#afresh()
      this.#hooks.navigated()
    }
    if (this.#givenUp) return
    if (now - this.#lastChange > this.#pace.rest) {
      this.#afresh()
      this.#changed = null
    }
    this.#lastChange = now
    const due = Math.max(now + delay, this.#lastScan + this.#spacing)
    // What nothing tells of, like a click's changes of style, is awaited; a storm of other changes puts nothing off.
    this.#due = this.#changed === null ? Math.max(due, this.#due ?? 0) : (this.#due ?? due)
    this.#arm()
  }

  #arm(): void {
    if (this.#due === null || this.#timer !== undefined || this.#idle !== undefined || !isAwake()) return
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined
        if (performance.now() < (this.#due ?? 0) - 1) this.#arm()
        else this.#whenIdle()
      },
      Math.max(0, this.#due - performance.now()),
    )
  }

  #whenIdle(): void {
    this.#idle = requestIdleCallback(
      deadline => {
        this.#idle = undefined
        this.#work(deadline)
      },
      { timeout: this.#pace.settling },
    )
  }

  #work(deadline: IdleDeadline): void {
    const start = performance.now()
    const until = start + Math.min(slice.longest, Math.max(slice.shortest, deadline.timeRemaining()))
    this.#take(this.#observer.takeRecords())
    if (this.#steps === null || (this.#due !== null && this.#restarts < mostRestarts)) this.#begin()
    const steps = this.#steps
    let step = steps?.next()
    while (step?.done === false && performance.now() < until) step = steps?.next()
    this.#cost += performance.now() - start
    // A scan may find that there is nobody to scan for any more.
    if (this.#steps === null) return
    if (step?.done === true) this.#finish(step.value)
    else this.#whenIdle()
  }

  #begin(): void {
    this.#restarts = this.#steps === null ? 0 : this.#restarts + 1
    this.#steps = this.#hooks.scan(this.#changed)
    this.#changed = new Set()
    this.#due = null
  }

  #finish(scanned: Scanned): void {
    this.#steps = null
    this.#lastScan = performance.now()
    this.#scans += 1
    const grown = this.#scans > this.#pace.patience ? this.#spacing * growth : this.#spacing
    this.#spacing = Math.min(this.#pace.widest, Math.max(grown, Math.min(this.#cost * share, mostRest)))
    this.#cost = 0
    if (this.#scans >= this.#pace.most || scanned === 'too-long') this.#giveUp()
    else this.#arm()
  }

  /** Still told of new addresses, which begin anew. */
  #giveUp(): void {
    this.#sleep()
    this.#givenUp = true
  }
}

/** A watcher of this document. */
export const createWatcher = (hooks: WatchHooks, pace: Pace = usualPace): Watcher => new PageWatcher(hooks, pace)
