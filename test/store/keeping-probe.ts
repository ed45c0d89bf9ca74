/** What the tests of keeping and forgetting need in the page. */
import type { StorageArea } from '../../src/core/storage-area.ts'
import { remember } from '../../src/store/remember.ts'
import type { Library } from '../../src/store/schema.ts'

export { openColumns } from '../../src/store/claim-columns/reading.ts'

/** Remembers for each name a page of its own with one claim of its own; gives their ids. */
export async function captureOneEach(
  library: Library,
  names: readonly string[],
  now: number,
): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  for (const name of names) {
    const text = `Claim ${name} was made`
    const sourcing = { class: 'unattributed', chain: [], directness: 'paraphrase' } as const
    const claims = [{ id: 'a', span: { start: 0, end: text.length }, text, claimant: null, sourcing, rank: 0 }]
    const page = { url: `https://post.example/${name}`, title: name, outlet: 'The Post', published: null, lang: 'en' }
    const statements = { claims, mainClaims: 1, counterStatements: [], notes: [] }
    const { claimIds } = await remember(library, page, statements, text, [null], now)
    ids[name] = claimIds[0] ?? ''
  }
  return ids
}

/** A storage of the extension that lives as long as the test. */
export function memoryArea(): StorageArea {
  const held = new Map<string, unknown>()
  return {
    get: async key => Object.fromEntries([...held].filter(([each]) => key === null || each === key)),
    set: async items => {
      for (const [key, value] of Object.entries(items)) held.set(key, value)
    },
    remove: async keys => {
      for (const key of [keys].flat()) held.delete(key)
    },
  }
}
