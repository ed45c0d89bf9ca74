/** Loads what reads articles, reader.js and the tagger's files, when the first one is to be read. Both stay while the background lives. */
import browser from 'webextension-polyfill'
import { loadScript } from './later-script.ts'
import type { ArticleReader, ReaderScript } from './reader.ts'

declare global {
  var gainsayReader: ReaderScript | undefined
}

/** Where the reader is. */
export const readerScript = '/reader.js'

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
  const [kernel, weights] = await Promise.all([
    readFile('tagger.wasm'),
    readFile('tagger.bin'),
    loadScript(readerScript),
  ])
  if (!globalThis.gainsayReader) throw new Error(`${readerScript} left nothing to read articles with`)
  return globalThis.gainsayReader.articleReader({ kernel, weights })
}

async function readFile(name: 'tagger.wasm' | 'tagger.bin'): Promise<Uint8Array> {
  const answer = await fetch(browser.runtime.getURL(name))
  return new Uint8Array(await answer.arrayBuffer())
}
