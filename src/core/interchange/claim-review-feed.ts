/** Fact checks out, as a DataFeed of ClaimReviews (schema.org), which the readers of such feeds and Gainsay itself take. */
import type { Rating } from '../model.ts'
import { type EntryWriter, jsonListWriter } from './entry-writer.ts'
import type { FactCheck } from './fact-check.ts'

/** Begins a feed, one fact check a line. */
export function claimReviewWriter(): EntryWriter {
  return jsonListWriter(
    '{\n  "@context": "https://schema.org",\n  "@type": "DataFeed",\n  "dataFeedElement": [',
    ({ claim, notes, sightings }) =>
      notes
        .filter(({ kind }) => kind === 'fact-check')
        .map(note => ({
          '@type': 'DataFeedItem',
          item: claimReviewOf({ claim: { ...claim, date: '' }, note, appearances: sightings }),
        })),
    '\n  ]\n}\n',
  )
}

function claimReviewOf({ claim, note, appearances }: FactCheck): object {
  return {
    '@type': 'ClaimReview',
    claimReviewed: claim.text,
    ...(claim.lang !== 'und' && { inLanguage: claim.lang }),
    ...(note.url !== '' && { url: note.url }),
    ...(note.title !== '' && { headline: note.title }),
    ...(note.date !== '' && { datePublished: note.date }),
    ...(note.by !== null && { author: { '@type': 'Organization', name: note.by } }),
    ...(note.publication !== '' && { publisher: { '@type': 'Organization', name: note.publication } }),
    reviewBody: note.text,
    ...(note.rating !== null && { reviewRating: ratingOf(note.rating) }),
    itemReviewed: {
      '@type': 'Claim',
      ...(claim.claimant !== null && { author: { '@type': 'Thing', name: claim.claimant } }),
      ...(claim.date !== '' && { datePublished: claim.date }),
      ...(appearances.length > 0 && { appearance: appearances.map(appearanceOf) }),
    },
  }
}

function ratingOf({ label, value, best, worst }: Rating): object {
  return {
    '@type': 'Rating',
    ...(label !== '' && { alternateName: label }),
    ...(value !== null && { ratingValue: value }),
    ...(best !== null && { bestRating: best }),
    ...(worst !== null && { worstRating: worst }),
  }
}

function appearanceOf({ url, title, outlet, published }: FactCheck['appearances'][number]): object {
  return {
    '@type': 'CreativeWork',
    url,
    ...(title !== '' && { headline: title }),
    ...(outlet !== '' && { publisher: { '@type': 'Organization', name: outlet } }),
    ...(published !== null && { datePublished: published }),
  }
}
