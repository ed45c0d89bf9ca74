import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf, mix } from '../../../src/core/statements/tagger/hashes.ts'
import { labelCount } from '../../../src/core/statements/tagger/labels.ts'
import { RowTable } from '../../../src/core/statements/tagger/row-table.ts'
import { packRows } from '../../../src/core/statements/tagger/weights.ts'

/** Hashes of which many share the upper bits of their keys, so that buckets of the table hold several. */
const hash = fc.integer({ min: 0, max: 400 })
const row = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: labelCount, maxLength: labelCount })

describe('RowTable', () => {
  it('sums the rows of the keys it holds and nothing for others', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 2 ** 24 - 1 }), row), {
          selector: ([key]) => key,
          maxLength: 60,
        }),
        fc.array(hash, { minLength: 1, maxLength: 80 }),
        fc.integer(),
        (made, hashes, salt) => {
          const salts = new Int32Array(hashes.length).fill(salt)
          const asked = hashes.map(each => keyOf(mix(salt, each)))
          // Half of what is asked is known, and has neighbours that differ in single bits of the lower eight.
          const near = asked.filter((_, at) => at % 2 === 0).flatMap(key => [key, key ^ 1, key ^ 0x80])
          const rows = new Map(made)
          near.forEach((key, at) => {
            rows.set(
              key,
              Array.from({ length: labelCount }, (_, label) => ((key + at * 31 + label * 17) % 255) - 127),
            )
          })
          // The largest weight is 127, so that rounding keeps all as they are.
          rows.set(2 ** 24 - 1, new Array<number>(labelCount).fill(127))
          const sorted = [...rows].sort(([a], [b]) => a - b)
          const keys = Int32Array.from(sorted, ([key]) => key)
          const table = new RowTable(packRows(keys, Float32Array.from(sorted.flatMap(([, values]) => values))), salts)
          const sums = new Float64Array(labelCount + 1)
          table.sum(Int32Array.from(hashes), sums, 1)
          const wanted = Array.from({ length: labelCount }, (_, label) =>
            asked.reduce((sum, key) => sum + (rows.get(key)?.[label] ?? 0), 0),
          )
          expect([...sums]).toEqual([0, ...wanted.map(value => value + 0)])
        },
      ),
    )
  })

  it('tells 256 keys apart that differ in their lower bits alone', () => {
    const salts = Int32Array.of(7)
    const first = keyOf(mix(7, 0)) & ~255
    const keys = Int32Array.from({ length: 256 }, (_, low) => first | low)
    const weightOf = (key: number): number => ((key & 255) % 255) - 127
    const values = Float32Array.from({ length: 256 * labelCount }, (_, at) => weightOf(Math.floor(at / labelCount)))
    const table = new RowTable(packRows(keys, values), salts)
    const found = new Set<number>()
    for (let each = 0; each < 2_000_000; each++) {
      const key = keyOf(mix(7, each))
      if ((key & ~255) !== first) continue
      found.add(key)
      const sums = new Float64Array(labelCount)
      table.sum(Int32Array.of(each), sums, 0)
      expect([...sums]).toEqual(new Array<number>(labelCount).fill(weightOf(key)))
    }
    expect(found.size).toBeGreaterThan(10)
  })
})
