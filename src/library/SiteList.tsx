import { say } from '../wording/say.ts'
import { disallow, disallowAll, siteName, switchOn } from './sites.ts'
import { useSites } from './use-sites.ts'

interface LineProps {
  readonly name: string
  readonly deed: string
  /** The deed with what it is done to. */
  readonly label: string
  readonly onDeed: () => void
}

function Line({ name, deed, label, onDeed }: LineProps) {
  return (
    <li class="line">
      <bdi>{name}</bdi>
      <button type="button" aria-label={label} onClick={onDeed}>
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
      <h2 id="sites">{say('sites')}</h2>
      {none && <p>{say('noSites')}</p>}
      {sites !== null && !none && (
        <ul aria-label={say('sitesMarked')}>
          {sites.isAll && (
            <Line
              name={say('allNewsPages')}
              deed={say('stop')}
              label={say('stopSite', { site: say('allNewsPages') })}
              onDeed={() => void disallowAll()}
            />
          )}
          {origins.map(origin => (
            <Line
              key={origin}
              name={siteName(origin)}
              deed={say('stop')}
              label={say('stopSite', { site: siteName(origin) })}
              onDeed={() => void disallow(origin)}
            />
          ))}
        </ul>
      )}
      {sites !== null && sites.off.length > 0 && (
        <>
          <h3>{say('switchedOff')}</h3>
          <ul aria-label={say('sitesOff')}>
            {sites.off.map(host => (
              <Line
                key={host}
                name={host}
                deed={say('switchOn')}
                label={say('switchOnSite', { site: host })}
                onDeed={() => void switchOn(host)}
              />
            ))}
          </ul>
        </>
      )}
      <p class="quiet small">{say('stoppingKeeps')}</p>
    </section>
  )
}
