import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  leastAnswers,
  matchThreshold,
  readerThreshold,
  type ScoredAnswer,
  thresholdBounds,
} from '../../../src/core/matching/threshold.ts'

const answers = (count: number, same: boolean, score: number): ScoredAnswer[] =>
  Array.from({ length: count }, () => ({ same, score }))

describe('readerThreshold', () => {
  it('is the shipped one until there are enough answers of one kind', () => {
    expect(readerThreshold([])).toBe(matchThreshold)
    const few = leastAnswers - 1
    expect(readerThreshold([...answers(few, false, 0.95), ...answers(few, true, 0.8)])).toBe(matchThreshold)
  })

  it('rises a little with five claims that were shown and were others, and more with fifty', () => {
    const five = readerThreshold(answers(5, false, 0.95))
    const fifty = readerThreshold(answers(50, false, 0.95))
    expect(five).toBeGreaterThan(0.945)
    expect(five).toBeLessThan(0.97)
    expect(fifty).toBeGreaterThan(five)
  })

  it('falls with claims that were missed', () => {
    expect(readerThreshold(answers(5, true, 0.85))).toBeLessThan(0.9)
    expect(readerThreshold(answers(500, true, 0.41))).toBeLessThan(0.6)
  })

  it('stands still where no threshold would have shown what the reader missed', () => {
    expect(readerThreshold(answers(50, true, 0.1))).toBe(matchThreshold)
  })
})

const answer = fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), same: fc.boolean() })
const many = fc.array(answer, { maxLength: 40 })
const score = fc.double({ min: 0, max: 1, noNaN: true })
/** What a threshold is known to. */
const precision = 1e-9

describe('properties', () => {
  it('stays within its bounds', () => {
    fc.assert(
      fc.property(many, list => {
        const threshold = readerThreshold(list)
        expect(threshold).toBeGreaterThanOrEqual(thresholdBounds.lowest - precision)
        expect(threshold).toBeLessThanOrEqual(thresholdBounds.highest + precision)
      }),
    )
  })

  it('never falls with one more "not this claim"', () => {
    fc.assert(
      fc.property(many, score, (list, at) => {
        const before = readerThreshold(list)
        expect(readerThreshold([...list, { score: at, same: false }])).toBeGreaterThanOrEqual(before - precision)
      }),
    )
  })

  it('never rises with one more "also this claim"', () => {
    fc.assert(
      fc.property(many, score, (list, at) => {
        const before = readerThreshold(list)
        expect(readerThreshold([...list, { score: at, same: true }])).toBeLessThanOrEqual(before + precision)
      }),
    )
  })

  it('does not depend on the order of the answers', () => {
    const shuffled = many.chain(list =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(readerThreshold(other)).toBe(readerThreshold(list))
      }),
    )
  })
})
