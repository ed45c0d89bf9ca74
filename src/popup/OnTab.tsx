import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import type { ClaimEntry } from '../core/model.ts'
import type { Finding, PageReading } from '../core/reading.ts'
import { askTab } from '../messaging/channel.ts'
import { type FormTask, newClaimTask } from '../ui/form-task.ts'
import type { FormKind } from '../ui/hands.ts'
import { SearchBox } from '../ui/SearchBox.tsx'
import { UndoBar } from '../ui/UndoBar.tsx'
import { Unfinished } from '../ui/Unfinished.tsx'
import { useDeeds } from '../ui/use-deeds.ts'
import { copyHands, useEntryWork } from '../ui/use-entry-work.ts'
import { useForms } from '../ui/use-forms.ts'
import { useSearch } from '../ui/use-search.ts'
import { useUndoKey } from '../ui/use-undo-key.ts'
import { useWayBack } from '../ui/use-way-back.ts'
import { Writing } from '../ui/Writing.tsx'
import { say } from '../wording/say.ts'
import { FactCheckOffer } from './FactCheckOffer.tsx'
import { FindingList } from './FindingList.tsx'
import { Found } from './Found.tsx'
import { findingHands } from './finding-hands.ts'
import { LibraryLink, PageHead } from './Header.tsx'
import { OnTheWhole } from './OnTheWhole.tsx'
import { Notices, PageStateWords, SwitchedOff } from './PageStates.tsx'
import type { Keeping } from './popup-desk.ts'
import { addressOf, type OpenTab } from './tab-page.ts'
import { claimChoices, taskForFinding, taskForRequest } from './tasks.ts'
import { selectionIn, startIn, tell } from './tell-tab.ts'
import { type Opening, placeOf } from './use-opening.ts'
import { usePage } from './use-page.ts'
import { useSelectionLookUp } from './use-selection.ts'
import { useSite } from './use-site.ts'

/** More than this nobody scrolls through in a popup; the library page shows more. */
const MOST_RESULTS = 50

interface OnTabProps {
  readonly tab: OpenTab
  readonly opening: Opening
  readonly keeping: Keeping
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
export function OnTab({ tab, opening, keeping, asTab }: OnTabProps) {
  const [isOff, setOff] = useState(false)
  const { view, again } = usePage(tab, isOff)
  const state = view.status === 'state' ? view.state : null
  const shown = state?.status === 'read' ? state : null
  const reading = isOff ? null : (shown?.reading ?? null)
  const [words, setWords] = useState(opening.request?.kind === 'search' ? opening.request.words : '')
  const [compared, setCompared] = useState<Finding | null>(null)
  const [round, setRound] = useState(0)
  const forms = useForms(tab.isPrivate ? null : keeping.drafts, placeOf(tab), opening)
  const { form, open } = forms
  useRequestedForm(opening, reading, open)
  useSelectionLookUp({
    ...{ tab, view, desk: keeping.desk, asTab, request: opening.request },
    ...{ hasForm: form !== null, words, onWords: setWords },
  })

  const changed = useCallback(() => {
    setRound(count => count + 1)
    void tell(tab.id, 'libraryChanged').then(again)
  }, [tab.id, again])
  const deeds = useDeeds(keeping.desk, keeping.steps, changed)
  const work = useEntryWork(forms, deeds)
  const isCovered = form !== null || work.merging !== null
  useWayBack(isCovered)
  useUndoKey(deeds, !isCovered)
  const isSearching = words.trim() !== '' || compared !== null || work.mergingWith !== null
  const compare = (finding: Finding | null) => {
    setCompared(finding)
    setWords(finding?.claim.text ?? '')
  }
  const search = useSearch(keeping.desk, { words: isSearching ? words : null, most: MOST_RESULTS, round })
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
    if (!isThere) deeds.say(say('wordsGone'))
    else if (!asTab) window.close()
  }
  const addTo = async (kind: FormKind, finding: Finding) => {
    const selected = await selectionIn(tab.id)
    if (reading !== null) open(taskForFinding(kind, finding, reading.page, selected))
  }
  const decide = (claimId: string, { claim: { text } }: Finding, same: boolean) =>
    deeds.decide({ claimId, text, lang: reading?.page.lang ?? 'und', same })
  const handsIn =
    ({ page }: PageReading) =>
    (finding: Finding) =>
      findingHands(finding, {
        ...{ page, isPrivate: tab.isPrivate, open, compare, remove: deeds.remove },
        copy: sourced => copyHands(sourced, deeds.say),
        reveal: id => void reveal(id),
        add: (kind, each) => void addTo(kind, each),
        notThisClaim: (claimId, each) => decide(claimId, each, false),
      })
  const alsoThisClaim = ({ claim }: ClaimEntry, finding: Finding) => {
    decide(claim.id, finding, true)
    compare(null)
  }
  const keptFactChecks = () => {
    deeds.say(say('keptInLibrary'))
    changed()
  }
  const showRest = (shown: boolean) => void askTab(tab.id, 'showRest', { shown }).then(again, again)
  const readAgain = () => void askTab(tab.id, 'readAgain', null).then(again, again)
  const showMarks = (shown: boolean) => void askTab(tab.id, 'showMarks', { shown }).then(again, again)

  return (
    <>
      <header class="top" hidden={isCovered}>
        <h1 class="hidden-words">{say('claimsOnThisPage')}</h1>
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
            marksShown={shown?.marksShown === true}
            onMarks={showMarks}
            site={site}
            onFlip={flip}
          />
        )}
      </header>
      <main hidden={isCovered}>
        {isSearching ? (
          <Found
            search={search}
            work={work}
            compared={compared}
            onSame={alsoThisClaim}
            onCancel={() => compare(null)}
            onAdd={tab.isPrivate ? null : () => open(newClaimTask(words.trim(), reading?.page.lang ?? 'en'))}
          />
        ) : (
          <>
            <Unfinished drafts={forms.unfinished} onContinue={open} onDiscard={forms.discard} />
            {reading !== null && (
              <Notices
                reading={reading}
                isFollowed={shown?.isFollowed !== false}
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
                restShown={shown?.restShown === true}
                onRest={showRest}
                handsFor={handsIn(reading)}
              />
            )}
            {reading !== null && <OnTheWhole reading={reading} hands={{ reveal: id => void reveal(id) }} />}
          </>
        )}
      </main>
      {isCovered && (
        <main>
          <h1 class="hidden-words">Gainsay</h1>
          <Writing
            forms={forms}
            work={work}
            deeds={deeds}
            choicesFor={task => claimChoices(task, reading)}
            cannotKeep={tab.isPrivate ? say('privateWords') : null}
          />
        </main>
      )}
      <UndoBar done={deeds.done} onClose={deeds.clear} />
    </>
  )
}
