/** Looking claims up in the reader's own library and in the lists that the reader follows. */
import type { Library } from '../schema.ts'
import { type Found, searchLibrary } from '../search.ts'
import { listLibraries, told } from './lists.ts'

/** The first `limit` claims that fit a search, the reader's own before those of lists, and how many fit it. The latest, of an empty search, are the reader's own. */
export async function searchEverywhere(library: Library, text: string, limit: number): Promise<Found> {
  const own = await searchLibrary(library, text, limit)
  const lists = text.trim() === '' ? [] : await listLibraries(library)
  const none: Found = { entries: [], total: 0 }
  const listed = await Promise.all(lists.map(list => searchLibrary(list, text, limit).catch(told(list, none))))
  return {
    entries: [own, ...listed].flatMap(({ entries }) => entries).slice(0, limit),
    total: [own, ...listed].reduce((sum, { total }) => sum + total, 0),
  }
}
