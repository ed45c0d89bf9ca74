/** A claim with what is said on it, as other programs' formats tell it: between them and the records of the library. */
import type { ClaimRecord, CounterStatementRecord, Sighting, Sourcing, VerificationNoteRecord } from '../model.ts'
import { plainSourcing } from '../plain-sourcing.ts'
import { checkRecord } from './backup.ts'
import { identityOf, sightingId } from './identity.ts'
import type { Item, TypedRecord } from './item.ts'

/** What a file may tell of a record as one; left out where it does not. Times are ms since the epoch. */
export interface Told {
  readonly id?: string | undefined
  readonly created?: number | undefined
  readonly updated?: number | undefined
}

/** For statements, `claimIds` are told where they bear on more than the entry's claim. */
interface ToldOn extends Told {
  readonly claimIds?: readonly string[] | undefined
}

type Own<Kept, Name extends keyof Kept> = Pick<Kept, Name>
type Place = 'publication' | 'title' | 'date' | 'url'

/** A claim, what was said on it and where it was seen; `claim` is null where the file tells it elsewhere and statements name its id. */
export interface Entry {
  readonly claim:
    | (Own<ClaimRecord, 'text' | 'lang' | 'claimant'> & Told & { readonly sourcing?: Sourcing | undefined })
    | null
  readonly counterStatements?: readonly (Own<CounterStatementRecord, 'relation' | 'speaker' | 'quote' | Place> &
    ToldOn)[]
  readonly notes?: readonly (Own<VerificationNoteRecord, 'kind' | 'by' | 'text' | 'rating' | 'evidence' | Place> &
    ToldOn)[]
  readonly sightings?: readonly (Omit<Sighting, 'id' | 'claimId' | 'firstSeen' | 'lastSeen'> &
    Partial<Pick<Sighting, 'claimId' | 'firstSeen' | 'lastSeen'>>)[]
}

/** The time of an ISO date in ms since the epoch; 0 for what is none. */
export function timeOf(date: string): number {
  const time = Date.parse(date)
  return Number.isNaN(time) ? 0 : Math.max(0, time)
}

/** The id of a claim that came without one: the same words of the same claimant are one claim, whatever file they came in. */
export const claimIdOf = (text: string, claimant: string | null): string =>
  identityOf('fact-checked claim', text, claimant ?? '')

/**
 * The records of an entry as a piece of a file, or what is wrong with it, its fields named in `words` where those of the file differ. What
 * a record does not tell of its own time was published at some date: the same file again brings nothing newer, and whatever the reader
 * changed is newer. A time after `now`
 * is no time: it would win over whatever the reader does until then.
 */
export function entryItem(
  entry: Entry,
  place: string,
  now: number,
  words: Readonly<Record<string, string>> = {},
): Item {
  const records: TypedRecord[] = []
  for (const record of recordsOf(entry, now)) {
    const read = checkRecord(record)
    if ('wrong' in read) {
      const name = `${record.type}.${read.path}`
      return { place, reason: `${words[name] ?? read.path}: ${read.wrong}` }
    }
    records.push(read.record)
  }
  return { records }
}

function recordsOf({ claim, counterStatements = [], notes = [], sightings = [] }: Entry, now: number): TypedRecord[] {
  const claimId = claim === null ? '' : (claim.id ?? claimIdOf(claim.text, claim.claimant))
  const past = (time: number): number => (time > now ? 0 : time)
  const base = ({ created = now, updated }: Told, date: string) => ({
    origin: 'import' as const,
    created: Math.min(created, now),
    updated: past(updated ?? timeOf(date)),
    trashed: null,
  })
  const records: TypedRecord[] = []
  if (claim !== null) {
    const { text, lang, claimant, sourcing = plainSourcing(claimant) } = claim
    records.push({ type: 'claim', record: { ...base(claim, ''), id: claimId, text, lang, claimant, sourcing } })
  }
  for (const { id, claimIds = [claimId], created, updated, ...told } of counterStatements) {
    const own =
      id ?? identityOf('counter-statement on', claimId, told.relation, told.url, told.speaker ?? '', told.quote)
    const record = { ...told, ...base({ created, updated }, told.date), id: own, claimIds }
    records.push({ type: 'counter-statement', record })
  }
  for (const { id, claimIds = [claimId], created, updated, ...told } of notes) {
    const record = { ...told, ...base({ created, updated }, told.date), id: id ?? noteIdOf(claimId, told), claimIds }
    records.push({ type: 'note', record })
  }
  for (const { claimId: on = claimId, firstSeen = 0, lastSeen = firstSeen, ...told } of sightings) {
    const times = { firstSeen: past(firstSeen), lastSeen: past(lastSeen) }
    records.push({ type: 'sighting', record: { ...told, ...times, id: sightingId(on, told.url), claimId: on } })
  }
  return records
}

type EntryNote = NonNullable<Entry['notes']>[number]

/** One checker's verdict on a page is one note, however it is worded later; any other note is its words. */
function noteIdOf(claimId: string, { kind, by, url, text }: EntryNote): string {
  if (kind === 'fact-check') return identityOf('fact check', claimId, url, by ?? '', url === '' ? text : '')
  return identityOf('note on', claimId, kind, url, by ?? '', text)
}
