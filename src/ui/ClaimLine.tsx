import type { ClaimEntry } from '../core/model.ts'
import { say, sayCount } from '../wording/say.ts'
import { type FindSpans, Marked } from './Marked.tsx'
import { isEarlierWording } from './Sightings.tsx'

/** What is held on a claim, in numbers; "" where nothing is. */
function heldWords({ counterStatements, notes, sightings }: ClaimEntry): string {
  const seen = sightings.filter(sighting => !isEarlierWording(sighting)).length
  return [
    counterStatements.length > 0 && sayCount('counterStatements', counterStatements.length),
    notes.length > 0 && sayCount('notes', notes.length),
    seen > 0 && sayCount('sightings', seen),
  ]
    .filter(words => words !== false)
    .join(say('comma'))
}

interface ClaimLineProps {
  readonly entry: ClaimEntry
  /** What is marked in its texts. */
  readonly find: FindSpans | undefined
}

/** A claim of the library in a line or two: its words, and below them who says so and what is held on it. */
export function ClaimLine({ entry, find }: ClaimLineProps) {
  const { claim } = entry
  return (
    <>
      <bdi class="line-claim">
        <Marked text={claim.text} find={find} />
      </bdi>
      <span class="line-held quiet small">
        {claim.claimant !== null && (
          <>
            <bdi>
              <Marked text={claim.claimant} find={find} />
            </bdi>
            {' · '}
          </>
        )}
        {heldWords(entry) || say('nothingHeld')}
      </span>
    </>
  )
}
