/** Our own pairs: the same claim in other words, and another claim in nearly the same words. */
import { describe, expect, it } from 'vitest'
import { claimsAmong } from '../../../src/core/matching/among.ts'
import { matchClaim } from '../../../src/core/matching/match.ts'
import { readMinimalPairs } from './minimal-pairs.ts'
import { otherPairs, samePairs } from './pairs.ts'
import { readParaphrases } from './paraphrases.ts'

const isMatch = (text: string, claim: string): boolean => {
  const query = { text, lang: 'en' }
  return matchClaim(query, claimsAmong([{ id: 'known', text: claim, lang: 'en' }])(query)) !== null
}

interface Texts {
  readonly one: string
  readonly other: string
}

const bothWays = ({ one, other }: Texts): boolean => isMatch(one, other) && isMatch(other, one)
const neitherWay = ({ one, other }: Texts): boolean => !isMatch(one, other) && !isMatch(other, one)
const told = ({ one, other }: Texts): string => `${one} | ${other}`

/** Prints the figure, and gives those that fail. */
function failing<Pair extends Texts>(
  what: string,
  pairs: readonly Pair[],
  isRight: (pair: Pair) => boolean,
): readonly Pair[] {
  const wrong = pairs.filter(pair => !isRight(pair))
  console.log(`${what}: ${pairs.length - wrong.length} of ${pairs.length}`)
  return wrong
}

describe('minimal pairs', () => {
  const pairs = readMinimalPairs()
  const older = otherPairs.map(([kind, one, other]) => ({ kind, one, other }))

  it.each([...new Set(pairs.map(({ kind }) => kind))])('tells claims apart by %s', kind => {
    const seen = pairs.filter(pair => pair.kind === kind && !pair.heldBack)
    expect(failing(kind, seen, neitherWay).map(told).slice(1)).toEqual([])
  })

  it('tells the older ones apart', () => {
    expect(failing('older pairs', older, neitherWay).map(told)).toEqual([])
  })

  it('tells most of those apart that were held back', () => {
    const held = pairs.filter(pair => pair.heldBack)
    const wrong = failing('held back', held, neitherWay)
    expect(wrong.length).toBeLessThanOrEqual(held.length * 0.1)
  })

  it('are enough', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(200)
    expect(pairs.every(({ one, other }) => one !== other)).toBe(true)
  })
})

describe('paraphrases', () => {
  const pairs = readParaphrases()
  const older = samePairs.map(([, one, other]) => ({ one, other }))

  it('are recognised both ways', () => {
    const seen = [...pairs.filter(pair => !pair.heldBack), ...older]
    expect(failing('in other words', seen, bothWays).length).toBeLessThanOrEqual(seen.length * 0.05)
  })

  it('are mostly recognised where they were held back', () => {
    const held = pairs.filter(pair => pair.heldBack)
    expect(failing('in other words, held back', held, bothWays).length).toBeLessThanOrEqual(held.length * 0.25)
  })

  it('are enough', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(60)
  })
})
