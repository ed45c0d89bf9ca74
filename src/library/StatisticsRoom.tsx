import { useEffect, useState } from 'preact/hooks'
import type { Shares, Statistics } from '../core/columns/statistics.ts'
import { sourcingWords } from '../core/wording.ts'
import { State, Waiting } from '../ui/State.tsx'
import { type Bar, BarChart } from './BarChart.tsx'
import { shelf } from './shelf.ts'

const barOf = (label: string, { claims, countered, noted }: Shares): Bar => ({
  label,
  parts: [countered, noted, claims - countered - noted],
})

const CHECKED = ['With a counter-statement', 'With a note', 'Unchecked'] as const

const monthWords = (month: string): string =>
  new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(month))

function Pictures({ all, outlets, moreOutlets, months, sourcing }: Statistics) {
  const share = (count: number) =>
    new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 1 }).format(count / all.claims)
  return (
    <>
      <p>
        Of {all.claims.toLocaleString()} claims {share(all.countered)} have a counter-statement, {share(all.noted)} have
        only notes, and {share(all.claims - all.countered - all.noted)} are unchecked.
      </p>
      <BarChart
        title="Claims by outlet"
        first="Outlet"
        parts={CHECKED}
        bars={outlets.map(each => barOf(each.outlet, each))}
      />
      {moreOutlets > 0 && <p class="small quiet">And {moreOutlets.toLocaleString()} more outlets.</p>}
      <BarChart
        title="Claims by the month they were first seen"
        first="Month"
        parts={CHECKED}
        bars={months.map(each => barOf(monthWords(each.month), each))}
      />
      <BarChart
        title="How the claimants are known"
        first="Sourcing"
        parts={['Claims']}
        bars={sourcing.map(each => ({ label: sourcingWords[each.sourcing], parts: [each.claims] }))}
      />
    </>
  )
}

type Counted = Statistics | { readonly error: string } | null

/** The library in figures, counted here and sent nowhere. */
export function StatisticsRoom() {
  const [counted, setCounted] = useState<Counted>(null)
  useEffect(() => {
    const look = () =>
      void shelf
        .statistics()
        .then(setCounted, (error: unknown) =>
          setCounted({ error: error instanceof Error ? error.message : String(error) }),
        )
    look()
    return shelf.onChange(look)
  }, [])
  return (
    <div class="statistics">
      <h1>Your library in figures</h1>
      {counted === null && <Waiting words="Counting…" />}
      {counted !== null && 'error' in counted && <p role="alert">The library could not be counted: {counted.error}</p>}
      {counted !== null && 'all' in counted && counted.all.claims === 0 && (
        <State title="Your library is empty">
          <p>There is nothing to count yet.</p>
        </State>
      )}
      {counted !== null && 'all' in counted && counted.all.claims > 0 && <Pictures {...counted} />}
    </div>
  )
}
