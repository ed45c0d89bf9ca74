/** One claim that is two: some of what is held on it goes to a new claim. */
import type { ClaimRecord, Sighting } from '../core/model.ts'
import { normalForm } from '../core/text/normal-form.ts'
import type { Splitting } from '../core/writing.ts'
import { saveClaim } from './edit.ts'
import { moveSighting, replaced } from './merge-claims.ts'
import type { Edit } from './steps.ts'
import { InvalidRecord } from './validate.ts'

/**
 * Splits a claim and gives the new one. The words that move are recognised as the new claim from then on and as the old one no
 * more. Throws {@link InvalidRecord}.
 */
export async function splitClaim(edit: Edit, splitting: Splitting): Promise<ClaimRecord> {
  const { claimId, text, claimant } = splitting
  const old = await edit.get('claims', claimId)
  if (!old || old.trashed !== null) throw new InvalidRecord('id', 'claim-gone')
  const own = normalForm(old.text, old.lang)
  if (normalForm(text, old.lang) === own) {
    throw new InvalidRecord('text', 'same-words')
  }
  const { lang, sourcing } = old
  const claim = await saveClaim(edit, { text, lang, claimant, ...(claimant === old.claimant && { sourcing }) })
  await moveStatements(edit, 'counterStatements', splitting.counterStatementIds, [claimId, claim.id])
  await moveStatements(edit, 'notes', splitting.noteIds, [claimId, claim.id])
  const moved = await sightingsOf(edit, claimId, splitting.sightingIds)
  for (const sighting of moved) await moveSighting(edit, sighting, claim.id)
  const forms = [claim.text, ...moved.map(({ selector }) => selector.exact)].map(words => normalForm(words, lang))
  for (const form of new Set(forms)) {
    if (form === own || form === '') continue
    const decision = { form, decided: edit.now, score: null }
    await edit.put('decisions', { ...decision, claimId: claim.id, same: true })
    await edit.put('decisions', { ...decision, claimId, same: false })
  }
  return claim
}

async function moveStatements(
  edit: Edit,
  store: 'counterStatements' | 'notes',
  ids: readonly string[],
  [from, to]: readonly [string, string],
): Promise<void> {
  for (const id of ids) {
    const record = await edit.get(store, id)
    if (!record?.claimIds.includes(from)) throw gone()
    await edit.put(store, { ...record, claimIds: replaced(record.claimIds, from, to), updated: edit.now })
  }
}

async function sightingsOf(edit: Edit, claimId: string, ids: readonly string[]): Promise<readonly Sighting[]> {
  const found = await Promise.all(ids.map(id => edit.get('sightings', id)))
  return found.map(sighting => {
    if (sighting?.claimId !== claimId) throw gone()
    return sighting
  })
}

const gone = (): InvalidRecord => new InvalidRecord('id', 'part-gone')
