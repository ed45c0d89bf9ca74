/** Claims that the reader chose to share, where only these are. */
import type { ClaimRecord } from '../../core/model.ts'
import { announceChange } from '../change-feed.ts'
import { touchClaims } from '../claim-columns/log.ts'
import type { Library } from '../schema.ts'
import { allOrNothing } from '../transaction.ts'
import { newRow, putRow, readLocal, sharingStores } from './rows.ts'

/** How a claim is shared: there already, chosen to be, or neither; and the versions that contradict it or what is held on it. */
export interface ClaimSharing {
  readonly isThere: boolean
  readonly isChosen: boolean
  readonly conflicts: number
}

/** How a claim is shared. */
export async function claimSharing(library: Library, claimId: string): Promise<ClaimSharing> {
  const rows = await library.getAllFromIndex('sharedRecords', 'claimIds', claimId)
  const own = rows.find(({ store }) => store === 'claims')
  return {
    isThere: own !== undefined && own.rev !== null,
    isChosen: own?.isChosen === 1,
    conflicts: rows.filter(({ conflicts }) => conflicts === 1).length,
  }
}

/** Chooses a claim, with all that is held on it, or takes that back as long as nobody else has it. */
export async function chooseClaim(library: Library, { id }: ClaimRecord, isChosen: boolean): Promise<void> {
  const transaction = library.transaction(sharingStores, 'readwrite')
  await allOrNothing(transaction, async () => {
    const place = { store: 'claims', key: id } as const
    const { row, record } = await readLocal(transaction, place)
    if (record === null) return
    const { isChosen: _isChosen, ...rest } = row ?? newRow(place, record)
    await putRow(transaction, { ...rest, ...(isChosen && { isChosen: 1 as const }) }, rest.waits === 1)
    await touchClaims(transaction, [id])
  })
  announceChange([id])
}
