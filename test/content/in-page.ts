/** Runs modules of the extension in a page of a real headless Chromium, for what only a browser can tell. */
import { build } from 'esbuild'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { quietSwitches } from '../../tools/browser/chromium.ts'
import { findBrowser } from '../../tools/browser/find.ts'

const flags = [...quietSwitches, '--disable-gpu', '--window-size=1000,800']

function chromium(): string {
  const found = findBrowser('chromium')
  if (found === null) throw new Error('no Chromium found')
  return found
}

/** Starts Chromium with nothing reaching out. */
export const openBrowser = (): Promise<Browser> =>
  puppeteer.launch({ executablePath: chromium(), headless: true, pipe: true, args: flags })

/** Bundles a module; its exports become the page's global `inPage`. `minify` as what is shipped, where its time counts. */
export async function bundleForPage(entry: string, minify = false): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'inPage',
    minify,
    target: ['chrome127', 'firefox140'],
    logLevel: 'silent',
  })
  const [file] = result.outputFiles
  if (file === undefined) throw new Error(`nothing was built from ${entry}`)
  return `${file.text};globalThis.inPage = inPage; void 0`
}

/** A page of this address and text, from no network at all, with `entry`'s exports as `inPage`. */
export async function openPage(browser: Browser, entry: string, html: string, path = '/2026/01/bridge'): Promise<Page> {
  const page = await browser.newPage()
  await page.setRequestInterception(true)
  page.on('request', request => {
    const main = request.isNavigationRequest() && request.frame() === page.mainFrame()
    const answer = main ? request.respond({ contentType: 'text/html; charset=utf-8', body: html }) : request.abort()
    answer.catch((error: Error) => console.error(error.message))
  })
  await page.goto(`https://news.test${path}`, { waitUntil: 'domcontentloaded' })
  await page.evaluate(await bundleForPage(entry))
  return page
}
