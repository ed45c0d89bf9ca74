import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decisionFor,
  leastRival,
  likenessOf,
  mostProbabilityOf,
  probabilityOf,
} from '../../../src/core/matching/decision.ts'
import { findDifferences } from '../../../src/core/matching/differences/find.ts'
import { boundMeasures, measure, measureNames } from '../../../src/core/matching/measures.ts'
import { readProfile } from '../../../src/core/matching/profile.ts'
import { standingsOf } from '../../../src/core/matching/standing.ts'
import { readParaphrases } from './paraphrases.ts'

const librarySize = fc.constantFrom(3, 999, 1_000, 300_000)

describe('decision', () => {
  it('is another in a library of a thousand claims', () => {
    expect(decisionFor(999)).toBe(decisionFor(3))
    expect(decisionFor(1_000)).toBe(decisionFor(300_000))
    expect(decisionFor(1_000)).not.toBe(decisionFor(999))
  })

  it('doubts a claim that has a likely rival, in a large library only', () => {
    const probability = (claims: number, rival: number): number =>
      probabilityOf(decisionFor(claims).calibration, { likeness: 1, rival, clashes: false })
    expect(probability(10_000, 0.5)).toBeLessThan(probability(10_000, leastRival))
    expect(probability(10_000, Number.NEGATIVE_INFINITY)).toBe(probability(10_000, leastRival))
    expect(probability(10, 0.5)).toBe(probability(10, leastRival))
  })

  it('leaves next to nothing where something makes two claims', () => {
    const { calibration } = decisionFor(10_000)
    expect(probabilityOf(calibration, { likeness: 20, rival: leastRival, clashes: true })).toBeLessThanOrEqual(0.05)
  })
})

describe('mostProbabilityOf', () => {
  const value = fc.double({ min: -1, max: 6, noNaN: true })
  const bounded = fc.array(fc.tuple(value, value, value), {
    minLength: measureNames.length,
    maxLength: measureNames.length,
  })

  it('is no lower than the probability of any measures within the bounds, whatever the rival', () => {
    fc.assert(
      fc.property(
        bounded,
        librarySize,
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (triples, claims, rival) => {
          const sorted = triples.map(triple => [...triple].sort((a, b) => a - b))
          const [least = [], measures = [], most = []] = [0, 1, 2].map(at => sorted.map(triple => triple[at] ?? 0))
          const decision = decisionFor(claims)
          const real = probabilityOf(decision.calibration, {
            likeness: likenessOf(decision, measures),
            rival,
            clashes: false,
          })
          expect(mostProbabilityOf(decision, { least, most })).toBeGreaterThanOrEqual(real - 1e-12)
        },
      ),
    )
  })

  it('is no lower than the probability of two texts that do not clash', () => {
    const texts = readParaphrases().flatMap(({ one, other }) => [one, other])
    const text = fc.constantFrom(...texts)
    const scores = fc.array(fc.double({ min: 1, max: 80, noNaN: true }), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(text, text, scores, librarySize, (one, other, found, claims) => {
        const [standing] = standingsOf(
          [...found].sort((a, b) => b - a),
          60,
          claims,
        )
        const query = readProfile(one, 'en')
        const claim = { text: readProfile(other, 'en'), title: null }
        const differences = findDifferences(query, claim.text)
        fc.pre(standing !== undefined && differences.clash === null)
        const decision = decisionFor(claims)
        const likeness = likenessOf(decision, measure({ query, claim, standing, differences }))
        const real = probabilityOf(decision.calibration, { likeness, rival: leastRival, clashes: false })
        const most = mostProbabilityOf(decision, boundMeasures({ query, claim, standing }))
        expect(most).toBeGreaterThanOrEqual(real - 1e-12)
      }),
    )
  })
})
