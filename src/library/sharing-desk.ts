/** What the room of the shared library does. The background alone asks its server for anything; this wakes it. */
import browser from 'webextension-polyfill'
import type { ClaimRecord } from '../core/model.ts'
import { sharedAddress } from '../sharing/address.ts'
import { onLibraryChange } from '../store/change-feed.ts'
import { openLibrary } from '../store/open.ts'
import { chooseClaim, claimSharing } from '../store/sharing/chosen.ts'
import { leaveShared } from '../store/sharing/leaving.ts'
import { conflicts, type Settlement, settle } from '../store/sharing/settling.ts'
import type { ShareChoice } from '../store/sharing/shared-library.ts'
import { changeShared, chooseShared, type SharedNow, sharedNow, takePart } from '../store/sharing/taking-part.ts'
import { askForHost, giveHostBack } from './download-hosts.ts'
import type { Sites } from './sites.ts'

export type { ClaimSharing } from '../store/sharing/chosen.ts'
export type { Conflict, Settlement } from '../store/sharing/settling.ts'
export type { ShareChoice, SharedLibrary } from '../store/sharing/shared-library.ts'
export type { SharedNow } from '../store/sharing/taking-part.ts'

/** What the reader types to take part. */
export interface Joining {
  readonly address: string
  readonly name: string
  readonly password: string
  readonly choice: ShareChoice
}

const touch = (): Promise<void> => browser.storage.local.set({ sharingTouched: Date.now() })

/** Conflicts shown at once. */
const MOST_SHOWN = 20

/** The reader's hands on the shared library. */
export const sharingDesk = {
  now: async () => sharedNow(await openLibrary()),
  /** Asks the browser for the server's host, and takes part. Call straight in a click. Throws words for the reader. */
  async join({ address: typed, name, password, choice }: Joining, sites: Sites): Promise<void> {
    const { address, title } = sharedAddress(typed)
    if (name.trim() === '' || password === '') throw new Error('Enter your name and password for this library.')
    if (!(await askForHost(address, sites)))
      throw new Error(`Without the permission for ${new URL(address).hostname} its library cannot be reached.`)
    await browser.storage.local.set({ sharingPassword: password })
    await takePart(await openLibrary(), { address, title, name: name.trim(), choice }, Date.now())
    await touch()
  },
  /** Tries again now, with another password where one is given; asks the server anew what the reader may do. */
  async syncNow({ shared: { id, role } }: SharedNow, password: string | null = null): Promise<void> {
    if (password !== null) await browser.storage.local.set({ sharingPassword: password })
    await changeShared(await openLibrary(), id, { nextSync: Date.now(), ...(role === 'read' && { role: null }) })
    await touch()
  },
  async choose({ shared: { id } }: SharedNow, choice: ShareChoice): Promise<void> {
    await chooseShared(await openLibrary(), id, choice, Date.now())
    await touch()
  },
  async leave({ shared: { address } }: SharedNow, keepsOthers: boolean): Promise<void> {
    await leaveShared(await openLibrary(), keepsOthers)
    await browser.storage.local.remove('sharingPassword')
    await giveHostBack(address)
    await touch()
  },
  conflicts: async () => conflicts(await openLibrary(), MOST_SHOWN),
  async settle(conflict: Parameters<typeof settle>[1], settlement: Settlement): Promise<void> {
    const library = await openLibrary()
    await settle(library, conflict, settlement)
    const now = await sharedNow(library)
    if (now !== null) await changeShared(library, now.shared.id, { nextSync: Date.now() })
    await touch()
  },
  claimSharing: async (id: string) => claimSharing(await openLibrary(), id),
  async chooseClaim(claim: ClaimRecord, isChosen: boolean): Promise<void> {
    const library = await openLibrary()
    await chooseClaim(library, claim, isChosen)
    const now = await sharedNow(library)
    if (now !== null) await changeShared(library, now.shared.id, { nextSync: Date.now() })
    await touch()
  },
  onChange: onLibraryChange,
}
