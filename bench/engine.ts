/**
 * How long the engine takes from text to linked statements, in a worker of a real Chromium, beside wink-nlp and compromise, which
 * merely tag the same text, in the same run. Usage: npm run bench -- engine DATA, where DATA holds attribution/train.jsonl.
 */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import path from 'node:path'
import { build } from 'esbuild'
import type { Page } from 'puppeteer-core'
import { openBrowser } from '../test/content/in-page.ts'
import { shippedKernel, shippedWeights } from '../tools/shipped-tagger.ts'
import { median } from './library/figures.ts'

declare global {
  /** In the page: the workers that stay, by the name of their script. */
  var engines: Map<string, Worker> | undefined
}

const SIZES = [1_000, 10_000, 100_000, 200_000]
const PEERS_UP_TO = 100_000
const ARTICLES = 20
const ROUNDS = 15
const COLD_STARTS = 15

/** Prints words a second, milliseconds by size, and the cold start. */
export async function run([folder = '']: readonly string[]): Promise<void> {
  if (folder === '') throw new Error('usage: npm run bench -- engine EVAL_FOLDER')
  const words = readWords(path.join(folder, 'attribution', 'train.jsonl'))
  const server = await serve()
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(addressOf(server))
    await printWarm(page, words)
    await printCold(page, words)
  } finally {
    await browser.close()
    server.close()
  }
}

/** The texts of the articles as runs of a word and what stands around it, so that any number of words can be cut. */
function readWords(file: string): string[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.flatMap(line => `${(JSON.parse(line) as { text: string }).text}\n`.match(/\s*\S+\s?/gu) ?? [])
}

async function printWarm(page: Page, words: readonly string[]): Promise<void> {
  const articles = Array.from({ length: ARTICLES }, (_, at) => words.slice(at * 1_000, (at + 1) * 1_000).join(''))
  const each: number[] = []
  for (const text of articles) each.push(median((await time(page, { text, rounds: ROUNDS + 5 })).slice(5)))
  console.log(
    `one article of 1,000 words, warm: median ${median(each).toFixed(2)} ms, slowest ${Math.max(...each).toFixed(2)} ms`,
  )
  console.log('\n| words | Gainsay ms | words/s | wink-nlp | compromise |\n|---|---|---|---|---|')
  for (const size of SIZES) {
    const text = words.slice(0, size).join('')
    const rounds = Math.max(3, Math.min(ROUNDS, Math.round(200_000 / size)))
    const own = median(await time(page, { text, rounds }))
    const peers: string[] = []
    for (const peer of ['wink-nlp', 'compromise']) {
      if (size > PEERS_UP_TO) peers.push('')
      else {
        const took = median(await time(page, { text, rounds: Math.max(2, rounds >> 2), peer }))
        peers.push(`${took.toFixed(0)} ms, ${(took / own).toFixed(1)} times`)
      }
    }
    console.log(`| ${size} | ${own.toFixed(1)} | ${Math.round((1_000 * size) / own)} | ${peers.join(' | ')} |`)
  }
}

async function printCold(page: Page, words: readonly string[]): Promise<void> {
  const text = words.slice(0, 1_000).join('')
  const cold: number[] = []
  const empty: number[] = []
  for (let start = 0; start < COLD_STARTS; start++) {
    cold.push(await startCold(page, 'start.js', text))
    empty.push(await startCold(page, 'empty.js', text))
  }
  console.log(
    `\nfirst article of 1,000 words from a new worker, weights included: ${median(cold).toFixed(0)} ms; an empty worker's answer: ${median(empty).toFixed(0)} ms`,
  )
}

interface Asked {
  readonly text: string
  readonly rounds: number
  readonly peer?: string
}

/** Milliseconds of each round in a worker that stays. */
function time(page: Page, asked: Asked): Promise<number[]> {
  return page.evaluate(async question => {
    const name = question.peer === undefined ? 'start.js' : 'peers.js'
    globalThis.engines ??= new Map()
    const worker = globalThis.engines.get(name) ?? new Worker(`/${name}`)
    globalThis.engines.set(name, worker)
    return new Promise<number[]>((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data)
      worker.onerror = ({ message }) => reject(new Error(message))
      worker.postMessage(question)
    })
  }, asked)
}

/** Milliseconds from making a worker to its first answer. */
function startCold(page: Page, name: string, text: string): Promise<number> {
  return page.evaluate(
    (file, words) => {
      const before = performance.now()
      const worker = new Worker(`/${file}`)
      return new Promise<number>((resolve, reject) => {
        worker.onmessage = () => {
          worker.terminate()
          resolve(performance.now() - before)
        }
        worker.onerror = ({ message }) => reject(new Error(message))
        worker.postMessage({ text: words, rounds: 1 })
      })
    },
    name,
    text,
  )
}

/** Begins as the extension's background does (src/background/open-reader.ts): the files are on their way while the script starts. */
const START = `
  const read = async file => new Uint8Array(await (await fetch(file)).arrayBuffer())
  globalThis.taggerFiles = Promise.all(['/tagger.wasm', '/tagger.bin'].map(read)).then(([kernel, weights]) => ({ kernel, weights }))
  importScripts('/engine.js')
`

async function serve(): Promise<Server> {
  const files = new Map<string, Uint8Array | string>([
    ['/', '<!doctype html><title>engine</title>'],
    ['/engine.js', await bundle('engine-worker.ts')],
    ['/start.js', START],
    ['/peers.js', await bundle('engine-peers-worker.ts')],
    ['/empty.js', 'addEventListener("message", () => postMessage([]))'],
    ['/tagger.wasm', shippedKernel()],
    ['/tagger.bin', shippedWeights()],
  ])
  const server = createServer((request, response) => {
    const name = request.url ?? ''
    response.setHeader('content-type', name.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/html')
    const file = files.get(name)
    response.statusCode = file === undefined ? 404 : 200
    response.end(file)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return server
}

function addressOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the loopback server has no port')
  return `http://127.0.0.1:${address.port}/`
}

async function bundle(name: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, name)],
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    format: 'iife',
    target: ['chrome127'],
    logLevel: 'silent',
  })
  return outputFiles[0]?.contents ?? new Uint8Array()
}
