import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type JsonItem, jsonItems } from '../../../src/core/interchange/json-items.ts'

/** The items of a text that comes in pieces of `length`; `size` may claim a larger file, which is read piece by piece. */
async function itemsOf(text: string, length = 7, size = text.length): Promise<JsonItem[]> {
  async function* chunks(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length)
  }
  const items: JsonItem[] = []
  for await (const item of jsonItems({ chunks: chunks(), start: text.slice(0, 64_000), size })) items.push(item)
  return items
}

const large = 1e9
const values = (items: readonly JsonItem[]): unknown[] =>
  items.map(item => ('value' in item ? item.value : item.reason))

describe('the values of a JSON file', () => {
  it('are the elements of an array, in pieces of any length', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 40 }),
        async (list, length) => {
          const text = JSON.stringify(list)
          expect(values(await itemsOf(text, length))).toEqual(JSON.parse(text))
        },
      ),
    )
  })

  it.each(['@graph', 'dataFeedElement', 'itemListElement', 'claims'])(
    'are the elements of %s in a large object',
    async name => {
      const text = JSON.stringify({ '@context': 'https://schema.org', [name]: [{ a: [1] }, { b: 2 }], name: 'x' })
      expect(values(await itemsOf(text, 5, large))).toEqual([{ a: [1] }, { b: 2 }])
    },
  )

  it('are the one value that a small file holds', async () => {
    expect(values(await itemsOf('\ufeff {"a": [1, 2]}\n'))).toEqual([{ a: [1, 2] }])
    expect(values(await itemsOf('{\n "a": 1,\n "b": 2\n}'))).toEqual([{ a: 1, b: 2 }])
  })

  it('are the lines of JSON Lines; a wrong one is told, the rest is read', async () => {
    const items = await itemsOf('{"a":1}\n\n{"b":\n{"c":3}\n{"d":4}')
    expect(items).toEqual([
      { place: 'Line 1', value: { a: 1 } },
      { place: 'Line 3', reason: 'this line is not JSON' },
      { place: 'Line 4', value: { c: 3 } },
      { place: 'Line 5', value: { d: 4 } },
    ])
  })

  it.each([
    ['an array that breaks off', '[{"a":1},{"b":2},{"c"', large],
    ['a small object whose list breaks off', '{"claims":[{"a":1},{"b":2},{"c"', 9],
    ['an array with a fault', '[{"a":1},{"b":2},{"c"}]', large],
  ])('are those before the fault of %s, which is told', async (_, text, size) => {
    const items = await itemsOf(text, 3, size)
    expect(values(items.slice(0, 2))).toEqual([{ a: 1 }, { b: 2 }])
    expect(items[2]).toMatchObject({ place: 'Record 3', reason: expect.stringMatching(/cannot be read from here on/) })
    expect(items).toHaveLength(3)
  })

  it.each(['', 'nonsense', '{"a":', '<html>'])('are told to be none where the file is no JSON: %s', async text => {
    expect(await itemsOf(text)).toEqual([{ place: 'Record 1', reason: expect.stringMatching(/not JSON/) }])
  })
})
