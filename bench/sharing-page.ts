/** In the page of bench/sharing.ts: a first synchronisation by Gainsay, and by PouchDB into its own store. */

import httpAdapter from 'pouchdb-adapter-http'
import idbAdapter from 'pouchdb-adapter-idb'
import PouchDB from 'pouchdb-core'
import replication from 'pouchdb-replication'
import { connect } from '../src/sharing/connection.ts'
import { synchronise } from '../src/sharing/sync.ts'
import { tendIndex } from '../src/store/claim-index/tending.ts'
import { openLibrary } from '../src/store/open.ts'
import { changeShared, sharedLibrary, takePart } from '../src/store/sharing/taking-part.ts'

const [name, password] = ['ana', 'ana']
const address = (): string => `${location.origin}/desk`

/** Takes everything in, and says how many claims the library holds then. The second time it asks for what is new. */
export async function gainsay(): Promise<number> {
  const library = await openLibrary()
  const shared =
    (await sharedLibrary(library)) ??
    (await takePart(library, { address: address(), title: 'desk', name, choice: 'written' }, 0))
  await changeShared(library, shared.id, { role: 'write' })
  const connection = connect({ address: address(), name, password }, { fetch: (url, request) => fetch(url, request) })
  await synchronise(library, connection, { now: Date.now, random: Math.random, onStep: () => undefined })
  await tendIndex(library)
  const problem = (await sharedLibrary(library))?.problem
  if (problem) throw new Error(problem)
  return library.count('claims')
}

/** The same documents, kept as PouchDB keeps them, and found by nobody. `batch` documents at once: PouchDB itself takes 100. */
export async function pouchdb(batch: number): Promise<number> {
  PouchDB.plugin(httpAdapter)
  PouchDB.plugin(idbAdapter)
  PouchDB.plugin(replication)
  const local = new PouchDB(`peer${batch}`, { adapter: 'idb' })
  const remote = new PouchDB(address(), { skip_setup: true, auth: { username: name, password } })
  const copying: { replicate: { from(other: object, options: object): Promise<object> } } & typeof local =
    Object.assign(local)
  await copying.replicate.from(remote, { batch_size: batch })
  return ((await local.info()) as { readonly doc_count: number }).doc_count
}
