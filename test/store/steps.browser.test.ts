/** What the reader does by hand: changed, merged, split, thrown away and taken back, with nothing lost on the way. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { useStorePage } from './in-browser.ts'
import { readerDeedKinds } from './steps-probe.ts'

const used = useStorePage()

const deed = fc.record(
  // Small numbers, and these kinds more often: claims that share what was said are the ones worth merging.
  { kind: fc.constantFrom(...readerDeedKinds, 'counter-statement', 'merge'), a: fc.nat(5), b: fc.nat(6) },
  { noNullPrototype: true },
)

describe('any deeds of the reader', () => {
  it('can be undone exactly and done again, lose no statement and no words, and leave the index as a scan has it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 25 }), async deeds => {
        const wrong = await used.page.evaluate(async list => {
          const library = await store.openLibrary()
          await store.deleteAll(library)
          // What articles told is there before: two outlets of one claim, and another claim of the reader's.
          const { claimIds } = await store.rememberArticle(library, 'https://post.example/1', 1_000)
          await store.rememberArticle(library, 'https://other.example/2', 2_000, [...claimIds])
          await store.rememberArticle(library, 'https://third.example/3', 3_000)
          return store.doAndUndo(library, list)
        }, deeds)
        expect(wrong).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})

/** Two claims, each with a denial of the same words and a note of its own, in a library with nothing else. */
const twoClaims = () =>
  used.page.evaluate(async () => {
    const library = await store.openLibrary()
    const place = { publication: 'The Post', title: '', date: '2026-03-04', url: 'https://post.example/said' }
    const ids: string[] = []
    for (const text of ['The bridge at Ardley will close', 'Ardley loses its bridge in May']) {
      const { id } = await store.saveClaim(library, { text, lang: 'en', claimant: 'Ann Lee' }, 1_000)
      ids.push(id)
      const said = { relation: 'denies', speaker: 'The council', quote: 'It stays open.' } as const
      await store.saveCounterStatement(library, { ...said, ...place, claimIds: [id] }, 1_000)
      const note = { kind: 'unverified', by: null, text: `On ${text}`, evidence: [] } as const
      await store.saveNote(library, { ...note, ...place, claimIds: [id] }, 1_000)
    }
    return ids as [string, string]
  })

describe('merging two claims', () => {
  it('moves what is held on the one to the other, folds what both have, and recognises both wordings', async () => {
    const [keptId, mergedId] = await twoClaims()
    const { entry, counts, known } = await used.page.evaluate(
      async (kept, merged) => {
        const library = await store.openLibrary()
        await store.takeStep(library, edit => store.mergeClaims(edit, { keptId: kept, mergedId: merged }), 2_000)
        const texts = ['The bridge at Ardley will close', 'Ardley loses its bridge in May']
        const found = await store.recognise(
          library,
          texts.map(text => ({ text, lang: 'en' })),
        )
        return {
          entry: await store.claimEntry(library, kept),
          counts: await store.libraryCounts(library),
          known: found.map(each => each?.entry.claim.id),
        }
      },
      keptId,
      mergedId,
    )
    expect(entry?.counterStatements).toHaveLength(1)
    expect(entry?.notes.map(({ text }) => text).sort()).toEqual([
      'On Ardley loses its bridge in May',
      'On The bridge at Ardley will close',
    ])
    expect(entry?.sightings.map(({ selector }) => selector.exact)).toEqual(['Ardley loses its bridge in May'])
    // The other claim, and the second of two equal denials.
    expect(counts).toMatchObject({ claims: 1, trashed: 2 })
    expect(known).toEqual([keptId, keptId])
  })

  it('outlasts reading the page of the merged claim again', async () => {
    const entry = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      const { claimIds } = await store.rememberArticle(library, 'https://post.example/1', 1_000)
      const { id } = await store.saveClaim(library, { text: 'A well was closed', lang: 'en', claimant: null })
      const mergedId = claimIds[0] ?? ''
      await store.takeStep(library, edit => store.mergeClaims(edit, { keptId: id, mergedId }))
      const queries = store.statements.claims.map(({ text }) => ({ text, lang: 'en' }))
      const known = (await store.recognise(library, queries)).map(each => each?.match.claimId ?? null)
      await store.rememberArticle(library, 'https://post.example/1', 2_000, known)
      return store.claimEntry(library, id)
    })
    expect(entry?.counterStatements).toHaveLength(1)
    expect(entry?.sightings).toMatchObject([{ url: 'https://post.example/1', lastSeen: 2_000 }])
  })

  it('is over for a claim that is taken out of the trash', async () => {
    const [keptId, mergedId] = await twoClaims()
    const known = await used.page.evaluate(
      async (kept, merged) => {
        const library = await store.openLibrary()
        await store.takeStep(library, edit => store.mergeClaims(edit, { keptId: kept, mergedId: merged }), 2_000)
        await store.restore(library, 'claim', merged)
        const [found] = await store.recognise(library, [{ text: 'Ardley loses its bridge in May', lang: 'en' }])
        return found?.match.claimId
      },
      keptId,
      mergedId,
    )
    expect(known).toBe(mergedId)
  })

  it('is refused with one claim, or one that is gone', async () => {
    const [keptId] = await twoClaims()
    const words = await used.page.evaluate(async id => {
      const library = await store.openLibrary()
      const tries = [id, 'gone'].map(mergedId =>
        store
          .takeStep(library, edit => store.mergeClaims(edit, { keptId: id, mergedId }))
          .then(
            () => '',
            (error: unknown) => String(error),
          ),
      )
      return Promise.all(tries)
    }, keptId)
    expect(words).toEqual([expect.stringMatching(/same-claim/), expect.stringMatching(/one-gone/)])
  })
})

describe('splitting a claim', () => {
  it('moves what was chosen, and recognises the words that moved as the new claim only', async () => {
    const found = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      const { claimIds, noteIds } = await store.rememberArticle(library, 'https://post.example/1', 1_000)
      const claimId = claimIds[0] ?? ''
      await store.rememberArticle(library, 'https://other.example/2', 2_000, [claimId, claimId])
      const text = 'Dozens of residents of Burton fell ill after drinking tap water'
      const { result } = await store.takeStep(library, edit =>
        store.splitClaim(edit, {
          ...{ claimId, text, claimant: 'a doctor', counterStatementIds: [], noteIds: [...noteIds] },
          sightingIds: [`${claimId} https://other.example/2`],
        }),
      )
      const [known] = await store.recognise(library, [{ text, lang: 'en' }])
      const entries = [await store.claimEntry(library, claimId), await store.claimEntry(library, result.id)]
      return { known: known?.entry.claim.id, id: result.id, entries }
    })
    expect(found.known).toBe(found.id)
    expect(found.entries[0]).toMatchObject({ counterStatements: [{}, {}], sightings: [{ outlet: 'The Ardley Post' }] })
    expect(found.entries[0]?.notes).toHaveLength(1)
    expect(found.entries[1]).toMatchObject({
      claim: { claimant: 'a doctor', origin: 'reader' },
      notes: [{ kind: 'unverified' }],
      sightings: [{ url: 'https://other.example/2' }],
    })
  })
})

describe('a changed claim', () => {
  it('is found by its new words, and keeps those it had', async () => {
    const [id] = await twoClaims()
    const { entry, found } = await used.page.evaluate(async claimId => {
      const library = await store.openLibrary()
      const writing = { id: claimId, text: 'Marrowby pier will close', lang: 'en', claimant: 'Bo Roe' }
      await store.saveClaim(library, writing, 3_000)
      await store.saveClaim(library, { ...writing, claimant: 'Bo Roe, mayor' }, 4_000)
      const search = async (words: string) =>
        (await store.searchLibrary(library, words, 9)).entries.some(each => each.claim.id === claimId)
      return {
        entry: await store.claimEntry(library, claimId),
        found: [await search('marrowby'), await search('bridge close')],
      }
    }, id)
    expect(entry?.claim).toMatchObject({ text: 'Marrowby pier will close', claimant: 'Bo Roe, mayor', created: 1_000 })
    expect(entry?.sightings).toMatchObject([
      {
        url: '',
        outlet: '',
        firstSeen: 1_000,
        lastSeen: 3_000,
        selector: { exact: 'The bridge at Ardley will close' },
      },
    ])
    expect(found[0]).toBe(true)
  })
})

describe('undo', () => {
  it('is refused where what was done was changed since, and where it would take something along', async () => {
    const words = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      const writing = { text: 'The bridge will close', lang: 'en', claimant: null }
      const added = await store.takeStep(library, edit => store.editing.saveClaim(edit, writing))
      const id = added.result.id
      const tryUndo = () => store.undoStep(library, added.step).then(() => 'undone', String)
      const note = { kind: 'unverified', by: null, text: 'Nobody knows', evidence: [], claimIds: [id] } as const
      const kept = await store.saveNote(library, { ...note, publication: '', title: '', date: '', url: '' })
      const withNote = await tryUndo()
      await store.saveClaim(library, { ...writing, id, text: 'The bridge may close' })
      const changed = await tryUndo()
      return [withNote, changed, (await store.claimEntry(library, id))?.notes[0]?.id === kept.id]
    })
    expect(words).toEqual([expect.stringMatching(/added-since/), expect.stringMatching(/changed-since/), true])
  })
})

describe('the trash', () => {
  it('tells what lies in it, gives it back with its claim, and lets go of it after 30 days', async () => {
    const [id] = await twoClaims()
    const seen = await used.page.evaluate(async claimId => {
      const library = await store.openLibrary()
      const day = 24 * 60 * 60 * 1000
      const noteId = (await store.claimEntry(library, claimId))?.notes[0]?.id ?? ''
      await store.trash(library, 'note', noteId, day)
      await store.trash(library, 'claim', claimId, 2 * day)
      const inTrash = await store.readTrash(library)
      await store.restore(library, 'note', noteId, 3 * day)
      const restored = await store.claimEntry(library, claimId)
      await store.trash(library, 'claim', claimId, 4 * day)
      const early = await store.purgeTrash(library, 4 * day + store.trashTime - 1)
      const due = await store.purgeTrash(library, 4 * day + store.trashTime)
      return { inTrash, restored, early, due, left: await store.libraryCounts(library) }
    }, id)
    expect(seen.inTrash).toMatchObject([
      { kind: 'claim', words: 'The bridge at Ardley will close', by: 'Ann Lee', held: 2 },
      { kind: 'note', about: ['The bridge at Ardley will close'] },
    ])
    expect(seen.restored?.notes).toHaveLength(1)
    expect([seen.early, seen.due]).toEqual([0, 1])
    expect(seen.left).toEqual({ claims: 1, counterStatements: 1, notes: 1, sightings: 0, trashed: 0 })
  })
})
