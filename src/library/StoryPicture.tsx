import type { StoryEvent } from '../core/story.ts'
import { momentWords } from '../wording/dates.ts'
import { direction, type PlainKey, say, sayCount } from '../wording/say.ts'

/** Outlets that get a line of their own; the others share the last one. */
const MOST_LINES = 8
const LINE = 26
const WIDTH = 560
const NAMES = 150
const EDGE = 14
/** Signs of one line stand so far apart that both are seen, though they be of one day. */
const APART = 15

/** Where something begins that stands so far from the side where lines begin: in Arabic that is the right one. */
const fromStart = (distance: number): number => (direction === 'rtl' ? WIDTH - distance : distance)

const KINDS: readonly (readonly [StoryEvent['kind'], PlainKey])[] = [
  ['seen', 'keySeen'],
  ['counter-statement', 'keyCounterStatement'],
  ['note', 'keyNote'],
]

interface PlacedEvent {
  readonly event: StoryEvent
  readonly x: number
  readonly line: number
}

function place(events: readonly StoryEvent[]): {
  readonly lines: readonly string[]
  readonly placed: readonly PlacedEvent[]
} {
  const outlets = [...new Set(events.map(({ outlet }) => outlet))]
  const own = outlets.length > MOST_LINES ? outlets.slice(0, MOST_LINES - 1) : outlets
  const lines = own.length < outlets.length ? [...own, sayCount('otherOutlets', outlets.length - own.length)] : own
  const first = events[0]?.time ?? 0
  const span = Math.max(1, (events.at(-1)?.time ?? 0) - first)
  const width = WIDTH - NAMES - EDGE * 2
  const taken = new Map<number, number>()
  const placed = events.map(event => {
    const at = own.indexOf(event.outlet)
    const line = at < 0 ? lines.length - 1 : at
    const right = NAMES + EDGE + width
    const x = Math.min(
      right,
      Math.max(NAMES + EDGE + ((event.time - first) / span) * width, (taken.get(line) ?? 0) + APART),
    )
    taken.set(line, x)
    return { event, x: fromStart(x), line }
  })
  return { lines: lines.map(line => line || say('notNamed')), placed }
}

function Sign({ event, x, line }: PlacedEvent) {
  const y = line * LINE + LINE / 2
  if (event.kind === 'seen')
    return <circle class={`sign seen${event.before === null ? '' : ' reworded'}`} cx={x} cy={y} r={5} />
  if (event.kind === 'note') return <rect class="sign note" x={x - 5} y={y - 5} width={10} height={10} />
  return <path class="sign counter" d={`M${x} ${y - 7}l7 7l-7 7l-7 -7z`} />
}

/** A line for each outlet and a sign for each thing that happened, from the first day to the last. Its table stands below it. */
export function StoryPicture({ events }: { readonly events: readonly StoryEvent[] }) {
  const { lines, placed } = place(events)
  const [first, last] = [events[0]?.time ?? 0, events.at(-1)?.time ?? 0]
  const height = lines.length * LINE
  const words = say('storyPicture', {
    events: sayCount('events', events.length),
    from: momentWords(first),
    places: sayCount('places', lines.length),
    to: momentWords(last),
  })
  return (
    <figure class="story-picture">
      <svg viewBox={`0 0 ${WIDTH} ${height + 20}`} role="img" aria-label={words}>
        {lines.map((line, at) => (
          <g key={line}>
            <text class="line-name" x={fromStart(0)} y={at * LINE + LINE / 2 + 4}>
              {line.length > 22 ? `${line.slice(0, 21)}…` : line}
            </text>
            <line
              class="line"
              x1={fromStart(NAMES)}
              x2={fromStart(WIDTH)}
              y1={at * LINE + LINE / 2}
              y2={at * LINE + LINE / 2}
            />
          </g>
        ))}
        {placed.map(each => (
          <Sign key={`${each.event.kind} ${each.x} ${each.line}`} {...each} />
        ))}
        <text class="day" x={fromStart(NAMES)} y={height + 14}>
          {momentWords(first)}
        </text>
        {last > first && (
          <text class="day end" x={fromStart(WIDTH)} y={height + 14}>
            {momentWords(last)}
          </text>
        )}
      </svg>
      <figcaption class="small quiet">
        {KINDS.map(([kind, words]) => (
          <span key={kind} class={`key ${kind}`}>
            {say(words)}
          </span>
        ))}
        <span class="key reworded">{say('keyReworded')}</span>
      </figcaption>
    </figure>
  )
}
