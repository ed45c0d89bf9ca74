/**
 * Merges what two replicas made of one record. The same whichever is named first; nothing that somebody wrote goes, unless somebody who knew it
 * changed it, deleted it or settled it away.
 */
import { mergeRecords } from './merge-fields.ts'
import {
  canonical,
  contentOf,
  isDeletion,
  isSameStanding,
  later,
  type SharedRecord,
  type Standing,
  type Version,
} from './version.ts'

/** The merged standing. `base` is the last one that both had; null where there was none. */
export function mergeStandings(base: Standing | null, a: Standing, b: Standing): Standing {
  if (base !== null && isSameStanding(base, a)) return b
  if (base !== null && isSameStanding(base, b)) return a
  return standingOf([...mergeMains(base, a, b), ...mergeOthers(base?.others ?? [], a.others, b.others)])
}

/** The standing that some versions make: the latest that is no deletion and out of the trash counts, what says something else stands beside it. */
export function standingOf(versions: readonly Version[]): Standing {
  const byContent = new Map<string, Version>()
  for (const version of versions) {
    const content = contentOf(version)
    const there = byContent.get(content)
    byContent.set(content, there ? later(there, version) : version)
  }
  const [main, ...others] = [...byContent.values()].sort(
    (a, b) => weight(b) - weight(a) || b.updated - a.updated || (canonical(a) < canonical(b) ? 1 : -1),
  )
  if (main === undefined) throw new Error('a record needs a version')
  return { main, others: isDeletion(main) ? [] : others }
}

/** Where somebody wrote and somebody deleted, what was written counts until it is settled. */
const weight = (version: Version): number => (isDeletion(version) ? 0 : version.trashed === null ? 2 : 1)

function mergeMains(base: Standing | null, a: Standing, b: Standing): readonly Version[] {
  if (isDeletion(a.main) || isDeletion(b.main)) return [a.main, b.main]
  // Two persons settled it, each in another way.
  if (base !== null && settles(base, a) && settles(base, b)) return [a.main, b.main]
  return mergeRecords(recordOf(base), a.main, b.main)
}

const recordOf = (standing: Standing | null): SharedRecord | null =>
  standing === null || isDeletion(standing.main) ? null : standing.main

function settles(base: Standing, after: Standing): boolean {
  const kept = new Set(after.others.map(contentOf))
  return base.others.some(each => !kept.has(contentOf(each)))
}

/** What stands beside it on both sides, and what came on either. What one of them settled is settled. */
function mergeOthers(base: readonly Version[], a: readonly Version[], b: readonly Version[]): readonly Version[] {
  const [inBase, inA, inB] = [base, a, b].map(each => new Set(each.map(contentOf)))
  return [...a, ...b].filter(each => {
    const content = contentOf(each)
    return inBase?.has(content) ? inA?.has(content) && inB?.has(content) : true
  })
}
