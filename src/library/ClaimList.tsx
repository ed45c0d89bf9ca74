import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ClaimEntry } from '../core/model.ts'
import { ClaimLine } from '../ui/ClaimLine.tsx'
import type { FindSpans } from '../ui/Marked.tsx'
import { say } from '../wording/say.ts'
import { choose, chooseAll, type Manner, rowAfterKey, type Selection } from './selection.ts'
import { useRows } from './use-listing.ts'

/** All rows are as high: 300,000 of them stay below the highest element that browsers draw (17.8 million pixels in Firefox). */
export const ROW_HEIGHT = 58
/** Rows drawn beyond what is seen, on both sides. */
const BEYOND = 8

interface ClaimListProps {
  readonly docs: Uint32Array
  /** What the list is of: another search or order is looked at from its top. */
  readonly search: string
  readonly round: number
  readonly selection: Selection
  readonly onSelection: (selection: Selection) => void
  readonly find: FindSpans
  /** Enter: into the claim beside the list. */
  readonly onEnter: () => void
  readonly onDelete: () => void
}

/** The rows in sight of a box that scrolls. */
function useSight(count: number) {
  const box = useRef<HTMLDivElement>(null)
  const [sight, setSight] = useState({ top: 0, height: 0 })
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const look = () => setSight({ top: element.scrollTop, height: element.clientHeight })
    const watcher = new ResizeObserver(look)
    watcher.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    look()
    return () => {
      watcher.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [])
  const first = Math.max(0, Math.floor(sight.top / ROW_HEIGHT) - BEYOND)
  const last = Math.min(count, Math.ceil((sight.top + sight.height) / ROW_HEIGHT) + BEYOND)
  return { box, first, last, page: Math.max(1, Math.floor(sight.height / ROW_HEIGHT) - 1) }
}

const isWithControl = (event: MouseEvent | KeyboardEvent): boolean => event.ctrlKey || event.metaKey

const mannerOf = (event: MouseEvent): Manner => (event.shiftKey ? 'run' : isWithControl(event) ? 'toggle' : 'alone')

/** The claims of the library, of which only those in sight are drawn: a list box in which several can be chosen. */
export function ClaimList({ docs, search, round, selection, onSelection, find, onEnter, onDelete }: ClaimListProps) {
  const { box, first, last, page } = useSight(docs.length)
  const rows = useRows([...docs.subarray(first, last)], round)
  const current = selection.current === null ? -1 : docs.indexOf(selection.current)
  useLayoutEffect(() => {
    if (box.current !== null) box.current.scrollTop = 0
  }, [search])
  useEffect(() => {
    const element = box.current
    if (element === null || current < 0) return
    // Only as far as needed: what is in sight stays where it is.
    const top = current * ROW_HEIGHT
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + ROW_HEIGHT > element.scrollTop + element.clientHeight)
      element.scrollTop = top + ROW_HEIGHT - element.clientHeight
  }, [selection.current])
  const onKey = (event: KeyboardEvent) => {
    const to = rowAfterKey(event.key, current, docs.length, page)
    if (to !== null) onSelection(choose(docs, selection, to, event.shiftKey ? 'run' : 'alone'))
    else if (event.key === 'a' && isWithControl(event)) onSelection(chooseAll(docs, selection))
    else if (event.key === ' ') onSelection(choose(docs, selection, current, event.shiftKey ? 'run' : 'toggle'))
    else if (event.key === 'Enter') onEnter()
    else if (event.key === 'Delete') onDelete()
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={box}
      class="claim-list"
      role="listbox"
      aria-label={say('claimsTitle')}
      aria-multiselectable="true"
      aria-activedescendant={current >= first && current < last ? `claim-${docs[current]}` : undefined}
      tabIndex={0}
      onKeyDown={onKey}
    >
      <div class="claim-rows" role="presentation" style={{ blockSize: `${docs.length * ROW_HEIGHT}px` }}>
        {Array.from(docs.subarray(first, last), (doc, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys, as list boxes do
          <div
            key={doc}
            id={`claim-${doc}`}
            class={`claim-row${doc === selection.current ? ' current' : ''}`}
            role="option"
            tabIndex={-1}
            aria-selected={selection.docs.has(doc)}
            aria-posinset={first + at + 1}
            aria-setsize={docs.length}
            style={{ insetBlockStart: `${(first + at) * ROW_HEIGHT}px`, blockSize: `${ROW_HEIGHT}px` }}
            onMouseDown={event => event.shiftKey && event.preventDefault()}
            onClick={event => {
              box.current?.focus()
              onSelection(choose(docs, selection, first + at, mannerOf(event)))
            }}
          >
            <Row entry={rows.get(doc)} find={find} />
          </div>
        ))}
      </div>
    </div>
  )
}

function Row({ entry, find }: { readonly entry: ClaimEntry | null | undefined; readonly find: FindSpans }) {
  // Not read yet: it is, before the eye has found the place. Gone: the list is about to be another one.
  return entry ? <ClaimLine entry={entry} find={find} /> : <span class="line-claim quiet">…</span>
}
