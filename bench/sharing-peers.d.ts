/** Packages of the benchmark that bring no types. */
declare module 'pouchdb-adapter-idb' {
  const plugin: object
  // biome-ignore lint/style/noDefaultExport: that is what it exports
  export default plugin
}

declare module 'pouchdb-replication' {
  const plugin: object
  // biome-ignore lint/style/noDefaultExport: that is what it exports
  export default plugin
}
