/**
 * A shared library's first synchronisation in Chromium beside PouchDB's own replication into its IndexedDB adapter, from one server in one run:
 * seconds, requests, bytes, peak memory; what an idle day costs; and on paper what 500 people and what a list's subscribers cost.
 *   npm run bench -- sharing [CLAIMS, 100000 unless told]
 */
import { request as ask, createServer } from 'node:http'
import { build } from 'esbuild'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { waits } from '../src/sharing/schedule.ts'
import { findBrowser } from '../tools/browser/find.ts'
import { startShareServer } from '../tools/share-server.ts'
import { measured } from './import.ts'
import { row, table } from './library/figures.ts'

const BATCH = 1_000

function documents(from: number, count: number): object[] {
  return Array.from({ length: count }, (_, index) => {
    const at = from + index
    const id = `${at.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`
    return {
      _id: `claim:${id}`,
      record: {
        ...{ id, origin: 'reader', created: 1_760_000_000_000 + at, updated: 1_760_000_000_000 + at, trashed: null },
        text: `The ferry number ${at} of Town${at % 977} sailed empty for ${at % 53} days, with ${at % 89} people on the pier`,
        ...{ lang: 'en', claimant: `Speaker ${at % 5_000}`, author: `colleague${at % 500}` },
        sourcing: { class: 'named', chain: [], directness: 'paraphrase' },
      },
      others: [],
      trace: ['0a1b2c3d'],
    }
  })
}

/** Serves the page, and passes the rest on to the database: one origin. Counts what goes over the wire. */
async function serve(script: string, target: string) {
  const counted = { requests: 0, bytes: 0 }
  const server = createServer((request, response) => {
    if (request.url === '/') {
      response.setHeader('content-type', 'text/html')
      response.end('<!doctype html><meta charset="utf-8"><title>bench</title><script src="/bench.js"></script>')
    } else if (request.url === '/bench.js') response.end(script)
    else {
      counted.requests += 1
      const { port } = new URL(target)
      const passed = ask({ port, path: request.url, method: request.method, headers: request.headers }, answer => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.on('data', (chunk: Buffer) => {
          counted.bytes += chunk.length
        })
        answer.pipe(response)
      })
      request.on('data', (chunk: Buffer) => {
        counted.bytes += chunk.length
      })
      request.pipe(passed)
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const take = () => {
    const taken = { ...counted }
    counted.requests = 0
    counted.bytes = 0
    return taken
  }
  return { url: `http://127.0.0.1:${address.port}/`, take, close: () => void server.close() }
}

async function inFreshBrowser<Result>(
  url: string,
  work: (page: Page, browser: Browser) => Promise<Result>,
): Promise<Result> {
  const executablePath = findBrowser('chromium')
  if (executablePath === null) throw new Error('Chromium is missing.')
  const browser = await puppeteer.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
    protocolTimeout: 3_600_000,
  })
  try {
    const page = await browser.newPage()
    await page.goto(url)
    return await work(page, browser)
  } finally {
    await browser.close()
  }
}

/** Measures and prints. */
export async function run([wanted = '100000']: readonly string[]): Promise<void> {
  const claims = Number(wanted)
  const { outputFiles } = await build({
    entryPoints: ['bench/sharing-page.ts'],
    ...{ bundle: true, write: false, format: 'iife', globalName: 'bench', target: ['chrome127'], logLevel: 'silent' },
  })
  const server = await startShareServer([{ name: 'ana', password: 'ana', role: 'write' }])
  for (let at = 0; at < claims; at += BATCH) await server.put(documents(at, Math.min(BATCH, claims - at)))
  const wire = await serve(outputFiles[0]?.text ?? '', server.url)
  const works: readonly (readonly [string, string])[] = [
    ['Gainsay, with its index and search', 'bench.gainsay()'],
    ['PouchDB replication, its 100 at once', 'bench.pouchdb(100)'],
    ['PouchDB replication, 500 at once', 'bench.pouchdb(500)'],
  ]
  table('first synchronisation', `${claims} claims`, 's', 'requests', 'MB', 'peak MB')
  let idle = { requests: 0, bytes: 0 }
  let first = { requests: 0, bytes: 0 }
  for (const [words, code] of works) {
    await inFreshBrowser(wire.url, async (page, puppeteerBrowser) => {
      wire.take()
      let held: unknown
      const { seconds, peak } = await measured({ puppeteer: puppeteerBrowser }, async () => {
        held = await page.evaluate(code)
      })
      if (held !== claims) throw new Error(`${words}: ${held} claims`)
      const { requests, bytes } = wire.take()
      row(words, seconds, String(requests), bytes / 1e6, peak)
      if (code !== 'bench.gainsay()') return
      first = { requests, bytes }
      await page.evaluate(code)
      idle = wire.take()
    })
  }
  const daily = 86_400_000 / (waits.well * 1.1)
  console.log(
    `\nidle: ${idle.requests} requests and ${idle.bytes} bytes of bodies each time, ${Math.round(daily)} times a day`,
  )
  const bytesEach = first.bytes / claims
  console.log(
    `on paper, 500 people and 1,000,000 claims: ${((bytesEach * 1e6) / 1e9).toFixed(2)} GB for each first synchronisation, ` +
      `${((500 * daily) / 86_400).toFixed(2)} requests a second when idle, and ${((bytesEach * 500 * 500 * 20) / 1e9).toFixed(1)} GB a day ` +
      'where each of them writes 20 records',
  )
  wire.close()
  await server.end()
}
