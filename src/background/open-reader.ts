/** Loads what reads articles, reader.js and the tagger's files, when the first one is to be read. Both stay while the background lives. */
import browser from 'webextension-polyfill'
import type { ArticleReader, ReaderScript } from './reader.ts'

declare global {
  var gainsayReader: ReaderScript | undefined
  /** In workers alone. */
  var importScripts: ((...addresses: readonly string[]) => void) | undefined
}

const script = '/reader.js'

/** Call at top level. A service worker may load later only what it loaded while it was installed. */
export function keepReader(): void {
  if (globalThis.importScripts) globalThis.addEventListener('install', () => globalThis.importScripts?.(script))
}

let opened: Promise<ArticleReader> | null = null

/** The reader of articles. Rejects where the extension's files cannot be read; the next call tries again. */
export function openReader(): Promise<ArticleReader> {
  opened ??= readFiles().catch(error => {
    opened = null
    throw error
  })
  return opened
}

async function readFiles(): Promise<ArticleReader> {
  const [kernel, weights, { articleReader }] = await Promise.all([
    readFile('tagger.wasm'),
    readFile('tagger.bin'),
    loadScript(),
  ])
  return articleReader({ kernel, weights })
}

async function readFile(name: 'tagger.wasm' | 'tagger.bin'): Promise<Uint8Array> {
  const answer = await fetch(browser.runtime.getURL(name))
  return new Uint8Array(await answer.arrayBuffer())
}

async function loadScript(): Promise<ReaderScript> {
  if (globalThis.importScripts) globalThis.importScripts(script)
  else await runInPage()
  if (!globalThis.gainsayReader) throw new Error(`${script} left nothing to read articles with`)
  return globalThis.gainsayReader
}

/** Firefox runs the background as a page. */
function runInPage(): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script')
    element.src = script
    element.onload = () => resolve()
    element.onerror = () => reject(new Error(`${script} cannot be loaded`))
    document.head.append(element)
  })
}
