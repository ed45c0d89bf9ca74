import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildSegment } from '../../../../src/core/matching/index/build.ts'
import { openHead } from '../../../../src/core/matching/index/head.ts'
import { mergeLists, mergeWords, planMerge } from '../../../../src/core/matching/index/merge.ts'
import { openShard, type PackedList, unpackList } from '../../../../src/core/matching/index/shard.ts'
import { unpackWords } from '../../../../src/core/matching/index/words.ts'
import { documents } from './arbitrary.ts'

/** A list with every count written out: which are written may differ where a document that repeated a term is gone. */
const inFull = (list: PackedList) => {
  const { ordinals, counts } = unpackList(list)
  return { hash: list.hash, ordinals, counts: counts ?? new Uint32Array(ordinals.length).fill(1) }
}

describe('merged segments', () => {
  it('are what the documents left would have been built into', () => {
    fc.assert(
      fc.property(documents, fc.nat(60), fc.nat(60), fc.array(fc.nat(120)), (all, a, b, gone) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)]
        const parts = [all.slice(0, first), all.slice(first, second), all.slice(second)]
        const packed = parts.map(buildSegment)
        const deleted = new Set(gone)
        const left = all.filter(({ doc }) => !deleted.has(doc))
        const plan = planMerge(
          packed.map(({ head }) => openHead(head)),
          deleted,
        )
        const shards = packed.map(each => each.shards.map(openShard))
        const lists = mergeLists(
          shards.map(of => of.flatMap(shard => [...shard.lists()])),
          plan,
        )
        const expected = buildSegment(left)
        expect(plan.documents).toBe(left.length)
        expect(plan.head).toEqual(expected.head)
        const right = expected.shards.flatMap(shard => [...openShard(shard).lists()])
        expect(lists.map(inFull)).toEqual(right.map(inFull))
        const words = unpackWords(mergeWords(packed.map(each => each.words.flatMap(unpackWords))))
        expect(words).toEqual(expect.arrayContaining([...new Set(left.flatMap(each => each.terms))]))
      }),
    )
  })
})
