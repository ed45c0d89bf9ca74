/** The background under test: the extension's own, all of it, which also answers the benchmark. */
import '../../src/background/index.ts'
import browser from 'webextension-polyfill'
import { openLibrary } from '../../src/store/open.ts'
import { recognise } from '../../src/store/recognise.ts'
import { beginLife, isLookUp, type LookedUp } from './messages.ts'

async function lookUp(sentences: readonly string[]): Promise<LookedUp> {
  const started = performance.now()
  const known = await recognise(
    await openLibrary(),
    sentences.map(text => ({ text, lang: 'en' })),
  )
  return { found: known.filter(Boolean).length, ms: performance.now() - started, ...life }
}

browser.runtime.onMessage.addListener((message: unknown) => (isLookUp(message) ? lookUp(message.sentences) : undefined))

const life = beginLife()
