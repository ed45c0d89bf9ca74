/** What the reader writes: claims, counter-statements and notes, new or changed. */
import type {
  ClaimRecord,
  CounterStatementRecord,
  Origin,
  Provenance,
  Rating,
  RecordedNoteKind,
  Relation,
  Sourcing,
  VerificationNoteRecord,
} from '../core/model.ts'
import { plainSourcing } from '../core/plain-sourcing.ts'
import { noteWords, relationWords } from '../core/wording.ts'
import { announceChange } from './change-feed.ts'
import { claimWriter } from './claim-index/writing.ts'
import { storedCounterStatement, storedNote } from './records.ts'
import { claimStores, type Library } from './schema.ts'
import { allOrNothing } from './transaction.ts'
import { bearings, date, InvalidRecord, lengths, link, optional, required } from './validate.ts'

/** A claim as the reader writes it. With an `id`, that claim is changed. */
export interface ClaimWriting {
  readonly id?: string
  readonly text: string
  readonly lang: string
  readonly claimant: string | null
  readonly sourcing?: Sourcing
}

/** A counter-statement as the reader writes it. With an `id`, that one is changed. */
export interface CounterStatementWriting extends Provenance {
  readonly id?: string
  readonly claimIds: readonly string[]
  readonly relation: Relation
  readonly speaker: string | null
  readonly quote: string
}

/** A note as the reader writes it. With an `id`, that one is changed. */
export interface NoteWriting extends Provenance {
  readonly id?: string
  readonly claimIds: readonly string[]
  readonly kind: RecordedNoteKind
  readonly by: string | null
  /** The verdict of a fact check in the checker's words. Only fact checks have one. */
  readonly verdict?: string
  readonly text: string
  readonly evidence: readonly string[]
}

/** Keeps a claim and gives its record. Throws {@link InvalidRecord}. */
export async function saveClaim(
  library: Library,
  writing: ClaimWriting,
  now: number = Date.now(),
): Promise<ClaimRecord> {
  const text = required('text', writing.text, 'Write what is claimed.')
  const claimant = optionalName('claimant', writing.claimant)
  const transaction = library.transaction(claimStores, 'readwrite')
  const record = await allOrNothing(transaction, async () => {
    const there = await existing(transaction.objectStore('claims'), writing.id)
    const sourcing = writing.sourcing ?? there?.sourcing ?? plainSourcing(claimant)
    const claim: ClaimRecord = { ...stamp(there, now), text, lang: writing.lang || 'und', claimant, sourcing }
    const writer = await claimWriter(transaction)
    await writer.put(claim, there)
    await writer.finish()
    return claim
  })
  announceChange([record.id])
  return record
}

/** Keeps a counter-statement and gives its record. Throws {@link InvalidRecord}. */
export async function saveCounterStatement(
  library: Library,
  writing: CounterStatementWriting,
  now: number = Date.now(),
): Promise<CounterStatementRecord> {
  if (!Object.hasOwn(relationWords, writing.relation)) {
    throw new InvalidRecord('relation', 'Choose how this stands against the claim.')
  }
  const content = {
    claimIds: bearings(writing.claimIds),
    relation: writing.relation,
    speaker: optionalName('speaker', writing.speaker),
    quote: required('quote', writing.quote, 'Write what was said against the claim.'),
    ...checkedProvenance(writing),
  }
  const transaction = library.transaction('counterStatements', 'readwrite')
  const { record, before } = await allOrNothing(transaction, async () => {
    const there = await existing(transaction.store, writing.id)
    const written: CounterStatementRecord = { ...stamp(there, now), ...content }
    await transaction.store.put(storedCounterStatement(written))
    return { record: written, before: there?.claimIds ?? [] }
  })
  announceChange([...before, ...record.claimIds])
  return record
}

/** Keeps a verification note and gives its record. Throws {@link InvalidRecord}. */
export async function saveNote(
  library: Library,
  writing: NoteWriting,
  now: number = Date.now(),
): Promise<VerificationNoteRecord> {
  if (!Object.hasOwn(noteWords, writing.kind)) throw new InvalidRecord('kind', 'Choose what kind of note this is.')
  const evidence = writing.evidence.map(address => link('evidence', address)).filter(address => address !== '')
  if (evidence.length > lengths.list) throw new InvalidRecord('evidence', `Keep at most ${lengths.list} links.`)
  const content = {
    claimIds: bearings(writing.claimIds),
    kind: writing.kind,
    by: optionalName('by', writing.by),
    text: required('text', writing.text, 'Write what was checked, or what could not be.'),
    evidence,
    ...checkedProvenance(writing),
  }
  const verdict = writing.kind === 'fact-check' ? optional('verdict', writing.verdict ?? '') : ''
  const transaction = library.transaction('notes', 'readwrite')
  const { record, before } = await allOrNothing(transaction, async () => {
    const there = await existing(transaction.store, writing.id)
    const written: VerificationNoteRecord = {
      ...stamp(there, now),
      ...content,
      rating: ratingOf(verdict, there?.rating),
    }
    await transaction.store.put(storedNote(written))
    return { record: written, before: there?.claimIds ?? [] }
  })
  announceChange([...before, ...record.claimIds])
  return record
}

/** The record to be changed; undefined for a new one. */
async function existing<Stored>(
  store: { get(id: string): Promise<Stored | undefined> },
  id: string | undefined,
): Promise<Stored | undefined> {
  if (id === undefined) return undefined
  const there = await store.get(id)
  if (!there) throw new InvalidRecord('id', 'This was deleted meanwhile. Save it as a new one.')
  return there
}

interface Stamp {
  readonly id: string
  readonly origin: Origin
  readonly created: number
  readonly updated: number
  readonly trashed: number | null
}

/** Once the reader wrote in a record it is the reader's: reading its page again leaves it alone. */
function stamp(there: Stamp | undefined, now: number): Stamp {
  const id = there?.id ?? crypto.randomUUID()
  return { id, origin: 'reader', created: there?.created ?? now, updated: now, trashed: there?.trashed ?? null }
}

function checkedProvenance(writing: Provenance): Provenance {
  return {
    publication: optional('publication', writing.publication),
    title: optional('title', writing.title, lengths.address),
    date: date('date', writing.date),
    url: link('url', writing.url),
  }
}

/** The rating of a verdict: its numbers stay only as long as its words do. */
function ratingOf(label: string, before: Rating | null | undefined): Rating | null {
  if (label === '') return null
  return before?.label === label ? before : { label, value: null, best: null, worst: null }
}

const optionalName = (field: string, value: string | null): string | null => optional(field, value ?? '') || null
