import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packNumbers, unpackNumbers } from '../../../src/core/matching/packed-numbers.ts'

describe('packed numbers', () => {
  it('come back as they were', () => {
    const ofDigits = fc
      .integer({ min: 1, max: 4 })
      .chain(digits => fc.tuple(fc.constant(digits), fc.array(fc.nat({ max: 64 ** digits - 1 }))))
    fc.assert(
      fc.property(ofDigits, ([digits, numbers]) => {
        const packed = packNumbers(numbers, digits)
        expect(packed).toHaveLength(numbers.length * digits)
        expect([...unpackNumbers(packed, digits)]).toEqual(numbers)
      }),
    )
  })

  it('are whole and have no more digits', () => {
    for (const number of [-1, 64, 0.5, Number.NaN]) expect(() => packNumbers([number], 1)).toThrow(RangeError)
  })
})
