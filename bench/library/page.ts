/** What the benchmark calls in pages of the extension under test, as `bench`. */
import { openDB } from 'idb'
import browser from 'webextension-polyfill'
import { runFileJob } from '../../src/library/run-file-job.ts'
import type { LookedUp, LookUp } from './messages.ts'
import { peerDatabase, peerStore } from './peer-store.ts'

/** An import as its asker saw it. */
export interface Imported {
  readonly added: number
  readonly seconds: number
  /** Reports of progress, and the longest time without one, in ms. */
  readonly reports: number
  readonly longestSilence: number
}

/** Imports a backup that lies in the extension's folder, as the library page does. */
export async function importBackup(name: string): Promise<Imported> {
  const blob = await (await fetch(browser.runtime.getURL(name))).blob()
  const started = performance.now()
  let last = started
  let longestSilence = 0
  let reports = 0
  const reading = { format: 'backup', csv: null } as const
  const { result } = runFileJob('import', { file: blob, name, reading }, () => {
    const now = performance.now()
    longestSilence = Math.max(longestSilence, now - last)
    last = now
    reports++
  })
  const { counts } = await result
  return { added: counts.added, seconds: (performance.now() - started) / 1_000, reports, longestSilence }
}

/** Keeps the JSON of a peer's index, which lies in the extension's folder. */
export async function storePeer(name: string, size: number): Promise<void> {
  const json = await (await fetch(browser.runtime.getURL(name))).text()
  const database = await openDB(peerDatabase, 1, { upgrade: upgraded => void upgraded.createObjectStore(peerStore) })
  await database.put(peerStore, json, size)
  database.close()
}

/** An answer of the background, and the time from message to answer in ms. */
export async function ask(sentences: readonly string[], size: number): Promise<LookedUp & { readonly total: number }> {
  const message: LookUp = { bench: 'look-up', sentences, size }
  const started = performance.now()
  const answer: LookedUp = await browser.runtime.sendMessage(message)
  return { ...answer, total: performance.now() - started }
}

let pauses: number[] = []
let isWatching = false

/** Begins to note how long this page's main thread does not get to its next turn: what stops scrolling and typing. */
export function watchPauses(): void {
  pauses = []
  isWatching = true
  const { port1, port2 } = new MessageChannel()
  let last = performance.now()
  port1.onmessage = () => {
    const now = performance.now()
    pauses.push(now - last)
    last = now
    // Once in a millisecond or so: the watcher must not be the load.
    if (isWatching) setTimeout(() => port2.postMessage(null), 1)
    else port1.close()
  }
  port2.postMessage(null)
}

/** Ends the watch: the longest pauses, in ms, and how many turns there were. */
export function endWatch(): { readonly longest: readonly number[]; readonly turns: number } {
  isWatching = false
  return { longest: [...pauses].sort((a, b) => b - a).slice(0, 10), turns: pauses.length }
}
