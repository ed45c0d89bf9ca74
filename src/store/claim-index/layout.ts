/** What the index of claims consists of: two records, one that every write changes and one that only a rearrangement does. */
import { indexFormat } from '../../core/matching/index/sealed.ts'
import type { IndexCounter, IndexLayout } from './stored.ts'
import type { IndexTransaction, WriteIndexTransaction } from './transactions.ts'

/** Both records of a usable format; null where there are none: everything is to be built from the claims. */
export interface IndexDescription {
  readonly counter: IndexCounter
  readonly layout: IndexLayout
}

/** Reads the description. */
export async function readDescription(transaction: IndexTransaction): Promise<IndexDescription | null> {
  const store = transaction.objectStore('indexState')
  const [counter, layout] = await Promise.all([store.get('counter'), store.get('layout')])
  if (!counter || !('change' in counter) || !layout || !('segments' in layout)) return null
  return counter.format === indexFormat ? { counter, layout } : null
}

/** Reads the counter alone. */
export async function readCounter(transaction: IndexTransaction): Promise<IndexCounter | null> {
  const counter = await transaction.objectStore('indexState').get('counter')
  return counter && 'change' in counter && counter.format === indexFormat ? counter : null
}

/** Writes a changed layout, as a change of its own. */
export async function writeLayout(
  transaction: WriteIndexTransaction,
  counter: IndexCounter,
  layout: IndexLayout,
): Promise<void> {
  const change = counter.change + 1
  const store = transaction.objectStore('indexState')
  await Promise.all([store.put({ ...counter, change, layoutChange: change }, 'counter'), store.put(layout, 'layout')])
}

/** Begins the index anew: empties it, and notes which claims have to be read into it. */
export async function beginIndex(transaction: WriteIndexTransaction): Promise<IndexDescription> {
  const byDoc = transaction.objectStore('claims').index('doc')
  const [last, numbered, all, trashed] = await Promise.all([
    byDoc.openKeyCursor(null, 'prev'),
    byDoc.count(),
    transaction.objectStore('claims').count(),
    transaction.objectStore('claims').index('trashed').count(),
    transaction.objectStore('indexParts').clear(),
    transaction.objectStore('indexEdits').clear(),
  ])
  const nextDoc = last ? last.key + 1 : 0
  const unnumberedAfter = all - trashed > numbered ? '' : null
  const rebuild = nextDoc > 0 || unnumberedAfter !== null ? { from: 0, until: nextDoc, unnumberedAfter } : null
  const identity = crypto.randomUUID()
  const description: IndexDescription = {
    counter: { identity, format: indexFormat, change: 0, layoutChange: 0, nextDoc },
    layout: { nextSegment: 0, segments: [], deleted: new Uint32Array(), rebuild },
  }
  const store = transaction.objectStore('indexState')
  await Promise.all([store.put(description.counter, 'counter'), store.put(description.layout, 'layout')])
  return description
}
