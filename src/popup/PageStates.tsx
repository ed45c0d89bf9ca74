import type { ComponentChildren } from 'preact'
import type { PageReading } from '../core/reading.ts'
import { State, Waiting } from '../ui/State.tsx'
import { languageName } from '../wording/dates.ts'
import { say } from '../wording/say.ts'
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
    <State title={say('pageFailed')}>
      <p role="alert">{message}</p>
      <button type="button" onClick={onAgain}>
        {say('tryAgain')}
      </button>
    </State>
  )
}

function NotAsked({ site, onAllow }: Pick<PageStateProps, 'site' | 'onAllow'>) {
  return (
    <State title={say('pageNotRead')}>
      <p>{say('whenRead')}</p>
      {site !== null && !site.isAllowed && (
        <button type="button" class="main" onClick={onAllow}>
          {say('rememberSite')}
        </button>
      )}
    </State>
  )
}

/** The page in words, wherever there is no list of claims to show; null where there is. */
export function PageStateWords({ view, tab, site, onAllow, onAgain }: PageStateProps) {
  if (view.status === 'waiting') return <Waiting words={say('readingPage')} />
  if (view.status === 'not-asked') return <NotAsked site={site} onAllow={onAllow} />
  if (view.status === 'error') return <Failed message={view.message} onAgain={onAgain} />
  if (view.status === 'unreadable') {
    return (
      <State title={say('pageUnreadable')}>
        <p>{view.why}</p>
        <p class="quiet">{say('searchWorksEverywhere')}</p>
      </State>
    )
  }
  const { state } = view
  if (state.status === 'reading') return <Waiting words={say('readingArticle')} />
  if (state.status === 'failed') return <Failed message={state.message} onAgain={onAgain} />
  if (state.status === 'not-an-article') {
    return (
      <State title={say('noArticle')}>
        {isPdf(tab.url) ? <p>{say('isPdf')}</p> : <p>{say('notAnArticle')}</p>}
        <p class="quiet">{say('keepFromPage')}</p>
      </State>
    )
  }
  return state.reading.findings.length === 0 ? <NothingFound reading={state.reading} /> : null
}

/** After the switch was turned off. */
export function SwitchedOff() {
  return (
    <State title={say('offHere')}>
      <p>{say('offExplained')}</p>
    </State>
  )
}

function NothingFound({ reading }: { readonly reading: PageReading }) {
  return (
    <State title={say('noClaims')}>
      {reading.languageCovered ? <p>{say('noClaimsExplained')}</p> : <p>{say('noneRepeated')}</p>}
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
          <p>{say('notFollowed')}</p>
          <button type="button" onClick={onReadAgain}>
            {say('readAgain')}
          </button>
        </div>
      )}
      {!reading.languageCovered && (
        <p class="notice">
          {reading.page.lang === 'und'
            ? say('languageUnknown')
            : say('languageNotCovered', { language: languageName(reading.page.lang) })}
        </p>
      )}
      {offer}
      {reading.remembered === 'private-window' && <p class="notice">{say('privateWindow')}</p>}
      {reading.remembered === 'not-allowed' && (
        <div class="notice">
          <p>{say('nothingRemembered')}</p>
          {site !== null && !site.isAllowed && (
            <button type="button" class="main" onClick={onAllow}>
              {say('rememberSite')}
            </button>
          )}
        </div>
      )}
    </>
  )
}
