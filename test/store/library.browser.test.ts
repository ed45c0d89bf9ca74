import { describe, expect, it } from 'vitest'
import { useStorePage } from './in-browser.ts'

const used = useStorePage()

describe('remember', () => {
  it('keeps a repeated claim once, with its sighting, denial and note', async () => {
    const entries = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      const { claimIds } = await store.rememberArticle(library, 'https://post.example/1', 1_000)
      return Promise.all(claimIds.map(id => store.claimEntry(library, id ?? '')))
    })
    expect(entries).toHaveLength(2)
    expect(entries[0]).toEqual(entries[1])
    expect(entries[0]).toMatchObject({
      claim: { text: 'Dozens of residents fell ill after drinking tap water in Ardley', origin: 'article' },
      counterStatements: [{ relation: 'denies', speaker: 'the utility', url: 'https://post.example/1' }],
      notes: [{ kind: 'unverified', publication: 'The Ardley Post', date: '2026-03-04' }],
      sightings: [{ selector: { prefix: '', suffix: ', officials said. The water is s' }, lastSeen: 1_000 }],
    })
    expect(entries[0]?.claim).not.toHaveProperty('terms')
  })

  it('adds nothing when the page is read again, and moves lastSeen only', async () => {
    const [first, second] = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      const { claimIds } = await store.rememberArticle(library, 'https://post.example/1', 1_000)
      const before = await store.everything(library)
      await store.rememberArticle(library, 'https://post.example/1', 2_000)
      await store.rememberArticle(library, 'https://post.example/1', 2_000, [claimIds[0] ?? null, claimIds[0] ?? null])
      return [before, await store.everything(library)]
    })
    expect(second).toBe(first?.replace('"lastSeen":1000', '"lastSeen":2000'))
  })

  it('gives a known claim a sighting, not a copy', async () => {
    const counts = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      await store.rememberArticle(library, 'https://post.example/1', 1_000)
      const found = await store.recognise(
        library,
        store.statements.claims.map(({ text }) => ({ text, lang: 'en' })),
      )
      const known = found.map(each => each?.match.claimId ?? null)
      await store.rememberArticle(library, 'https://other.example/2', 2_000, known)
      return store.libraryCounts(library)
    })
    expect(counts).toEqual({ claims: 1, counterStatements: 2, notes: 2, sightings: 2, trashed: 0 })
  })

  it("leaves the reader's edit alone", async () => {
    const entry = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      const { claimIds, counterStatementIds } = await store.rememberArticle(library, 'https://post.example/1', 1_000)
      const before = await store.claimEntry(library, claimIds[0] ?? '')
      const denial = before?.counterStatements[0]
      if (!denial) throw new Error('no denial')
      await store.saveCounterStatement(library, { ...denial, speaker: 'Ann Lee, the utility' }, 1_500)
      await store.saveClaim(
        library,
        { ...before.claim, text: 'Tap water in Ardley made dozens of residents ill' },
        1_500,
      )
      const again = await store.rememberArticle(library, 'https://post.example/1', 2_000)
      if (again.counterStatementIds[0] !== counterStatementIds[0]) throw new Error('another id')
      return store.claimEntry(library, claimIds[0] ?? '')
    })
    expect(entry?.claim).toMatchObject({ text: 'Tap water in Ardley made dozens of residents ill', origin: 'reader' })
    expect(entry?.counterStatements).toMatchObject([
      { speaker: 'Ann Lee, the utility', origin: 'reader', updated: 1_500 },
    ])
  })

  it('does not bring back what the reader put in the trash', async () => {
    const { entry, claim, counts, restored } = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      const { claimIds, counterStatementIds } = await store.rememberArticle(library, 'https://post.example/1', 1_000)
      const id = claimIds[0] ?? ''
      await store.trash(library, 'counter-statement', counterStatementIds[0] ?? '')
      await store.rememberArticle(library, 'https://post.example/1', 2_000)
      const withoutDenial = await store.claimEntry(library, id)
      await store.trash(library, 'claim', id)
      await store.rememberArticle(library, 'https://post.example/1', 3_000)
      const found = await store.recognise(library, [{ text: store.tapWater, lang: 'en' }])
      const counted = await store.libraryCounts(library)
      await store.restore(library, 'claim', id)
      const after = await store.recognise(library, [{ text: store.tapWater, lang: 'en' }])
      return { entry: withoutDenial, claim: found[0], counts: counted, restored: after[0]?.entry.claim.id === id }
    })
    expect(entry?.counterStatements).toEqual([])
    expect(claim).toBeNull()
    expect(counts).toMatchObject({ claims: 0, trashed: 2 })
    expect(restored).toBe(true)
  })
})

describe('recognise', () => {
  it('finds a claim in other words, with its entry and reasons, and no other claim', async () => {
    const found = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      await store.rememberArticle(library, 'https://post.example/1', 1_000)
      return store.recognise(library, [
        { text: 'Tap water made residents of Ardley ill', lang: 'en' },
        { text: 'Tap water made residents of Burton ill', lang: 'en' },
        { text: 'The museum opens a new wing in spring', lang: 'en' },
        { text: '', lang: 'und' },
      ])
    })
    expect(found[0]?.match.reasons.words).toContain('water')
    expect(found[0]?.entry.counterStatements).toHaveLength(1)
    expect(found.slice(1)).toEqual([null, null, null])
  })

  it("takes the reader's word over the score, both ways", async () => {
    const found = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      const { claimIds } = await store.rememberArticle(library, 'https://post.example/1', 1_000)
      const claimId = claimIds[0] ?? ''
      const other = 'Something in the supply sickened people'
      await store.decideMatch(library, { claimId, text: store.tapWater, lang: 'en', same: false, score: 1, now: 1 })
      await store.decideMatch(library, { claimId, text: other, lang: 'en', same: true, score: 0, now: 1 })
      return store.recognise(library, [
        { text: store.tapWater, lang: 'en' },
        { text: other, lang: 'en' },
      ])
    })
    expect(found[0]).toBeNull()
    expect(found[1]?.match).toMatchObject({ score: 1, reasons: { decided: true } })
  })
})

describe("the reader's threshold", () => {
  it('moves with the answers, is used by the next look-up, and is forgotten without the answers', async () => {
    const told = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      const { claimIds } = await store.rememberArticle(library, 'https://post.example/1', 1_000)
      const claimId = claimIds[0] ?? ''
      const query = {
        text: 'The nurse in Ardley said that it was the water that her neighbours had been drinking',
        lang: 'en',
      }
      const known = async () => (await store.recognise(library, [query]))[0] !== null
      const score = await store.scoreOf(library, query, claimId)
      const before = await known()
      const shipped = await store.libraryThreshold(library)
      for (let at = 0; at < 60; at++) {
        const text = `Some other words, number ${at}, of somebody else`
        await store.decideMatch(library, { claimId, text, lang: 'en', same: true, score, now: at })
      }
      const lowered = await store.libraryThreshold(library)
      const after = await known()
      await store.importText(library, await store.exportText(library))
      await store.forgetThreshold(library)
      return {
        score,
        shipped,
        lowered,
        found: [before, after, await known()],
        forgotten: await store.libraryThreshold(library),
        kept: await library.count('decisions'),
        unrelated: await store.scoreOf(library, { text: 'The museum opens a new wing', lang: 'en' }, claimId),
      }
    })
    expect(told.found).toEqual([false, true, false])
    expect(told.lowered).toBeLessThan(told.shipped)
    expect(told).toMatchObject({ forgotten: told.shipped, kept: 60, unrelated: 0 })
  })

  it('comes back with a backup', async () => {
    const [held, back] = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      for (let at = 0; at < 8; at++) {
        const text = `Words ${at} of somebody`
        await store.decideMatch(library, { claimId: 'c', text, lang: 'en', same: false, score: 0.95, now: at })
      }
      const before = await store.libraryThreshold(library)
      const file = await store.exportText(library)
      await store.deleteAll(library)
      await store.importText(library, file)
      return [before, await store.libraryThreshold(library)]
    })
    expect(held).toBeGreaterThan(0.93)
    expect(back).toBe(held)
  })

  it('opens a library of an earlier version, whose decisions had no score and whose notes had no rating', async () => {
    const fresh = await used.browser.newPage()
    const found = await fresh.evaluate(async () => {
      await new Promise(resolve => {
        indexedDB.deleteDatabase(store.libraryName).onsuccess = resolve
      })
      const request = indexedDB.open(store.libraryName, 2)
      request.onupgradeneeded = () => {
        // Version 2 as it was published.
        const make = (name: string, keyPath: string | string[] | null, indexes: Record<string, boolean>) => {
          const made = request.result.createObjectStore(name, keyPath === null ? undefined : { keyPath })
          for (const [index, multiEntry] of Object.entries(indexes)) made.createIndex(index, index, { multiEntry })
          return made
        }
        make('claims', 'id', { doc: false, trashed: false })
        for (const name of ['counterStatements', 'notes']) {
          make(name, 'id', { claimIds: true, words: true, trashed: false })
        }
        request.transaction?.objectStore('notes').put({ id: 'n', claimIds: ['c'], words: [], text: 'Open.' })
        make('sightings', 'id', { claimId: false, url: false })
        for (const name of ['indexState', 'indexEdits', 'indexParts']) make(name, null, {})
        const decisions = make('decisions', ['claimId', 'form'], { form: false })
        for (let at = 0; at < 9; at++) decisions.put({ claimId: 'c', form: `words ${at}`, same: false, decided: at })
      }
      await new Promise(resolve => {
        request.onsuccess = resolve
      })
      request.result.close()
      const library = await store.openLibrary()
      return {
        decisions: await library.getAll('decisions'),
        notes: await library.getAll('notes'),
        threshold: await store.libraryThreshold(library),
        known: await store.recognise(library, [{ text: store.tapWater, lang: 'en' }]),
      }
    })
    await fresh.close()
    expect(found.decisions).toHaveLength(9)
    expect(found.notes).toMatchObject([{ id: 'n', text: 'Open.', rating: null }])
    expect(found.decisions[3]).toEqual({ claimId: 'c', form: 'words 3', same: false, decided: 3, score: null })
    expect(found).toMatchObject({ threshold: 0.93, known: [null] })
  })
})

describe('transactions', () => {
  it('lose nothing when two connections write at once', async () => {
    const other = await used.browser.newPage()
    const both = [used.page, other].map((each, at) =>
      each.evaluate(async which => {
        const library = await store.openLibrary()
        for (let i = 0; i < 10; i++) await store.rememberArticle(library, `https://p${which}.example/${i}`, i)
      }, at),
    )
    await Promise.all(both)
    const counts = await used.page.evaluate(async () => store.libraryCounts(await store.openLibrary()))
    await other.close()
    expect(counts).toMatchObject({ claims: 20, counterStatements: 20, notes: 20, sightings: 20 })
  })

  it('take back everything when one part fails', async () => {
    const { before, after, message } = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      await store.rememberArticle(library, 'https://post.example/1', 1_000)
      const held = await store.everything(library)
      const transaction = library.transaction('claims', 'readwrite')
      const failed = await store
        .allOrNothing(transaction, async () => {
          await transaction.store.clear()
          throw new Error('in the middle')
        })
        .then(
          () => '',
          (error: Error) => error.message,
        )
      return { before: held, after: await store.everything(library), message: failed }
    })
    expect(message).toBe('in the middle')
    expect(after).toBe(before)
  })

  it('keep nothing of a reading that fails at its last record', async () => {
    const { before, after, failed } = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      await store.rememberArticle(library, 'https://post.example/1', 1_000)
      const held = await store.everything(library)
      const [note] = store.statements.notes
      if (!note) throw new Error('no note')
      // A function is no name: the claims and the denial are written before the note fails.
      const broken = { ...store.statements, notes: [Object.assign({}, note, { by: () => 'nobody' })] }
      const name = await store
        .remember(library, store.pageAt('https://post.example/2'), broken as never, store.article, [], 2_000)
        .then(
          () => '',
          (error: Error) => error.name,
        )
      return { before: held, after: await store.everything(library), failed: name }
    })
    expect(failed).not.toBe('')
    expect(after).toBe(before)
  })

  it('open the library again after a newer version asked for it', async () => {
    const works = await used.page.evaluate(async () => {
      await store.openLibrary()
      await new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(store.libraryName)
        request.onsuccess = resolve
        request.onerror = reject
      })
      const library = await store.openLibrary()
      return (await store.libraryCounts(library)).claims
    })
    expect(works).toBe(0)
  })
})

describe('change feed', () => {
  it('tells other pages which claims changed', async () => {
    const other = await used.browser.newPage()
    await other.evaluate(() => {
      const heard: string[] = []
      store.onLibraryChange(change => heard.push(...change.claimIds))
      Object.assign(globalThis, { heard })
    })
    const { claimIds } = await used.page.evaluate(async () =>
      store.rememberArticle(await store.openLibrary(), 'https://post.example/1', 1),
    )
    const heard = other.waitForFunction('heard.length > 0').then(() => other.evaluate('heard'))
    expect(await heard).toEqual([claimIds[0]])
    await other.close()
  })
})
