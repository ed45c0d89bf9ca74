/** Sending functions to other contexts as source text, and their results back as JSON. */
import type { Browser, Page } from 'puppeteer-core'
import type { BrowserSession, RemoteFunction } from './extension-browser.ts'

/** Source of a call: an expression that gives a promise of a JSON text. See {@link RemoteFunction}. */
export function callSource<A extends readonly unknown[], R>(run: RemoteFunction<A, R>, args: A): string {
  // tsx keeps function names by calls to a helper that exists only in its own modules, hence the stand-in.
  return `(async () => {
    const __name = named => named
    const api = globalThis.browser?.runtime ? globalThis.browser : globalThis.chrome
    return JSON.stringify((await (${run})(api, ...${JSON.stringify(args)})) ?? null)
  })()`
}

/** Runs a function in a page's own world. */
export async function runInPage<A extends readonly unknown[], R>(
  page: Page,
  run: RemoteFunction<A, R>,
  ...args: A
): Promise<R> {
  return JSON.parse(String(await page.evaluate(callSource(run, args))))
}

/** An extension page's CSP forbids eval, so the function goes as a literal inside the text that is evaluated there. */
export function isolatedSource<A extends readonly unknown[], R>(tabId: number, run: RemoteFunction<A, R>, args: A) {
  return `(async () => {
    const api = globalThis.browser?.runtime ? globalThis.browser : globalThis.chrome
    const [done] = await api.scripting.executeScript({
      target: { tabId: ${tabId} },
      world: 'ISOLATED',
      func: async () => {
        try {
          return { text: await ${callSource(run, args)} }
        } catch (error) {
          return { error: String(error?.stack ?? error) }
        }
      },
    })
    const outcome = done.result ?? { error: String(done.error?.message ?? 'the tab gave no result') }
    if (outcome.error !== undefined) throw new Error(outcome.error)
    return outcome.text
  })()`
}

/** Asks until the answer is true; an error counts as "not yet" and is told when time is up. */
export async function waitUntil(what: string, ask: () => Promise<unknown>, milliseconds = 10_000): Promise<void> {
  const end = Date.now() + milliseconds
  let last: unknown
  while (Date.now() < end) {
    try {
      if (await ask()) return
    } catch (error) {
      last = error
    }
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error(`waited ${milliseconds} ms in vain for ${what}`, { cause: last })
}

/** Ends a browser, also one that its user has just closed, and waits until its program is gone and writes no more. */
export async function quitBrowser(browser: Browser): Promise<void> {
  const program = browser.process()
  await browser.close()
  if (program)
    await waitUntil('the end of the browser', async () => program.exitCode !== null || program.signalCode !== null)
}

/** What {@link tabFunctions} needs of a browser. */
export interface TabOpener {
  /** Opens one of the extension's own pages in a tab behind the others. */
  openBehind(): Promise<Page>
  /** Allows sites, where asking as an extension page does is not enough. */
  allow?(origins: readonly string[]): Promise<void>
}

interface TabFunctions
  extends Pick<BrowserSession, 'inExtension' | 'inIsolatedWorld' | 'tabIdFor' | 'grant' | 'revoke'> {
  /** Closes the tab behind the others; it is opened again when it is needed. */
  closeBehind(): Promise<void>
}

/** The parts of a session that only need an extension page in a tab, the same in both browsers. */
export function tabFunctions({ openBehind, allow }: TabOpener): TabFunctions {
  let opening: Promise<Page> | null = null
  async function control(): Promise<Page> {
    const page = await opening
    if (page && !page.isClosed()) return page
    opening = openBehind()
    return opening
  }
  const inExtension: BrowserSession['inExtension'] = async (run, ...args) => runInPage(await control(), run, ...args)
  async function tabIdFor(page: Page): Promise<number> {
    // The control tab first: opening it later could take the front again.
    await control()
    await page.bringToFront()
    const id = await inExtension(
      async browser => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id,
    )
    if (id === undefined) throw new Error('the page has no tab')
    return id
  }
  const inIsolatedWorld: BrowserSession['inIsolatedWorld'] = async (page, run, ...args) => {
    const source = isolatedSource(await tabIdFor(page), run, args)
    return JSON.parse(String(await (await control()).evaluate(source)))
  }
  const closeBehind = async () => {
    const page = await opening
    opening = null
    if (page && !page.isClosed()) await page.close()
  }
  return { inExtension, tabIdFor, inIsolatedWorld, closeBehind, ...permissionFunctions(inExtension, allow) }
}

/** The extension answers a change of permissions by registering its content script; a page opened earlier would miss it. */
function permissionFunctions(
  inExtension: BrowserSession['inExtension'],
  allow: TabOpener['allow'],
): Pick<BrowserSession, 'grant' | 'revoke'> {
  const registered = (origins: readonly string[]) =>
    inExtension(async (browser, list) => {
      const scripts = await browser.scripting.getRegisteredContentScripts()
      const matches = scripts.flatMap(script => script.matches ?? [])
      return list.filter(origin => matches.includes(origin)).length
    }, origins)
  // What the driver evaluates counts as a user's gesture in Chromium.
  const request = async (origins: readonly string[]) => {
    const allowed = await inExtension((browser, list) => browser.permissions.request({ origins: [...list] }), origins)
    if (!allowed) throw new Error(`the browser did not allow ${origins.join(', ')}`)
  }
  return {
    grant: async origins => {
      await (allow ?? request)(origins)
      await waitUntil(
        'the content script on the allowed sites',
        async () => (await registered(origins)) === origins.length,
      )
    },
    revoke: async origins => {
      await inExtension((browser, list) => browser.permissions.remove({ origins: [...list] }), origins)
      await waitUntil('the content script to be gone', async () => (await registered(origins)) === 0)
    },
  }
}
