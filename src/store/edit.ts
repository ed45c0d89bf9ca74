/** What the reader writes: claims, counter-statements and notes, new or changed. Each function is part of a step. */

import { sightingId } from '../core/interchange/identity.ts'
import type {
  ClaimRecord,
  CounterStatementRecord,
  Origin,
  Provenance,
  Rating,
  VerificationNoteRecord,
} from '../core/model.ts'
import { plainSourcing } from '../core/plain-sourcing.ts'
import type { RecordsByStore } from '../core/step.ts'
import { noteWords, relationWords } from '../core/wording.ts'
import type { ClaimWriting, CounterStatementWriting, NoteWriting, SeenWriting } from '../core/writing.ts'
import { keepWording, wordsAlone } from './earlier-words.ts'
import type { Edit } from './steps.ts'
import { bearings, date, InvalidRecord, language, lengths, link, number, optional, required } from './validate.ts'

/** Keeps a claim and gives its record. Words that it had before stay as a sighting. Throws {@link InvalidRecord}. */
export async function saveClaim(edit: Edit, writing: ClaimWriting): Promise<ClaimRecord> {
  const text = required('text', writing.text, 'no-claim')
  const claimant = optionalName('claimant', writing.claimant)
  const there = await existing(edit, 'claims', writing.id)
  const sourcing = writing.sourcing ?? there?.sourcing ?? plainSourcing(claimant)
  const lang = language('lang', writing.lang)
  const claim: ClaimRecord = { ...stamp(there, edit.now), text, lang, claimant, sourcing }
  await edit.put('claims', claim)
  if (there && there.text !== text) await keepWording(edit, claim.id, there)
  return claim
}

/** Keeps a counter-statement and gives its record. Throws {@link InvalidRecord}. */
export async function saveCounterStatement(
  edit: Edit,
  writing: CounterStatementWriting,
): Promise<CounterStatementRecord> {
  if (!Object.hasOwn(relationWords, writing.relation)) {
    throw new InvalidRecord('relation', 'no-relation')
  }
  const role = optional('role', writing.role ?? '')
  const evidence = links(writing.evidence ?? [])
  const content = {
    claimIds: bearings(writing.claimIds),
    relation: writing.relation,
    speaker: optionalName('speaker', writing.speaker),
    ...(role !== '' && { role }),
    quote: required('quote', writing.quote, 'no-quote'),
    ...checkedProvenance(writing),
    ...(evidence.length > 0 && { evidence }),
  }
  const there = await existing(edit, 'counterStatements', writing.id)
  const record: CounterStatementRecord = { ...stamp(there, edit.now), ...content }
  await edit.put('counterStatements', record)
  return record
}

/** Keeps a verification note and gives its record. Throws {@link InvalidRecord}. */
export async function saveNote(edit: Edit, writing: NoteWriting): Promise<VerificationNoteRecord> {
  if (!Object.hasOwn(noteWords, writing.kind)) throw new InvalidRecord('kind', 'no-kind')
  const content = {
    claimIds: bearings(writing.claimIds),
    kind: writing.kind,
    by: optionalName('by', writing.by),
    text: required('text', writing.text, 'no-note'),
    evidence: links(writing.evidence),
    ...checkedProvenance(writing),
  }
  const there = await existing(edit, 'notes', writing.id)
  const rating = writing.kind === 'fact-check' ? ratingOf(writing, there?.rating ?? null) : null
  const record: VerificationNoteRecord = { ...stamp(there, edit.now), ...content, rating }
  await edit.put('notes', record)
  return record
}

/** Keeps where a claim was seen. Does nothing where nothing is told. Throws {@link InvalidRecord}. */
export async function saveSeen(edit: Edit, claim: ClaimRecord, writing: SeenWriting): Promise<void> {
  const { publication: outlet, title, date: published, url } = checkedProvenance(writing)
  const there = writing.sightingId === undefined ? null : await edit.get('sightings', writing.sightingId)
  if (!there && outlet === '' && published === '' && url === '') return
  const id = there?.url === url ? there.id : url === '' ? crypto.randomUUID() : sightingId(claim.id, url)
  const taken = there?.id === id ? null : await edit.get('sightings', id)
  if (taken) throw new InvalidRecord('url', 'seen-there')
  const seen = there ?? { firstSeen: edit.now, lastSeen: edit.now, selector: wordsAlone(claim.text) }
  if (there && there.id !== id) await edit.delete('sightings', there.id)
  const place = { outlet, title, url, published: published || null }
  await edit.put('sightings', { ...seen, id, claimId: claim.id, ...place })
}

/** The record to be changed; undefined for a new one. */
async function existing<Name extends 'claims' | 'counterStatements' | 'notes'>(
  edit: Edit,
  store: Name,
  id: string | undefined,
): Promise<RecordsByStore[Name] | undefined> {
  if (id === undefined) return undefined
  const there = await edit.get<'claims' | 'counterStatements' | 'notes'>(store, id)
  if (!there) throw new InvalidRecord('id', 'record-gone')
  return there as RecordsByStore[Name]
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

function links(addresses: readonly string[]): readonly string[] {
  const evidence = addresses.map(address => link('evidence', address)).filter(address => address !== '')
  if (evidence.length > lengths.list) throw new InvalidRecord('evidence', 'too-many-links', { most: lengths.list })
  return evidence
}

function ratingOf({ verdict = '', scale }: NoteWriting, before: Rating | null): Rating | null {
  const label = optional('verdict', verdict)
  if (scale === undefined) {
    if (label === '') return null
    return before?.label === label ? before : { label, value: null, best: null, worst: null }
  }
  const value = number('value', scale.value)
  const worst = number('worst', scale.worst)
  const best = number('best', scale.best)
  if ((worst === null) !== (best === null)) {
    throw new InvalidRecord(worst === null ? 'worst' : 'best', 'half-scale')
  }
  if (label !== '') return { label, value, best, worst }
  if (value === null && best === null) return null
  throw new InvalidRecord('verdict', 'no-verdict')
}

const optionalName = (field: string, value: string | null): string | null => optional(field, value ?? '') || null
