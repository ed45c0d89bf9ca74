import { describe, expect, it } from 'vitest'
import { claimsAmong } from '../../../src/core/matching/among.ts'
import { matchClaim } from '../../../src/core/matching/match.ts'
import { languagePairs } from './language-pairs.ts'

const isMatched = (text: string, claim: string, lang: string): boolean => {
  const query = { text, lang }
  return matchClaim(query, claimsAmong([{ id: 'known', text: claim, lang }])(query)) !== null
}

describe('recognition in other languages', () => {
  it.each(languagePairs)('knows a claim told a little otherwise ($lang): $same', ({ lang, claim, same }) => {
    expect(isMatched(same, claim, lang)).toBe(true)
    expect(isMatched(claim, same, lang)).toBe(true)
  })

  it.each(languagePairs)('takes another claim for no known one ($lang): $other', ({ lang, claim, other }) => {
    expect(isMatched(other, claim, lang)).toBe(false)
  })

  it('knows by endings who does it to whom where the order does not tell', () => {
    const claim = 'Wojewoda Nowak oskarżył burmistrza Kowala o kradzież pieniędzy'
    expect(isMatched('O kradzież pieniędzy burmistrza Kowala oskarżył wojewoda Nowak', claim, 'pl')).toBe(true)
    expect(isMatched('Burmistrz Kowal oskarżył wojewodę Nowaka o kradzież pieniędzy', claim, 'pl')).toBe(false)
  })
})
