import fc from 'fast-check'
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { useStorePage } from './in-browser.ts'

const used = useStorePage()

/** What may happen to a library. Numbers choose the claim. */
const edit = fc.oneof(
  fc.record({ kind: fc.constant('save' as const), at: fc.nat(40) }),
  fc.record({ kind: fc.constantFrom('change' as const, 'trash' as const, 'restore' as const), at: fc.nat(40) }),
  fc.record({ kind: fc.constant('import' as const), at: fc.nat(400) }),
  fc.record({ kind: fc.constantFrom('tend' as const, 'forget' as const, 'damage' as const), at: fc.nat(40) }),
)

describe('the index of claims', () => {
  it('answers as going through all records does, whatever is written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 25 }), async edits => {
        const different = await used.page.evaluate(async list => {
          await store.deleteAll(await store.openLibrary())
          const library = await store.openLibrary()
          const ids: string[] = []
          for (const { kind, at } of list) {
            const id = ids[at % Math.max(1, ids.length)]
            if (kind === 'save') {
              ids.push((await store.saveClaim(library, { text: store.madeUp(at), lang: 'en', claimant: null })).id)
            } else if (kind === 'import') await store.importMadeUp(library, at, at + 300, 1 + (at % 3))
            else if (kind === 'tend') await store.tendIndex(library)
            else if (kind === 'forget') store.forgetIndex(library)
            else if (kind === 'damage') {
              const keys = await library.getAllKeys('indexParts')
              const key = keys[at % Math.max(1, keys.length)]
              if (key !== undefined) await library.put('indexParts', new Uint8Array([at]), key)
              store.forgetIndex(library)
            } else if (id && kind === 'change') {
              const claim = await library.get('claims', id)
              const text = store.madeUp(at + 50)
              if (claim?.trashed === null) await store.saveClaim(library, { id, text, lang: 'en', claimant: 'Ann Lee' })
            } else if (id && kind === 'trash') await store.trash(library, 'claim', id)
            else if (id && kind === 'restore') await store.restore(library, 'claim', id)
          }
          return store.differences(library, [store.madeUp(7), 'the harbour of Town3ville', 'witness90', 'nobody'])
        }, edits)
        expect(different).toEqual([])
      }),
      { numRuns: 40, endOnFailure: true },
    )
  })

  it('keeps its segments few and leaves no part behind', async () => {
    const { figures, different } = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      for (let at = 0; at < 12; at++) await store.importMadeUp(library, at * 300, at * 300 + 300)
      await store.importMadeUp(library, 0, 1_500, 2)
      await store.tendIndex(library)
      return {
        figures: await store.indexFigures(library),
        different: await store.differences(library, [store.madeUp(3), store.madeUp(3_000)]),
      }
    })
    expect(different).toEqual([])
    expect(figures).toMatchObject({ documents: 3_600, deleted: 0, strayParts: 0, rebuild: null })
    expect(figures.segments).toBeLessThan(9)
  })

  it('is built again when a part is damaged or missing, and search and recognition wait for it', async () => {
    const found = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      await store.importMadeUp(library, 0, 600)
      const ask = async () => {
        const [known] = await store.recognise(library, [{ text: store.madeUp(77), lang: 'en' }])
        const [hit] = (await store.searchLibrary(library, 'witness77', 5)).entries
        return [known?.entry.claim.text, hit?.claim.text]
      }
      const before = await ask()
      const answers: unknown[] = []
      for (const spoil of ['damage', 'clear', 'no-state', 'other-format'] as const) {
        store.forgetIndex(library)
        if (spoil === 'clear') await library.clear('indexParts')
        if (spoil === 'no-state') await library.clear('indexState')
        if (spoil === 'damage') {
          const keys = await library.getAllKeys('indexParts')
          for (const key of keys) {
            const part = await library.get('indexParts', key)
            if (part)
              await library.put('indexParts', part.with(part.length >>> 1, 255 - (part[part.length >>> 1] ?? 0)), key)
          }
        }
        if (spoil === 'other-format') {
          const counter = await library.get('indexState', 'counter')
          if (counter && 'format' in counter) await library.put('indexState', { ...counter, format: 99 }, 'counter')
        }
        answers.push(await ask())
      }
      return { before, answers, figures: await store.indexFigures(library) }
    })
    expect(found.before[0]).toContain('witness77')
    expect(found.answers).toEqual([found.before, found.before, found.before, found.before])
    expect(found.figures).toMatchObject({ documents: 600, strayParts: 0, rebuild: null })
  })

  it('shows a page at once what another one wrote, and both keep all they write', async () => {
    const other = await used.browser.newPage()
    const known = (each: Page, text: string) =>
      each.evaluate(async words => {
        const [found] = await store.recognise(await store.openLibrary(), [{ text: words, lang: 'en' }])
        return found?.entry.claim.id ?? null
      }, text)
    const text = 'The ferry to Marrowby sank with forty goats aboard'
    expect(await known(used.page, text)).toBeNull()
    const id = await other.evaluate(
      async words => (await store.saveClaim(await store.openLibrary(), { text: words, lang: 'en', claimant: null })).id,
      text,
    )
    expect(await known(used.page, text)).toBe(id)
    await other.evaluate(async claimId => store.trash(await store.openLibrary(), 'claim', claimId), id)
    expect(await known(used.page, text)).toBeNull()
    await Promise.all(
      [used.page, other].map((each, at) =>
        each.evaluate(async which => {
          const library = await store.openLibrary()
          for (let i = 0; i < 30; i++) {
            const number = which * 1_000 + i
            await store.saveClaim(library, { text: store.madeUp(number), lang: 'en', claimant: null })
            if (i % 10 === 9)
              await Promise.all([store.importMadeUp(library, number, number + 300), store.tendIndex(library)])
          }
        }, at),
      ),
    )
    for (const each of [used.page, other]) {
      const state = await each.evaluate(async () => {
        const library = await store.openLibrary()
        const counts = await store.libraryCounts(library)
        return [counts.claims, ...(await store.differences(library, [store.madeUp(9), store.madeUp(1_029)]))]
      })
      expect(state).toEqual([60 + 320 + 320])
    }
    await other.close()
  })

  it('is made from a library of the version before, whose claims had no numbers', async () => {
    const fresh = await used.browser.newPage()
    const found = await fresh.evaluate(async () => {
      const remove = indexedDB.deleteDatabase(store.libraryName)
      await new Promise(resolve => {
        remove.onsuccess = resolve
      })
      const request = indexedDB.open(store.libraryName, 1)
      request.onupgradeneeded = () => {
        // Version 1 as it was published.
        const claims = request.result.createObjectStore('claims', { keyPath: 'id' })
        claims.createIndex('terms', 'terms', { multiEntry: true })
        claims.createIndex('words', 'words', { multiEntry: true })
        claims.createIndex('updated', 'updated')
        claims.createIndex('trashed', 'trashed')
        for (const name of ['counterStatements', 'notes'] as const) {
          const each = request.result.createObjectStore(name, { keyPath: 'id' })
          each.createIndex('claimIds', 'claimIds', { multiEntry: true })
          each.createIndex('words', 'words', { multiEntry: true })
          each.createIndex('trashed', 'trashed')
        }
        const sightings = request.result.createObjectStore('sightings', { keyPath: 'id' })
        sightings.createIndex('claimId', 'claimId')
        sightings.createIndex('url', 'url')
        request.result.createObjectStore('decisions', { keyPath: ['claimId', 'form'] }).createIndex('form', 'form')
        for (let at = 0; at < 1_200; at++) {
          const claim = { ...store.claimOf(`old ${at}`, store.madeUp(at)), terms: ['x'], words: ['y'] }
          claims.put(at % 100 === 0 ? { ...claim, trashed: 5, terms: [], words: [] } : claim)
        }
      }
      await new Promise(resolve => {
        request.onsuccess = resolve
      })
      request.result.close()
      const library = await store.openLibrary()
      const [known, trashed] = await store.recognise(library, [
        { text: store.madeUp(77), lang: 'en' },
        { text: store.madeUp(100), lang: 'en' },
      ])
      return {
        known: known?.entry.claim,
        trashed: trashed?.entry.claim.id ?? null,
        different: await store.differences(library, [store.madeUp(9), 'a harbour']),
        latest: (await store.searchLibrary(library, '', 5)).entries.length,
        stored: Object.keys((await library.get('claims', 'old 1')) ?? {}).sort(),
        counts: await store.libraryCounts(library),
      }
    })
    await fresh.close()
    expect(found.known?.id).toBe('old 77')
    expect(found.known).not.toHaveProperty('terms')
    expect(found.trashed).not.toBe('old 100')
    expect(found.different).toEqual([])
    expect(found.latest).toBe(5)
    expect(found.stored).toEqual([
      'claimant',
      'created',
      'doc',
      'id',
      'lang',
      'origin',
      'sourcing',
      'text',
      'trashed',
      'updated',
    ])
    expect(found.counts).toMatchObject({ claims: 1_188, trashed: 12 })
  })
})
