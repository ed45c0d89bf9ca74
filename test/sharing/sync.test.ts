import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deleteCaptured } from '../../src/store/delete.ts'
import { saveClaim, saveNote } from '../../src/store/edit.ts'
import { remember } from '../../src/store/remember.ts'
import { chooseClaim } from '../../src/store/sharing/chosen.ts'
import { leaveShared } from '../../src/store/sharing/leaving.ts'
import { conflicts, settle } from '../../src/store/sharing/settling.ts'
import { chooseShared, sharedLibrary } from '../../src/store/sharing/taking-part.ts'
import { takeStep, undoStep } from '../../src/store/steps.ts'
import { deleteForEver, trash } from '../../src/store/trash.ts'
import { type ShareServer, startShareServer } from '../../tools/share-server.ts'
import { openReplica, type Replica } from './replica.ts'

const users = [
  { name: 'ana', password: 'ana', role: 'write' },
  { name: 'ben', password: 'ben', role: 'write' },
  { name: 'guest', password: 'guest', role: 'read' },
] as const

let server: ShareServer
let open: Replica[] = []
beforeEach(async () => {
  server = await startShareServer(users)
})
afterEach(async () => {
  for (const replica of open) await replica.close()
  open = []
  await server.end()
})

async function replica(...[name, options]: [string, Parameters<typeof openReplica>[2]?]): Promise<Replica> {
  const opened = await openReplica(server.url, name, options)
  open.push(opened)
  return opened
}

const write = async ({ library }: Replica, text: string, now: number, id?: string) =>
  (await takeStep(library, edit => saveClaim(edit, { text, lang: 'en', claimant: 'x', ...(id && { id }) }), now)).result

const texts = async ({ library }: Replica) => (await library.getAll('claims')).map(({ text }) => text).sort()

const shared = async ({ library }: Replica) => {
  const now = await sharedLibrary(library)
  if (now === null) throw new Error('nothing is shared')
  return now
}

/** Puts documents into the database past all clients. */
async function put(...docs: object[]): Promise<void> {
  const response = await fetch(`${server.url}/_bulk_docs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Basic ${btoa('ana:ana')}` },
    body: JSON.stringify({ docs }),
  })
  expect(response.ok).toBe(true)
}

const record = (id: string, text: string) => ({
  ...{ id, origin: 'reader', created: 1, updated: 1, trashed: null, text, lang: 'en', claimant: null },
  sourcing: { class: 'named', chain: [], directness: 'paraphrase' },
})

describe('a synchronisation', () => {
  it('that was killed after the server took what was sent is gone on with, and contradicts nobody', async () => {
    const [ana, ben] = [await replica('ana'), await replica('ben')]
    const { id } = await write(ana, 'one', 10)
    let sent = 0
    for (let step = 1; step < 60 && sent === 0; step++) {
      await ana.sync(20, { killAfter: step })
      sent = server.takeLog().filter(each => each.includes('_bulk_docs')).length
    }
    expect(sent).toBe(1)
    expect((await ana.library.getAll('sharedRecords'))[0]).toMatchObject({ rev: null, waits: 1 })
    await write(ana, 'two', 30, id)
    await ana.sync(40)
    await ben.sync(50)
    expect(await texts(ben)).toEqual(['two'])
    expect((await conflicts(ben.library, 9)).total).toBe(0)
    expect(await ana.dump()).toBe(await ben.dump())
  })

  it('asks once where nothing is new, and not at all where the reader takes part in nothing', async () => {
    const ana = await replica('ana')
    await write(ana, 'one', 10)
    await ana.sync(20)
    await ana.sync(21)
    server.takeLog()
    await ana.sync(22)
    expect(server.takeLog()).toEqual(['GET /desk/_changes'])
    await leaveShared(ana.library, true)
    await write(ana, 'two', 30)
    await ana.sync(40)
    expect(server.takeLog()).toEqual([])
    expect(await ana.library.count('sharedEdits')).toBe(0)
  })

  it('waits longer and longer while it fails, as long as the server asks, and says why', async () => {
    const ana = await replica('ana')
    await write(ana, 'one', 10)
    const waits: number[] = []
    server.trouble = () => 503
    for (const _round of [1, 2, 3]) {
      await ana.sync(1_000)
      waits.push((await shared(ana)).nextSync - 1_000)
    }
    expect(waits).toEqual([45_000, 90_000, 180_000])
    expect(await shared(ana)).toMatchObject({ failures: 3, problem: expect.stringContaining('error 503') })
    server.trouble = () => null
    await ana.sync(2_000, { password: 'wrong' })
    expect((await shared(ana)).problem).toContain('does not know this name and password')
    await ana.sync(3_000)
    expect(await shared(ana)).toMatchObject({ failures: 0, problem: null, lastSynced: 3_000 })
  })

  it('takes the rest where some documents are hostile, and says which were not taken', async () => {
    const ana = await replica('ana')
    await put(
      { _id: 'claim:a', record: record('a', 'right'), others: [], trace: [] },
      { _id: 'claim:b', record: { ...record('b', 'wrong'), lang: '<script>' } },
      { _id: 'claim:c', record: record('a', 'of another') },
      { _id: 'claim:d', others: 'x'.repeat(1_000) },
      { _id: 'whatever', record: 1 },
      { _id: 'claim:e', record: record('e', 'right too'), others: [] },
    )
    await ana.sync(10)
    expect(await texts(ana)).toEqual(['right', 'right too'])
    expect(await shared(ana)).toMatchObject({ refused: 3, problem: null })
    expect((await shared(ana)).reasons.join()).toMatch(/claim:b: lang.*claim:c: it has the id of another/)
  })

  it('merges the branches that machines of a cluster made while they did not see each other', async () => {
    const [ana, ben] = [await replica('ana'), await replica('ben')]
    const { id } = await write(ana, 'one', 10)
    await ana.sync(20)
    const row = (await ana.library.getAll('sharedRecords'))[0]
    const branch = (text: string, at: string) => ({
      ...{ _id: row?.id, _rev: `2-${at}`, _revisions: { start: 2, ids: [at, row?.rev?.split('-')[1]] } },
      ...{ record: { ...record(id, text), updated: 30 }, others: [], trace: [] },
    })
    const response = await fetch(`${server.url}/_bulk_docs`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Basic ${btoa('ana:ana')}` },
      body: JSON.stringify({ new_edits: false, docs: [branch('left', 'aaaa'), branch('right', 'bbbb')] }),
    })
    expect(response.ok).toBe(true)
    await ben.sync(40)
    await ana.sync(50)
    await ben.sync(60)
    expect(await ana.dump()).toBe(await ben.dump())
    const { first } = await conflicts(ana.library, 9)
    expect(
      [first[0]?.main, ...(first[0]?.others ?? [])].map(each => each && 'text' in each && each.text).sort(),
    ).toEqual(['left', 'right'])
    const left = await fetch(`${server.url}/${encodeURIComponent(row?.id ?? '')}?conflicts=true`, {
      headers: { authorization: `Basic ${btoa('ana:ana')}` },
    })
    expect(await left.json()).not.toHaveProperty('_conflicts')
  })

  it('brings everything to a database that was made anew', async () => {
    const ana = await replica('ana')
    for (const text of ['one', 'two']) await write(ana, text, 10)
    const { id } = await write(ana, 'three', 10)
    await ana.sync(20)
    await ana.sync(21)
    const { url } = server
    await server.end()
    server = await startShareServer(users, { port: Number(new URL(url).port) })
    await put({ _id: 'claim:x', record: record('x', 'from the copy'), others: [] })
    await write(ana, 'four', 25, id)
    await ana.sync(30)
    const ben = await replica('ben')
    await ben.sync(40)
    expect(await texts(ben)).toEqual(['four', 'from the copy', 'one', 'two'])
    expect(await texts(ana)).toEqual(await texts(ben))
  })
})

describe('what is shared', () => {
  it('is nothing unless the reader says so, and what others write is taken in even so', async () => {
    const [ana, ben] = [await replica('ana', { choice: 'nothing' }), await replica('ben')]
    await write(ana, 'mine', 10)
    const { id } = await write(ben, 'theirs', 11)
    await ben.sync(20)
    await ana.sync(30)
    await write(ana, 'corrected by me', 40, id)
    await ana.sync(50)
    expect(server.takeLog().filter(each => each.startsWith('POST'))).toHaveLength(1)
    await ben.sync(60)
    expect(await texts(ben)).toEqual(['theirs'])
    await chooseShared(ana.library, (await shared(ana)).id, 'written', 70)
    await ana.sync(80)
    await ben.sync(90)
    expect(await texts(ben)).toEqual(['corrected by me', 'mine'])
    expect((await ben.library.getAll('claims')).map(({ author, library }) => [author, library])).toEqual([
      ['ana', 'desk'],
      ['ana', 'desk'],
    ])
  })

  it('is only what the reader chose, with all that is held on it', async () => {
    const [ana, ben] = [await replica('ana', { choice: 'chosen' }), await replica('ben')]
    const claim = await write(ana, 'chosen', 10)
    await write(ana, 'not chosen', 11)
    const blank = { publication: '', title: '', date: '', url: '', by: null, evidence: [] }
    await takeStep(
      ana.library,
      edit => saveNote(edit, { ...blank, kind: 'unverified', text: 'asked', claimIds: [claim.id] }),
      12,
    )
    await ana.sync(20)
    expect(server.takeLog().filter(each => each.startsWith('POST'))).toEqual([])
    await chooseClaim(ana.library, claim, true)
    await ana.sync(30)
    await ben.sync(40)
    expect(await texts(ben)).toEqual(['chosen'])
    expect((await ben.library.getAll('notes')).map(({ text }) => text)).toEqual(['asked'])
  })

  it('is nothing of a reader who may only read, whether the server says so at first or later', async () => {
    const guest = await replica('guest', { role: null })
    await write(guest, 'mine', 10)
    await guest.sync(20)
    expect(await shared(guest)).toMatchObject({ role: 'read', problem: null })
    const other = await replica('guest', { role: 'write' })
    await write(other, 'mine too', 10)
    await other.sync(20)
    await other.sync(30)
    expect(await shared(other)).toMatchObject({ role: 'read', problem: null })
    expect(await other.library.countFromIndex('sharedRecords', 'waits')).toBe(0)
    expect(server.takeLog().filter(each => each.startsWith('POST'))).toHaveLength(1)
    expect(await texts(other)).toEqual(['mine too'])
  })

  it('stays there where a reader forgets a site, and nobody hears what was read', async () => {
    const [ana, ben] = [await replica('ana', { choice: 'chosen' }), await replica('ben')]
    const page = { url: 'https://news.example/1', title: 't', outlet: 'News', published: null, lang: 'en' }
    const text = 'The ferry sank in the harbour of Ostrand'
    const sourcing = { class: 'named', chain: [], directness: 'paraphrase' } as const
    const claims = [{ id: 'a', span: { start: 0, end: text.length }, text, claimant: 'x', sourcing, rank: 0 }]
    const told = { claims, mainClaims: 1, counterStatements: [], notes: [] }
    await remember(ana.library, page, told, text, [null], 10)
    const [claim] = await ana.library.getAll('claims')
    if (claim === undefined) throw new Error('nothing was remembered')
    await chooseClaim(ana.library, claim, true)
    await ana.sync(20)
    await ben.sync(30)
    expect(await texts(ben)).toEqual([text])
    expect(await ben.library.count('sightings')).toBe(0)
    await deleteCaptured(ana.library, { kind: 'site', host: 'news.example' })
    await ana.sync(40)
    await ben.sync(50)
    expect([await texts(ana), await texts(ben)]).toEqual([[], [text]])
  })

  it('can still be undone here after it was sent', async () => {
    const [ana, ben] = [await replica('ana'), await replica('ben')]
    const { result, step } = await takeStep(
      ana.library,
      edit => saveClaim(edit, { text: 'one', lang: 'en', claimant: null }),
      10,
    )
    await ana.sync(20)
    expect(await ana.library.get('claims', result.id)).toMatchObject({ author: 'ana', library: 'desk' })
    await undoStep(ana.library, step)
    await ben.sync(30)
    await ana.sync(40)
    await ben.sync(50)
    expect([await texts(ana), await texts(ben)]).toEqual([[], []])
  })
})

describe('what contradicts each other', () => {
  it('is settled by one for all: this, that, or both as two, each still by who wrote it', async () => {
    const [ana, ben] = [await replica('ana'), await replica('ben')]
    const ids = await Promise.all(['one', 'two', 'three'].map(async text => (await write(ana, text, 10)).id))
    await ana.sync(20)
    await ben.sync(30)
    for (const [at, id] of ids.entries()) {
      await write(ana, `ana ${at}`, 40, id)
      await write(ben, `ben ${at}`, 41, id)
    }
    await ana.sync(50)
    await ben.sync(60)
    await ana.sync(70)
    const { first, total } = await conflicts(ana.library, 9)
    expect(total).toBe(3)
    for (const settlement of ['this', 'that', 'both'] as const) {
      const conflict = first.find(
        ({ main }) => 'text' in main && main.text === `ben ${['this', 'that', 'both'].indexOf(settlement)}`,
      )
      const [other] = conflict?.others ?? []
      if (conflict === undefined || other === undefined) throw new Error('no conflict')
      await settle(ana.library, { ...conflict, other }, settlement, 80)
    }
    await ana.sync(90)
    await ben.sync(100)
    const said = (await ben.library.getAll('claims')).map(({ text, author }) => `${text} by ${author}`).sort()
    expect(said).toEqual(['ana 1 by ana', 'ana 2 by ana', 'ben 0 by ben', 'ben 2 by ben'])
    expect(await ana.dump()).toBe(await ben.dump())
    expect((await conflicts(ben.library, 9)).total).toBe(0)
  })

  it('is a deletion too, and what is kept brings back the claim that it is on', async () => {
    const [ana, ben] = [await replica('ana'), await replica('ben')]
    const claim = await write(ana, 'one', 10)
    const blank = { publication: '', title: '', date: '', url: '', by: null, evidence: [], claimIds: [claim.id] }
    const { result } = await takeStep(
      ana.library,
      edit => saveNote(edit, { ...blank, kind: 'unverified', text: 'asked' }),
      11,
    )
    await ana.sync(20)
    await ben.sync(30)
    await takeStep(ana.library, edit => trash(edit, 'claim', claim.id), 40)
    await takeStep(ana.library, edit => deleteForEver(edit, 'claim', claim.id), 41)
    await takeStep(
      ben.library,
      edit => saveNote(edit, { ...blank, id: result.id, kind: 'unverified', text: 'asked twice' }),
      42,
    )
    await ana.sync(50)
    await ben.sync(60)
    const { first } = await conflicts(ben.library, 9)
    expect(first).toMatchObject([{ main: { text: 'asked twice' }, others: [{ deleted: true, author: 'ana' }] }])
    const [conflict] = first
    const [other] = conflict?.others ?? []
    if (conflict === undefined || other === undefined) throw new Error('no conflict')
    await settle(ben.library, { ...conflict, other }, 'this', 70)
    await ben.sync(80)
    await ana.sync(90)
    expect(await texts(ana)).toEqual(['one'])
    expect(await ana.dump()).toBe(await ben.dump())
  })
})

describe('leaving', () => {
  it('keeps what others wrote, or removes it, and never what the reader brought or wrote on', async () => {
    const [ana, ben] = [await replica('ana'), await replica('ben')]
    const mine = await write(ana, 'mine', 10)
    await write(ben, 'theirs', 11)
    const leaned = await write(ben, 'theirs, with a note of mine', 12)
    for (const now of [20, 30]) for (const each of [ana, ben]) await each.sync(now)
    await write(ben, 'mine, corrected', 40, mine.id)
    await ben.sync(50)
    await ana.sync(60)
    const blank = { publication: '', title: '', date: '', url: '', by: null, evidence: [], claimIds: [leaned.id] }
    await takeStep(ana.library, edit => saveNote(edit, { ...blank, kind: 'unverified', text: 'asked' }), 70)
    await leaveShared(ana.library, false)
    expect(await texts(ana)).toEqual(['mine, corrected', 'theirs, with a note of mine'])
    await leaveShared(ben.library, true)
    expect(await texts(ben)).toHaveLength(3)
    expect(await sharedLibrary(ana.library)).toBeNull()
    expect(await ana.library.count('sharedRecords')).toBe(0)
  })
})
