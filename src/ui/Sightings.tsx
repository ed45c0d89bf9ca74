import type { Sighting } from '../core/model.ts'
import { textFragmentLink } from '../core/text/text-fragment.ts'
import { dateWords, momentWords } from '../wording/dates.ts'
import { say, sayCount, sayWith } from '../wording/say.ts'
import { SafeLink } from './SafeLink.tsx'
import { hostOf } from './Where.tsx'

function SightingLine({ sighting }: { readonly sighting: Sighting }) {
  const { published, firstSeen } = sighting
  return (
    <li class="where">
      <SafeLink address={textFragmentLink(sighting.url, sighting.selector)}>
        {[sighting.outlet, sighting.title].filter(Boolean).join(': ') || hostOf(sighting.url)}
      </SafeLink>
      {published !== null && (
        <>
          {say('comma')}
          <time dateTime={published}>{dateWords(published)}</time>
        </>
      )}
      {/* Nobody knows when a fact check's claim was first seen. */}
      {published === null && firstSeen > 0 && `${say('comma')}${say('seenOn', { date: momentWords(firstSeen) })}`}
    </li>
  )
}

/** True for words that the claim had before the reader changed them: they were seen in no article. */
export const isEarlierWording = ({ url, outlet }: Sighting): boolean => url === '' && outlet === ''

/** Where else the claim was seen, and which words it had before. */
export function Sightings({ sightings }: { readonly sightings: readonly Sighting[] }) {
  const seen = sightings.filter(sighting => !isEarlierWording(sighting))
  const earlier = sightings.filter(isEarlierWording)
  return (
    <>
      {seen.length > 0 && (
        <details>
          <summary>{sayCount('seenInArticles', seen.length)}</summary>
          <ul>
            {seen.map(sighting => (
              <SightingLine key={sighting.id} sighting={sighting} />
            ))}
          </ul>
        </details>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{say('earlierWords')}</summary>
          <ul>
            {earlier.map(({ id, lastSeen, selector }) => (
              <li key={id} class="where">
                {sayWith('wordsUntil', { date: momentWords(lastSeen), words: <bdi>{selector.exact}</bdi> })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
