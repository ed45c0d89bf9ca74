import type { SourcingClass } from './model.ts'

/** The classes of sourcing, in the order of their numbers in the columns of the library. */
export const sourcingClasses = [
  'named',
  'official-body',
  'document',
  'media-report',
  'unnamed-one',
  'unnamed-several',
  'unattributed',
] as const satisfies readonly SourcingClass[]
