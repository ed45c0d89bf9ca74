/** Claims of one article: what is told twice is one claim, and what is told beside it another. */
import { describe, expect, it } from 'vitest'
import { claimsAmong } from '../../../src/core/matching/among.ts'
import { retoldClaim } from '../../../src/core/matching/retold.ts'
import { differentPairs, retoldPairs } from './article-pairs.ts'
import type { HeldBackPair } from './held-back.ts'

const all = [...retoldPairs, ...differentPairs]

/** Whether one claim of a pair is taken for the other, among all claims of the article that the pairs could make up. */
function isMerged({ one, other }: HeldBackPair): boolean {
  const merges = (text: string, claim: string): boolean => {
    const query = { text, lang: 'en' }
    const texts = [claim, ...all.map(pair => pair.one).filter(each => each !== text && each !== claim)]
    const found = claimsAmong(texts.map((each, at) => ({ id: String(at), text: each, lang: 'en' })))(query)
    return retoldClaim(query, found)?.id === '0'
  }
  return merges(one, other) || merges(other, one)
}

describe('claims of one article', () => {
  it('are enough', () => {
    expect(all.length).toBeGreaterThanOrEqual(60)
    expect(new Set(all.map(({ one, other }) => `${one} | ${other}`)).size).toBe(all.length)
  })

  it.each([
    ['seen', false],
    ['held back', true],
  ])('are one only where they say the same (%s)', (what, heldBack) => {
    const wrong = differentPairs.filter(pair => pair.heldBack === heldBack && isMerged(pair))
    const retold = retoldPairs.filter(pair => pair.heldBack === heldBack)
    const merged = retold.filter(isMerged)
    console.log(`${what}: ${wrong.length} merged wrongly, ${merged.length} of ${retold.length} retold ones merged`)
    expect(wrong).toEqual([])
    expect(merged.length).toBeGreaterThanOrEqual(retold.length * 0.7)
  })

  it('leaves a claim that nothing repeats alone', () => {
    const query = { text: 'The Brackwater dam is as sound as ever', lang: 'en' }
    expect(retoldClaim(query, claimsAmong([])(query))).toBeNull()
  })
})
