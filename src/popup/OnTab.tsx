import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import type { ClaimEntry } from '../core/model.ts'
import type { Finding, PageReading } from '../core/reading.ts'
import { askTab } from '../messaging/channel.ts'
import type { Desk } from '../ui/desk.ts'
import { editTask, type FormTask } from '../ui/form-task.ts'
import type { ClaimHands } from '../ui/hands.ts'
import { SearchBox } from '../ui/SearchBox.tsx'
import { SearchResults } from '../ui/SearchResults.tsx'
import { TaskForm } from '../ui/TaskForm.tsx'
import { UndoBar } from '../ui/UndoBar.tsx'
import { useDeeds } from '../ui/use-deeds.ts'
import { useSearch } from '../ui/use-search.ts'
import { useWayBack } from '../ui/use-way-back.ts'
import { AlsoThisClaim, Comparing, withoutRecord } from './Comparing.tsx'
import { FactCheckOffer } from './FactCheckOffer.tsx'
import { FindingList } from './FindingList.tsx'
import { LibraryLink, PageHead } from './Header.tsx'
import { OnTheWhole } from './OnTheWhole.tsx'
import { Notices, PageStateWords, SwitchedOff } from './PageStates.tsx'
import { addressOf, type OpenTab } from './tab-page.ts'
import { claimChoices, taskForEntry, taskForFinding, taskForRequest } from './tasks.ts'
import { selectionIn, startIn, tell } from './tell-tab.ts'
import { type Opening, useForms } from './use-forms.ts'
import { usePage } from './use-page.ts'
import { useSelectionLookUp } from './use-selection.ts'
import { useSite } from './use-site.ts'

const PRIVATE_WORDS =
  'Private windows store nothing, so this cannot be kept. Open Gainsay in an ordinary window to write it down.'

/** More than this nobody scrolls through in a popup; the library page shows more. */
const MOST_RESULTS = 50

interface OnTabProps {
  readonly tab: OpenTab
  readonly opening: Opening
  readonly desk: Desk
  /** True where the popup is a page of its own. */
  readonly asTab: boolean
}

/** Opens the form that a request asks for, as soon as the page it speaks of is read; else the one that was left open. */
function useRequestedForm({ request }: Opening, reading: PageReading | null, open: (task: FormTask) => void): void {
  const followed = useRef(false)
  useEffect(() => {
    if (followed.current || request?.kind !== 'add') return
    const task = taskForRequest(request, reading)
    if (task === null) return
    followed.current = true
    open(task)
  }, [request, reading, open])
}

/** Everything the popup does with one tab. */
export function OnTab({ tab, opening, desk, asTab }: OnTabProps) {
  const [isOff, setOff] = useState(false)
  const { view, again } = usePage(tab, isOff)
  const state = view.status === 'state' ? view.state : null
  const reading = state?.status === 'read' && !isOff ? state.reading : null
  const [words, setWords] = useState(opening.request?.kind === 'search' ? opening.request.words : '')
  const [compared, setCompared] = useState<Finding | null>(null)
  const [round, setRound] = useState(0)
  const { task, open, change, close } = useForms(tab, opening.drafts)
  useRequestedForm(opening, reading, open)
  useWayBack(task !== null)
  useSelectionLookUp({ tab, view, desk, asTab, request: opening.request, task, words, onWords: setWords })

  const changed = useCallback(() => {
    setRound(count => count + 1)
    void tell(tab.id, 'libraryChanged').then(again)
  }, [tab.id, again])
  const deeds = useDeeds(desk, changed)
  const isSearching = words.trim() !== '' || compared !== null
  const compare = (finding: Finding | null) => {
    setCompared(finding)
    setWords(finding?.claim.text ?? '')
  }
  const search = useSearch(desk, { words: isSearching ? words : null, most: MOST_RESULTS, round })
  const onSite = useCallback(
    (isAllowed: boolean) => {
      setOff(!isAllowed)
      void (isAllowed ? startIn(tab.id) : tell(tab.id, 'stop')).then(again)
    },
    [tab.id, again],
  )
  const { site, flip } = useSite(addressOf(tab, state), { changed: onSite, failed: deeds.say })

  const reveal = async (id: string) => {
    if (asTab) {
      await browser.tabs.update(tab.id, { active: true })
      // Only once it is in front: Firefox begins no scroll in the background, and then not again to the same place.
      await new Promise(resolve => setTimeout(resolve, 250))
    }
    const isThere = await askTab(tab.id, 'reveal', { id }).catch(() => false)
    if (!isThere) deeds.say('These words are no longer on the page')
    else if (!asTab) window.close()
  }
  const addTo = async (form: FormTask['form'], finding: Finding) => {
    const selected = await selectionIn(tab.id)
    if (reading !== null) open(taskForFinding(form, finding, reading.page, selected))
  }
  const editing = ({ claim }: ClaimEntry): ClaimHands =>
    tab.isPrivate ? {} : { edit: stored => open(editTask(stored, claim)), remove: deeds.remove }
  const handsForFinding = (finding: Finding): ClaimHands => {
    const { known, claim } = finding
    const lang = reading?.page.lang ?? 'und'
    return {
      reveal: id => void reveal(id),
      add: form => void addTo(form, finding),
      ...(known === null && !tab.isPrivate && { findClaim: () => compare(finding) }),
      ...(known !== null && editing(known.entry)),
      ...(known !== null &&
        !tab.isPrivate && { notThisClaim: () => deeds.notThisClaim(known.match.claimId, claim.text, lang) }),
    }
  }
  const alsoThisClaim = ({ claim }: ClaimEntry, { claim: { text } }: Finding) => {
    deeds.alsoThisClaim(claim.id, text, reading?.page.lang ?? 'und')
    compare(null)
  }
  const save = async (written: FormTask) => {
    const problem = await desk.keep(written)
    if (problem !== null) return problem
    close()
    deeds.say('Saved in your library')
    changed()
    return null
  }
  const keptFactChecks = () => {
    deeds.say('Kept in your library')
    changed()
  }
  const showRest = (shown: boolean) => void askTab(tab.id, 'showRest', { shown }).then(again, again)
  const readAgain = () => void askTab(tab.id, 'readAgain', null).then(again, again)
  const showMarks = (shown: boolean) => void askTab(tab.id, 'showMarks', { shown }).then(again, again)

  return (
    <>
      <header class="top" hidden={task !== null}>
        <h1 class="hidden-words">Gainsay: claims on this page</h1>
        <SearchBox
          words={words}
          onWords={setWords}
          onLeaveDown={() => document.querySelector<HTMLElement>('summary.result, button.claim-words')?.focus()}
          hasFilters={isSearching}
        />
        <LibraryLink />
        {!isSearching && (
          <PageHead
            reading={reading}
            marksShown={state?.status === 'read' && state.marksShown}
            onMarks={showMarks}
            site={site}
            onFlip={flip}
          />
        )}
      </header>
      <main hidden={task !== null}>
        {isSearching ? (
          <>
            {compared !== null && <Comparing claim={compared.claim.text} onCancel={() => compare(null)} />}
            <SearchResults
              state={withoutRecord(search, compared?.recordId ?? null)}
              handsFor={entry => ({ add: form => open(taskForEntry(form, entry)), ...editing(entry) })}
              deedsFor={entry => compared !== null && <AlsoThisClaim onClick={() => alsoThisClaim(entry, compared)} />}
            />
          </>
        ) : (
          <>
            {reading !== null && (
              <Notices
                reading={reading}
                isFollowed={state?.status !== 'read' || state.isFollowed}
                onReadAgain={readAgain}
                site={site}
                onAllow={flip}
                offer={<FactCheckOffer tab={tab} address={reading.page.url} kept={keptFactChecks} failed={deeds.say} />}
              />
            )}
            {isOff ? (
              <SwitchedOff />
            ) : (
              <PageStateWords view={view} tab={tab} site={site} onAllow={flip} onAgain={again} />
            )}
            {reading !== null && reading.findings.length > 0 && (
              <FindingList
                reading={reading}
                restShown={state?.status === 'read' && state.restShown}
                onRest={showRest}
                handsFor={handsForFinding}
              />
            )}
            {reading !== null && <OnTheWhole reading={reading} hands={{ reveal: id => void reveal(id) }} />}
          </>
        )}
      </main>
      {task !== null && (
        <main>
          <h1 class="hidden-words">Gainsay</h1>
          <TaskForm
            key={`${task.form} ${task.about}`}
            task={task}
            choices={claimChoices(task, reading)}
            onTask={change}
            onSave={save}
            onCancel={close}
            cannotKeep={tab.isPrivate ? PRIVATE_WORDS : null}
          />
        </main>
      )}
      <UndoBar done={deeds.done} onClose={deeds.clear} />
    </>
  )
}
