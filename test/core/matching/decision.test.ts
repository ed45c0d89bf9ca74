import { describe, expect, it } from 'vitest'
import { decisionFor, probabilityOf } from '../../../src/core/matching/decision.ts'

describe('decision', () => {
  it('is another in a library of a thousand claims', () => {
    expect(decisionFor(999)).toBe(decisionFor(3))
    expect(decisionFor(1_000)).toBe(decisionFor(300_000))
    expect(decisionFor(1_000)).not.toBe(decisionFor(999))
  })

  it('doubts a claim that has a likely rival, in a large library only', () => {
    const probability = (claims: number, rival: number): number =>
      probabilityOf(decisionFor(claims).calibration, { likeness: 1, rival, clashes: false })
    expect(probability(10_000, 0.5)).toBeLessThan(probability(10_000, -4))
    expect(probability(10_000, Number.NEGATIVE_INFINITY)).toBe(probability(10_000, -5))
    expect(probability(10, 0.5)).toBe(probability(10, -4))
  })

  it('leaves next to nothing where something makes two claims', () => {
    const { calibration } = decisionFor(10_000)
    expect(probabilityOf(calibration, { likeness: 20, rival: -5, clashes: true })).toBeLessThanOrEqual(0.05)
  })
})
