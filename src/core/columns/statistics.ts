/** Figures of a library as a whole, from its columns alone. */
import type { SourcingClass } from '../model.ts'
import { sourcingClasses } from '../sourcing-classes.ts'
import { type Columns, namesAt } from './columns.ts'

/** How many claims there are, and of how many something is told against them, or else of their checking. */
export interface Shares {
  readonly claims: number
  readonly countered: number
  /** With notes and without counter-statements. */
  readonly noted: number
}

/** The figures. A claim counts once for each outlet it was seen in, in the month it first was. */
export interface Statistics {
  readonly all: Shares
  /** The outlets with most claims, most first; and how many more there are. */
  readonly outlets: readonly (Shares & { readonly outlet: string })[]
  readonly moreOutlets: number
  /** Months without a gap, the last `mostMonths` of those that have claims: "2026-03". */
  readonly months: readonly (Shares & { readonly month: string })[]
  readonly sourcing: readonly { readonly sourcing: SourcingClass; readonly claims: number }[]
}

const mostOutlets = 12
const mostMonths = 24
const relations = 0b11111

interface Count {
  claims: number
  countered: number
  noted: number
}

const count = (): Count => ({ claims: 0, countered: 0, noted: 0 })

function add(to: Count, kinds: number): void {
  to.claims++
  if ((kinds & relations) !== 0) to.countered++
  else if (kinds !== 0) to.noted++
}

/** Counts all rows once. */
export function statisticsOf(columns: Columns): Statistics {
  const all = count()
  const byOutlet = new Map<number, Count>()
  const byMonth = new Map<number, Count>()
  const bySourcing = new Uint32Array(sourcingClasses.length)
  const monthOf = monthsOf()
  columns.docs.forEach((_, row) => {
    const kinds = columns.kinds[row] ?? 0
    add(all, kinds)
    add(counted(byMonth, monthOf(columns.first[row] ?? 0)), kinds)
    for (const outlet of namesAt(columns.outlets, row)) add(counted(byOutlet, outlet), kinds)
    const sourcing = columns.sourcing[row] ?? 0
    bySourcing[sourcing] = (bySourcing[sourcing] ?? 0) + 1
  })
  const outlets = [...byOutlet].sort(([, a], [, b]) => b.claims - a.claims)
  return {
    all,
    outlets: outlets.slice(0, mostOutlets).map(([name, shares]) => ({ outlet: columns.names[name] ?? '', ...shares })),
    moreOutlets: Math.max(0, outlets.length - mostOutlets),
    months: latestMonths(byMonth),
    sourcing: sourcingClasses
      .map((sourcing, at) => ({ sourcing, claims: bySourcing[at] ?? 0 }))
      .filter(({ claims }) => claims > 0)
      .sort((a, b) => b.claims - a.claims),
  }
}

function counted(counts: Map<number, Count>, key: number): Count {
  const known = counts.get(key) ?? count()
  counts.set(key, known)
  return known
}

/** Months since the year 0 of minutes since the epoch; days are remembered, since making dates takes most of the time. */
function monthsOf(): (minute: number) => number {
  const days = new Map<number, number>()
  return minute => {
    const day = Math.floor(minute / 1_440)
    const known = days.get(day)
    if (known !== undefined) return known
    const date = new Date(day * 86_400_000)
    const month = date.getUTCFullYear() * 12 + date.getUTCMonth()
    days.set(day, month)
    return month
  }
}

function latestMonths(byMonth: ReadonlyMap<number, Count>): Statistics['months'] {
  const last = Math.max(...byMonth.keys())
  const first = Math.max(Math.min(...byMonth.keys()), last - mostMonths + 1)
  if (byMonth.size === 0) return []
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const month = first + at
    const words = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
    return { month: words, ...(byMonth.get(month) ?? count()) }
  })
}
