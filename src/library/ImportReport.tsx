import { inFormatName } from '../core/interchange/formats.ts'
import type { ImportStanding } from '../store/import-state.ts'
import { counted } from '../ui/dates.ts'

const number = (count: number): string => count.toLocaleString()
const SHOWN = 20

interface RefusedProps {
  readonly refused: ImportStanding['state']['refused']
  readonly refusals: number
}

/** Records of a file that were not taken, each with its place and why. */
export function Refused({ refused, refusals }: RefusedProps) {
  if (refusals === 0) return null
  return (
    <details open={refusals <= SHOWN}>
      <summary>
        {counted(refusals, 'record of the file cannot be taken', 'records of the file cannot be taken')}
      </summary>
      <ul class="refused small">
        {refused.slice(0, SHOWN).map(({ place, reason }) => (
          <li key={`${place} ${reason}`}>
            {place}: <bdi>{reason}</bdi>
          </li>
        ))}
        {refusals > SHOWN && <li>and {number(refusals - SHOWN)} more</li>}
      </ul>
    </details>
  )
}

/** Records that were there as they are. */
export const unchangedOf = ({ state, counts }: ImportStanding): number =>
  Math.max(0, state.records - counts.added - counts.updated)

/** What an import did, in a sentence. */
export const outcomeWords = (standing: ImportStanding): string =>
  `${counted(standing.counts.added, 'record', 'records')} added, ${number(standing.counts.updated)} changed, ${number(unchangedOf(standing))} already there, ${number(standing.state.refusals)} refused.`

/** The same as a text to be kept, with all refused records that are known. */
export function reportText(standing: ImportStanding): string {
  const { file, reading, notices, refused, refusals } = standing.state
  return [
    `Import of ${file.name} (${inFormatName(reading.format)}) into Gainsay`,
    outcomeWords(standing),
    ...notices,
    ...refused.map(({ place, reason }) => `${place}: ${reason}`),
    ...(refusals > refused.length ? [`and ${refusals - refused.length} more`] : []),
    '',
  ].join('\n')
}
