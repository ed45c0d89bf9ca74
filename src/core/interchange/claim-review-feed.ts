/** Fact checks out, as a DataFeed of ClaimReviews (schema.org), which the readers of such feeds and Gainsay itself take. */
import type { Rating } from '../model.ts'
import type { FactCheck } from './fact-check.ts'

/** The text of a feed, one fact check a line. Equal fact checks give equal text. */
export function toClaimReviewFeed(factChecks: readonly FactCheck[]): string {
  const items = factChecks.map(factCheck => JSON.stringify({ '@type': 'DataFeedItem', item: claimReviewOf(factCheck) }))
  const list = items.map(item => `\n    ${item}`).join(',')
  return `{\n  "@context": "https://schema.org",\n  "@type": "DataFeed",\n  "dataFeedElement": [${list}\n  ]\n}\n`
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
