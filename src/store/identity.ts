/** Ids of what is read in pages. */
import { identityText } from '../core/interchange/identity.ts'

/**
 * The id of {@link identityText} as in core/interchange/identity.ts, by the browser's own digest: the background, which starts often, does without
 * a digest of ours. Compute before a transaction begins: it would end meanwhile.
 */
export async function identityOf(...parts: readonly string[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(identityText(parts)))
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')
}
