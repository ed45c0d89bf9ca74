/** Sourcing of claims that no article was read for. */
import type { Sourcing } from './model.ts'

/** The sourcing of a claim of which nothing more is known than who makes it. */
export const plainSourcing = (claimant: string | null): Sourcing => ({
  class: claimant === null ? 'unattributed' : 'named',
  chain: [],
  directness: 'paraphrase',
})
