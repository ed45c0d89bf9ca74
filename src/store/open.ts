/** Opening the library: once per context, again after the browser or a newer version of Gainsay closed it. */
import { type IDBPDatabase, openDB } from 'idb'
import { type Library, type LibrarySchema, migrations } from './schema.ts'

/** Name of the database in the extension's own origin. */
export const libraryName = 'gainsay'

let opened: Promise<Library> | null = null

/** The library of this context. Ask for it before each use rather than keeping it: it may have been closed meanwhile. */
export function openLibrary(): Promise<Library> {
  if (opened) return opened
  const opening: Promise<Library> = connectLibrary(() => forget(opening))
  opened = opening
  opening.catch(() => forget(opening))
  return opening
}

function forget(connection: Promise<Library>): void {
  if (opened === connection) opened = null
}

/** A connection of its own, to the reader's library or another. `onClosed` is called when it cannot be used any more. */
export async function connectLibrary(
  onClosed: () => void = () => undefined,
  name: string = libraryName,
): Promise<Library> {
  const opened = await openDB<unknown>(name, migrations.length, {
    async upgrade(library, oldVersion, _newVersion, transaction) {
      // Awaits only what the upgrade's own transaction does, which is over at anything else.
      for (const migrate of migrations.slice(oldVersion)) await migrate(library, transaction)
    },
    // Every context of Gainsay lets go when asked (below), so this passes by itself.
    blocked: () => console.warn('Gainsay: another page of Gainsay holds an older library open; waiting for it.'),
    // A newer Gainsay, or the reader deleting all, waits for us: let go at once.
    blocking(_currentVersion, _blockedVersion, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
      onClosed()
    },
    terminated: onClosed,
  })
  // The steps have led to this schema.
  return opened as IDBPDatabase<LibrarySchema>
}
