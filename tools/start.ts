/** `npm start`: builds, and opens an article in a browser with Gainsay. `npm run dev` does the same and follows changes. */

import { existsSync } from 'node:fs'
import path from 'node:path'
import type { BrowserName, ExtensionBrowser } from './browser/extension-browser.ts'
import { findBrowser } from './browser/find.ts'
import { installBrowser } from './browser/install.ts'
import { launchBrowser } from './browser/launch.ts'
import { build, type Watcher, watchAndBuild } from './build-steps.ts'
import { findingsJson, findingsTable } from './findings-table.ts'
import { readPage } from './page-reading.ts'
import { takePictures } from './pictures.ts'
import { type FixtureServer, serveFixtures } from './serve.ts'
import { parseStartOptions, type StartOptions, USAGE } from './start-options.ts'

const LOOPBACK = 'http://127.0.0.1/*'

interface Program {
  readonly name: BrowserName
  readonly executable: string
}

/** The wished browser, else the first that is here, else Chromium installed now. */
function chooseBrowser(wished: BrowserName | null): Program {
  const names: readonly BrowserName[] = wished ? [wished] : ['chromium', 'firefox']
  for (const name of names) {
    const executable = findBrowser(name)
    if (executable) return { name, executable }
  }
  const name = wished ?? 'chromium'
  return { name, executable: installBrowser(name) }
}

interface Targets {
  readonly urls: readonly [string, ...string[]]
  readonly sites: readonly string[]
}

const isAddress = (page: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(page)

/** npm runs scripts in the project's folder; the name was typed in another, perhaps. */
function fileNamed(page: string): string {
  const typed = path.resolve(process.env.INIT_CWD ?? '.', page)
  return existsSync(typed) ? typed : path.resolve(page)
}

async function targetsOf(page: string | null, server: FixtureServer): Promise<Targets> {
  if (page === null) {
    return { urls: [server.url('harbour-spill.html'), server.url('harbour-spill-second-outlet.html')], sites: [] }
  }
  if (!isAddress(page)) return { urls: [await server.addFile(fileNamed(page))], sites: [] }
  if (!URL.canParse(page)) throw new Error(`${page} is not an address.`)
  const { protocol, hostname } = new URL(page)
  if (protocol !== 'http:' && protocol !== 'https:')
    throw new Error(`${page} is neither a file nor an http(s) address.`)
  // Sites redirect from http to https and back.
  return { urls: [page], sites: [`http://${hostname}/*`, `https://${hostname}/*`] }
}

/** Reads every page, prints what was found, pictures the first. */
async function report(browser: ExtensionBrowser, urls: Targets['urls'], json: boolean): Promise<void> {
  const first = await readPage(browser, urls[0])
  if (json) console.log(findingsJson(first.state))
  else console.log(findingsTable(first.state))
  if (first.state.status === 'failed') process.exitCode = 1
  const pictures = await takePictures(browser, first, { folder: 'out' })
  if (json) return
  for (const url of urls.slice(1)) console.log(`\n${findingsTable((await readPage(browser, url)).state)}`)
  console.log(`\nPictures: ${pictures.join(', ')}`)
}

/** Resolves when the reader closed the browser, or its last window: on macOS the program then stays. */
function closedByReader({ puppeteer }: ExtensionBrowser): Promise<void> {
  return new Promise(resolve => {
    puppeteer.once('disconnected', () => resolve())
    puppeteer.on('targetdestroyed', () => {
      if (!puppeteer.targets().some(target => target.type() === 'page')) resolve()
    })
  })
}

async function showUntilClosed(browser: ExtensionBrowser, urls: Targets['urls']): Promise<void> {
  const page = await browser.newPage(urls[0])
  // The empty first tab, and the one in which the driver asked for permission.
  for (const other of await browser.puppeteer.pages()) if (other !== page) await other.close()
  console.log(`Open: ${urls[0]}`)
  for (const url of urls.slice(1)) console.log(`Then try: ${url}`)
  console.log('Close the browser to end.')
  await closedByReader(browser)
}

async function reload(browser: ExtensionBrowser): Promise<void> {
  await browser.reloadExtension()
  for (const page of await browser.puppeteer.pages()) if (page.url().startsWith('http')) await page.reload()
}

async function run(options: StartOptions): Promise<void> {
  let browser: ExtensionBrowser | null = null
  let watcher: Watcher | null = null
  const server = await serveFixtures()
  try {
    const { urls, sites } = await targetsOf(options.page, server)
    const { name, executable } = chooseBrowser(options.browser)
    const rebuilt = () => {
      if (browser) reload(browser).catch(error => console.error(`The extension was not reloaded: ${error.message}`))
    }
    if (options.watch) watcher = await watchAndBuild(rebuilt)
    else await build()
    const grant = [LOOPBACK, ...sites]
    browser = await launchBrowser(name, { extension: `dist/${name}`, executable, grant, headless: options.headless })
    if (!options.headless) await showUntilClosed(browser, urls)
    else await report(browser, urls, options.json)
    if (options.watch && options.headless) await new Promise<void>(resolve => process.once('SIGINT', () => resolve()))
  } finally {
    watcher?.stop()
    await browser?.close()
    await server.close()
  }
}

try {
  const options = parseStartOptions(process.argv.slice(2))
  if (options.help) console.log(USAGE)
  else await run(options)
} catch (error) {
  // One sentence for whoever called; the stack only for whoever asks.
  console.error(error instanceof Error ? error.message : error)
  if (process.env.DEBUG) console.error(error)
  process.exitCode = 1
}
