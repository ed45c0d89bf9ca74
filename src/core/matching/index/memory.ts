/** A whole index in memory: for training, benchmarks and the edits not yet stored as a segment. */
import { buildSegment, type IndexDocument, type PackedSegment } from './build.ts'
import { openHead } from './head.ts'
import { type Searcher, type SearchSegment, searcher } from './search.ts'
import { openShard, shardOf } from './shard.ts'

/** Opens a packed segment whole. Throws DamagedIndex. */
export function openSegment({ head, shards }: PackedSegment): SearchSegment {
  const bits = Math.log2(shards.length)
  const opened = shards.map(openShard)
  return { head: openHead(head), list: hash => opened[shardOf(hash, bits)]?.find(hash) ?? null }
}

/** An index of these documents alone; their numbers must ascend. */
export function memoryIndex(documents: readonly IndexDocument[]): Searcher {
  return searcher({ segments: [openSegment(buildSegment(documents))], deleted: new Set() })
}
