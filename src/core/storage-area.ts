/** One of the browser's storages for extensions, as far as Gainsay uses them. */
export interface StorageArea {
  get(key: string | null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string | string[]): Promise<void>
}
