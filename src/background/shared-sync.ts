/** sharing.js: what synchronises a shared library. A script of its own, because few readers take part in one and the browser starts the background often. */
import browser from 'webextension-polyfill'
import { connect } from '../sharing/connection.ts'
import { synchronise } from '../sharing/sync.ts'
import { tendIndex } from '../store/claim-index/tending.ts'
import type { Library } from '../store/schema.ts'
import type { SharedLibrary } from '../store/sharing/shared-library.ts'
import { changeShared, sharedLibrary } from '../store/sharing/taking-part.ts'
import { signOfLife } from './sign-of-life.ts'

const HOUR = 3_600_000

/** Synchronises where it is time to. Gives the time to be called again, ms since the epoch; null where there is nothing to come back for. */
export async function keepUp(library: Library): Promise<number | null> {
  // Only one context at a time synchronises.
  await navigator.locks.request('gainsay-sharing', { ifAvailable: true }, async lock => {
    const shared = await sharedLibrary(library)
    if (lock && shared && !shared.leaving && shared.nextSync <= Date.now()) await synchroniseNow(library, shared)
  })
  const after = await sharedLibrary(library)
  return after === null || after.leaving ? null : after.nextSync
}

async function synchroniseNow(library: Library, { id, address, name }: SharedLibrary): Promise<void> {
  const password = await sharedPassword()
  if (password === null) {
    const problem = 'The password is gone from this browser. Leave the shared library and set it up again.'
    await changeShared(library, id, { problem, nextSync: Date.now() + HOUR })
    return
  }
  const onStep = signOfLife()
  const outside = { fetch: (url: string, request: RequestInit) => fetch(url, request), onRequest: onStep }
  const connection = connect({ address, name, password }, outside)
  await synchronise(library, connection, { now: Date.now, random: Math.random, onStep })
  await tendIndex(library)
}

/** The password is in storage.local and nowhere else. */
async function sharedPassword(): Promise<string | null> {
  const { sharingPassword } = await browser.storage.local.get('sharingPassword')
  return typeof sharingPassword === 'string' ? sharingPassword : null
}
