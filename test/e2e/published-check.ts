/** A fact check as a checker publishes it (ClaimReview). */
export const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checker.example/fuel',
  headline: 'How much oil leaked at Ostrand?',
  datePublished: '2026-02-03',
  claimReviewed: 'Calder Marine has sunk nine ships in Ostrand harbour',
  author: { '@type': 'Organization', name: 'Harbour Checks' },
  reviewRating: { alternateName: 'Pure invention', ratingValue: 1, bestRating: 6, worstRating: 1 },
  itemReviewed: { '@type': 'Claim', author: { name: 'Bo Roe' }, appearance: 'https://post.example/roe' },
}
