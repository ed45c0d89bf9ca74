import type { ComponentChildren } from 'preact'
import type { PageReading } from '../core/reading.ts'
import { languageName } from '../ui/dates.ts'
import { State, Waiting } from '../ui/State.tsx'
import type { Site } from './site.ts'
import { isPdf, type OpenTab, type PageView } from './tab-page.ts'

interface PageStateProps {
  readonly view: PageView
  readonly tab: OpenTab
  readonly site: Site | null
  readonly onAllow: () => void
  readonly onAgain: () => void
}

function Failed({ message, onAgain }: { readonly message: string; readonly onAgain: () => void }) {
  return (
    <State title="This page could not be read">
      <p role="alert">{message}</p>
      <button type="button" onClick={onAgain}>
        Try again
      </button>
    </State>
  )
}

function NotAsked({ site, onAllow }: Pick<PageStateProps, 'site' | 'onAllow'>) {
  return (
    <State title="This page was not read">
      <p>Gainsay reads a page when you click it in the toolbar there, or on the sites you choose.</p>
      {site !== null && !site.isAllowed && (
        <button type="button" class="main" onClick={onAllow}>
          Remember and mark this site’s articles
        </button>
      )}
    </State>
  )
}

/** The page in words, wherever there is no list of claims to show; null where there is. */
export function PageStateWords({ view, tab, site, onAllow, onAgain }: PageStateProps) {
  if (view.status === 'waiting') return <Waiting words="Reading this page…" />
  if (view.status === 'not-asked') return <NotAsked site={site} onAllow={onAllow} />
  if (view.status === 'error') return <Failed message={view.message} onAgain={onAgain} />
  if (view.status === 'unreadable') {
    return (
      <State title="This page cannot be read">
        <p>{view.why}</p>
        <p class="quiet">Gainsay marks articles on web pages. Searching your library works everywhere.</p>
      </State>
    )
  }
  const { state } = view
  if (state.status === 'reading') return <Waiting words="Reading the article…" />
  if (state.status === 'failed') return <Failed message={state.message} onAgain={onAgain} />
  if (state.status === 'not-an-article') {
    return (
      <State title="No article here">
        {isPdf(tab.url) ? (
          <p>
            This is a PDF, and Gainsay reads web pages. To look something up, select the words and choose “Look up in
            Gainsay”.
          </p>
        ) : (
          <p>Gainsay marks claims in news articles, and this page does not look like one.</p>
        )}
        <p class="quiet">
          To keep something from it, select the words and choose “Add a note in Gainsay” from the menu.
        </p>
      </State>
    )
  }
  return state.reading.findings.length === 0 ? <NothingFound reading={state.reading} /> : null
}

/** After the switch was turned off. */
export function SwitchedOff() {
  return (
    <State title="Off on this site">
      <p>Articles here are neither marked nor remembered. What your library already holds stays.</p>
    </State>
  )
}

function NothingFound({ reading }: { readonly reading: PageReading }) {
  return (
    <State title="No claims found">
      {reading.languageCovered ? (
        <p>Nothing here reads like a claim that a source makes. That does not mean that it was checked.</p>
      ) : (
        <p>None of the claims in your library is repeated here.</p>
      )}
    </State>
  )
}

interface NoticesProps {
  readonly reading: PageReading
  /** False where the page changes or grows without end and is read no further by itself. */
  readonly isFollowed: boolean
  readonly onReadAgain: () => void
  readonly site: Site | null
  readonly onAllow: () => void
  /** What the page offers by itself. */
  readonly offer: ComponentChildren
}

/** What the reader should know about this reading, above the list. */
export function Notices({ reading, isFollowed, onReadAgain, site, onAllow, offer }: NoticesProps) {
  return (
    <>
      {!isFollowed && (
        <div class="notice">
          <p>This page keeps changing or has no end. Gainsay read it up to a point and does not follow it any more.</p>
          <button type="button" onClick={onReadAgain}>
            Read it again
          </button>
        </div>
      )}
      {!reading.languageCovered && (
        <p class="notice">
          {reading.page.lang === 'und'
            ? 'The language of this page is not known, so its claims are not detected; known claims are.'
            : `Claims in ${languageName(reading.page.lang)} are not detected; known claims are.`}
        </p>
      )}
      {offer}
      {reading.remembered === 'private-window' && <p class="notice">Private windows store nothing.</p>}
      {reading.remembered === 'not-allowed' && (
        <div class="notice">
          <p>Gainsay read this page because you opened it. Nothing is remembered here.</p>
          {site !== null && !site.isAllowed && (
            <button type="button" class="main" onClick={onAllow}>
              Remember and mark this site’s articles
            </button>
          )}
        </div>
      )}
    </>
  )
}
