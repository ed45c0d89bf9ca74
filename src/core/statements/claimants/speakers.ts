import type { Passage } from '../passages.ts'
import { type Claimant, Claimants } from './claimants.ts'

/** Who speaks in each passage of an article, in the same order; null where the article itself does or nobody is named. */
export function nameSpeakers(passages: readonly Passage[]): (Claimant | null)[] {
  const [first] = passages
  if (first === undefined) return []
  const claimants = new Claimants(first.unit.context.article)
  const known = new Map<number, Claimant | null>()
  const named = passages.map(({ speaker }) => {
    if (speaker === null) return null
    const claimant = known.has(speaker.start) ? (known.get(speaker.start) ?? null) : claimants.resolve(speaker)
    known.set(speaker.start, claimant)
    return claimant
  })
  return withSpeeches(passages, named)
}

/** A quote that goes on without its speaker being named again is still the same person's. */
function withSpeeches(passages: readonly Passage[], named: readonly (Claimant | null)[]): (Claimant | null)[] {
  const spoken = [...named]
  for (const [at, passage] of passages.entries()) {
    const before = passages[at - 1]
    if (spoken[at] !== null || passage.speaker !== null || before === undefined || !isQuoted(passage)) continue
    if (quoteOf(before) >= 0) spoken[at] = spoken[at - 1] ?? null
  }
  for (const [at, passage] of [...passages.entries()].toReversed()) {
    const after = passages[at + 1]
    if (spoken[at] !== null || passage.speaker !== null || after === undefined || !isQuoted(passage)) continue
    if (quoteOf(after) === quoteOf(passage)) spoken[at] = spoken[at + 1] ?? null
  }
  return spoken
}

function isQuoted({ unit }: Passage): boolean {
  const { quoteOf } = unit.context
  for (let at = unit.tokens.start; at < unit.tokens.end; at++) if ((quoteOf[at] ?? -1) < 0) return false
  return unit.tokens.end > unit.tokens.start
}

/** The last quote that a passage has a part in, or -1. */
function quoteOf({ unit }: Passage): number {
  return Math.max(-1, ...unit.context.quoteOf.slice(unit.tokens.start, unit.tokens.end))
}
