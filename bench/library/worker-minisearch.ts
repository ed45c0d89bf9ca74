/** A background that keeps MiniSearch's index as JSON in IndexedDB, as its documentation proposes. */
import { openDB } from 'idb'
import type MiniSearch from 'minisearch'
import browser from 'webextension-polyfill'
import { loadMiniSearch, searchMiniSearch } from '../mini-search.ts'
import { beginLife, isLookUp, type LookedUp, type LookUp } from './messages.ts'
import { peerDatabase, peerStore } from './peer-store.ts'

let loaded: { readonly size: number; readonly index: MiniSearch } | null = null

async function load(size: number): Promise<MiniSearch> {
  if (loaded?.size === size) return loaded.index
  const database = await openDB(peerDatabase)
  const index = loadMiniSearch(await database.get(peerStore, size))
  database.close()
  loaded = { size, index }
  return index
}

async function lookUp({ sentences, size }: LookUp): Promise<LookedUp> {
  const started = performance.now()
  const index = await load(size)
  const found = sentences.filter(text => searchMiniSearch(index, text).length > 0).length
  return { found, ms: performance.now() - started, ...life }
}

browser.runtime.onMessage.addListener((message: unknown) => (isLookUp(message) ? lookUp(message) : undefined))

const life = beginLife()
