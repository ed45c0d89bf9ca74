import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchClaim, rankClaims } from '../../../src/core/matching/match.ts'
import { claimTerms, noStatistics, type TermStatistics } from '../../../src/core/matching/terms.ts'
import { otherPairs, type Pair, samePairs } from './pairs.ts'

const isMatch = (one: string, other: string): boolean =>
  matchClaim({ text: one, lang: 'en' }, [{ id: 'known', text: other, lang: 'en' }], noStatistics) !== null

const bothWays = ([, one, other]: Pair): boolean => isMatch(one, other) && isMatch(other, one)
const eitherWay = ([, one, other]: Pair): boolean => isMatch(one, other) || isMatch(other, one)

describe('minimal pairs', () => {
  it('finds at least this many of the claims told in other words', () => {
    const missed = samePairs.filter(pair => !bothWays(pair)).map(([what]) => what)
    console.log(`same claim: ${samePairs.length - missed.length} of ${samePairs.length}; missed: ${missed.join(', ')}`)
    expect(missed.length).toBeLessThanOrEqual(2)
  })

  it('takes no other claim for it', () => {
    expect(otherPairs.filter(eitherWay).map(([what]) => what)).toEqual([])
  })

  it('has enough of both', () => {
    expect(samePairs.length + otherPairs.length).toBeGreaterThanOrEqual(40)
  })
})

describe('matchClaim', () => {
  const known = [
    { id: 'a', text: 'Twelve workers were killed at the Ardley quarry', lang: 'en' },
    { id: 'b', text: 'The mayor of Ardley sold the quarry', lang: 'en' },
  ]

  it('tells why, in the words of the text', () => {
    const text = '12 workers were killed at the quarry in Ardley'
    expect(matchClaim({ text, lang: 'en' }, known, noStatistics)).toMatchObject({
      claimId: 'a',
      reasons: { words: ['workers', 'killed', 'quarry'], numbers: ['12'], names: ['Ardley'], decided: false },
    })
  })

  it('gives null without candidates, and for a text without content', () => {
    expect(matchClaim({ text: 'Workers were killed at the quarry', lang: 'en' }, [], noStatistics)).toBeNull()
    expect(matchClaim({ text: 'It is what it is.', lang: 'en' }, known, noStatistics)).toBeNull()
  })

  it('recognises words kept as they were in a language without stems', () => {
    const text = 'Der Bürgermeister von Ardorf verkaufte den Steinbruch'
    const match = matchClaim({ text, lang: 'de' }, [{ id: 'de', text, lang: 'de' }], noStatistics)
    expect(match?.claimId).toBe('de')
  })

  it('gives no match between two claims that fit equally and say different things', () => {
    const rivals = [
      { id: 'a', text: 'The mayor of Ardley sold the quarry for 5 million', lang: 'en' },
      { id: 'b', text: 'The mayor of Ardley sold the quarry for 7 million', lang: 'en' },
    ]
    const match = matchClaim({ text: 'The mayor of Ardley sold the quarry', lang: 'en' }, rivals, noStatistics)
    expect(match).toBeNull()
  })
})

const word = fc.constantFrom(
  ...'the council Ardley Harker Delgado not never quarry sold workers 12 2019 percent killed bridge U.S. denied'.split(
    ' ',
  ),
)
const sentence = fc.array(word, { maxLength: 14 }).map(words => words.join(' '))

describe('properties', () => {
  it('never throws and scores within 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('en', 'und', 'zh', ''),
        (a, b, lang) => {
          const candidate = { id: 'x', text: b, lang }
          const ranked = rankClaims({ text: a, lang }, [candidate], noStatistics)
          expect(ranked.every(({ score }) => score >= 0 && score <= 1)).toBe(true)
          expect(new Set(claimTerms(a, lang)).size).toBe(claimTerms(a, lang).length)
        },
      ),
    )
  })

  it('scores a pair the same both ways', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const score = (x: string, y: string) =>
          rankClaims({ text: x, lang: 'en' }, [{ id: 'x', text: y, lang: 'en' }], noStatistics)
        const [there] = score(a, b)
        const [back] = score(b, a)
        expect(Math.abs((there?.score ?? 0) - (back?.score ?? 0))).toBeLessThan(0.1)
        expect(there?.clash === null).toBe(back?.clash === null)
      }),
    )
  })

  it('does not depend on the order of the candidates', () => {
    const stats: TermStatistics = { claims: 3, frequency: new Map([['quarri', 2]]) }
    fc.assert(
      fc.property(sentence, fc.array(sentence, { maxLength: 6 }), (text, others) => {
        const candidates = others.map((other, at) => ({ id: String(at), text: other, lang: 'en' }))
        const query = { text, lang: 'en' }
        expect(matchClaim(query, candidates.toReversed(), stats)).toEqual(matchClaim(query, candidates, stats))
      }),
    )
  })

  it('reads a long hostile text in time that grows with its length only', () => {
    const started = performance.now()
    for (const unit of ['A.', '1,', "a'", 'Of of ', 'no ', '$1 million ', '\u0301']) {
      rankClaims(
        { text: unit.repeat(20_000), lang: 'en' },
        [{ id: 'x', text: unit.repeat(20_000), lang: 'en' }],
        noStatistics,
      )
    }
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
