/** The names of the formats, and what a file of each leaves behind. */

import type { InFormat, OutFormat } from '../core/interchange/formats.ts'
import type { PlainKey } from '../wording/say.ts'

/** What a reader is told of a format that is written. */
export const formatKeys: Readonly<Record<OutFormat, { readonly name: PlainKey; readonly loses: PlainKey }>> = {
  backup: { name: 'formatBackup', loses: 'losesBackup' },
  'claim-review': { name: 'formatClaimReview', loses: 'losesClaimReview' },
  'web-annotation': { name: 'formatWebAnnotation', loses: 'losesWebAnnotation' },
  hypothesis: { name: 'formatHypothesis', loses: 'losesHypothesis' },
  csv: { name: 'formatCsvStatements', loses: 'losesCsv' },
  'csv-claims': { name: 'formatCsvClaims', loses: 'losesCsvClaims' },
  markdown: { name: 'formatMarkdown', loses: 'losesMarkdown' },
}

/** What a file that is read is called: how its rows go does not matter then. */
export const inFormatKeys: Readonly<Record<InFormat, PlainKey>> = {
  backup: 'formatBackup',
  'claim-review': 'formatClaimReview',
  'web-annotation': 'formatWebAnnotation',
  hypothesis: 'formatHypothesis',
  csv: 'formatCsv',
}
