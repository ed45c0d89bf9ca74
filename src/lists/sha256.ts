/** Checksums of files that are too large to be held. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** SHA-256 of what it is given part by part. The browser's own takes only the whole at once. */
export function checksum(): { add(bytes: Uint8Array): void; hex(): string } {
  const hash = sha256.create()
  return { add: bytes => void hash.update(bytes), hex: () => bytesToHex(hash.digest()) }
}
