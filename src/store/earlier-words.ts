/** Words that a claim has no more, because the reader changed them or merged two claims: kept, so that nothing that was said is lost. */
import type { ClaimRecord, TextQuoteSelector } from '../core/model.ts'
import type { Edit } from './steps.ts'

/** A selector of words without what stands around them. */
export const wordsAlone = (exact: string): TextQuoteSelector => ({ exact, prefix: '', suffix: '' })

/** Keeps the words of an earlier claim as a sighting of this one, of no page, unless a sighting has them already. */
export async function keepWording(edit: Edit, claimId: string, earlier: ClaimRecord): Promise<void> {
  const sightings = await edit.onClaim('sightings', claimId)
  if (sightings.some(({ selector }) => selector.exact.includes(earlier.text))) return
  await edit.put('sightings', {
    ...{ id: crypto.randomUUID(), claimId, url: '', title: '', outlet: '', published: null },
    ...{ firstSeen: earlier.created, lastSeen: edit.now, selector: wordsAlone(earlier.text) },
  })
}
