/** Several segments become one without their deleted documents. Part by part, so that it can be done in small steps. */
import { longestDocument, packHead, type SegmentHead } from './head.ts'
import { type PackedList, type PostingList, packList, unpackList } from './shard.ts'
import { packWords } from './words.ts'

/** Which documents the new segment has, and where those of the old ones stand in it. */
export interface MergePlan {
  readonly head: Uint8Array<ArrayBuffer>
  readonly documents: number
  /** For each old segment the new ordinal by the old one, -1 for the deleted. */
  readonly places: readonly Int32Array[]
}

/** Plans the merge of segments, each with higher documents than the one before. */
export function planMerge(heads: readonly SegmentHead[], deleted: ReadonlySet<number>): MergePlan {
  const most = heads.reduce((sum, { lengths }) => sum + lengths.length, 0)
  const docs = new Uint32Array(most)
  const lengths = new Uint8Array(most)
  let documents = 0
  const places = heads.map(head => {
    const place = new Int32Array(head.lengths.length).fill(-1)
    head.lengths.forEach((length, ordinal) => {
      const doc = head.docAt(ordinal)
      if (deleted.has(doc)) return
      docs[documents] = doc
      lengths[documents] = Math.min(length, longestDocument)
      place[ordinal] = documents++
    })
    return place
  })
  return { head: packHead(docs.subarray(0, documents), lengths.subarray(0, documents)), documents, places }
}

/** The lists of one range of hashes from all old segments, in their order, as lists of the new one by ascending hash. */
export function mergeLists(
  ofSegments: readonly Iterable<PackedList>[],
  { places }: Pick<MergePlan, 'places'>,
): readonly PackedList[] {
  const byHash = new Map<number, PostingList[]>()
  ofSegments.forEach((lists, at) => {
    for (const list of lists) {
      const moved = moveList(unpackList(list), places[at] ?? new Int32Array())
      if (moved.ordinals.length === 0) continue
      const known = byHash.get(list.hash)
      if (known) known.push(moved)
      else byHash.set(list.hash, [moved])
    }
  })
  return [...byHash].sort(([a], [b]) => a - b).map(([hash, lists]) => packList(hash, joinLists(lists)))
}

/** The words of one group from all old segments. */
export function mergeWords(ofSegments: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  return packWords([...new Set(ofSegments.flat())].sort())
}

function moveList({ ordinals, counts }: PostingList, places: Int32Array): PostingList {
  const moved = new Uint32Array(ordinals.length)
  const movedCounts = counts && new Uint32Array(ordinals.length)
  let length = 0
  ordinals.forEach((ordinal, at) => {
    const place = places[ordinal] ?? -1
    if (place < 0) return
    if (movedCounts) movedCounts[length] = counts?.[at] ?? 1
    moved[length++] = place
  })
  return { ordinals: moved.subarray(0, length), counts: movedCounts?.subarray(0, length) ?? null }
}

function joinLists(lists: readonly PostingList[]): PostingList {
  const [only] = lists
  if (only && lists.length === 1) return only
  const length = lists.reduce((sum, { ordinals }) => sum + ordinals.length, 0)
  const ordinals = new Uint32Array(length)
  const counts = lists.some(list => list.counts) ? new Uint32Array(length).fill(1) : null
  let at = 0
  for (const list of lists) {
    ordinals.set(list.ordinals, at)
    if (list.counts) counts?.set(list.counts, at)
    at += list.ordinals.length
  }
  return { ordinals, counts }
}
