/** Ids that the same words on the same page always get, so that reading a page again finds its own records. */

/** SHA-256 of the parts, as hexadecimal digits. White space is folded. Compute before a transaction begins: it would end meanwhile. */
export async function identityOf(...parts: readonly string[]): Promise<string> {
  const text = parts.map(part => part.replace(/\s+/gu, ' ').trim()).join('\n')
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')
}

/** The id of the one sighting of a claim on a page. */
export const sightingId = (claimId: string, url: string): string => `${claimId} ${url}`
