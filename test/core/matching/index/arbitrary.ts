/** Random documents for the tests of the index. */
import fc from 'fast-check'
import type { IndexDocument } from '../../../../src/core/matching/index/build.ts'

// Few terms of very unequal frequency, some beyond ASCII, so that lists of all lengths and equal scores occur.
const term = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('water', 'council', 'say', '#12', '@who') },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 40 }).map(at => `word${at}`) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }) },
)

/** The terms of one text. */
export const terms = fc.array(term, { maxLength: 12 })

/** Documents with ascending numbers, with gaps. */
export const documents: fc.Arbitrary<IndexDocument[]> = fc
  .array(fc.record({ gap: fc.integer({ min: 1, max: 3 }), terms }), { maxLength: 60 })
  .map(list => {
    let doc = -1
    return list.map(({ gap, terms: ofDocument }) => {
      doc += gap
      return { doc, terms: ofDocument }
    })
  })
