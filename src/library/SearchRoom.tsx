import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { foundSpans } from '../core/search/highlight.ts'
import { type Order, orders } from '../core/search/order.ts'
import { readQuery } from '../core/search/query.ts'
import type { Desk } from '../ui/desk.ts'
import { editTask, type FormTask, newTask, onRecord } from '../ui/form-task.ts'
import { SearchBox } from '../ui/SearchBox.tsx'
import { State, Waiting } from '../ui/State.tsx'
import { TaskForm } from '../ui/TaskForm.tsx'
import { UndoBar } from '../ui/UndoBar.tsx'
import { useDeeds } from '../ui/use-deeds.ts'
import { useWayBack } from '../ui/use-way-back.ts'
import { ClaimDetail } from './ClaimDetail.tsx'
import { ClaimList } from './ClaimList.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { factChecksName, saveFile } from './save-file.ts'
import { choose, nothingSelected } from './selection.ts'
import { shelf } from './shelf.ts'
import { useListState } from './use-list-state.ts'
import { type Listing, useListing } from './use-listing.ts'
import { useSelection, useShownClaim } from './use-selection.ts'

const ORDER_WORDS: Readonly<Record<Order, string>> = {
  relevance: 'Best match',
  'last-seen': 'Last seen',
  'first-seen': 'First seen',
  sightings: 'Most sightings',
  outlets: 'Most outlets',
}

/** Grows whenever the library changes, in this page or another. What changed since the last time is packed, once. */
function useRound(): number {
  const [round, setRound] = useState(0)
  useEffect(() => shelf.onChange(() => setRound(count => count + 1)), [])
  useEffect(() => {
    shelf.tend().catch((error: unknown) => console.warn('Gainsay: the columns could not be packed:', error))
  }, [])
  return round
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
        {listing.status === 'listed' && `${count.toLocaleString()} ${count === 1 ? 'claim' : 'claims'}`}
      </p>
      <label class="small">
        Sort by{' '}
        <select onChange={event => onOrder(orders.find(each => each === event.currentTarget.value) ?? 'relevance')}>
          {orders.map(each => (
            <option key={each} value={each} selected={each === order}>
              {each === 'relevance' && words.trim() === '' ? 'Last written' : ORDER_WORDS[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

function NothingListed({ words }: { readonly words: string }) {
  return words.trim() === '' ? (
    <State title="Your library is empty">
      <p>It fills as you read on the sites you choose, and with what you write yourself.</p>
    </State>
  ) : (
    <State title="Nothing in your library matches">
      <p>Try fewer words, a name or a number, or take out a filter.</p>
    </State>
  )
}

/** The whole library: a list, and beside it the claim that is chosen. Look up, read, correct, delete and take back. */
export function SearchRoom({ desk }: { readonly desk: Desk }) {
  const [{ words, order, claim }, change] = useListState()
  const [task, setTask] = useState<FormTask | null>(null)
  useWayBack(task !== null)
  const round = useRound()
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
  // The change feed tells of our own changes too.
  const deeds = useDeeds(
    desk,
    useCallback(() => undefined, []),
  )
  const save = async (written: FormTask) => {
    const problem = await desk.keep(written)
    if (problem !== null) return problem
    setTask(null)
    deeds.say('Saved in your library')
    return null
  }
  const trashChosen = async () => {
    const ids = await shelf.idsListed(selection.docs)
    const counted = `${ids.length.toLocaleString()} ${ids.length === 1 ? 'claim' : 'claims'} deleted`
    deeds.act(
      () => shelf.setTrashedAll(ids, true),
      counted,
      () => shelf.setTrashedAll(ids, false),
    )
  }
  const exportChosen = () => {
    const name = factChecksName(new Date())
    const write = async () => saveFile(name, await shelf.exportFactChecks(await shelf.idsListed(selection.docs)))
    deeds.act(write, `Saved as ${name}`, null)
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
      <h1 class="hidden-words">Your library</h1>
      {task !== null && (
        <TaskForm task={task} onTask={setTask} onSave={save} onCancel={() => setTask(null)} cannotKeep={null} />
      )}
      <div ref={room} class="list-room" hidden={task !== null}>
        <SearchBox
          words={words}
          // Another search shows what it finds, unless what is chosen is among it.
          onWords={typed => change({ words: typed, claim: null })}
          onLeaveDown={() => toList(false)}
          onEnter={() => toList(true)}
          hasFilters
        />
        {listing.status === 'listing' && <Waiting words="Reading your library…" />}
        {listing.status === 'failed' && (
          <State title="The library could not be searched">
            <p role="alert">{listing.message}</p>
          </State>
        )}
        {docs !== null && (
          <div class="list-and-claim">
            <section class="list-side" aria-label="Found in your library">
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
                <ClaimDetail
                  entry={entry}
                  find={find}
                  heading={heading}
                  hands={{
                    add: form => setTask(newTask(form, entry.claim.text, onRecord(entry.claim), null)),
                    edit: stored => setTask(editTask(stored, entry.claim)),
                    remove: deeds.remove,
                  }}
                >
                  <div class="deeds">
                    <button type="button" class="link" onClick={() => deeds.removeClaim(entry.claim)}>
                      Delete claim
                    </button>
                  </div>
                </ClaimDetail>
              )}
              {!several && entry === null && docs.length > 0 && (
                <p class="quiet no-claim">Choose a claim to see what is held on it.</p>
              )}
            </div>
          </div>
        )}
      </div>
      <UndoBar done={deeds.done} onClose={deeds.clear} />
    </>
  )
}
