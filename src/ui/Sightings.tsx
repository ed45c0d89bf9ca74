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

/** Where else the claim was seen. */
export function Sightings({ sightings }: { readonly sightings: readonly Sighting[] }) {
  if (sightings.length === 0) return null
  return (
    <details>
      <summary>Claim seen in {counted(sightings.length, 'article', 'articles')}</summary>
      <ul>
        {sightings.map(sighting => (
          <SightingLine key={sighting.id} sighting={sighting} />
        ))}
      </ul>
    </details>
  )
}
