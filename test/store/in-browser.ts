/** Runs the library on a real IndexedDB: pages of one origin in a headless Chromium, each with the store as `store`. */

import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import puppeteer, { type Page } from 'puppeteer-core'
import { quietSwitches } from '../../tools/browser/chromium.ts'
import { findBrowser } from '../../tools/browser/find.ts'
import type * as probe from './probe.ts'

declare global {
  /** The whole store, in the pages of {@link openStoreBrowser}. */
  var store: typeof probe
}

const flags = [...quietSwitches, '--disable-gpu']

/** A browser whose pages share one library. */
export interface StoreBrowser {
  /** A page with a connection of its own. */
  newPage(): Promise<Page>
  close(): Promise<void>
}

/** Starts Chromium on a fresh profile, and an empty page on the loopback for it: IndexedDB needs an origin. */
export async function openStoreBrowser(): Promise<StoreBrowser> {
  const executablePath = findBrowser('chromium')
  if (executablePath === null) throw new Error('No Chromium found: install one, or set CHROMIUM to its program.')
  const script = await bundle()
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end('<!doctype html><title>library</title>')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the loopback server has no port')
  const userDataDir = await mkdtemp(path.join(tmpdir(), 'gainsay-store-'))
  const browser = await puppeteer.launch({ executablePath, headless: true, userDataDir, args: flags })
  return {
    async newPage() {
      const page = await browser.newPage()
      await page.goto(`http://127.0.0.1:${address.port}/`)
      await page.evaluate(script)
      return page
    },
    async close() {
      await browser.close()
      server.close()
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'probe.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'store',
    target: ['chrome127'],
    logLevel: 'silent',
  })
  return `${outputFiles[0]?.text ?? ''};globalThis.store = store; void 0`
}
