/** The page's own JSON-LD: texts that anybody may have written, bounded before anything is made of them. */
import { claimReviewItems } from './microdata.ts'

const limits = { scripts: 20, each: 200_000, whole: 400_000 }

/** The texts of the page's JSON-LD scripts, without those that are too long. */
export function linkedDataOf(document: Document): readonly string[] {
  const texts: string[] = []
  let left = limits.whole
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, limits.scripts)) {
    const text = script.textContent ?? ''
    if (text.length > Math.min(limits.each, left)) continue
    left -= text.length
    texts.push(text)
  }
  return texts
}

/** Those that speak of fact checks, as they stand; where there are none, the page's microdata. The extension's own pages read and check them. */
export function factCheckData(document: Document): readonly string[] {
  const linked = linkedDataOf(document).filter(text => text.includes('ClaimReview'))
  return linked.length > 0 ? linked : claimReviewItems(document)
}
