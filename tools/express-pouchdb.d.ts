/** What the development server uses of packages that bring no types. */
declare module 'express-pouchdb' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  // biome-ignore lint/style/noDefaultExport: that is what it exports
  export default function expressPouch(
    pouch: object,
    options: object,
  ): (request: IncomingMessage, response: ServerResponse) => void
}

declare module 'pouchdb-adapter-memory' {
  const plugin: object
  // biome-ignore lint/style/noDefaultExport: that is what it exports
  export default plugin
}
