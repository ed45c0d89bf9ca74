/** What was downloaded of a list, kept until it is built: a download that is cut off goes on from here. */
import type { Library } from '../schema.ts'
import { allOrNothing } from '../transaction.ts'
import { piecesOf } from './lists.ts'
import type { Download, Subscription } from './subscription.ts'

/** Begins a download anew; null ends it. Undefined where the reader has left the list meanwhile. */
export async function beginDownload(
  library: Library,
  id: string,
  download: Download | null,
): Promise<Subscription | undefined> {
  const transaction = library.transaction(['lists', 'listPieces'], 'readwrite')
  return allOrNothing(transaction, async () => {
    const before = await transaction.objectStore('lists').get(id)
    await transaction.objectStore('listPieces').delete(piecesOf(id))
    if (!before) return undefined
    const after = { ...before, download }
    await transaction.objectStore('lists').put(after)
    return after
  })
}

/** Keeps one more piece and says how far the download is now. False where the reader has left the list meanwhile. */
export async function keepPiece(
  library: Library,
  id: string,
  piece: Uint8Array<ArrayBuffer>,
  download: Download,
): Promise<boolean> {
  const transaction = library.transaction(['lists', 'listPieces'], 'readwrite', { durability: 'relaxed' })
  return allOrNothing(transaction, async () => {
    const before = await transaction.objectStore('lists').get(id)
    if (!before) return false
    await transaction.objectStore('listPieces').put(piece, [id, download.pieces - 1])
    await transaction.objectStore('lists').put({ ...before, download })
    return true
  })
}

/** The bytes of a download, piece by piece. */
export async function* downloadedPieces(library: Library, id: string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let number = 0; ; number++) {
    const piece = await library.get('listPieces', [id, number])
    if (!piece) return
    yield piece
  }
}
