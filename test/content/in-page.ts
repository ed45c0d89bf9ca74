/** Runs modules of the extension in a page of a real headless Chromium, for what only a browser can tell. */
import { existsSync } from 'node:fs'
import { build } from 'esbuild'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--window-size=1000,800',
]

/** The installed Chromium: $GAINSAY_CHROMIUM, else the system's. */
function chromium(): string {
  const found = [process.env['GAINSAY_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    each => each !== undefined && existsSync(each),
  )
  if (found === undefined) throw new Error('no Chromium found: set GAINSAY_CHROMIUM to its path')
  return found
}

/** Starts Chromium with nothing reaching out. */
export const openBrowser = (): Promise<Browser> =>
  puppeteer.launch({ executablePath: chromium(), headless: true, pipe: true, args: flags })

/** Bundles a module; its exports become the page's global `inPage`. The polyfill throws outside an extension: a fake stands in. */
export async function bundleForPage(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'inPage',
    target: ['chrome127', 'firefox140'],
    alias: { 'webextension-polyfill': './test/content/fake-browser.ts' },
    logLevel: 'silent',
  })
  const [file] = result.outputFiles
  if (file === undefined) throw new Error(`nothing was built from ${entry}`)
  return `${file.text};globalThis.inPage = inPage; void 0`
}

/** A page with this body and `entry`'s exports as `inPage`. */
export async function openPage(browser: Browser, entry: string, html: string): Promise<Page> {
  const page = await browser.newPage()
  await page.setContent(html)
  await page.evaluate(await bundleForPage(entry))
  return page
}
