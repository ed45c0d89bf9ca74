/**
 * Nothing leaves the browser. A whole day with Gainsay behind a proxy that refuses and writes down whatever is no page of the day; then the
 * same pages in the same browser with an extension that does nothing: what that run asks for as well is the browser's own or the page's.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { launchBrowser } from '../../tools/browser/launch.ts'
import { serveFixtures } from '../../tools/serve.ts'
import { daysPages, readAll, seeFirstRun, useFiles, workInLibrary, writeInPopup } from './a-day.ts'
import { type Attempt, startRecordingProxy } from './recording-proxy.ts'
import { openArticle, openSession } from './session.ts'

const name = process.env.GAINSAY_BROWSER === 'firefox' ? 'firefox' : 'chromium'

/** For what begins a moment after the last deed. */
const aMoment = () => new Promise(resolve => setTimeout(resolve, 5_000))

async function dayWithGainsay(): Promise<{
  readonly attempts: readonly Attempt[]
  readonly opened: readonly string[]
}> {
  const proxy = await startRecordingProxy()
  const session = await openSession({ proxy: proxy.address })
  try {
    proxy.allow(new URL(session.server.url('')).host)
    const pages = daysPages(session)
    await seeFirstRun(session)
    await readAll(session, pages)
    const again = session.server.url('harbour-spill.html')
    const { page, tabId } = await openArticle(session, again)
    await writeInPopup(session, tabId)
    await page.close()
    await workInLibrary(session)
    await useFiles(session)
    await aMoment()
    return { attempts: proxy.attempts, opened: [...pages, again].map(address => pathOf(`GET ${address}`)) }
  } finally {
    await session.close()
    await proxy.close()
  }
}

/** An extension with nothing in it, in a folder of its own. */
async function emptyExtension(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gainsay-nothing-'))
  const manifest = {
    ...{ manifest_version: 3, name: 'Nothing', version: '1', action: { default_popup: 'popup.html' } },
    ...{ background: name === 'chromium' ? { service_worker: 'nothing.js' } : { scripts: ['nothing.js'] } },
    browser_specific_settings: { gecko: { id: 'nothing@gainsay.example' } },
  }
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
  await writeFile(path.join(folder, 'popup.html'), '<!doctype html>')
  await writeFile(path.join(folder, 'nothing.js'), '')
  return folder
}

/** What browsers have services of their own for: words that are typed, and files that are saved. */
const form = `<!doctype html><title>Form</title><textarea></textarea>
<a download="words.txt" href="data:text/plain,words">Save</a>`

async function typeAndSave(page: Page): Promise<void> {
  await page.focus('textarea')
  await page.keyboard.type('The lighthouse of Marrowby was sold')
  await page.click('a')
}

/** Lasts as long as the other: browsers ask for some things after a minute only. */
async function dayWithoutGainsay(length: number): Promise<readonly Attempt[]> {
  const start = performance.now()
  const [proxy, server, extension] = await Promise.all([startRecordingProxy(), serveFixtures(), emptyExtension()])
  const browser = await launchBrowser(name, { extension, proxy: proxy.address })
  try {
    proxy.allow(new URL(server.url('')).host)
    // It stays open: what typing sets off may take a while.
    await typeAndSave(await browser.newPage(server.add('form.html', form)))
    for (const address of daysPages({ server })) await (await browser.newPage(address)).close()
    await new Promise(resolve => setTimeout(resolve, start + length - performance.now()))
    return proxy.attempts
  } finally {
    await browser.close()
    await Promise.all([proxy.close(), server.close(), rm(extension, { recursive: true })])
  }
}

/** Without the port, which is another one in each run, and without the numbers drawn for a request of the browser's own. */
const pathOf = (what: string): string => what.replace(/127\.0\.0\.1:\d+/, 'pages').replace(/\?.*/, '')

const paths = (attempts: readonly Attempt[]): string[] => attempts.map(({ what }) => pathOf(what))

it('a whole day makes not one request beyond the pages', async () => {
  const start = performance.now()
  const { attempts, opened } = await dayWithGainsay()
  const without = new Set(paths(await dayWithoutGainsay(performance.now() - start)))
  expect(opened.length).toBe(21)
  // Each page was asked for once each time it was opened, so that the proxy was in the way of everything.
  const asked = paths(attempts)
  for (const address of new Set(opened)) {
    expect([address, asked.filter(each => each === address).length]).toEqual([
      address,
      opened.filter(each => each === address).length,
    ])
  }
  const beyond = asked.filter(each => !opened.includes(each) && !without.has(each))
  expect(beyond).toEqual([])
  // For whoever wonders what browsers ask for by themselves.
  console.info(`${asked.length} requests, of them ${opened.length} for pages; the others without Gainsay too:`, [
    ...new Set(asked.filter(each => !opened.includes(each))),
  ])
}, 480_000)
