import browser from 'webextension-polyfill'
import type { PageReading } from '../core/reading.ts'
import { Switch } from '../ui/Switch.tsx'
import { coverageWords } from '../wording/model-words.ts'
import { say } from '../wording/say.ts'
import type { Site } from './site.ts'

/** Opens the library page in a tab, beside the article. */
export function LibraryLink() {
  return (
    <a class="library-link" href={browser.runtime.getURL('library/library.html#search')} target="_blank" rel="noopener">
      {say('library')}
    </a>
  )
}

interface PageHeadProps {
  readonly reading: PageReading | null
  readonly marksShown: boolean
  readonly onMarks: (shown: boolean) => void
  readonly site: Site | null
  readonly onFlip: () => void
}

/** What was found on the page, and the switches for it. */
export function PageHead({ reading, marksShown, onMarks, site, onFlip }: PageHeadProps) {
  return (
    <div class="page-head">
      {reading !== null && (
        <p class="coverage" role="status">
          {coverageWords(reading)}
        </p>
      )}
      <div class="switches">
        {site !== null && (
          <Switch on={site.isAllowed} onFlip={onFlip}>
            {say('markThisSite')}
          </Switch>
        )}
        {reading !== null && reading.findings.length > 0 && (
          <button type="button" class="link" onClick={() => onMarks(!marksShown)}>
            {marksShown ? say('hideMarks') : say('showMarks')}
          </button>
        )}
      </div>
    </div>
  )
}
