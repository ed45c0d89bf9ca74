import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factChecksIn } from '../../../src/core/interchange/claim-review.ts'
import { claimReviewWriter } from '../../../src/core/interchange/claim-review-feed.ts'
import type { FactCheck } from '../../../src/core/interchange/fact-check.ts'
import type { ClaimEntry } from '../../../src/core/model.ts'
import { written } from './files.ts'

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checker.example/ferry',
  headline: 'Did the ferry sail empty for a year?',
  datePublished: '2026-02-03',
  inLanguage: 'en-GB',
  claimReviewed: 'The Ostrand ferry sailed empty for a year',
  author: { '@type': 'Organization', name: 'Harbour Checks', url: 'https://checker.example/' },
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'Wrong' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Bo Roe', jobTitle: 'councillor' },
    datePublished: '2026-01-30',
    appearance: [{ '@type': 'CreativeWork', url: 'https://post.example/roe', headline: 'Roe attacks ferry line' }],
    firstAppearance: 'https://posts.example/1',
  },
}

const read: FactCheck = {
  claim: { text: 'The Ostrand ferry sailed empty for a year', lang: 'en-GB', claimant: 'Bo Roe', date: '2026-01-30' },
  note: {
    by: 'Harbour Checks',
    text: 'Did the ferry sail empty for a year?',
    rating: { label: 'Wrong', value: 1, best: 5, worst: 1 },
    publication: 'Harbour Checks',
    title: 'Did the ferry sail empty for a year?',
    date: '2026-02-03',
    url: 'https://checker.example/ferry',
  },
  appearances: [
    { url: 'https://posts.example/1', title: '', outlet: '', published: null },
    { url: 'https://post.example/roe', title: 'Roe attacks ferry line', outlet: '', published: null },
  ],
}

const only = (value: unknown): FactCheck | undefined => factChecksIn(value)[0]?.factCheck

describe('ClaimReview', () => {
  it('is read as a claim, a verdict in its own words, and where the claim was made', () => {
    expect(factChecksIn(review)).toEqual([{ factCheck: read }])
  })

  it.each([
    ['an array', [review]],
    ['a graph with other things', { '@graph': [{ '@type': 'WebPage', name: 'Ferry' }, review] }],
    ['a feed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [review] }] }],
    ['a list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: review }] }],
    ['several types', { ...review, '@type': ['Review', 'https://schema.org/ClaimReview'] }],
  ])('is found in %s', (_, value) => expect(only(value)).toEqual(read))

  it.each([
    [
      'numbers in strings',
      { reviewRating: { ratingValue: '1', bestRating: '5', worstRating: '1', alternateName: 'Wrong' } },
    ],
    ['lists of one', { author: [{ name: 'Harbour Checks' }], claimReviewed: [review.claimReviewed] }],
    ['values with a language', { claimReviewed: { '@value': review.claimReviewed, '@language': 'en' } }],
    ['white space', { claimReviewed: '  The Ostrand ferry\n sailed   empty for a year ' }],
    ['a blank in the date', { datePublished: '2026-02-03 ' }],
  ])('is read the same with %s', (_, change) => expect(only({ ...review, ...change })).toEqual(read))

  it('tells the language by the words where the feed does not', () => {
    const { inLanguage: _, ...without } = review
    expect(only(without)?.claim.lang).toBe('en')
    const claimReviewed = 'Die Fähre von Ostrand ist ein ganzes Jahr lang leer gefahren und hat nichts verdient'
    expect(only({ ...without, claimReviewed, headline: 'Ist die Fähre wirklich leer gefahren?' })?.claim.lang).toBe(
      'de',
    )
  })

  it('keeps scales on which the best is the least', () => {
    const reviewRating = { ratingValue: 5, bestRating: 1, worstRating: 6, alternateName: 'Mostly wrong' }
    expect(only({ ...review, reviewRating })?.note.rating).toEqual({
      label: 'Mostly wrong',
      value: 5,
      best: 1,
      worst: 6,
    })
  })

  it('takes several reviewed items as one claim that several make', () => {
    const itemReviewed = [
      { author: { name: 'Bo Roe' } },
      { author: { name: 'Ann Lee' }, appearance: 'https://post.example/lee' },
    ]
    const found = only({ ...review, itemReviewed })
    expect(found?.claim.claimant).toBe('Bo Roe and Ann Lee')
    expect(found?.appearances.map(({ url }) => url)).toEqual(['https://post.example/lee'])
  })

  it.each([
    ['2020-10-07 20:05', '2020-10-07T20:05'],
    ['2020-10-07T20:05:11+02:00', '2020-10-07T20:05:11+02:00'],
    ['2020-13-41', ''],
    ['last week', ''],
    [17, ''],
    [null, ''],
  ])('reads the date %s as "%s"', (datePublished, date) => {
    expect(only({ ...review, datePublished })?.note.date).toBe(date)
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://x.example/', 'not an address', { '@id': 'file:///etc' }])(
    'takes no address but http(s): %s',
    url => {
      const found = only({
        ...review,
        url,
        itemReviewed: { ...review.itemReviewed, appearance: url, firstAppearance: url },
      })
      expect(found?.note.url).toBe('')
      expect(found?.appearances).toEqual([])
    },
  )

  it.each([
    [{ claimReviewed: '' }, /claimReviewed: must not be empty/],
    [{ claimReviewed: 'x'.repeat(20_001) }, /claimReviewed/],
    [{ reviewRating: { alternateName: 'x'.repeat(501) } }, /alternateName/],
  ])('names what is wrong', (change, reason) => {
    expect(factChecksIn({ ...review, ...change })).toEqual([{ reason: expect.stringMatching(reason) }])
  })

  it("is read from Google's Fact Check Tools", () => {
    const given = {
      claims: [
        {
          text: 'The Ostrand ferry sailed empty for a year',
          claimant: 'Bo Roe',
          claimDate: '2026-01-30T00:00:00Z',
          claimReview: [
            {
              publisher: { name: 'Harbour Checks', site: 'checker.example' },
              url: 'https://checker.example/ferry',
              title: 'Did the ferry sail empty?',
              reviewDate: '2026-02-03T08:00:00Z',
              textualRating: 'Wrong',
              languageCode: 'en',
            },
            { publisher: { site: 'other.example' }, textualRating: 'Half right', languageCode: 'en' },
          ],
        },
      ],
    }
    expect(factChecksIn(given).map(({ factCheck }) => [factCheck?.note.by, factCheck?.note.rating?.label])).toEqual([
      ['Harbour Checks', 'Wrong'],
      ['other.example', 'Half right'],
    ])
  })

  it('passes over whatever else a page marks up, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), value => {
        for (const { factCheck, reason } of factChecksIn(value)) expect(factCheck ?? reason).toBeDefined()
      }),
    )
    let deep: unknown = review
    for (let level = 0; level < 2_000; level++) deep = { '@graph': [deep] }
    expect(factChecksIn(deep)).toEqual([])
  })
})

/** A fact check as the library holds it. */
function entryOf({ claim, note, appearances }: FactCheck): ClaimEntry {
  const base = { origin: 'import', created: 1, updated: 1, trashed: null } as const
  const { date: _date, ...words } = claim
  return {
    claim: { ...base, ...words, id: 'c', sourcing: { class: 'named', chain: [], directness: 'paraphrase' } },
    counterStatements: [],
    notes: [{ ...base, ...note, id: 'n', claimIds: ['c'], kind: 'fact-check', evidence: [] }],
    sightings: appearances.map(each => ({
      ...each,
      ...{ id: each.url, claimId: 'c', firstSeen: 1, lastSeen: 1, selector: { exact: 'x', prefix: '', suffix: '' } },
    })),
  }
}

describe('a feed of fact checks', () => {
  const words = fc.stringMatching(/^[a-zа-яé0-9“”"<>&'’]{1,8}( [a-zа-яé0-9“”"<>&'’]{1,8}){0,5}$/u)
  const orEmpty = fc.oneof(words, fc.constant(''))
  const date = fc.constantFrom('', '2026-01-30', '2026-01-30T08:00:00Z')
  const number = fc.option(fc.integer({ min: -9, max: 100 }))
  const address = fc.webUrl()
  const factCheck: fc.Arbitrary<FactCheck> = fc.record({
    claim: fc.record({ text: words, lang: fc.constantFrom('en', 'de-AT'), claimant: fc.option(words), date }),
    note: fc.record({
      // Where no checker is named, the publication is taken for it.
      by: words,
      text: words,
      rating: fc.option(fc.record({ label: words, value: number, best: number, worst: number })),
      publication: words,
      title: orEmpty,
      date,
      url: fc.oneof(address, fc.constant('')),
    }),
    appearances: fc.uniqueArray(
      fc.record({ url: address, title: orEmpty, outlet: orEmpty, published: fc.option(fc.constant('2026-01-30')) }),
      { selector: ({ url }) => url, maxLength: 3 },
    ),
  })

  it('comes back as it went out', () => {
    fc.assert(
      fc.property(fc.array(factCheck, { maxLength: 4 }), factChecks => {
        const back = factChecksIn(JSON.parse(written(claimReviewWriter(), factChecks.map(entryOf))))
        // A claim of the library has no date of its own.
        const known = factChecks.map(each => ({ factCheck: { ...each, claim: { ...each.claim, date: '' } } }))
        expect(back).toEqual(known)
      }),
    )
  })
})
