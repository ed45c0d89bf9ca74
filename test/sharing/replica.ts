/** One reader's browser in the tests of shared libraries: the real store on an IndexedDB in memory, the real client, and ways to die. */
import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { canonical, type Version } from '../../src/core/sharing/version.ts'
import { connect } from '../../src/sharing/connection.ts'
import { synchronise } from '../../src/sharing/sync.ts'
import { connectLibrary } from '../../src/store/open.ts'
import { claimRecord, withoutWords } from '../../src/store/records.ts'
import type { Library } from '../../src/store/schema.ts'
import type { ShareChoice } from '../../src/store/sharing/shared-library.ts'
import { changeShared, sharedLibrary, takePart } from '../../src/store/sharing/taking-part.ts'

/** The work of this browser ended where it stood. */
export class Killed extends Error {
  override readonly name = 'Killed'
}

/** How a synchronisation is disturbed: after so many steps (transactions and halves of requests) the browser dies. */
export interface Disturbance {
  readonly killAfter?: number
  readonly isOffline?: boolean
  readonly password?: string
}

/** A reader. */
export interface Replica {
  readonly name: string
  readonly library: Library
  /** ms by which its clock is wrong. */
  readonly skew: number
  /** Synchronises; false where it was killed in between. */
  sync(now: number, disturbance?: Disturbance): Promise<boolean>
  /** What it holds, as text: equal replicas give equal texts. */
  dump(): Promise<string>
  /** Closes it, and forgets what it holds. */
  close(): Promise<void>
}

let opened = 0

/** Opens a reader's browser that takes part in a library. */
export async function openReplica(
  url: string,
  name: string,
  {
    choice = 'written',
    skew = 0,
    role = 'write',
  }: { choice?: ShareChoice; skew?: number; role?: 'read' | 'write' | null } = {},
): Promise<Replica> {
  const library = await connectLibrary(undefined, `replica-${++opened}`)
  const { id } = await takePart(library, { address: url, title: 'desk', name, choice }, 0)
  await changeShared(library, id, { role })
  return {
    name,
    library,
    skew,
    async sync(now, { killAfter = Number.POSITIVE_INFINITY, isOffline = false, password = name } = {}) {
      let steps = 0
      const step = (): void => {
        if (++steps > killAfter) throw new Killed()
      }
      const fetchIt = async (address: string, request: RequestInit): Promise<Response> => {
        if (isOffline) throw new TypeError('offline')
        step()
        const response = await fetch(address, request)
        // Killed here the server did it and nobody heard of it.
        step()
        return response
      }
      const dying = dyingLibrary(library, step)
      const connection = connect({ address: url, name, password }, { fetch: fetchIt })
      const working = { now: () => now + skew, random: () => 0.5, onStep: () => undefined }
      try {
        await synchronise(dying, connection, working)
      } catch (error) {
        if (!(error instanceof Killed)) throw error
      }
      return steps <= killAfter
    },
    async dump() {
      const [claims, counterStatements, notes, rows] = await Promise.all([
        library.getAll('claims'),
        library.getAll('counterStatements'),
        library.getAll('notes'),
        library.getAll('sharedRecords'),
      ])
      const others = rows
        .filter(row => row.others.length > 0)
        .map(row => [row.id, row.others.map(canonicalVersion).sort()])
      const there = new Set(rows.flatMap(row => (row.rev === null ? [] : row.key)))
      // What was put into the trash before anybody heard of it is nobody else's business.
      const isShared = ({ id, trashed }: { readonly id: string; readonly trashed: number | null }): boolean =>
        trashed === null || there.has(id)
      return canonical({
        claims: claims.filter(isShared).map(claimRecord),
        counterStatements: counterStatements.filter(isShared).map(withoutWords),
        notes: notes.filter(isShared).map(withoutWords),
        others,
      })
    },
    async close() {
      library.close()
      await deleteDB(library.name)
    },
  }
}

function canonicalVersion(version: Version): string {
  return canonical({ ...version, library: undefined })
}

/** The same library for somebody who dies at a step. */
function dyingLibrary(library: Library, step: () => void): Library {
  return new Proxy(library, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property, target)
      if (typeof value !== 'function') return value
      return (...rest: unknown[]) => {
        step()
        return value.apply(target, rest)
      }
    },
  })
}

/** Whether a reader has nothing left to send. */
export async function isQuiet({ library }: Replica): Promise<boolean> {
  const shared = await sharedLibrary(library)
  return (await library.countFromIndex('sharedRecords', 'waits')) === 0 && shared?.problem === null
}
