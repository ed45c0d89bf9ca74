/** Runs the library on a real IndexedDB: pages of one origin in a headless browser, each with the store as `store`. */

import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { quietSwitches } from '../../tools/browser/chromium.ts'
import type { BrowserName } from '../../tools/browser/extension-browser.ts'
import { findBrowser } from '../../tools/browser/find.ts'
import { installAdvice } from '../../tools/browser/install.ts'
import { quitBrowser, waitUntil } from '../../tools/browser/remote.ts'
import type * as probe from './probe.ts'

declare global {
  /** The whole store, in the pages of {@link openStoreBrowser}. */
  var store: typeof probe
}

/** A browser whose pages share one library. */
export interface StoreBrowser {
  /** A page with a connection of its own. Its origin serves crash-worker.ts as /worker.js. */
  newPage(): Promise<Page>
  /** Kills all processes of the browser at once and starts it again on what they left on disk. Its pages are gone. */
  crash(): Promise<void>
  close(): Promise<void>
}

/** Starts a browser on a fresh profile, and an empty page on the loopback for it: IndexedDB needs an origin. */
export async function openStoreBrowser(name: BrowserName = 'chromium'): Promise<StoreBrowser> {
  const script = `${await bundle('probe.ts')};globalThis.store = store; void 0`
  const origin = await serve(await bundle('crash-worker.ts'))
  const userDataDir = await mkdtemp(path.join(tmpdir(), 'gainsay-store-'))
  let browser = await launch(name, userDataDir)
  return {
    async newPage() {
      const page = await browser.newPage()
      await page.goto(origin.url)
      await page.evaluate(script)
      return page
    },
    async crash() {
      await killGroup(browser)
      // Until then the driver is at work in the profile of Firefox: it puts back the settings it found there.
      await waitUntil('the driver to let go', async () =>
        (await readdir(userDataDir)).every(file => !file.endsWith('.puppeteer')),
      )
      browser = await launch(name, userDataDir)
    },
    async close() {
      await quitBrowser(browser)
      origin.close()
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Opens a browser before all tests of a file and one page in it, with an empty library before each test. */
export function useStorePage(): { readonly browser: StoreBrowser; readonly page: Page } {
  const used: { browser?: StoreBrowser; page?: Page } = {}
  const there = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('no test runs yet')
    return value
  }
  beforeAll(async () => {
    used.browser = await openStoreBrowser()
    used.page = await used.browser.newPage()
  })
  afterAll(() => used.browser?.close())
  beforeEach(() => there(used.page).evaluate(async () => store.deleteAll(await store.openLibrary())))
  return {
    get browser() {
      return there(used.browser)
    },
    get page() {
      return there(used.page)
    },
  }
}

function launch(name: BrowserName, userDataDir: string): Promise<Browser> {
  const executablePath = findBrowser(name)
  if (executablePath === null) throw new Error(installAdvice(name))
  const args = name === 'chromium' ? [...quietSwitches, '--disable-gpu'] : []
  return puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : name,
    executablePath,
    headless: true,
    userDataDir,
    args,
  })
}

/** The driver starts a browser as the leader of a group of processes. */
async function killGroup(browser: Browser): Promise<void> {
  const program = browser.process()
  if (!program?.pid) throw new Error('the browser has no process')
  process.kill(-program.pid, 'SIGKILL')
  await waitUntil('the end of the browser', async () => program.exitCode !== null || program.signalCode !== null)
}

async function serve(worker: string): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => {
    const isWorker = request.url === '/worker.js'
    response.setHeader('content-type', isWorker ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8')
    response.end(isWorker ? worker : '<!doctype html><title>library</title>')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the loopback server has no port')
  return { url: `http://127.0.0.1:${address.port}/`, close: () => void server.close() }
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, file)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'store',
    target: ['chrome127', 'firefox140'],
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

/** Kills a page. In Chromium its process dies, at once; Firefox has no such order, and closes the tab. */
export async function killPage(page: Page): Promise<void> {
  if (!(await page.browser().version()).toLowerCase().includes('firefox')) {
    const gone = new Promise<void>(resolve => page.once('error', () => resolve()))
    const session = await page.createCDPSession()
    // Who should answer this is dead by then.
    session.send('Page.crash').catch(() => undefined)
    await gone
  }
  await page.close()
}
