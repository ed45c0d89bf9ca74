/** What the tests, `npm start` and the benchmarks know of a browser: one interface for Chromium and Firefox. */
import type { Page, Browser as PuppeteerBrowser } from 'puppeteer-core'
import type { Browser as ExtensionApi } from 'webextension-polyfill'

export type BrowserName = 'chromium' | 'firefox'

/** How to start a browser with the extension in it. */
export interface LaunchOptions {
  /** Folder of the unpacked extension, e.g. `dist/chromium`. */
  readonly extension: string
  /** Profile folder to use and keep. Without it a fresh one is made and removed at the end. */
  readonly profile?: string
  /** Sites allowed from the start, as match patterns: `http://127.0.0.1/*`. */
  readonly grant?: readonly string[]
  /** Default true. */
  readonly headless?: boolean
  /** Firefox preferences; ignored by Chromium. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>
  /** Default light. */
  readonly colorScheme?: 'light' | 'dark'
  /** Host and port of an HTTP proxy for every request of the browser, those to this machine too. Default none. */
  readonly proxy?: string
  /** The browser's program; without it the usual places are searched. */
  readonly executable?: string
}

/** Options with nothing left open. */
export interface LaunchPlan extends Required<Omit<LaunchOptions, 'proxy'>> {
  readonly proxy: string | null
}

/**
 * A function that runs elsewhere: it is sent as source text, so it may use only its arguments and what exists there.
 * Its first argument is that context's extension API. Arguments and result travel as JSON.
 */
export type RemoteFunction<A extends readonly unknown[], R> = (browser: ExtensionApi, ...args: A) => R | Promise<R>

/** The real toolbar popup, open. In Firefox it is no page of the driver, so only these work in both browsers. */
export interface Popup {
  evaluate<A extends readonly unknown[], R>(run: RemoteFunction<A, R>, ...args: A): Promise<R>
  /** Resolves when the function first gives a true value; rejects after ten seconds. */
  waitFor<A extends readonly unknown[]>(run: RemoteFunction<A, unknown>, ...args: A): Promise<void>
  /** Writes a PNG. */
  screenshot(file: string): Promise<void>
  close(): Promise<void>
}

/** One running browser with the extension. */
export interface BrowserSession {
  readonly name: BrowserName
  /** For all that is the same in both browsers. */
  readonly puppeteer: PuppeteerBrowser
  /** `chrome-extension://…` or `moz-extension://…`, no slash at the end. */
  readonly origin: string
  newPage(url?: string): Promise<Page>
  /** Opens one of the extension's own pages in a tab: `library/library.html`, `popup/popup.html?tab=3`. */
  openExtensionPage(path: string): Promise<Page>
  /** Runs a function in one of the extension's own pages, in a tab behind the others. */
  inExtension<A extends readonly unknown[], R>(run: RemoteFunction<A, R>, ...args: A): Promise<R>
  /** Runs a function in the content script's world of a page; the site must be allowed. */
  inIsolatedWorld<A extends readonly unknown[], R>(page: Page, run: RemoteFunction<A, R>, ...args: A): Promise<R>
  /** The browser's id of a page's tab. Brings the page to the front. */
  tabIdFor(page: Page): Promise<number>
  /** Opens the real popup on a page, as a click on the toolbar does: it grants activeTab. */
  clickAction(page: Page): Promise<Popup>
  /** Allows sites as a reader does who says yes to the question. */
  grant(origins: readonly string[]): Promise<void>
  /** Takes sites back. */
  revoke(origins: readonly string[]): Promise<void>
  /** Kills the background as the browser does when it idles; the next event starts it again. */
  stopBackground(): Promise<void>
  backgroundState(): Promise<'running' | 'stopped'>
  /** Bytes of the process that holds the extension's pages and background, after rubbish is collected; only where nothing finer is told. */
  readonly memoryOfBackground?: () => Promise<number>
  /** Loads the extension's files again, as an update does; the library and what is allowed stay. Reload open pages after it. */
  reloadExtension(): Promise<void>
  /** Ends the browser and keeps the profile. */
  quit(): Promise<void>
}

/** What {@link BrowserSession} and a profile make together. */
export interface ExtensionBrowser extends Omit<BrowserSession, 'quit'> {
  /** Ends the browser and starts it again on the same profile. This object is of no use afterwards. */
  restart(): Promise<ExtensionBrowser>
  /** Ends the browser; removes the profile unless it was given. */
  close(): Promise<void>
}
