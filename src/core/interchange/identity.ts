/** Ids that the same words on the same page always get, so that reading a page or a file again finds its own records. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** What an id is the digest of. White space is folded. */
export const identityText = (parts: readonly string[]): string =>
  parts.map(part => part.replace(/\s+/gu, ' ').trim()).join('\n')

/** SHA-256 of the parts, as hexadecimal digits. */
export const identityOf = (...parts: readonly string[]): string => bytesToHex(sha256(utf8ToBytes(identityText(parts))))

/** The id of the one sighting of a claim on a page. */
export const sightingId = (claimId: string, url: string): string => `${claimId} ${url}`
