import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildSegment } from '../../../../src/core/matching/index/build.ts'
import { ByteReader, ByteWriter, DamagedIndex } from '../../../../src/core/matching/index/bytes.ts'
import { checksum, functionMark, hashTerm } from '../../../../src/core/matching/index/hash.ts'
import { openHead, packHead } from '../../../../src/core/matching/index/head.ts'
import { openSegment } from '../../../../src/core/matching/index/memory.ts'
import { seal, unseal } from '../../../../src/core/matching/index/sealed.ts'
import { openShard, packList, packShard, unpackList } from '../../../../src/core/matching/index/shard.ts'
import { packWords, unpackWords } from '../../../../src/core/matching/index/words.ts'
import { documents } from './arbitrary.ts'

const uint32 = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.constantFrom(0, 127, 128, 0x7fffffff, 0xffffffff))

describe('numbers', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.array(uint32), numbers => {
        const writer = new ByteWriter()
        for (const number of numbers) writer.varint(number)
        const reader = new ByteReader(writer.written())
        expect(numbers.map(() => reader.varint())).toEqual(numbers)
        expect(reader.ended).toBe(true)
      }),
    )
  })

  it('are never read beyond the end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), bytes => {
        const reader = new ByteReader(bytes)
        try {
          while (!reader.ended) reader.varint()
        } catch (error) {
          expect(error).toBeInstanceOf(DamagedIndex)
        }
        expect(() => new ByteReader(bytes).take(bytes.length + 1)).toThrow(DamagedIndex)
      }),
    )
  })

  it('are read many at once as one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 32 - 1 })), numbers => {
        const writer = new ByteWriter()
        for (const number of numbers) writer.varint(number)
        const read = new Uint32Array(numbers.length)
        const reader = new ByteReader(writer.written())
        reader.varints(read)
        expect([...read]).toEqual(numbers)
        expect(reader.ended).toBe(true)
        expect(() => new ByteReader(writer.written()).varints(new Uint32Array(numbers.length + 1))).toThrow(
          DamagedIndex,
        )
      }),
    )
  })
})

describe('hashes', () => {
  it('are those of MurmurHash3', () => {
    const bytes = (text: string) => new TextEncoder().encode(text)
    // Known values of MurmurHash3_x86_32 with seed 0.
    expect(checksum(bytes(''))).toBe(0)
    expect(checksum(bytes('a'))).toBe(0x3c2569b2)
    expect(checksum(bytes('hello'))).toBe(0x248bfa47)
    expect(checksum(bytes('hello, world'))).toBe(0x149bbb7f)
    // Wherever they lie in memory.
    for (const before of ['x', 'xy', 'xyz', 'wxyz'])
      expect(checksum(bytes(`${before}hello, world`).subarray(before.length))).toBe(0x149bbb7f)
  })

  it('spread terms evenly over the upper bits', () => {
    const counts = new Uint32Array(16)
    for (let at = 0; at < 16_000; at++) {
      const part = hashTerm(`term${at}`) >>> 28
      counts[part] = (counts[part] ?? 0) + 1
    }
    expect(Math.min(...counts)).toBeGreaterThan(850)
  })

  it('keep function words apart from what texts are looked up by', () => {
    fc.assert(
      fc.property(fc.string(), term => {
        const isMarked = term.startsWith(functionMark)
        expect(hashTerm(term) >>> 24 === 0xff).toBe(isMarked)
        expect(hashTerm(functionMark + term) >>> 24).toBe(0xff)
      }),
    )
  })
})

describe('a head', () => {
  it('knows its documents both ways', () => {
    fc.assert(
      fc.property(documents, all => {
        const docs = Uint32Array.from(all, each => each.doc)
        const lengths = Uint8Array.from(all, each => each.terms.length)
        const head = openHead(packHead(docs, lengths))
        expect([...head.lengths]).toEqual([...lengths])
        all.forEach(({ doc }, ordinal) => {
          expect(head.docAt(ordinal)).toBe(doc)
          expect(head.ordinalOf(doc)).toBe(ordinal)
        })
        const held = new Set(docs)
        for (let doc = 0; doc < 200; doc++) if (!held.has(doc)) expect(head.ordinalOf(doc)).toBe(-1)
      }),
    )
  })

  it('refuses documents out of order', () => {
    expect(() => packHead(Uint32Array.of(4, 4), Uint8Array.of(1, 1))).toThrow(/ascend/)
  })
})

describe('lists, shards and words', () => {
  it('come back as they were packed', () => {
    const list = fc
      .uniqueArray(fc.record({ ordinal: fc.nat(100_000), count: fc.integer({ min: 1, max: 9 }) }), {
        selector: each => each.ordinal,
        minLength: 1,
      })
      .map(each => each.sort((a, b) => a.ordinal - b.ordinal))
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(uint32, list), { selector: ([hash]) => hash }), all => {
        const lists = all
          .sort(([a], [b]) => a - b)
          .map(([hash, each]) => ({
            hash,
            ordinals: Uint32Array.from(each, ({ ordinal }) => ordinal),
            counts: Uint32Array.from(each, ({ count }) => count),
          }))
        const shard = openShard(packShard(lists.map(each => packList(each.hash, each))))
        for (const { hash, ordinals, counts } of lists) {
          const found = shard.find(hash)
          expect(found && unpackList(found)).toEqual({ ordinals, counts })
        }
        expect([...shard.lists()].map(each => each.hash)).toEqual(lists.map(each => each.hash))
      }),
    )
  })

  it('keep words of any script', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 })), words => {
        const sorted = words.sort()
        expect(unpackWords(packWords(sorted))).toEqual(sorted)
      }),
    )
  })
})

describe('damage', () => {
  it('of any one byte is seen before anything is read', () => {
    const packed = buildSegment([
      { doc: 1, terms: ['tap', 'water'] },
      { doc: 2, terms: ['bridg'] },
    ])
    for (const part of ['head', 'shards', 'words'] as const) {
      const whole = part === 'head' ? packed.head : (packed[part][0] ?? new Uint8Array())
      for (let at = 0; at < whole.length; at++) {
        const broken = Uint8Array.from(whole)
        broken[at] = (broken[at] ?? 0) ^ (1 << (at % 8))
        const open = () =>
          part === 'words'
            ? unpackWords(broken)
            : openSegment({ ...packed, ...(part === 'head' ? { head: broken } : { shards: [broken] }) })
        expect(open).toThrow(DamagedIndex)
      }
    }
  })

  it('is a part of another kind, and a part cut off', () => {
    const sealed = seal('shard', Uint8Array.of(1, 2, 3, 4, 5))
    expect(() => unseal('head', sealed)).toThrow(DamagedIndex)
    for (let length = 0; length < sealed.length; length++) {
      expect(() => unseal('shard', sealed.subarray(0, length))).toThrow(DamagedIndex)
    }
  })

  it('of sealed nonsense throws nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), bytes => {
        for (const open of [
          () => openShard(seal('shard', bytes)),
          () => openHead(seal('head', bytes)),
          () => unpackWords(seal('words', bytes)),
        ]) {
          try {
            open()
          } catch (error) {
            expect(error).toBeInstanceOf(DamagedIndex)
          }
        }
      }),
      { numRuns: 2_000 },
    )
  })
})
