import { useId } from 'preact/hooks'
import { direction, numberWords, say } from '../wording/say.ts'

/** One bar: its name, and the numbers of its parts. */
export interface Bar {
  readonly label: string
  readonly parts: readonly number[]
}

interface BarChartProps {
  readonly title: string
  /** What the bars are, as the head of the table's first column. */
  readonly first: string
  /** What the parts are. */
  readonly parts: readonly string[]
  readonly bars: readonly Bar[]
}

const LINE = 24
const WIDTH = 560
const NAMES = 150
const NUMBERS = 60

/** Where something begins that stands so far from the side where bars begin and goes on from there: in Arabic that is the right one. */
const fromStart = (distance: number, length = 0): number => (direction === 'rtl' ? WIDTH - distance - length : distance)

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)

function BarPicture({ title, bars }: Pick<BarChartProps, 'title' | 'bars'>) {
  const most = Math.max(1, ...bars.map(({ parts }) => sumOf(parts)))
  const scale = (WIDTH - NAMES - NUMBERS) / most
  return (
    <svg viewBox={`0 0 ${WIDTH} ${bars.length * LINE}`} role="img" aria-label={say('asBars', { title })}>
      {bars.map(({ label, parts }, line) => (
        <g key={label}>
          <text class="line-name" x={fromStart(0)} y={line * LINE + 16}>
            {label.length > 22 ? `${label.slice(0, 21)}…` : label}
          </text>
          {parts.map((part, at) => (
            <rect
              key={at}
              class={`part part-${parts.length > 1 ? at : 'only'}`}
              x={fromStart(NAMES + sumOf(parts.slice(0, at)) * scale, part * scale)}
              y={line * LINE + 4}
              width={part * scale}
              height={LINE - 8}
            />
          ))}
          <text class="number" x={fromStart(NAMES + sumOf(parts) * scale + 6)} y={line * LINE + 16}>
            {numberWords(sumOf(parts))}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** Bars under each other, each in parts, and the same as a table. */
export function BarChart({ title, first, parts, bars }: BarChartProps) {
  const id = useId()
  if (bars.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <figure class="bar-chart">
        <BarPicture title={title} bars={bars} />
        {parts.length > 1 && (
          <figcaption class="small quiet">
            {parts.map((part, at) => (
              <span key={part} class={`key part-${at}`}>
                {part}
              </span>
            ))}
          </figcaption>
        )}
      </figure>
      <details>
        <summary>{say('asTable')}</summary>
        <div class="table-frame">
          <table>
            <caption class="hidden-words">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{first}</th>
                {parts.map(part => (
                  <th key={part} scope="col">
                    {part}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {bars.map(bar => (
                <tr key={bar.label}>
                  <th scope="row">
                    <bdi>{bar.label}</bdi>
                  </th>
                  {bar.parts.map((part, at) => (
                    <td key={parts[at]}>{numberWords(part)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  )
}
