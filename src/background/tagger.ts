/** The tagger with its weights, a file of the extension itself. Read when the first article is read, kept while the worker lives. */
import browser from 'webextension-polyfill'
import { Tagger } from '../core/statements/tagger/tagger.ts'

let opened: Promise<Tagger> | null = null

/** The tagger. Rejects where the extension's file cannot be read; the next call tries again. */
export function openTagger(): Promise<Tagger> {
  opened ??= readWeights().catch(error => {
    opened = null
    throw error
  })
  return opened
}

async function readWeights(): Promise<Tagger> {
  const answer = await fetch(browser.runtime.getURL('tagger.bin'))
  return new Tagger(new Uint8Array(await answer.arrayBuffer()))
}
