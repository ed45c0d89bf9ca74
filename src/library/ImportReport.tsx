import type { ImportStanding } from '../store/import-state.ts'
import { say, sayCount } from '../wording/say.ts'
import { inFormatKeys } from './format-words.ts'

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
      <summary>{sayCount('recordsRefused', refusals)}</summary>
      <ul class="refused small">
        {refused.slice(0, SHOWN).map(({ place, reason }) => (
          <li key={`${place} ${reason}`}>
            {place}: <bdi>{reason}</bdi>
          </li>
        ))}
        {refusals > SHOWN && <li>{say('andMore', { count: refusals - SHOWN })}</li>}
      </ul>
    </details>
  )
}

/** Records that were there as they are. */
export const unchangedOf = ({ state, counts }: ImportStanding): number =>
  Math.max(0, state.records - counts.added - counts.updated)

/** What an import did, in a sentence. */
export const outcomeWords = (standing: ImportStanding): string =>
  sayCount('outcome', standing.counts.added, {
    changed: standing.counts.updated,
    refused: standing.state.refusals,
    there: unchangedOf(standing),
  })

/** The same as a text to be kept, with all refused records that are known. */
export function reportText(standing: ImportStanding): string {
  const { file, reading, notices, refused, refusals } = standing.state
  return [
    say('reportTitle', { file: file.name, format: say(inFormatKeys[reading.format]) }),
    outcomeWords(standing),
    ...notices,
    ...refused.map(({ place, reason }) => `${place}: ${reason}`),
    ...(refusals > refused.length ? [say('andMore', { count: refusals - refused.length })] : []),
    '',
  ].join('\n')
}
