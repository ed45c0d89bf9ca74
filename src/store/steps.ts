/** What the reader does by hand, each deed one transaction that knows what it changed, and can be undone exactly. */
import type { IDBPTransaction } from 'idb'
import {
  type AnyChange,
  type RecordChange,
  type RecordKey,
  type RecordStore,
  type RecordsByStore,
  reversed,
  type Step,
} from '../core/step.ts'
import type { Refusal } from '../core/writing.ts'
import { announceChange } from './change-feed.ts'
import { touchClaims } from './claim-columns/log.ts'
import { type ClaimWriter, claimWriter } from './claim-index/writing.ts'
import { claimRecord, storedCounterStatement, storedNote, withoutWords } from './records.ts'
import { indexStores, type Library, type LibrarySchema, recordStores, type StoreName } from './schema.ts'
import { allOrNothing } from './transaction.ts'

type StepTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>

/** What a step wrote was changed since, so that undoing it, or doing it again, would lose something. `message` tells the reader so. */
export class ChangedSince extends Error {
  override readonly name = 'ChangedSince'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal)
    this.refusal = refusal
  }
}

/** From what is stored to the record. */
const toRecord: { readonly [Name in RecordStore]: (stored: LibrarySchema[Name]['value']) => RecordsByStore[Name] } = {
  claims: claimRecord,
  counterStatements: withoutWords,
  notes: withoutWords,
  sightings: sighting => sighting,
  decisions: decision => decision,
}

const keyOf: { readonly [Name in RecordStore]: (record: RecordsByStore[Name]) => RecordKey<Name> } = {
  claims: ({ id }) => id,
  counterStatements: ({ id }) => id,
  notes: ({ id }) => id,
  sightings: ({ id }) => id,
  decisions: ({ claimId, form }) => [claimId, form],
}

/** Reads and writes records in the transaction of one step, and keeps what each was before. */
export class Edit {
  readonly now: number
  readonly #transaction: StepTransaction
  readonly #changes = new Map<string, AnyChange>()
  #writer: ClaimWriter | null = null

  constructor(transaction: StepTransaction, now: number) {
    this.#transaction = transaction
    this.now = now
  }

  /** The record of a key, the trash included; null where there is none. */
  async get<Name extends RecordStore>(store: Name, key: RecordKey<Name>): Promise<RecordsByStore[Name] | null> {
    const stored: LibrarySchema[Name]['value'] | undefined = await this.#transaction
      .objectStore(store)
      .get(key as LibrarySchema[Name]['key'])
    return stored === undefined ? null : toRecord[store](stored)
  }

  /** All counter-statements, notes or sightings of a claim, the trash included. */
  async onClaim<Name extends 'counterStatements' | 'notes' | 'sightings'>(
    store: Name,
    claimId: string,
  ): Promise<readonly RecordsByStore[Name][]> {
    const stored: LibrarySchema[Name]['value'][] =
      store === 'sightings'
        ? await this.#transaction.objectStore('sightings').index('claimId').getAll(claimId)
        : await this.#transaction
            .objectStore(store as 'notes')
            .index('claimIds')
            .getAll(claimId)
    return stored.map(each => toRecord[store](each))
  }

  /** The reader's decisions on a claim. */
  decisionsOn(claimId: string): Promise<readonly RecordsByStore['decisions'][]> {
    return this.#transaction.objectStore('decisions').getAll(IDBKeyRange.bound([claimId], [claimId, []]))
  }

  /** The reader's decisions on words of this form. */
  decisionsFor(form: string): Promise<readonly RecordsByStore['decisions'][]> {
    return this.#transaction.objectStore('decisions').index('form').getAll(form)
  }

  /** Puts a record, new or in place of the one of its key. */
  async put<Name extends RecordStore>(store: Name, record: RecordsByStore[Name]): Promise<void> {
    const key = keyOf[store](record)
    await this.#change({ store, key, before: await this.get(store, key), after: record })
  }

  /** Deletes the record of a key. Does nothing where there is none. */
  async delete<Name extends RecordStore>(store: Name, key: RecordKey<Name>): Promise<void> {
    const before = await this.get(store, key)
    if (before === null) return
    await this.#change({ store, key, before, after: null })
  }

  /** Writes the parts of the index and of the columns. Call once, last. */
  async finish(): Promise<void> {
    await this.#writer?.finish()
    await touchClaims(this.#transaction, [...this.#changes.values()].flatMap(claimIdsOf))
  }

  /** What was changed. */
  step(): Step {
    return { changes: [...this.#changes.values()].filter(({ before, after }) => !isSame(before, after)) }
  }

  /** Writes a change, and keeps what the record was before the first one of this step. */
  async #change<Name extends RecordStore>(change: RecordChange<Name>): Promise<void> {
    const name = JSON.stringify([change.store, change.key])
    const first = this.#changes.get(name)
    // The name and its record come from one property of RecordsByStore.
    const typed = { ...change, ...(first && { before: first.before }) } as AnyChange
    this.#changes.set(name, typed)
    await this.#write(typed)
  }

  async #write({ store, key, after }: AnyChange): Promise<void> {
    if (store === 'claims') {
      const there = await this.#transaction.objectStore(store).get(key)
      this.#writer ??= await claimWriter(this.#transaction)
      if (after !== null) await this.#writer.put(after, there)
      else if (there) await this.#writer.delete(there)
    } else if (after === null) await this.#transaction.objectStore(store).delete(key)
    else if (store === 'counterStatements')
      await this.#transaction.objectStore(store).put(storedCounterStatement(after))
    else if (store === 'notes') await this.#transaction.objectStore(store).put(storedNote(after))
    else if (store === 'sightings') await this.#transaction.objectStore(store).put(after)
    else await this.#transaction.objectStore(store).put(after)
  }
}

/** Does some work in one transaction, all of it or nothing, and gives its result with the step that undoes it. */
export async function takeStep<Result>(
  library: Library,
  work: (edit: Edit) => Promise<Result>,
  now: number = Date.now(),
): Promise<{ readonly result: Result; readonly step: Step }> {
  const transaction = library.transaction([...recordStores, ...indexStores], 'readwrite')
  const edit = new Edit(transaction, now)
  const result = await allOrNothing(transaction, async () => {
    const done = await work(edit)
    await edit.finish()
    return done
  })
  const step = edit.step()
  if (step.changes.length > 0) announceChange(step.changes.flatMap(claimIdsOf))
  return { result, step }
}

/** Puts every record of a step back as it was before. Throws {@link ChangedSince} where one was changed since. */
export async function undoStep(library: Library, { changes }: Step): Promise<void> {
  await takeStep(library, async edit => {
    for (const change of changes) await undoChange(edit, change)
    for (const { store, key, before } of changes) {
      if (store === 'claims' && before === null) await checkNothingIsOn(edit, key)
    }
  })
}

/** Does a step again that was undone. Throws {@link ChangedSince} where one of its records was changed since. */
export const redoStep = (library: Library, step: Step): Promise<void> => undoStep(library, reversed(step))

async function undoChange<Name extends RecordStore>(edit: Edit, change: RecordChange<Name>): Promise<void> {
  const { store, key, before, after } = change
  if (!isSame(await edit.get(store, key), after)) {
    throw new ChangedSince('changed-since')
  }
  if (before === null) await edit.delete(store, key)
  else await edit.put(store, before)
}

/** A claim that goes must take nothing along that was written on it since. */
async function checkNothingIsOn(edit: Edit, claimId: string): Promise<void> {
  for (const store of ['counterStatements', 'notes', 'sightings'] as const) {
    if ((await edit.onClaim(store, claimId)).length > 0) {
      throw new ChangedSince('added-since')
    }
  }
}

function claimIdsOf({ store, key, before, after }: AnyChange): readonly string[] {
  if (store === 'claims') return [key]
  return [before, after].flatMap(record => {
    if (record === null) return []
    return 'claimIds' in record ? record.claimIds : 'claimId' in record ? [record.claimId] : []
  })
}

/** Whether two records say the same. That a page was seen again, or a record was shared, changes nothing of what the reader did. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a, comparable) === JSON.stringify(b, comparable)

const comparable = (key: string, value: unknown): unknown => {
  if (key === 'lastSeen' || key === 'author' || key === 'library') return undefined
  return value instanceof Object && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value
}
