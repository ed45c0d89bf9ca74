import { disallow, disallowAll, siteName, switchOn } from './sites.ts'
import { useSites } from './use-sites.ts'

interface LineProps {
  readonly name: string
  readonly deed: string
  readonly onDeed: () => void
}

function Line({ name, deed, onDeed }: LineProps) {
  return (
    <li class="line">
      <bdi>{name}</bdi>
      <button type="button" aria-label={`${deed} ${name}`} onClick={onDeed}>
        {deed}
      </button>
    </li>
  )
}

/** The sites where articles are marked and remembered, each with its way out. */
export function SiteList() {
  const sites = useSites()
  // A host that only a claim list comes from is allowed and switched off.
  const origins = sites === null ? [] : sites.origins.filter(origin => !sites.off.includes(siteName(origin)))
  const none = sites !== null && !sites.isAll && origins.length === 0
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">Sites</h2>
      {none && <p>None yet. Open an article, click Gainsay in the toolbar, and switch the site on there.</p>}
      {sites !== null && !none && (
        <ul aria-label="Sites where articles are marked and remembered">
          {sites.isAll && <Line name="All news pages" deed="Stop" onDeed={() => void disallowAll()} />}
          {origins.map(origin => (
            <Line key={origin} name={siteName(origin)} deed="Stop" onDeed={() => void disallow(origin)} />
          ))}
        </ul>
      )}
      {sites !== null && sites.off.length > 0 && (
        <>
          <h3>Switched off</h3>
          <ul aria-label="Sites switched off">
            {sites.off.map(host => (
              <Line key={host} name={host} deed="Switch on" onDeed={() => void switchOn(host)} />
            ))}
          </ul>
        </>
      )}
      <p class="quiet small">Stopping keeps what your library already holds from a site.</p>
    </section>
  )
}
