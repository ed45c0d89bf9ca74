/** What Gainsay uses of PouchDB, which brings no types of its own. */
declare module 'pouchdb-core' {
  /** An error as the server names it, in the place of an answer or thrown. */
  export interface PouchError {
    readonly error: true | string
    readonly name?: string
    readonly reason?: string
    readonly message?: string
    readonly status?: number
  }

  /** A database. */
  export interface Database {
    info(): Promise<{ readonly update_seq?: string | number }>
    changes(options: object): Promise<{
      readonly results: readonly {
        readonly id: string
        readonly changes: readonly { readonly rev: string }[]
        readonly doc?: object & { readonly _conflicts?: unknown }
      }[]
      readonly last_seq: string | number
    }>
    bulkGet(options: { readonly docs: readonly { readonly id: string; readonly rev: string }[] }): Promise<{
      readonly results: readonly {
        readonly docs: readonly ({ readonly ok: unknown } | { readonly error: unknown })[]
      }[]
    }>
    bulkDocs(
      documents: readonly object[],
    ): Promise<readonly ({ readonly rev: string; readonly error?: undefined } | PouchError)[]>
    fetch(path: string): Promise<Response>
    destroy(): Promise<void>
  }

  interface Pouch {
    new (address: string, options?: object): Database
    plugin(plugin: object): void
    setMaxListeners(most: number): void
    defaults(options: object): Pouch
  }

  const PouchDB: Pouch
  // biome-ignore lint/style/noDefaultExport: that is what it exports
  export default PouchDB
}

declare module 'pouchdb-adapter-http' {
  const plugin: object
  // biome-ignore lint/style/noDefaultExport: that is what it exports
  export default plugin
}
