import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimsAmong } from '../../../src/core/matching/among.ts'
import { type Candidate, matchClaim, type RankedMatch, rankClaims } from '../../../src/core/matching/match.ts'
import { claimTerms } from '../../../src/core/matching/terms.ts'
import type { Match } from '../../../src/core/reading.ts'

const candidate = (id: string, text: string, lang = 'en'): Candidate => ({ id, text, lang })

function match(text: string, claims: readonly Candidate[], lang = 'en'): Match | null {
  const query = { text, lang }
  return matchClaim(query, claimsAmong(claims)(query))
}

function rank(text: string, claims: readonly Candidate[], lang = 'en'): readonly RankedMatch[] {
  const query = { text, lang }
  return rankClaims(query, claimsAmong(claims)(query))
}

describe('matchClaim', () => {
  const known = [
    candidate('a', 'Twelve workers were killed at the Ardley quarry'),
    candidate('b', 'The mayor of Ardley sold the quarry'),
  ]

  it('tells why, in the words of the text', () => {
    expect(match('12 workers were killed at the quarry in Ardley', known)).toMatchObject({
      claimId: 'a',
      reasons: {
        words: ['workers', 'killed', 'quarry'],
        numbers: ['12'],
        names: ['Ardley'],
        differences: [],
        decided: false,
      },
    })
  })

  it('tells in what a match differs all the same', () => {
    const found = match('Harker took tobacco lobby money in spring', [
      candidate('a', 'Harker took money from the tobacco lobby'),
    ])
    expect(found?.reasons.differences.every(({ inText, inClaim }) => inText !== inClaim)).toBe(true)
  })

  it('tells which numbers and names only one of the two has', () => {
    const found = match('Twelve workers were killed at the Ardley quarry, said Harker, who owns it', known)
    expect(found?.reasons.differences).toEqual([{ kind: 'name', inText: 'Harker', inClaim: '' }])
  })

  it('tells what makes two claims of two texts', () => {
    const [best] = rank('14 workers were killed at the Ardley quarry', known)
    expect(best).toMatchObject({
      claimId: 'a',
      differences: { clash: 'number', found: [{ kind: 'number', inText: '14', inClaim: 'Twelve' }] },
    })
    expect(best?.score).toBeLessThan(0.1)
  })

  it('gives null without candidates, and for a text without content', () => {
    expect(match('Workers were killed at the quarry', [])).toBeNull()
    expect(match('It is what it is.', known)).toBeNull()
  })

  it('shows no claim of two content words, be it repeated word by word', () => {
    expect(match('On the budget deficit', [candidate('a', 'On the budget deficit')])).toBeNull()
  })

  it('recognises a claim by its headline', () => {
    const claim = {
      ...candidate('a', 'An image shows a fish with a face like that of a person.'),
      title: 'Did anglers in Ardley catch a carp with a human face?',
    }
    expect(match('Anglers at Ardley caught a carp that has a human face', [claim])?.claimId).toBe('a')
  })

  it('gives no match between two claims that fit equally and say different things', () => {
    const rivals = [
      candidate('a', 'The mayor of Ardley sold the quarry for 5 million'),
      candidate('b', 'The mayor of Ardley sold the quarry for 7 million'),
    ]
    expect(match('The mayor of Ardley sold the quarry', rivals)).toBeNull()
  })

  it('takes the claim with the same number of two that differ in it', () => {
    const rivals = [
      candidate('a', 'The mayor of Ardley sold the old quarry for 5 million'),
      candidate('b', 'The mayor of Ardley sold the old quarry for 7 million'),
    ]
    expect(match('The old quarry was sold by the mayor of Ardley for 7 million', rivals)?.claimId).toBe('b')
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
          const ranked = rank(a, [candidate('x', b, lang)], lang)
          expect(ranked.every(({ score }) => score >= 0 && score <= 1)).toBe(true)
          expect(claimTerms(a, lang).every(term => term !== '')).toBe(true)
        },
      ),
    )
  })

  it('finds what makes two claims of a pair both ways', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [there] = rank(a, [candidate('x', b)])
        const [back] = rank(b, [candidate('x', a)])
        expect(there === undefined).toBe(back === undefined)
      }),
    )
  })

  it('takes every claim of enough content for itself', () => {
    fc.assert(
      fc.property(sentence, text => {
        // Names and numbers alone say nothing of anybody.
        fc.pre(/council|quarry|sold|workers|killed|bridge/u.test(text))
        const [best] = rank(text, [candidate('x', text)])
        expect(best?.differences.clash ?? null).toBeNull()
        if (best && !best.tooShort) expect(match(text, [candidate('x', text)])?.claimId).toBe('x')
      }),
    )
  })

  it('does not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(sentence, fc.uniqueArray(sentence, { maxLength: 6 }), (text, others) => {
        const candidates = others.map((other, at) => candidate(String(at), other))
        const scores = (list: readonly RankedMatch[]) => list.map(({ score }) => score).sort()
        expect(scores(rank(text, candidates.toReversed()))).toEqual(scores(rank(text, candidates)))
      }),
    )
  })

  it('comes to an end with long hostile texts', { timeout: 120_000 }, () => {
    for (const unit of ['A.', '1,', "a'", 'Of of ', 'no ', '$1 million ', '\u0301']) {
      const [first] = rank(unit.repeat(20_000), [candidate('x', unit.repeat(20_000))])
      expect(first?.score ?? 0).toBeLessThanOrEqual(1)
    }
  })
})
