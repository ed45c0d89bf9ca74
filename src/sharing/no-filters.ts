/**
 * In place of pouchdb-changes-filter, by build.mjs: Gainsay asks for all changes, and filters are functions that a database would hand out to be
 * run here. Without it there is no code in the bundle that runs a text.
 */
// biome-ignore lint/style/noDefaultExport: as the package exports it
export default function noFilters(): void {
  // A plugin that adds nothing.
}
