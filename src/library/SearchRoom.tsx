import { useCallback, useMemo, useRef } from 'preact/hooks'
import { foundSpans } from '../core/search/highlight.ts'
import { type Order, orders } from '../core/search/order.ts'
import { readQuery } from '../core/search/query.ts'
import type { Desk } from '../ui/desk.ts'
import type { Drafts, Opened } from '../ui/drafts.ts'
import { newClaimTask } from '../ui/form-task.ts'
import { SearchBox } from '../ui/SearchBox.tsx'
import { State, Waiting } from '../ui/State.tsx'
import { Unfinished } from '../ui/Unfinished.tsx'
import type { Deeds } from '../ui/use-deeds.ts'
import { useEntryWork } from '../ui/use-entry-work.ts'
import { useForms } from '../ui/use-forms.ts'
import { useUndoKey } from '../ui/use-undo-key.ts'
import { useWayBack } from '../ui/use-way-back.ts'
import { Writing } from '../ui/Writing.tsx'
import { type PlainKey, say, sayCount } from '../wording/say.ts'
import { ClaimDetail } from './ClaimDetail.tsx'
import { ClaimList } from './ClaimList.tsx'
import { copyNote } from './copy-note.ts'
import { MergePartner } from './MergePartner.tsx'
import { runFileJob } from './run-file-job.ts'
import { SelectionBar } from './SelectionBar.tsx'
import { exportName, saveFile } from './save-file.ts'
import { choose, nothingSelected } from './selection.ts'
import { shelf } from './shelf.ts'
import { useListState } from './use-list-state.ts'
import { type Listing, useListing } from './use-listing.ts'
import { useSelection, useShownClaim } from './use-selection.ts'

const ORDER_KEYS: Readonly<Record<Order, PlainKey>> = {
  relevance: 'bestMatch',
  'last-seen': 'lastSeen',
  'first-seen': 'firstSeen',
  sightings: 'mostSightings',
  outlets: 'mostOutlets',
}

interface ListHeadProps {
  readonly listing: Listing
  readonly words: string
  readonly order: Order
  readonly onOrder: (order: Order) => void
}

function ListHead({ listing, words, order, onOrder }: ListHeadProps) {
  const count = listing.status === 'listed' ? listing.docs.length : 0
  return (
    <div class="list-top">
      <p class="small quiet" role="status">
        {listing.status === 'listed' && sayCount('claims', count)}
      </p>
      <label class="small">
        {say('sortBy')}{' '}
        <select onChange={event => onOrder(orders.find(each => each === event.currentTarget.value) ?? 'relevance')}>
          {orders.map(each => (
            <option key={each} value={each} selected={each === order}>
              {say(each === 'relevance' && words.trim() === '' ? 'lastWritten' : ORDER_KEYS[each])}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

function NothingListed({ words }: { readonly words: string }) {
  return words.trim() === '' ? (
    <State title={say('libraryEmpty')}>
      <p>{say('libraryFills')}</p>
    </State>
  ) : (
    <State title={say('nothingMatches')}>
      <p>{say('tryFewerOrFilter')}</p>
    </State>
  )
}

interface SearchRoomProps {
  readonly desk: Desk
  readonly deeds: Deeds
  readonly drafts: Drafts
  readonly opened: Opened
  /** Grows whenever the library changes. */
  readonly round: number
}

/** Where the forms of the library page stand open. */
export const place = 'library'

/** The whole library: a list, and beside it the claim that is chosen. Look up, read, write, correct, merge, split, delete and take back. */
export function SearchRoom({ desk, deeds, drafts, opened, round }: SearchRoomProps) {
  const [{ words, order, claim }, change] = useListState()
  const forms = useForms(drafts, place, opened)
  const { form, open } = forms
  const work = useEntryWork(forms, deeds)
  const isCovered = form !== null || work.merging !== null
  useWayBack(isCovered)
  useUndoKey(deeds, !isCovered)
  const listing = useListing(words, order, round)
  const docs = listing.status === 'listed' ? listing.docs : null
  const [selection, setSelection] = useSelection(docs, listing.status === 'listed' ? listing.search : '', claim)
  const onClaim = useCallback((id: string) => change({ claim: id }), [change])
  const first = docs?.[0] ?? null
  const entry = useShownClaim({ named: claim, selection, onSelection: setSelection, onClaim, first, round })
  const heading = useRef<HTMLHeadingElement>(null)
  const room = useRef<HTMLDivElement>(null)
  const searched = listing.status === 'listed' ? listing.words : words
  const find = useMemo(() => {
    const query = readQuery(searched)
    return (text: string) => foundSpans(text, query)
  }, [searched])
  const trashChosen = async () => deeds.removeClaims(await shelf.idsListed(selection.docs))
  const exportChosen = () => {
    const name = exportName('claim-review', new Date())
    const write = async () => {
      const claimIds = await shelf.idsListed(selection.docs)
      const asked = { format: 'claim-review', claimIds, byteOrderMark: false } as const
      saveFile(name, (await runFileJob('export', asked, () => undefined).result).blob)
    }
    write().then(
      () => deeds.say(say('savedAs', { file: name })),
      (error: unknown) => deeds.say(error instanceof Error ? error.message : String(error)),
    )
  }
  const toList = (isOpening: boolean) => {
    if (docs === null) return
    if (selection.current === null || isOpening) setSelection(choose(docs, selection, 0, 'alone'))
    if (isOpening) heading.current?.focus()
    else room.current?.querySelector<HTMLElement>('.claim-list')?.focus()
  }
  const several = selection.docs.size > 1
  return (
    <>
      <h1 class="hidden-words">{say('yourLibrary')}</h1>
      <Writing forms={forms} work={work} deeds={deeds} />
      <div ref={room} class="list-room" hidden={isCovered}>
        {work.mergingWith === null && (
          <>
            <div class="search-line">
              <SearchBox
                words={words}
                // Another search shows what it finds, unless what is chosen is among it.
                onWords={typed => change({ words: typed, claim: null })}
                onLeaveDown={() => toList(false)}
                onEnter={() => toList(true)}
                hasFilters
              />
              <button type="button" onClick={() => open(newClaimTask('', 'en'))}>
                {say('addClaim')}
              </button>
            </div>
            <Unfinished drafts={forms.unfinished} onContinue={open} onDiscard={forms.discard} />
          </>
        )}
        {work.mergingWith !== null && <MergePartner desk={desk} work={work} round={round} />}
        {listing.status === 'listing' && <Waiting words={say('readingLibrary')} />}
        {listing.status === 'failed' && (
          <State title={say('searchFailed')}>
            <p role="alert">{listing.message}</p>
          </State>
        )}
        {docs !== null && work.mergingWith === null && (
          <div class="list-and-claim">
            <section class="list-side" aria-label={say('foundInLibrary')}>
              <ListHead listing={listing} words={words} order={order} onOrder={each => change({ order: each })} />
              {docs.length === 0 ? (
                <NothingListed words={words} />
              ) : (
                <ClaimList
                  docs={docs}
                  search={listing.status === 'listed' ? listing.search : ''}
                  round={listing.status === 'listed' ? listing.round : round}
                  selection={selection}
                  onSelection={setSelection}
                  find={find}
                  onEnter={() => heading.current?.focus()}
                  onDelete={() => void trashChosen()}
                />
              )}
            </section>
            <div class="claim-side">
              {several && (
                <SelectionBar
                  count={selection.docs.size}
                  onTrash={() => void trashChosen()}
                  onExport={exportChosen}
                  onNone={() => setSelection(nothingSelected)}
                />
              )}
              {!several && entry !== null && (
                <ClaimDetail entry={entry} find={find} heading={heading} hands={work.handsFor(entry)}>
                  <div class="deeds">
                    <button
                      type="button"
                      class="link"
                      onClick={() => void copyNote(entry).then(said => deeds.say(said))}
                    >
                      {say('copyDeskNote')}
                    </button>
                  </div>
                </ClaimDetail>
              )}
              {!several && entry === null && docs.length > 0 && <p class="quiet no-claim">{say('chooseClaim')}</p>}
            </div>
          </div>
        )}
      </div>
    </>
  )
}
