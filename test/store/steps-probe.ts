/** What the tests of the reader's steps do to a library, and what must hold after each. */
import type { ClaimRecord } from '../../src/core/model.ts'
import type { Step } from '../../src/core/step.ts'
import { decideMatch } from '../../src/store/decisions.ts'
import { saveClaim, saveCounterStatement, saveNote, saveSeen } from '../../src/store/edit.ts'
import { mergeClaims } from '../../src/store/merge-claims.ts'
import type { Library } from '../../src/store/schema.ts'
import { splitClaim } from '../../src/store/split-claim.ts'
import { type Edit, redoStep, takeStep, undoStep } from '../../src/store/steps.ts'
import { restore, trash } from '../../src/store/trash.ts'
import { exportText } from './files-probe.ts'
import { differences } from './index-probe.ts'
import { madeUp } from './made-up-sites.ts'

/** A deed of the reader; the numbers choose what it is done to. */
export interface ReaderDeed {
  readonly kind: (typeof readerDeedKinds)[number]
  readonly a: number
  readonly b: number
}

/** All kinds of deeds. */
export const readerDeedKinds = [
  'claim',
  'edit-claim',
  'counter-statement',
  'note',
  'edit-statement',
  'decide',
  'merge',
  'split',
  'trash',
  'restore',
  'trash-statement',
  'undo',
] as const

const nowhere = { publication: '', title: '', date: '', url: '' }
const somewhere = { publication: 'The Post', title: '', date: '2026-03-04', url: 'https://post.example/said' }

const chosen = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % Math.max(1, items.length)]

/** Does the deeds one after the other, then undoes all that is left to undo. Gives what went wrong. */
export async function doAndUndo(library: Library, deeds: readonly ReaderDeed[]): Promise<readonly string[]> {
  const stack: { readonly step: Step; readonly before: string }[] = []
  const wrong: string[] = []
  const undo = async () => {
    const last = stack.pop()
    if (!last) return
    const after = await exportText(library)
    await undoStep(library, last.step)
    if ((await exportText(library)) !== last.before) wrong.push('undo left another state')
    await redoStep(library, last.step)
    if ((await exportText(library)) !== after) wrong.push('redo left another state')
    await undoStep(library, last.step)
    if ((await exportText(library)) !== last.before) wrong.push('undo after redo left another state')
  }
  const texts = new Set<string>()
  let now = 10_000
  for (const deed of deeds) {
    if (deed.kind === 'undo') {
      await undo()
      continue
    }
    const before = await exportText(library)
    const kept = await statementIds(library)
    const claims = inOrder(await library.getAll('claims'))
    const { step } = await takeStep(library, edit => doDeed(edit, deed, claims), now++)
    if (step.changes.length > 0) stack.push({ step, before })
    else if ((await exportText(library)) !== before) wrong.push(`${deed.kind} changed what its step does not tell`)
    const there = await statementIds(library)
    for (const id of kept) if (!there.has(id)) wrong.push(`${deed.kind} lost ${id}`)
    wrong.push(...(await lostWords(library, deed, before)), ...(await strayStatements(library, deed)))
    for (const claim of await library.getAll('claims')) texts.add(claim.text)
  }
  wrong.push(...(await differences(library, [...texts])))
  while (stack.length > 0) await undo()
  return [...wrong, ...(await differences(library, [...texts]))]
}

/** What a deed works with: the claims that count and those in the trash, in the order in which they came. */
interface Setting {
  readonly claims: readonly ClaimRecord[]
  readonly trashed: readonly ClaimRecord[]
  readonly a: number
  readonly b: number
}

type Doing = (edit: Edit, claim: ClaimRecord, setting: Setting) => Promise<unknown>

const doings: Readonly<Record<Exclude<ReaderDeed['kind'], 'undo' | 'claim'>, Doing>> = {
  'edit-claim': (edit, claim, { b }) => saveClaim(edit, { ...claim, text: `${madeUp(b)} after all` }),
  'counter-statement': (edit, claim, { b }) => {
    const place = b % 2 ? somewhere : nowhere
    const said = { relation: 'denies', speaker: 'The council', quote: `No, ${b % 3}.`, claimIds: [claim.id] } as const
    return saveCounterStatement(edit, { ...said, ...place, ...(b % 3 && { role: 'council' }) })
  },
  note: (edit, claim, { claims, b }) => {
    const claimIds = [claim.id, chosen(claims, b)?.id ?? claim.id]
    const text = `Nobody, ${b % 3}`
    return saveNote(edit, { ...nowhere, claimIds, kind: 'unverified', by: null, text, evidence: [] })
  },
  async 'edit-statement'(edit, claim, { b }) {
    const note = chosen(await edit.onClaim('notes', claim.id), b)
    if (note) await saveNote(edit, { ...note, text: `${note.text} again` })
  },
  decide: (edit, claim, { claims, a, b }) => {
    const text = chosen(claims, b)?.text ?? ''
    return decideMatch(edit, { claimId: claim.id, text, lang: 'en', same: a % 2 === 0, score: 0.5 })
  },
  async merge(edit, claim, { claims, b }) {
    const other = chosen(claims, b)
    if (other && other.id !== claim.id) await mergeClaims(edit, { keptId: claim.id, mergedId: other.id })
  },
  split: (edit, claim, { b }) => split(edit, claim, b),
  trash: (edit, claim) => trash(edit, 'claim', claim.id),
  async restore(edit, claim, { trashed, b }) {
    const note = (await edit.onClaim('notes', claim.id)).find(each => each.trashed !== null)
    if (note) await restore(edit, 'note', note.id)
    else await restore(edit, 'claim', chosen(trashed, b)?.id ?? '')
  },
  async 'trash-statement'(edit, claim, { b }) {
    const note = chosen(await edit.onClaim('notes', claim.id), b)
    if (note) await trash(edit, 'note', note.id)
  },
}

async function doDeed(edit: Edit, { kind, a, b }: ReaderDeed, all: readonly ClaimRecord[]): Promise<void> {
  const claims = all.filter(({ trashed }) => trashed === null)
  const trashed = all.filter(each => each.trashed !== null)
  if (kind === 'claim') {
    const made = await saveClaim(edit, { text: madeUp(a), lang: 'en', claimant: b % 2 ? 'Ann Lee' : null })
    await saveSeen(edit, made, b % 3 ? somewhere : nowhere)
    return
  }
  const claim = chosen(claims, a)
  if (claim && kind !== 'undo') await doings[kind](edit, claim, { claims, trashed, a, b })
}

async function split(edit: Edit, claim: ClaimRecord, at: number): Promise<void> {
  const some = (ids: readonly { readonly id: string }[]) =>
    ids.filter((_, index) => (index + at) % 2).map(({ id }) => id)
  await splitClaim(edit, {
    ...{ claimId: claim.id, text: `${claim.text} on day ${at}`, claimant: claim.claimant },
    counterStatementIds: some(await edit.onClaim('counterStatements', claim.id)),
    noteIds: some(await edit.onClaim('notes', claim.id)),
    sightingIds: some(await edit.onClaim('sightings', claim.id)),
  })
}

const inOrder = (claims: readonly ClaimRecord[]): readonly ClaimRecord[] =>
  // Ids drawn by the browser differ from run to run.
  [...claims].sort((a, b) => a.created - b.created || a.text.localeCompare(b.text))

async function statementIds(library: Library): Promise<ReadonlySet<string>> {
  const keys = await Promise.all([library.getAllKeys('counterStatements'), library.getAllKeys('notes')])
  return new Set(keys.flat())
}

/** Words of claims as they were before a deed that no claim and no sighting has any more. */
async function lostWords(library: Library, { kind }: ReaderDeed, before: string): Promise<readonly string[]> {
  const held = (await exportText(library)).split('\n').filter(line => /"type":"(claim|sighting)"/.test(line))
  const words = before
    .split('\n')
    .flatMap(line => /"text":("(?:[^"\\]|\\.)*"),"trashed":[^}]*},"type":"claim"/.exec(line)?.[1] ?? [])
  return words.filter(each => !held.some(line => line.includes(each))).map(each => `${kind} lost the words ${each}`)
}

/** Counter-statements and notes that bear on a claim that is not there. */
async function strayStatements(library: Library, { kind }: ReaderDeed): Promise<readonly string[]> {
  const claims = new Set(await library.getAllKeys('claims'))
  const statements = [...(await library.getAll('counterStatements')), ...(await library.getAll('notes'))]
  return statements
    .filter(({ claimIds }) => claimIds.length === 0 || claimIds.some(id => !claims.has(id)))
    .map(({ id }) => `${kind} left ${id} on no claim`)
}
