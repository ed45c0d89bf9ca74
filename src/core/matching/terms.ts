/** The terms under which a claim is found, and how much each of them tells. */
import { newsFrequency, newsSentences } from '../text/word-frequencies.ts'
import { initialsTerm, readProfile } from './profile.ts'

/** How often terms stand in the claims of a library. A term without a count is taken as absent. */
export interface TermStatistics {
  readonly claims: number
  readonly frequency: ReadonlyMap<string, number>
}

/** Statistics of an empty library: weights come from news alone. */
export const noStatistics: TermStatistics = { claims: 0, frequency: new Map() }

/** The index terms of a text without repeats: stems of content words, numbers, initials of names. */
export function claimTerms(text: string, lang: string): readonly string[] {
  const profile = readProfile(text, lang)
  const initials = profile.names.filter(name => name.parts.length > 1).map(name => initialsTerm(name.initials))
  return [...new Set([...profile.byTerm.keys(), ...initials])]
}

/** Inverse document frequency over the library and a background of news, so that a small library knows common words too. */
export function termWeight(term: string, stats: TermStatistics): number {
  const held = (stats.frequency.get(term) ?? 0) + backgroundFrequency(term)
  return Math.max(0.1, Math.log((stats.claims + newsSentences + 1) / (held + 0.5)))
}

function backgroundFrequency(term: string): number {
  // Numbers and initials are not in the table: taken as neither rare nor common. Round small numbers tell least.
  if (term.startsWith('#')) return term.length <= 3 ? 300 : 60
  if (term.startsWith('@')) return 150
  return newsFrequency(term)
}
