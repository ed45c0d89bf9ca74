/** The formats that files of the library come and go in, with what each of them cannot carry: words for people, no code. */

/** A format that is read. */
export type InFormat = 'backup' | 'claim-review' | 'web-annotation' | 'hypothesis' | 'csv'
/** A format that is written. `csv-claims` has one row a claim. */
export type OutFormat = InFormat | 'csv-claims' | 'markdown'

/** What a reader is told of a format. */
export interface FormatWords {
  readonly name: string
  /** What a file of it leaves behind. */
  readonly loses: string
}

/** Names of the formats, and what each cannot carry. */
export const formatWords: Readonly<Record<OutFormat, FormatWords>> = {
  backup: {
    name: 'Gainsay backup',
    loses: 'It leaves out nothing: all that is in your library, the trash and your answers too.',
  },
  'claim-review': {
    name: 'Fact checks (ClaimReview)',
    loses:
      'It carries fact checks with their claims and where those were made. It leaves out counter-statements, other notes, claims without a fact check, the words around a claim on its page, evidence links, earlier words, the trash and your answers.',
  },
  'web-annotation': {
    name: 'Web annotations (W3C)',
    loses:
      'It leaves out how a claim is sourced beyond who makes it, who wrote or read a record, the role of a speaker, evidence links of counter-statements, earlier words, the trash and your answers.',
  },
  hypothesis: {
    name: 'Hypothesis annotations',
    loses:
      'It carries claims that were seen on a page, in the words they have there, and the words of what is said on them. It leaves out who makes a claim, who says what, verdicts, other links, claims that were seen nowhere, earlier words, the trash and your answers.',
  },
  csv: {
    name: 'Table (CSV), a row for each statement',
    loses:
      'It leaves out the line of tellers behind a source, who wrote or read a record, the role of a speaker, evidence links of counter-statements, earlier words, the trash and your answers.',
  },
  'csv-claims': {
    name: 'Table (CSV), a row for each claim',
    loses:
      'It is for reading on: of what is said on a claim it has the numbers, the first place and the verdicts only. Taken in again it gives the claims alone.',
  },
  markdown: { name: 'Desk note (Markdown)', loses: 'It is for people to read: it cannot be taken in again.' },
}

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

/** What a file that is read is called: how its rows go does not matter then. */
export const inFormatName = (format: InFormat): string => formatWords[format].name.replace(/,.*/u, '')
