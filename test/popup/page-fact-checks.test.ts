import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownFactChecks } from '../../src/popup/page-fact-checks.ts'

const address = 'https://www.checker.example/2026/ferry'
const review = (change: object = {}): object => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checker.example/2026/ferry',
  claimReviewed: 'The ferry sailed empty for a year',
  author: { '@type': 'Organization', name: 'Harbour Checks' },
  reviewRating: { alternateName: 'Wrong' },
  ...change,
})
const own = (...texts: readonly unknown[]) => ownFactChecks(texts, address)

describe('fact checks that a page publishes', () => {
  it('are read from a script, a list and a graph', () => {
    const texts = [review(), [review({ claimReviewed: 'It sailed at night' })], { '@graph': [{}, review()] }]
    expect(own(...texts.map(text => JSON.stringify(text))).map(({ claim }) => claim.text)).toEqual([
      'The ferry sailed empty for a year',
      'It sailed at night',
      'The ferry sailed empty for a year',
    ])
  })

  it('without an address stand at the address of the page', () => {
    expect(own(JSON.stringify(review({ url: undefined })))[0]?.note.url).toBe(address)
  })

  it('are not taken in the name of another site, nor where they are broken', () => {
    const foreign = review({ url: 'https://other.example/1' })
    const lookalike = review({ url: 'https://checker.example.other.example/1' })
    expect(
      own(JSON.stringify(foreign), JSON.stringify(lookalike), JSON.stringify(review({ claimReviewed: '' }))),
    ).toEqual([])
    expect(own('{ broken', 7, null, '[[[[[[[[[[[]]]]]]]]]]]')).toEqual([])
    expect(ownFactChecks('no list', address)).toEqual([])
  })

  it('are at most fifty', () => {
    expect(own(JSON.stringify(Array.from({ length: 90 }, () => review())))).toHaveLength(50)
  })

  it('whatever a page sends, are its own and hold only http addresses', () => {
    const field = fc.oneof(fc.string(), fc.jsonValue(), fc.constant('javascript:alert(1)'), fc.webUrl())
    const reviews = fc.record(
      {
        url: field,
        claimReviewed: field,
        author: field,
        reviewRating: field,
        itemReviewed: field,
        datePublished: field,
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.array(reviews, { maxLength: 4 }), changes => {
        for (const { note, appearances } of own(JSON.stringify(changes.map(review)))) {
          expect(new URL(note.url).hostname.replace(/^www\./, '')).toBe('checker.example')
          for (const { url } of [note, ...appearances]) expect(url).toMatch(/^https?:/)
        }
      }),
    )
  })
})
