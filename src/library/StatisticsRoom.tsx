import { useEffect, useState } from 'preact/hooks'
import type { Shares, Statistics } from '../core/columns/statistics.ts'
import { State, Waiting } from '../ui/State.tsx'
import { sourcingKeys } from '../wording/model-words.ts'
import { locale, say, sayCount, shareWords } from '../wording/say.ts'
import { type Bar, BarChart } from './BarChart.tsx'
import { shelf } from './shelf.ts'

const barOf = (label: string, { claims, countered, noted }: Shares): Bar => ({
  label,
  parts: [countered, noted, claims - countered - noted],
})

const CHECKED = ['withCounterStatement', 'withNote', 'unchecked'] as const

const monthWords = (month: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(month))

function Pictures({ all, outlets, moreOutlets, months, sourcing }: Statistics) {
  const share = (count: number) => shareWords(count / all.claims, 1)
  const parts = CHECKED.map(key => say(key))
  return (
    <>
      <p>
        {sayCount('sharesOfClaims', all.claims, {
          countered: share(all.countered),
          noted: share(all.noted),
          unchecked: share(all.claims - all.countered - all.noted),
        })}
      </p>
      <BarChart
        title={say('claimsByOutlet')}
        first={say('outlet')}
        parts={parts}
        bars={outlets.map(each => barOf(each.outlet, each))}
      />
      {moreOutlets > 0 && <p class="small quiet">{sayCount('moreOutlets', moreOutlets)}</p>}
      <BarChart
        title={say('claimsByMonth')}
        first={say('month')}
        parts={parts}
        bars={months.map(each => barOf(monthWords(each.month), each))}
      />
      <BarChart
        title={say('claimsBySourcing')}
        first={say('noteSourcing')}
        parts={[say('claimsTitle')]}
        bars={sourcing.map(each => ({ label: say(sourcingKeys[each.sourcing]), parts: [each.claims] }))}
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
      <h1>{say('libraryInFigures')}</h1>
      {counted === null && <Waiting words={say('counting')} />}
      {counted !== null && 'error' in counted && <p role="alert">{say('countFailed', { reason: counted.error })}</p>}
      {counted !== null && 'all' in counted && counted.all.claims === 0 && (
        <State title={say('libraryEmpty')}>
          <p>{say('nothingToCount')}</p>
        </State>
      )}
      {counted !== null && 'all' in counted && counted.all.claims > 0 && <Pictures {...counted} />}
    </div>
  )
}
