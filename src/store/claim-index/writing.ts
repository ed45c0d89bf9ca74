/** Writes claims and, in the same transaction, what they change in the index. */

import type { IndexDocument } from '../../core/matching/index/build.ts'
import { claimDocument } from '../../core/matching/index/claim-document.ts'
import type { ClaimRecord } from '../../core/model.ts'
import { touchClaims } from '../claim-columns/log.ts'
import type { StoredClaim } from '../schema.ts'
import { foldEdits } from './edits.ts'
import { beginIndex, type IndexDescription, readDescription, writeLayout } from './layout.ts'
import type { IndexEdit } from './stored.ts'
import type { WriteIndexTransaction } from './transactions.ts'

/** Writes claims of one transaction, which must span `claimStores`. */
export interface ClaimWriter {
  /** Puts a claim; `before` is what is stored under its id. */
  put(claim: ClaimRecord, before: StoredClaim | undefined): Promise<void>
  /** Deletes a claim. */
  delete(before: StoredClaim): Promise<void>
  /** Writes the index's part. Call once, last. */
  finish(): Promise<void>
}

/** Documents of one write that become a segment at once. */
const bulkSize = 256
/** Edits that are kept apart: each search that starts cold reads them. */
const mostEdits = 32

/** Begins to write claims. */
export async function claimWriter(transaction: WriteIndexTransaction): Promise<ClaimWriter> {
  const description = (await readDescription(transaction)) ?? (await beginIndex(transaction))
  const claims = transaction.objectStore('claims')
  const added = new Map<number, IndexDocument>()
  const removed: number[] = []
  const written = new Set<string>()
  const gone: number[] = []
  let nextDoc = description.counter.nextDoc
  const remove = (doc: number | undefined): void => {
    if (doc === undefined || added.delete(doc) || isUnread(description, doc)) return
    removed.push(doc)
  }
  return {
    async put(claim, before) {
      written.add(claim.id)
      if (before?.doc !== undefined) gone.push(before.doc)
      remove(before?.doc)
      if (claim.trashed !== null) {
        await claims.put(claim)
        return
      }
      const doc = nextDoc++
      added.set(doc, claimDocument(doc, claim))
      await claims.put({ ...claim, doc })
    },
    async delete(before) {
      if (before.doc !== undefined) gone.push(before.doc)
      remove(before.doc)
      await claims.delete(before.id)
    },
    async finish() {
      await touchClaims(transaction, written, gone)
      if (nextDoc === description.counter.nextDoc && removed.length === 0) return
      await writeEdit(transaction, description, nextDoc, { added: [...added.values()], removed })
    },
  }
}

/** Whether a document waits to be read into the index: its claim is written before that, and needs no edit. */
const isUnread = ({ layout: { rebuild } }: IndexDescription, doc: number): boolean =>
  rebuild !== null && doc >= rebuild.from && doc < rebuild.until

async function writeEdit(
  transaction: WriteIndexTransaction,
  { counter, layout }: IndexDescription,
  nextDoc: number,
  edit: IndexEdit,
): Promise<void> {
  const counted = { ...counter, nextDoc }
  const isLong = counter.change - counter.layoutChange >= mostEdits
  if (isLong || edit.added.length + edit.removed.length >= bulkSize) {
    const folded = await foldEdits(transaction, { counter, layout }, edit)
    await writeLayout(transaction, counted, folded)
    return
  }
  const change = counter.change + 1
  await Promise.all([
    transaction.objectStore('indexEdits').put(edit, change),
    transaction.objectStore('indexState').put({ ...counted, change }, 'counter'),
  ])
}
