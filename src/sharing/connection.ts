/** A shared library on its server: a database of CouchDB, reached through PouchDB. */

import httpAdapter from 'pouchdb-adapter-http'
import PouchDB, { type PouchError } from 'pouchdb-core'
import type { SharedDocument } from '../core/sharing/document.ts'
import { sharedAddress } from './address.ts'
import { SharingFailure } from './failure.ts'
import { boundedFetch, type Fetch } from './request.ts'

PouchDB.plugin(httpAdapter)

/** The way to a shared library. The password is nowhere else than here and in the browser's store. */
export interface Access {
  /** http(s) address of the database. */
  readonly address: string
  readonly name: string
  readonly password: string
}

/** What the outside world is. */
export interface Outside {
  readonly fetch: Fetch
  readonly signal?: AbortSignal | undefined
  /** Called before every request. */
  readonly onRequest?: (() => void) | undefined
}

/** A change of the database. */
export interface Change {
  readonly id: string
  readonly rev: string
  readonly document: unknown
  /** Revisions of other branches of the document. */
  readonly branches: readonly string[]
}

/** What the server said to a document: its revision, or the name of an error and its words. */
export type Said = { readonly rev: string } | { readonly error: string; readonly words: string }

/** The requests that Gainsay makes of a database. All throw SharingFailure. */
export interface Connection {
  /** The next changes, oldest first, and how far they go. */
  changes(
    since: string | number,
    limit: number,
    withDocuments: boolean,
  ): Promise<{ readonly changes: readonly Change[]; readonly since: string | number }>
  /** Documents of certain revisions. */
  revisions(wanted: readonly { readonly id: string; readonly rev: string }[]): Promise<readonly unknown[]>
  /** Sends documents; says of each, in their order, what became of it. */
  send(
    documents: readonly (SharedDocument | { readonly _id: string; readonly _rev: string; readonly _deleted: true })[],
  ): Promise<readonly Said[]>
  /** How far its changes go, as {@link reachOf} counts. */
  reach(): Promise<number>
  /** Whether the database is there, and what the reader is there. */
  look(): Promise<{ readonly role: 'read' | 'write' }>
}

/** A role in CouchDB that only reads, and one that writes as well. */
export const ROLES = { read: 'gainsay-read', write: 'gainsay-write' } as const

/** CouchDB's word for how far it was read begins with a number that grows. */
export const reachOf = (since: string | number): number => Number.parseInt(String(since), 10) || 0

/** Opens the way to a database. No request is made before the first one is asked for. */
export function connect({ address, name, password }: Access, { fetch, signal, onRequest }: Outside): Connection {
  const database = new PouchDB(sharedAddress(address).address, {
    skip_setup: true,
    auth: { username: name, password },
    fetch: boundedFetch(fetch, signal, onRequest),
  })
  return {
    async changes(since, limit, withDocuments) {
      const options = { include_docs: withDocuments, conflicts: withDocuments, since, limit, batch_size: limit }
      const { results, last_seq } = await told(database.changes(options))
      return { changes: results.map(each => changeOf(each)), since: last_seq }
    },
    async revisions(wanted) {
      const { results } = await told(database.bulkGet({ docs: [...wanted] }))
      return results.flatMap(({ docs }) => docs.flatMap(each => ('ok' in each ? [each.ok] : [])))
    },
    async send(documents) {
      const said = await told(database.bulkDocs([...documents]))
      if (said.length !== documents.length)
        throw new SharingFailure('The server did not answer for everything that was sent.', { isPassing: true })
      return said.map(each => (each.error === undefined ? { rev: String(each.rev) } : errorOf(each)))
    },
    reach: async () => reachOf((await told(database.info())).update_seq ?? 0),
    async look() {
      await told(database.info())
      const response = await database.fetch('/_session').catch((error: unknown) => {
        // A server that knows no roles lets everybody write whom it lets in.
        if (error instanceof SharingFailure && error.status === 404) return null
        throw error
      })
      const answer = (await response?.json()) as { readonly userCtx?: { readonly roles?: unknown } } | undefined
      const rolesTold = answer?.userCtx?.roles
      const roles = Array.isArray(rolesTold) ? rolesTold : []
      const readsOnly = roles.includes(ROLES.read) && !roles.includes(ROLES.write) && !roles.includes('_admin')
      return { role: readsOnly ? 'read' : 'write' }
    },
  }
}

/** PouchDB passes on what our own fetch throws; anything else is an answer that it could not read. */
async function told<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Error && (error.name === 'SharingFailure' || error.name === 'AnswerTooLarge')) throw error
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new SharingFailure('The server answered with something that is no list of documents.', { isPassing: true })
  }
}

type Changed = Awaited<ReturnType<InstanceType<typeof PouchDB>['changes']>>['results'][number]

function changeOf({ id, changes, doc }: Changed): Change {
  const branches = Array.isArray(doc?._conflicts) ? doc._conflicts.filter(rev => typeof rev === 'string') : []
  return { id, rev: changes[0]?.rev ?? '', document: doc, branches }
}

const errorOf = ({ name, reason, message }: PouchError): Said => ({
  error: name ?? 'unknown',
  words: reason ?? message ?? 'no reason told',
})
