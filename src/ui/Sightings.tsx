import type { Sighting } from '../core/model.ts'
import { textFragmentLink } from '../core/text/text-fragment.ts'
import { counted, dateWords, momentWords } from './dates.ts'
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
          {', '}
          <time dateTime={published}>{dateWords(published)}</time>
        </>
      )}
      {/* Nobody knows when a fact check's claim was first seen. */}
      {published === null && firstSeen > 0 && `, seen ${momentWords(firstSeen)}`}
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
          <summary>Claim seen in {counted(seen.length, 'article', 'articles')}</summary>
          <ul>
            {seen.map(sighting => (
              <SightingLine key={sighting.id} sighting={sighting} />
            ))}
          </ul>
        </details>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>Earlier words</summary>
          <ul>
            {earlier.map(({ id, lastSeen, selector }) => (
              <li key={id} class="where">
                <bdi>{selector.exact}</bdi>, until {momentWords(lastSeen)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
