/**
 * Notices that a page changed, and says so seldom: after a moment of quiet, when the browser is idle, never twice within a
 * spacing that grows on pages that never rest, and only so many times for one address. A hidden tab waits.
 */
import { addressOf } from './page-description.ts'

/** What the watcher calls. */
export interface WatchHooks {
  /** The page may read differently now. */
  scan(): void
  /** The address changed without a new document. */
  navigated(): void
  /** True for Gainsay's own node. */
  isOwn(node: Node): boolean
}

/** Times in ms. */
export interface Pace {
  /** Quiet awaited after a change. */
  readonly quiet: number
  /** The longest that a change waits for quiet. */
  readonly longest: number
  /** Least time between two scans at first, and at most. */
  readonly spacing: number
  readonly widest: number
  /** A page quiet for so long has its first spacing back. */
  readonly rest: number
  /** Scans for one address. */
  readonly scans: number
}

/** The pace of real pages. */
export const usualPace: Pace = { quiet: 400, longest: 2_500, spacing: 1_500, widest: 30_000, rest: 20_000, scans: 200 }

const growth = 1.5
/** A scan may take at most one part in so many of the page's time. */
const share = 50

/** Watches the page until stopped. */
export interface Watcher {
  start(): void
  /** Something the observer does not see may have changed the page. */
  soon(): void
  stop(): void
}

class PageWatcher implements Watcher {
  private readonly observer = new MutationObserver(records => this.observe(records))
  private readonly listening = new AbortController()
  private timer: ReturnType<typeof setTimeout> | undefined
  private idle: number | undefined
  private address = addressOf(location.href)
  private spacing: number
  private lastChange = 0
  private firstChange: number | null = null
  private lastScan = Number.NEGATIVE_INFINITY
  private scans = 0
  private readonly hooks: WatchHooks
  private readonly pace: Pace

  constructor(hooks: WatchHooks, pace: Pace) {
    this.hooks = hooks
    this.pace = pace
    this.spacing = pace.spacing
  }

  start(): void {
    const { signal } = this.listening
    document.addEventListener('visibilitychange', () => this.arm(), { signal })
    document.addEventListener('prerenderingchange', () => this.arm(), { signal })
    window.addEventListener('popstate', () => this.soon(), { signal })
    // Not in every browser yet, nor in TypeScript's library; without it the next change of the page tells.
    const navigation: unknown = Reflect.get(window, 'navigation')
    if (navigation instanceof EventTarget)
      navigation.addEventListener('currententrychange', () => this.soon(), { signal })
    this.observeAgain()
    this.firstChange = this.lastChange = performance.now() - this.pace.quiet
    this.arm()
  }

  soon(): void {
    this.changed(performance.now())
  }

  stop(): void {
    this.observer.disconnect()
    this.listening.abort()
    clearTimeout(this.timer)
    if (this.idle !== undefined) cancelIdleCallback(this.idle)
    this.timer = this.idle = undefined
    this.firstChange = null
  }

  private observeAgain(): void {
    this.observer.observe(document, { childList: true, characterData: true, subtree: true })
  }

  private observe(records: readonly MutationRecord[]): void {
    const own = (node: Node): boolean => this.hooks.isOwn(node)
    const onlyOwn = records.every(
      ({ type, addedNodes, removedNodes }) =>
        type === 'childList' && [...addedNodes].every(own) && [...removedNodes].every(own),
    )
    if (!onlyOwn) this.changed(performance.now())
  }

  private changed(now: number): void {
    const address = addressOf(location.href)
    if (address !== this.address) {
      this.address = address
      this.spacing = this.pace.spacing
      this.scans = 0
      this.observeAgain()
      this.hooks.navigated()
    }
    if (now - this.lastChange > this.pace.rest) this.spacing = this.pace.spacing
    this.lastChange = now
    this.firstChange ??= now
    this.arm()
  }

  /** When the next scan is due; a timer that fires early arms itself again, so that a storm of changes costs no timers. */
  private due(): number {
    const quiet = Math.min(this.lastChange + this.pace.quiet, (this.firstChange ?? this.lastChange) + this.pace.longest)
    return Math.max(quiet, this.lastScan + this.spacing)
  }

  private arm(): void {
    if (this.firstChange === null || this.timer !== undefined || this.idle !== undefined) return
    if (document.visibilityState === 'hidden' || Reflect.get(document, 'prerendering') === true) return
    this.timer = setTimeout(() => this.fire(), Math.max(0, this.due() - performance.now()))
  }

  private fire(): void {
    this.timer = undefined
    if (performance.now() < this.due() - 1) this.arm()
    else if (document.visibilityState !== 'hidden')
      this.idle = requestIdleCallback(() => this.scan(), { timeout: 1_000 })
  }

  private scan(): void {
    this.idle = undefined
    this.firstChange = null
    const start = performance.now()
    this.scans += 1
    this.hooks.scan()
    this.lastScan = performance.now()
    const cost = this.lastScan - start
    const grown = Math.max(this.scans > 2 ? this.spacing * growth : this.spacing, cost * share)
    this.spacing = Math.min(this.pace.widest, grown)
    // Still told of new addresses, which begin the count anew.
    if (this.scans >= this.pace.scans) this.observer.disconnect()
  }
}

/** A watcher of this document. */
export const createWatcher = (hooks: WatchHooks, pace: Pace = usualPace): Watcher => new PageWatcher(hooks, pace)
