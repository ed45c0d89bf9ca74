/** The trash: out of sight and never recognised, but remembered, so that reading the page again does not bring it back. */
import type { ClaimRecord, CounterStatementRecord, VerificationNoteRecord } from '../core/model.ts'
import { normalForm } from '../core/text/normal-form.ts'
import { type Trashed, type TrashKind, trashTime } from '../core/writing.ts'
import { claimRecord, withoutWords } from './records.ts'
import type { Library } from './schema.ts'
import { type Edit, takeStep } from './steps.ts'

const storeOf = { claim: 'claims', 'counter-statement': 'counterStatements', note: 'notes' } as const

/** Puts a record in the trash. Does nothing where there is none. */
export function trash(edit: Edit, kind: TrashKind, id: string): Promise<void> {
  return setTrashed(edit, kind, id, edit.now)
}

/** Takes a record out of the trash, and the claims it bears on where all of them lie there. Does nothing where there is none. */
export async function restore(edit: Edit, kind: TrashKind, id: string): Promise<void> {
  if (kind === 'claim') return restoreClaim(edit, id)
  await setTrashed(edit, kind, id, null)
  const claims = await Promise.all((await claimIdsOf(edit, kind, id)).map(claimId => edit.get('claims', claimId)))
  const there = claims.filter(claim => claim !== null)
  if (there.some(claim => claim.trashed === null)) return
  for (const claim of there) await restoreClaim(edit, claim.id)
}

/** A claim that was merged into another one is its own again: its words are not the other one's any more. */
async function restoreClaim(edit: Edit, id: string): Promise<void> {
  const claim = await edit.get('claims', id)
  if (claim === null) return
  for (const { claimId, form, decided } of await edit.decisionsFor(normalForm(claim.text, claim.lang))) {
    // What else was decided on these words, before or after that, stands.
    if (claimId !== id && decided === claim.trashed) await edit.delete('decisions', [claimId, form])
  }
  await edit.put('claims', { ...claim, trashed: null, updated: edit.now })
}

/** Deletes a record for good; with a claim all that bears on no other. Does nothing where there is none. */
export async function deleteForEver(edit: Edit, kind: TrashKind, id: string): Promise<void> {
  await edit.delete(storeOf[kind], id)
  if (kind !== 'claim') return
  for (const store of ['counterStatements', 'notes'] as const) {
    for (const record of await edit.onClaim(store, id)) {
      const claimIds = record.claimIds.filter(each => each !== id)
      if (claimIds.length === 0) await edit.delete(store, record.id)
      else await edit.put(store, { ...record, claimIds })
    }
  }
  for (const sighting of await edit.onClaim('sightings', id)) await edit.delete('sightings', sighting.id)
  for (const { claimId, form } of await edit.decisionsOn(id)) await edit.delete('decisions', [claimId, form])
}

/** All that lies in the trash, latest first. */
export async function readTrash(library: Library): Promise<readonly Trashed[]> {
  const transaction = library.transaction(['claims', 'counterStatements', 'notes'])
  const [claims, counterStatements, notes] = await Promise.all([
    transaction.objectStore('claims').index('trashed').getAll(),
    transaction.objectStore('counterStatements').index('trashed').getAll(),
    transaction.objectStore('notes').index('trashed').getAll(),
  ])
  const heldOn = async (id: string): Promise<number> => {
    const on = await Promise.all([
      transaction.objectStore('counterStatements').index('claimIds').count(id),
      transaction.objectStore('notes').index('claimIds').count(id),
    ])
    return on[0] + on[1]
  }
  const wordsOf = async (claimIds: readonly string[]): Promise<readonly string[]> => {
    const found = await Promise.all(claimIds.map(id => transaction.objectStore('claims').get(id)))
    return found.flatMap(claim => claim?.text ?? [])
  }
  const all = await Promise.all([
    ...claims.map(async claim => trashedClaim(claimRecord(claim), await heldOn(claim.id))),
    ...counterStatements.map(async each => trashedStatement(withoutWords(each), await wordsOf(each.claimIds))),
    ...notes.map(async each => trashedNote(withoutWords(each), await wordsOf(each.claimIds))),
  ])
  return all.sort((a, b) => b.trashed - a.trashed)
}

/** Deletes for good what has lain in the trash for {@link trashTime}; `now` may be the future, to empty it. Gives the number. */
export async function purgeTrash(library: Library, now: number): Promise<number> {
  const transaction = library.transaction(['claims', 'counterStatements', 'notes'])
  const old = IDBKeyRange.upperBound(now - trashTime)
  const due = await Promise.all(
    (['claim', 'counter-statement', 'note'] as const).map(async kind => {
      const ids = await transaction.objectStore(storeOf[kind]).index('trashed').getAllKeys(old)
      return ids.map(id => ({ kind, id }))
    }),
  )
  const all = due.flat()
  if (all.length === 0) return 0
  await takeStep(library, async edit => {
    // Another page may have taken one out of the trash meanwhile.
    for (const { kind, id } of all) if (await isInTrash(edit, kind, id)) await deleteForEver(edit, kind, id)
  })
  return all.length
}

async function isInTrash(edit: Edit, kind: TrashKind, id: string): Promise<boolean> {
  const there = await edit.get(storeOf[kind], id)
  return there !== null && there.trashed !== null
}

async function setTrashed(edit: Edit, kind: TrashKind, id: string, trashed: number | null): Promise<void> {
  const there = await edit.get(storeOf[kind], id)
  if (there !== null) await edit.put(storeOf[kind], { ...there, trashed, updated: edit.now })
}

async function claimIdsOf(edit: Edit, kind: 'counter-statement' | 'note', id: string): Promise<readonly string[]> {
  return (await edit.get(storeOf[kind], id))?.claimIds ?? []
}

const inTrash = ({ id, trashed }: { readonly id: string; readonly trashed: number | null }) => ({
  id,
  trashed: trashed ?? 0,
})

const trashedClaim = (claim: ClaimRecord, held: number): Trashed => ({
  ...{ kind: 'claim', words: claim.text, by: claim.claimant, about: [], held },
  ...inTrash(claim),
})

const trashedStatement = (record: CounterStatementRecord, about: readonly string[]): Trashed => ({
  ...{ kind: 'counter-statement', words: record.quote, by: record.speaker, about, held: 0 },
  ...inTrash(record),
})

const trashedNote = (record: VerificationNoteRecord, about: readonly string[]): Trashed => ({
  ...{ kind: 'note', words: record.text, by: record.by, about, held: 0 },
  ...inTrash(record),
})
