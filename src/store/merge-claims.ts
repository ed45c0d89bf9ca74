/** Two claims that are one: what is held on the one goes to the other, and its words are recognised as the other from then on. */

import { sightingId } from '../core/interchange/identity.ts'
import type { CounterStatementRecord, Sighting, VerificationNoteRecord } from '../core/model.ts'
import { normalForm } from '../core/text/normal-form.ts'
import type { Merging } from '../core/writing.ts'
import { keepWording } from './earlier-words.ts'
import type { Edit } from './steps.ts'
import { InvalidRecord } from './validate.ts'

/** Merges two claims. What both have alike stays once; the other copy goes into the trash. Throws {@link InvalidRecord}. */
export async function mergeClaims(edit: Edit, { keptId, mergedId }: Merging): Promise<void> {
  const [kept, merged] = await Promise.all([edit.get('claims', keptId), edit.get('claims', mergedId)])
  if (keptId === mergedId) throw new InvalidRecord('id', 'same-claim')
  if (!kept || !merged || kept.trashed !== null || merged.trashed !== null) {
    throw new InvalidRecord('id', 'one-gone')
  }
  for (const store of ['counterStatements', 'notes'] as const) await moveStatements(edit, store, keptId, mergedId)
  for (const sighting of await edit.onClaim('sightings', mergedId)) await moveSighting(edit, sighting, keptId)
  await keepWording(edit, keptId, merged)
  const own = normalForm(kept.text, kept.lang)
  for (const decision of await edit.decisionsOn(mergedId)) {
    await edit.delete('decisions', [mergedId, decision.form])
    const there = await edit.get('decisions', [keptId, decision.form])
    // That the two were once called different is over.
    const isOver = decision.form === own && !decision.same
    if (!isOver && (!there || there.decided < decision.decided)) {
      await edit.put('decisions', { ...decision, claimId: keptId })
    }
  }
  const form = normalForm(merged.text, merged.lang)
  // The reader said so, and no score was asked: it counts for these words, and not for the threshold.
  if (form !== own) {
    await edit.put('decisions', { claimId: keptId, form, same: true, decided: edit.now, score: null })
  }
  await edit.put('claims', { ...merged, trashed: edit.now, updated: edit.now })
}

/** A sighting of another claim from now on. Of two on one page the earlier's words stay, and the time of both. */
export async function moveSighting(edit: Edit, sighting: Sighting, claimId: string): Promise<void> {
  const { id, url } = sighting
  await edit.delete('sightings', id)
  const movedId = url === '' ? id : sightingId(claimId, url)
  const there = await edit.get('sightings', movedId)
  const first = there && there.firstSeen <= sighting.firstSeen ? there : sighting
  await edit.put('sightings', {
    ...first,
    ...{ id: movedId, claimId, firstSeen: first.firstSeen },
    lastSeen: Math.max(sighting.lastSeen, there?.lastSeen ?? 0),
  })
}

type Statement = CounterStatementRecord | VerificationNoteRecord

async function moveStatements(
  edit: Edit,
  store: 'counterStatements' | 'notes',
  keptId: string,
  mergedId: string,
): Promise<void> {
  for (const record of await edit.onClaim(store, mergedId)) {
    const moved = { ...record, claimIds: replaced(record.claimIds, mergedId, keptId), updated: edit.now }
    const twin = (await edit.onClaim(store, keptId)).find(each => each.id !== record.id && isTwin(each, record))
    if (!twin) {
      await edit.put(store, moved)
      continue
    }
    // The reader's own stays: nothing that reads a page again or deletes a site touches it.
    const [stays, goes] = record.origin === 'reader' && twin.origin !== 'reader' ? [moved, twin] : [twin, moved]
    const claimIds = [...new Set([...stays.claimIds, ...goes.claimIds])].filter(id => id !== mergedId)
    await edit.put(store, { ...stays, claimIds, updated: edit.now })
    await edit.put(store, { ...goes, claimIds, trashed: edit.now, updated: edit.now })
  }
}

/** Ids with one in place of another, each once. */
export const replaced = (ids: readonly string[], from: string, to: string): readonly string[] => [
  ...new Set(ids.map(id => (id === from ? to : id))),
]

/** What two records say, apart from when and how they came into the library. */
function isTwin(a: Statement, b: Statement): boolean {
  return a.trashed === null && b.trashed === null && contentOf(a) === contentOf(b)
}

function contentOf(statement: Statement): string {
  const { id: _id, origin: _origin, created: _created, updated: _updated, claimIds: _claimIds, ...told } = statement
  const { author: _author, library: _library, ...content } = told
  return JSON.stringify(Object.entries(content).sort())
}
