/** Made-up claims that were each seen on one site only: names and words. */

/** The host of a made-up site. */
export const siteHost = (site: number): string => `site${site}.example`

/** The id of one of its claims. */
export const siteClaimId = (site: number, at: number): string => `site ${site} claim ${String(at).padStart(5, '0')}`

const nouns = ['bridge', 'school', 'harbour', 'hospital', 'council', 'factory', 'museum', 'airport', 'forest', 'market']
const deeds = ['closed', 'burned', 'grew', 'moved', 'opened', 'lost money', 'hired guards', 'sued the mayor']

/** A made-up claim; the same number always gives the same words. */
export const madeUp = (at: number): string =>
  `The ${nouns[at % 10]} of Town${at % 97}ville ${deeds[at % 8]} in ${1900 + (at % 120)}, says witness${at}`

/** What a claim of a site says in its n-th version. */
export const siteClaimText = (site: number, at: number, version: number): string =>
  `${madeUp(site * 1_000 + at)}, version ${version}`
