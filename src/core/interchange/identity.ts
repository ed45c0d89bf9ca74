/** Ids that the same words on the same page always get, so that reading a page or a file again finds its own records. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of the parts, as hexadecimal digits. White space is folded. */
export function identityOf(...parts: readonly string[]): string {
  const text = parts.map(part => part.replace(/\s+/gu, ' ').trim()).join('\n')
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** The id of the one sighting of a claim on a page. */
export const sightingId = (claimId: string, url: string): string => `${claimId} ${url}`
