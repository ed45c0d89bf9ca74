/**
 * What the pieces and pages do with the library. The pieces do not know the store: each page of Gainsay hands its functions
 * to {@link makeDesk}.
 */
import type { ClaimEntry, ClaimRecord, Provenance, Sourcing } from '../core/model.ts'
import type { Problem } from './Field.tsx'
import type { CounterStatementValues, NoteValues } from './Forms.tsx'
import type { FormTarget, FormTask } from './form-task.ts'
import type { FormKind, StoredRecord } from './hands.ts'

/** What a search found: the first of `total` claims. */
export interface Found {
  readonly entries: readonly ClaimEntry[]
  readonly total: number
}

/** The reader's hands on the library. */
export interface Desk {
  /** The first `limit` claims that fit a search, and how many fit it. */
  search(words: string, limit: number): Promise<Found>
  /** Keeps what was written; null when kept, else what is wrong. */
  keep(task: FormTask): Promise<Problem | null>
  /** Puts a counter-statement or note in the trash; undone by {@link restore}. */
  trash(stored: StoredRecord): Promise<void>
  restore(stored: StoredRecord): Promise<void>
  trashClaim(claim: ClaimRecord): Promise<void>
  restoreClaim(claim: ClaimRecord): Promise<void>
  /** "Not this claim": these words are not that claim of the library. */
  notThisClaim(claimId: string, text: string, lang: string): Promise<void>
  /** "Also this claim": these words are that claim, however little likely it seems. */
  alsoThisClaim(claimId: string, text: string, lang: string): Promise<void>
  /** Takes {@link notThisClaim} or {@link alsoThisClaim} back. */
  forgetDecision(claimId: string, text: string, lang: string): Promise<void>
  /** How many claims the library holds. */
  countClaims(): Promise<number>
}

interface Writing extends Provenance {
  readonly id?: string
  readonly claimIds: readonly string[]
}

type StatementWriting = Writing &
  Pick<CounterStatementValues, 'relation' | 'quote'> & { readonly speaker: string | null }
type NoteWriting = Writing &
  Pick<NoteValues, 'kind' | 'verdict' | 'text'> & { readonly by: string | null; readonly evidence: readonly string[] }
type ClaimWriting = {
  readonly text: string
  readonly lang: string
  readonly claimant: string | null
  readonly sourcing?: Sourcing
}

interface Decision {
  readonly claimId: string
  readonly text: string
  readonly lang: string
  readonly same: boolean
}

/** The store's functions that a desk works with, over whatever the store calls its library. */
export interface DeskStore<Library> {
  openLibrary(): Promise<Library>
  searchLibrary(library: Library, words: string, limit: number): Promise<Found>
  saveClaim(library: Library, writing: ClaimWriting): Promise<{ readonly id: string }>
  saveCounterStatement(library: Library, writing: StatementWriting): Promise<{ readonly id: string }>
  saveNote(library: Library, writing: NoteWriting): Promise<{ readonly id: string }>
  trash(library: Library, kind: 'claim' | FormKind, id: string): Promise<void>
  restore(library: Library, kind: 'claim' | FormKind, id: string): Promise<void>
  /** By the background: a reader clicks this and is gone, and a closing popup takes its unfinished writing with it. */
  decideMatch(decision: Decision): Promise<null>
  forgetDecision(library: Library, claimId: string, text: string, lang: string): Promise<void>
  libraryCounts(library: Library): Promise<{ readonly claims: number }>
}

/** A desk over the store's functions. The library is asked for before each use: it may have been closed meanwhile. */
export function makeDesk<Library>(store: DeskStore<Library>): Desk {
  const { openLibrary } = store
  return {
    search: async (words, limit) => store.searchLibrary(await openLibrary(), words, limit),
    keep: async task => {
      try {
        await keep(store, await openLibrary(), task)
        return null
      } catch (error) {
        return problemOf(error)
      }
    },
    trash: async ({ form, record }) => store.trash(await openLibrary(), form, record.id),
    restore: async ({ form, record }) => store.restore(await openLibrary(), form, record.id),
    trashClaim: async ({ id }) => store.trash(await openLibrary(), 'claim', id),
    restoreClaim: async ({ id }) => store.restore(await openLibrary(), 'claim', id),
    notThisClaim: async (claimId, text, lang) => void (await store.decideMatch({ claimId, text, lang, same: false })),
    alsoThisClaim: async (claimId, text, lang) => void (await store.decideMatch({ claimId, text, lang, same: true })),
    forgetDecision: async (claimId, text, lang) => store.forgetDecision(await openLibrary(), claimId, text, lang),
    countClaims: async () => (await store.libraryCounts(await openLibrary())).claims,
  }
}

/** The fields of each form: what is wrong with another is said for the whole. */
const FIELDS = new Set([
  'relation',
  'speaker',
  'quote',
  'kind',
  'by',
  'verdict',
  'text',
  'publication',
  'date',
  'url',
  'evidence',
])

function problemOf(error: unknown): Problem {
  if (!(error instanceof Error)) return { field: null, words: String(error) }
  const named = 'field' in error && typeof error.field === 'string' && FIELDS.has(error.field)
  return { field: named ? String(error.field) : null, words: error.message }
}

async function keep<Library>(store: DeskStore<Library>, library: Library, task: FormTask): Promise<void> {
  const id = task.recordId
  if (task.target.claimId !== null) {
    await write(store, library, task, { claimIds: task.claimIds ?? [task.target.claimId], ...(id !== null && { id }) })
    return
  }
  // First the statement, because only that can be refused; a claim alone would stay behind in the library.
  const record = await write(store, library, task, { claimIds: [crypto.randomUUID()] })
  const claim = await store.saveClaim(library, claimWriting(task.target))
  await write(store, library, task, { claimIds: [claim.id], id: record.id })
}

function claimWriting({ claim, page }: Extract<FormTarget, { claimId: null }>): ClaimWriting {
  return { text: claim.text, lang: page.lang, claimant: claim.claimant, sourcing: claim.sourcing }
}

function write<Library>(
  store: DeskStore<Library>,
  library: Library,
  task: FormTask,
  named: Pick<Writing, 'id' | 'claimIds'>,
): Promise<{ readonly id: string }> {
  const { publication, date, url } = task.values
  const title = url === task.title.url ? task.title.words : ''
  const written = { publication, date, url, title, ...named }
  if (task.form === 'counter-statement') {
    const { relation, speaker, quote } = task.values
    return store.saveCounterStatement(library, { ...written, relation, speaker: speaker || null, quote })
  }
  const { kind, by, verdict, text, evidence } = task.values
  const links = evidence
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  return store.saveNote(library, { ...written, kind, by: by || null, verdict, text, evidence: links })
}
