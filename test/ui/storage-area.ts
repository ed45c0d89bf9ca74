/** A storage of the extension, in memory. */
import type { StorageArea } from '../../src/core/storage-area.ts'

/** An empty storage; `held` is what is in it. */
export function storageArea(): StorageArea & { readonly held: Map<string, unknown> } {
  const held = new Map<string, unknown>()
  return {
    held,
    get: async key =>
      Object.fromEntries([...held].filter(([name]) => key === null || name === key).map(each => structuredClone(each))),
    async set(items) {
      for (const [key, value] of Object.entries(structuredClone(items))) held.set(key, value)
    },
    async remove(keys) {
      for (const key of [keys].flat()) held.delete(key)
    },
  }
}
