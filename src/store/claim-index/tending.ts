/** What the index needs from time to time: done by whoever has just written much, and by the background. Killed in between, nothing is lost. */
import { DamagedIndex } from '../../core/matching/index/bytes.ts'
import { indexStores, type Library } from '../schema.ts'
import { readDescription } from './layout.ts'
import { mergeSegments, segmentsToMerge } from './merging.ts'
import { dropIndex, type IndexProgress, indexLock, rebuildLocked } from './rebuilding.ts'

/** Builds what waits to be built, and keeps segments few. Does nothing where another context is at it. */
export async function tendIndex(
  library: Library,
  onProgress: (progress: IndexProgress) => void = () => undefined,
): Promise<void> {
  await navigator.locks.request(indexLock(library), { ifAvailable: true }, async lock => {
    if (!lock) return
    await rebuildLocked(library, onProgress)
    try {
      await mergeAll(library)
    } catch (error) {
      if (!(error instanceof DamagedIndex)) throw error
      console.warn(`Gainsay: ${error.message} It is built again from the claims.`)
      await dropIndex(library)
      await rebuildLocked(library, onProgress)
    }
  })
}

async function mergeAll(library: Library): Promise<void> {
  for (;;) {
    const description = await readDescription(library.transaction(indexStores))
    const due = description ? segmentsToMerge(description.layout) : []
    if (due.length === 0 || !(await mergeSegments(library, due))) return
  }
}
