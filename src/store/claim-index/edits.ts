/** Edits: what was written since the segments were, kept as it is until there is enough for a segment. */
import { buildSegment, type IndexDocument } from '../../core/matching/index/build.ts'
import type { IndexDescription } from './layout.ts'
import { putSegment } from './parts.ts'
import type { IndexEdit, IndexLayout, SegmentRecord } from './stored.ts'
import type { WriteIndexTransaction } from './transactions.ts'

/** What some edits come to, one after the other. */
export function sumEdits(edits: readonly IndexEdit[]): IndexEdit {
  const added = new Map<number, IndexDocument>()
  const removed: number[] = []
  for (const edit of edits) {
    for (const doc of edit.removed) if (!added.delete(doc)) removed.push(doc)
    for (const document of edit.added) added.set(document.doc, document)
  }
  return { added: [...added.values()], removed }
}

/** Puts edits into a segment of their own and empties the log. Gives the layout with it, which the caller writes. */
export async function foldEdits(
  transaction: WriteIndexTransaction,
  { counter, layout }: IndexDescription,
  last: IndexEdit,
): Promise<IndexLayout> {
  const store = transaction.objectStore('indexEdits')
  const edits = await store.getAll(IDBKeyRange.upperBound(counter.change))
  const { added, removed } = sumEdits([...edits, last])
  await store.clear()
  const deleted = Uint32Array.from([...layout.deleted, ...removed])
  const [first] = added
  if (!first) return { ...layout, deleted }
  const docs = { firstDoc: first.doc, documents: added.length }
  const segment = await putSegment(transaction, layout.nextSegment, buildSegment(added), docs)
  return withSegment({ ...layout, deleted }, segment)
}

/** The layout with one segment more. */
export function withSegment(layout: IndexLayout, segment: SegmentRecord): IndexLayout {
  const segments = [...layout.segments, segment].sort((a, b) => a.firstDoc - b.firstDoc)
  return { ...layout, segments, nextSegment: Math.max(layout.nextSegment, segment.id + 1) }
}
