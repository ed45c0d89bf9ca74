/** The story of a claim: what happened to it, in the order of its days, outlet by outlet. */
import type { ClaimEntry, CounterStatementRecord, Sighting, VerificationNoteRecord } from './model.ts'

/** One thing that happened. `time` is in ms since the epoch; `outlet` is where, "" where unknown. */
export type StoryEvent = { readonly time: number; readonly outlet: string } & (
  | {
      readonly kind: 'seen'
      readonly sighting: Sighting
      /** The wording before, where this one is another. */
      readonly before: string | null
      /** Whether the same page told a counter-statement. */
      readonly isCountered: boolean
    }
  | { readonly kind: 'counter-statement'; readonly record: CounterStatementRecord }
  | { readonly kind: 'note'; readonly record: VerificationNoteRecord }
)

/** An outlet that repeated the claim, and whether any of its pages told the counter-statement too. */
export interface Repeater {
  readonly outlet: string
  readonly pages: number
  readonly isCountered: boolean
}

/** What happened, the earliest first, and how each outlet told it, the earliest first. */
export interface Story {
  readonly events: readonly StoryEvent[]
  readonly repeaters: readonly Repeater[]
  /** What is not in it, since nobody knows when it was. */
  readonly undated: number
}

/** The story of what the library holds on a claim. A page that gives no date stands at the day it was first seen. */
export function storyOf({ counterStatements, notes, sightings }: ClaimEntry): Story {
  const counteredPages = new Set(counterStatements.map(({ url }) => url).filter(url => url !== ''))
  const seen = sightings
    .map(sighting => ({ sighting, time: dated(sighting.published) ?? (sighting.firstSeen || null) }))
    .sort((a, b) => (a.time ?? 0) - (b.time ?? 0))
  let wording: string | null = null
  const sightingEvents = seen.map(({ sighting, time }) => {
    const { exact } = sighting.selector
    const before = wording !== null && exact !== '' && wording !== exact ? wording : null
    wording = exact || wording
    const isCountered = counteredPages.has(sighting.url)
    return { kind: 'seen' as const, time, outlet: sighting.outlet, sighting, before, isCountered }
  })
  const all = [
    ...sightingEvents,
    ...counterStatements.map(record => ({
      ...{ kind: 'counter-statement' as const, time: saidAt(record), outlet: record.publication, record },
    })),
    ...notes.map(record => ({ kind: 'note' as const, time: saidAt(record), outlet: record.publication, record })),
  ]
  const events = all.flatMap(({ time, ...event }): StoryEvent[] =>
    time === null ? [] : [{ ...event, time } as StoryEvent],
  )
  // What a page says is told before what is said of it on the same day.
  events.sort((a, b) => a.time - b.time)
  return { events, repeaters: repeatersOf(sightingEvents), undated: all.length - events.length }
}

const dated = (iso: string | null): number | null => {
  const time = iso === null ? Number.NaN : Date.parse(iso)
  return Number.isNaN(time) ? null : time
}

/** When a record says it was said; what the reader or a page gave no date for is known since it was written down. */
const saidAt = ({ date, created, origin }: CounterStatementRecord | VerificationNoteRecord): number | null =>
  dated(date) ?? (origin === 'import' ? null : created)

function repeatersOf(seen: readonly { readonly outlet: string; readonly isCountered: boolean }[]): readonly Repeater[] {
  const byOutlet = new Map<string, Repeater>()
  for (const { outlet, isCountered } of seen) {
    const known = byOutlet.get(outlet) ?? { outlet, pages: 0, isCountered: false }
    byOutlet.set(outlet, { outlet, pages: known.pages + 1, isCountered: known.isCountered || isCountered })
  }
  return [...byOutlet.values()]
}
