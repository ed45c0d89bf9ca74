/**
 * Random work of several readers on one shared library, and what may become of it. Every word that somebody writes is told apart by a number of
 * its own. A word is lost where it is in no version of its record at the end, though nobody who saw it replaced, deleted or settled it away.
 */
import { contentOf, isDeletion, type SharedRecord, type Version } from '../../src/core/sharing/version.ts'
import type { NoteWriting } from '../../src/core/writing.ts'
import { saveClaim, saveNote } from '../../src/store/edit.ts'
import { settle } from '../../src/store/sharing/settling.ts'
import { takeStep } from '../../src/store/steps.ts'
import { deleteForEver, restore, trash } from '../../src/store/trash.ts'
import type { ShareServer } from '../../tools/share-server.ts'
import { type Disturbance, openReplica, type Replica } from './replica.ts'

/** Something that happens; `at` and `pick` say to whom and to what, `kill` after how many steps somebody dies. */
export interface Happening {
  readonly what: (typeof happenings)[number]
  readonly at: number
  readonly pick: number
  readonly kill: number
}

/** All that can happen, the frequent more than once. */
export const happenings = [
  ...(['create', 'note', 'text', 'text', 'text', 'claimant', 'claimant', 'trash', 'restore', 'delete'] as const),
  ...(['settle', 'sync', 'sync', 'sync', 'killed', 'killed', 'killed', 'offline', 'trouble', 'locked-out'] as const),
] as const

const names = ['ana', 'ben', 'eva']

/** Names and passwords of those who take part. */
export const users = names.map(name => ({ name, password: name, role: 'write' as const }))

type Shared = { readonly store: 'claims' | 'notes'; readonly record: SharedRecord; readonly others: readonly Version[] }

/** Words of a version, by which they are told apart. */
function wordsOf(version: Version): readonly string[] {
  if (isDeletion(version)) return []
  const told = 'claimant' in version ? [version.text, version.claimant] : 'text' in version ? [version.text] : []
  return told.filter(each => each !== null)
}

async function heldBy({ library }: Replica): Promise<readonly Shared[]> {
  const rows = new Map((await library.getAll('sharedRecords')).map(row => [row.id, row.others]))
  const claims = (await library.getAll('claims')).map(({ doc: _doc, ...record }): Shared => {
    return { store: 'claims', record, others: rows.get(`claim:${record.id}`) ?? [] }
  })
  const notes = (await library.getAll('notes')).map(({ words: _words, ...record }): Shared => {
    return { store: 'notes', record, others: rows.get(`note:${record.id}`) ?? [] }
  })
  return [...claims, ...notes].sort((a, b) => (a.record.id < b.record.id ? -1 : 1))
}

/** The readers and what they wrote so far. */
export class Newsroom {
  readonly #server: ShareServer
  readonly #replicas: readonly Replica[]
  readonly #written = new Set<string>()
  readonly #replaced = new Set<string>()
  #now = 1_000
  #next = 0

  private constructor(server: ShareServer, replicas: readonly Replica[]) {
    this.#server = server
    this.#replicas = replicas
  }

  static async open(server: ShareServer, readers: number): Promise<Newsroom> {
    const replicas = await Promise.all(
      names.slice(0, readers).map((name, at) => openReplica(server.url, name, { skew: at * 7 - 5 })),
    )
    return new Newsroom(server, replicas)
  }

  async close(): Promise<void> {
    for (const replica of this.#replicas) await replica.close()
  }

  async happen({ what, at, pick, kill }: Happening): Promise<void> {
    const replica = this.#replicas[at % this.#replicas.length]
    if (replica === undefined) return
    this.#now += 10
    const sync = (disturbance?: Disturbance) => replica.sync(this.#now, disturbance)
    if (what === 'sync') await sync()
    else if (what === 'killed') await sync({ killAfter: kill })
    else if (what === 'offline') await sync({ isOffline: true })
    else if (what === 'locked-out') await sync({ password: 'wrong' })
    else if (what === 'trouble') await this.#troubled(replica, pick, kill)
    else await this.#work(replica, what, pick)
  }

  /** The server fails at one of the next requests. */
  async #troubled(replica: Replica, pick: number, kill: number): Promise<void> {
    let left = kill % 4
    this.#server.trouble = () => (left-- > 0 ? null : (([503, 429, 'cut', 500] as const)[pick % 4] ?? 503))
    await replica.sync(this.#now)
    this.#server.trouble = () => null
  }

  async #work(replica: Replica, what: Happening['what'], pick: number): Promise<void> {
    const held = await heldBy(replica)
    const chosen = held[pick % Math.max(1, held.length)]
    const now = this.#now + replica.skew
    const deed = (work: Parameters<typeof takeStep>[1]) => takeStep(replica.library, work, now)
    if (what === 'create' || chosen === undefined) {
      const [text, claimant] = [this.#word(), this.#word()]
      await deed(edit => saveClaim(edit, { text, claimant, lang: 'en' }))
    } else if (what === 'note') {
      const claim = held.filter(({ store }) => store === 'claims')[pick % held.length]
      if (claim) await deed(edit => saveNote(edit, { ...note, text: this.#word(), claimIds: [claim.record.id] }))
    } else if (what === 'text' || what === 'claimant') await this.#change(deed, chosen, what)
    else if (what === 'settle') await this.#settle(replica, held, pick)
    else await this.#remove(deed, { what, held, chosen })
  }

  async #remove(
    deed: (work: Parameters<typeof takeStep>[1]) => Promise<unknown>,
    {
      what,
      held,
      chosen,
    }: { readonly what: Happening['what']; readonly held: readonly Shared[]; readonly chosen: Shared },
  ): Promise<void> {
    const kind = chosen.store === 'claims' ? 'claim' : 'note'
    const { id } = chosen.record
    if (what === 'trash') await deed(edit => trash(edit, kind, id))
    else if (what === 'restore') await deed(edit => restore(edit, kind, id))
    else if (what === 'delete') {
      const gone = chosen.store === 'notes' ? [chosen] : withHeldOn(held, chosen)
      await deed(edit => deleteForEver(edit, kind, id))
      for (const each of gone) this.#replace(each.record, ...each.others)
    }
  }

  async #change(
    deed: (work: Parameters<typeof takeStep>[1]) => Promise<unknown>,
    { record }: Shared,
    what: 'text' | 'claimant',
  ): Promise<void> {
    const word = this.#word()
    if ('claimant' in record) {
      const { id, text, claimant, lang, sourcing } = record
      const changed = what === 'text' ? { text: word, claimant } : { text, claimant: word }
      await deed(edit => saveClaim(edit, { id, lang, sourcing, ...changed }))
      const before = what === 'text' ? text : claimant
      if (before !== null) this.#replaced.add(before)
    } else if ('kind' in record) {
      await deed(edit => saveNote(edit, { ...note, id: record.id, claimIds: record.claimIds, text: word }))
      this.#replaced.add(record.text)
    }
  }

  async #settle({ library, skew }: Replica, held: readonly Shared[], pick: number): Promise<void> {
    const open = held.filter(({ others }) => others.length > 0)
    const conflict = open[pick % Math.max(1, open.length)]
    const other = conflict?.others[pick % conflict.others.length]
    if (conflict === undefined || other === undefined) return
    const settlement = (['this', 'that', 'both'] as const)[pick % 3] ?? 'this'
    const place = { store: conflict.store, key: conflict.record.id }
    await settle(library, { place, main: conflict.record, other }, settlement, this.#now + skew)
    if (settlement === 'this') this.#replace(other)
    // Taken for a deletion it is in the trash.
    else if (settlement === 'that' && !isDeletion(other)) this.#replace(conflict.record)
  }

  #replace(...versions: readonly Version[]): void {
    for (const version of versions) for (const word of wordsOf(version)) this.#replaced.add(word)
  }

  #word(): string {
    const word = `word${++this.#next}`
    this.#written.add(word)
    return word
  }

  /** Everybody is there again, until nobody has anything to tell. What is wrong then, in words; "" where nothing is. */
  async comeTogether(): Promise<string> {
    for (let round = 0; round < 12; round++) {
      for (const replica of this.#replicas) await replica.sync(this.#now++)
      const dumps = await Promise.all(this.#replicas.map(each => each.dump()))
      if (round > 0 && new Set(dumps).size === 1 && (await this.#isQuiet())) return this.#lost()
    }
    const dumps = await Promise.all(this.#replicas.map(each => each.dump()))
    return `not equal after 12 rounds:\n${dumps.join('\n')}`
  }

  async #isQuiet(): Promise<boolean> {
    const waiting = await Promise.all(
      this.#replicas.map(({ library }) => library.countFromIndex('sharedRecords', 'waits')),
    )
    return waiting.every(count => count === 0)
  }

  async #lost(): Promise<string> {
    const held = (await Promise.all(this.#replicas.map(heldBy))).flat()
    const there = held.flatMap(({ record, others }) => [record, ...others].flatMap(wordsOf))
    const doubled = held.filter(({ record, others }) => others.some(each => contentOf(each) === contentOf(record)))
    const lost = [...this.#written].filter(word => !this.#replaced.has(word) && !there.includes(word))
    return [...lost.map(word => `${word} is lost`), ...doubled.map(({ record }) => `${record.id} is doubled`)].join(
      ', ',
    )
  }
}

/** A claim with the notes that go with it. */
function withHeldOn(held: readonly Shared[], claim: Shared): readonly Shared[] {
  const isOn = ({ record }: Shared): boolean => 'claimIds' in record && record.claimIds.includes(claim.record.id)
  return [claim, ...held.filter(isOn)]
}

const note: Omit<NoteWriting, 'claimIds' | 'text'> = {
  ...{ kind: 'unverified', by: null, verdict: '', evidence: [] },
  ...{ publication: '', title: '', date: '', url: '' },
}
