/** From records to rows. Records may come in any order, each claim before what is held on it. */
import type { ClaimRecord, CounterStatementRecord, Provenance, Sighting, VerificationNoteRecord } from '../model.ts'
import { type HeldKind, heldKinds, origins } from '../search/values.ts'
import { sourcingClasses } from '../sourcing-classes.ts'
import type { Columns, NameLists, nameColumns } from './columns.ts'

/** Collects rows. What bears on a claim without a row, or lies in the trash, is passed over. */
export interface ColumnsBuilder {
  claim(doc: number, claim: ClaimRecord): void
  counterStatement(doc: number, record: CounterStatementRecord): void
  note(doc: number, record: VerificationNoteRecord): void
  sighting(doc: number, sighting: Sighting): void
  finish(): Columns
}

interface Row {
  readonly doc: number
  readonly origin: number
  readonly sourcing: number
  readonly created: number
  kinds: number
  /** Of what was seen or said, in minutes; none until something was. */
  first: number
  last: number
  sightings: number
}

type Pairs = Record<(typeof nameColumns)[number], { readonly row: Row; readonly name: number }[]>

const kindBit = new Map<HeldKind, number>(heldKinds.map((kind, at) => [kind, 1 << at]))
const latestMinute = 0xffff_ffff
const mostSightings = 0xffff
const longestName = 200

const minutes = (ms: number): number => Math.min(latestMinute, Math.max(0, Math.floor(ms / 60_000)))

/** Begins to collect. */
export function columnsBuilder(): ColumnsBuilder {
  const rows = new Map<number, Row>()
  const numbers = new Map<string, number>()
  const pairs: Pairs = { speakers: [], outlets: [], sites: [] }
  const name = (column: keyof Pairs, row: Row, text: string | null): void => {
    const trimmed = text?.replace(/\s+/gu, ' ').trim().slice(0, longestName)
    if (!trimmed) return
    const number = numbers.get(trimmed) ?? numbers.size
    numbers.set(trimmed, number)
    pairs[column].push({ row, name: number })
  }
  const seen = (row: Row, time: number): void => {
    if (Number.isNaN(time) || time <= 0) return
    row.first = Math.min(row.first, minutes(time))
    row.last = Math.max(row.last, minutes(time))
  }
  const said = (row: Row, kind: HeldKind, speaker: string | null, where: Provenance): void => {
    row.kinds |= kindBit.get(kind) ?? 0
    name('speakers', row, speaker)
    name('outlets', row, where.publication)
    name('sites', row, hostOf(where.url))
    seen(row, Date.parse(where.date))
  }
  return {
    claim(doc, { claimant, origin, sourcing, created }) {
      const row: Row = {
        doc,
        origin: origins.indexOf(origin),
        sourcing: sourcingClasses.indexOf(sourcing.class),
        created: minutes(created),
        kinds: 0,
        first: latestMinute,
        last: 0,
        sightings: 0,
      }
      rows.set(doc, row)
      name('speakers', row, claimant)
    },
    counterStatement(doc, record) {
      const row = rows.get(doc)
      if (row && record.trashed === null) said(row, record.relation, record.speaker, record)
    },
    note(doc, record) {
      const row = rows.get(doc)
      if (row && record.trashed === null) said(row, record.kind, record.by, record)
    },
    sighting(doc, { outlet, url, published, firstSeen, lastSeen }) {
      const row = rows.get(doc)
      if (!row) return
      row.sightings = Math.min(mostSightings, row.sightings + 1)
      name('outlets', row, outlet)
      name('sites', row, hostOf(url))
      seen(row, published === null ? Number.NaN : Date.parse(published))
      seen(row, firstSeen)
      seen(row, lastSeen)
    },
    finish: () =>
      columnsOf(
        [...rows.values()].sort((a, b) => a.doc - b.doc),
        pairs,
        [...numbers.keys()],
      ),
  }
}

// As URL has it for the http(s) addresses that records hold; this room has no URL.
const hostOf = (url: string): string | null =>
  /^https?:\/\/(?:[^/?#@]*@)?([^/?#]+)/iu.exec(url)?.[1]?.toLowerCase() ?? null

function columnsOf(rows: readonly Row[], pairs: Pairs, names: readonly string[]): Columns {
  const places = new Map(rows.map((row, at) => [row, at]))
  return {
    docs: Uint32Array.from(rows, row => row.doc),
    kinds: Uint16Array.from(rows, row => row.kinds),
    origins: Uint8Array.from(rows, row => Math.max(0, row.origin)),
    sourcing: Uint8Array.from(rows, row => Math.max(0, row.sourcing)),
    // Of what nobody saw or said when, it is known when it was written down.
    first: Uint32Array.from(rows, row => (row.last === 0 ? row.created : row.first)),
    last: Uint32Array.from(rows, row => (row.last === 0 ? row.created : row.last)),
    sightings: Uint16Array.from(rows, row => row.sightings),
    speakers: listsOf(pairs.speakers, places),
    outlets: listsOf(pairs.outlets, places),
    sites: listsOf(pairs.sites, places),
    names,
  }
}

function listsOf(pairs: Pairs['speakers'], places: ReadonlyMap<Row, number>): NameLists {
  // Row and name in one number each, below 2^53, so that they sort at the speed of numbers.
  const shift = 2 ** 26
  const keys = Float64Array.from(pairs, ({ row, name }) => (places.get(row) ?? 0) * shift + name).sort()
  const ends = new Uint32Array(places.size)
  const values = new Uint32Array(keys.length)
  let count = 0
  let at = 0
  for (let row = 0; row < places.size; row++) {
    for (; at < keys.length && (keys[at] ?? 0) < (row + 1) * shift; at++) {
      if (at > 0 && keys[at] === keys[at - 1]) continue
      values[count++] = (keys[at] ?? 0) - row * shift
    }
    ends[row] = count
  }
  return { ends, values: values.slice(0, count) }
}
