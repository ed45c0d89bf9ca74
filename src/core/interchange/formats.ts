/** The formats that files of the library come and go in. */

/** A format that is read. */
export type InFormat = 'backup' | 'claim-review' | 'web-annotation' | 'hypothesis' | 'csv'
/** A format that is written. `csv-claims` has one row a claim. */
export type OutFormat = InFormat | 'csv-claims' | 'markdown'

/** How the files of a format end, and their media type. */
export const fileTypes: Readonly<Record<OutFormat, { readonly ending: string; readonly media: string }>> = {
  backup: { ending: 'jsonl', media: 'application/jsonl' },
  'claim-review': { ending: 'json', media: 'application/ld+json' },
  'web-annotation': { ending: 'jsonld', media: 'application/ld+json' },
  hypothesis: { ending: 'json', media: 'application/json' },
  csv: { ending: 'csv', media: 'text/csv' },
  'csv-claims': { ending: 'csv', media: 'text/csv' },
  markdown: { ending: 'md', media: 'text/markdown' },
}
