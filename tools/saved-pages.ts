/** Opens saved pages in a browser as they are, with no network: what is not the page itself is refused. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { quietSwitches } from './browser/chromium.ts'
import type { BrowserName } from './browser/extension-browser.ts'
import { findBrowser } from './browser/find.ts'
import { contentType } from './serve.ts'

/** A page as it was saved; `url` is the address at which it is opened. */
export interface SavedPage {
  readonly id: string
  readonly url: string
  readonly html: Buffer
}

/** Reads one .html or .html.gz file. */
export function readHtml(file: string): Buffer {
  const bytes = readFileSync(file)
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

/** The .html and .html.gz files of a folder, by name; each is opened at an address of this machine. */
export const savedPages = (folder: string): SavedPage[] =>
  readdirSync(folder)
    .filter(name => /\.html(\.gz)?$/.test(name))
    .sort()
    .map(name => {
      const id = name.replace(/\.html(\.gz)?$/, '')
      const url = `http://127.0.0.1/${encodeURIComponent(id)}.html`
      return { id, url, html: readHtml(path.join(folder, name)) }
    })

/** Starts a browser without any extension. */
export function openPlainBrowser(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(name)
  if (executablePath === null) throw new Error(`no ${name} found`)
  return name === 'firefox'
    ? puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
    : puppeteer.launch({ executablePath, headless: true, pipe: true, args: [...quietSwitches, '--disable-gpu'] })
}

/** By the page's own policy, which both browsers keep, scripts are off; what a driver evaluates is not bound by it. */
const policy = (scripts: boolean): string => (scripts ? '' : "script-src 'none'")

/** Makes a tab open saved pages; the function it gives opens one. */
export async function pageOpener(page: Page, scripts: boolean): Promise<(saved: SavedPage) => Promise<void>> {
  let current: SavedPage | null = null
  await page.setRequestInterception(true)
  page.on('request', request => {
    const main = request.isNavigationRequest() && request.frame() === page.mainFrame()
    const saved = main && current !== null && request.url().split('#')[0] === current.url.split('#')[0] ? current : null
    const answer =
      saved === null
        ? request.abort()
        : request.respond({
            contentType: contentType(saved.html),
            headers: { 'content-security-policy': policy(scripts) },
            body: saved.html,
          })
    answer.catch((error: Error) => {
      // Firefox gives some requests up before they are answered.
      if (!error.message.includes('no such request')) console.error(`${request.url()}: ${error.message}`)
    })
  })
  return async saved => {
    current = saved
    await page.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: 60_000 })
  }
}
