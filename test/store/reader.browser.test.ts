import { describe, expect, it } from 'vitest'
import { useStorePage } from './in-browser.ts'

const used = useStorePage()

describe('what the reader writes', () => {
  it('is kept, found and changed', async () => {
    const result = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      const claim = await store.saveClaim(library, {
        text: 'The bridge at Ardley will close',
        lang: 'en',
        claimant: null,
      })
      const writing = { claimIds: [claim.id], kind: 'debunked', by: 'The council', text: ' It stays open. ' } as const
      const place = { publication: '', title: '', date: '2026-03-04', url: 'https://council.example/' }
      const note = await store.saveNote(library, {
        ...writing,
        ...place,
        evidence: ['', 'https://council.example/plan'],
      })
      await store.saveNote(library, { ...note, text: 'It stays open until 2030.' })
      return store.claimEntry(library, claim.id)
    })
    expect(result?.notes).toMatchObject([
      { text: 'It stays open until 2030.', origin: 'reader', evidence: ['https://council.example/plan'] },
    ])
  })

  it.each([
    ['quote', { quote: ' ' }, 'no-quote'],
    ['url', { url: 'javascript:alert(1)' }, 'no-address'],
    ['date', { date: 'last week' }, 'no-date'],
    ['claimIds', { claimIds: [] }, 'no-bearing'],
    ['speaker', { speaker: 'x'.repeat(400) }, 'too-long'],
    ['id', { id: 'gone' }, 'record-gone'],
  ])('is refused with the field %s and why', async (field, wrong, refusal) => {
    const error = await used.page.evaluate(async change => {
      const library = await store.openLibrary()
      const right = { claimIds: ['a'], relation: 'denies', speaker: null, quote: 'No.' } as const
      const place = { publication: '', title: '', date: '', url: '' }
      return store.saveCounterStatement(library, { ...right, ...place, ...change }).then(
        () => null,
        (thrown: unknown) => (thrown instanceof store.InvalidRecord ? { ...thrown } : null),
      )
    }, wrong)
    expect(error?.field).toBe(field)
    expect(error?.refusal).toBe(refusal)
  })
})

describe('search', () => {
  it('finds claims as the reader types, by their own words and by what was said against them', async () => {
    const found = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      await store.rememberArticle(library, 'https://post.example/1', 1_000)
      await store.saveClaim(
        library,
        { text: 'The bridge at Ardley will close', lang: 'en', claimant: 'Ann Lee' },
        2_000,
      )
      const texts = async (words: string) =>
        (await store.searchLibrary(library, words, 10)).entries.map(({ claim }) => claim.text)
      const asked = ['tap wat', 'utility alw', 'ardley', 'ardley brid', 'ann', 'drank', 'zebra', '']
      return Object.fromEntries(await Promise.all(asked.map(async words => [words, await texts(words)])))
    })
    const [water, bridge] = [
      'Dozens of residents fell ill after drinking tap water in Ardley',
      'The bridge at Ardley will close',
    ]
    expect(found).toMatchObject({
      'tap wat': [water],
      'utility alw': [water],
      ann: [bridge],
      drank: [water],
      zebra: [],
    })
    expect(found.ardley).toHaveLength(2)
    expect(found['ardley brid'][0]).toBe(bridge)
    expect(found['']).toEqual([bridge, water])
  })

  it('finds one claim among 10,000, by search and by recognition', async () => {
    const found = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      await store.fill(library, 10_000)
      await store.saveClaim(
        library,
        { text: 'Two ferries collided off Marrowby pier', lang: 'en', claimant: null },
        3_000,
      )
      const [hit] = (await store.searchLibrary(library, 'marrowby ferr', 20)).entries
      const [known] = await store.recognise(library, [{ text: 'Off Marrowby pier two ferries collided', lang: 'en' }])
      return [hit?.claim.text, known?.entry.claim.text]
    })
    expect(found).toEqual(['Two ferries collided off Marrowby pier', 'Two ferries collided off Marrowby pier'])
  })
})

describe('backup', () => {
  it('comes back whole into an empty library, and changes nothing a second time', async () => {
    const { before, after, first, second } = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      const { claimIds } = await store.rememberArticle(library, 'https://post.example/1', 1_000)
      const claimId = claimIds[0] ?? ''
      await store.decideMatch(library, { claimId, text: 'Other words', lang: 'en', same: true, score: 0.5, now: 5 })
      await store.trash(library, 'claim', claimId, 7)
      const file = await store.exportText(library)
      const held = await store.everything(library)
      await store.deleteAll(library)
      const one = await store.importText(library, file)
      const two = await store.importText(library, file)
      return { before: held, after: await store.everything(library), first: one, second: two }
    })
    expect(after).toBe(before)
    expect(first).toEqual({ added: 5, updated: 0, unchanged: 0, refused: [], notices: [] })
    expect(second).toEqual({ added: 0, updated: 0, unchanged: 5, refused: [], notices: [] })
  })

  it('keeps the newer of two records', async () => {
    const text = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      const claim = await store.saveClaim(library, { text: 'The old words', lang: 'en', claimant: null }, 1)
      const old = await store.exportText(library)
      await store.saveClaim(library, { ...claim, text: 'The new words' }, 2)
      await store.importText(library, old)
      return (await store.claimEntry(library, claim.id))?.claim.text
    })
    expect(text).toBe('The new words')
  })
})

describe('deleting a site', () => {
  it('takes what it told, and leaves what was seen elsewhere or written by the reader', async () => {
    const left = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      const { claimIds } = await store.rememberArticle(library, 'https://post.example/1', 1_000)
      await store.rememberArticle(library, 'https://other.example/2', 1_000, [claimIds[0] ?? null, claimIds[0] ?? null])
      await store.deleteCaptured(library, { kind: 'site', host: 'post.example' })
      const once = await store.libraryCounts(library)
      await store.deleteCaptured(library, { kind: 'site', host: 'other.example' })
      return [once, await store.libraryCounts(library)]
    })
    expect(left[0]).toEqual({ claims: 1, counterStatements: 1, notes: 1, sightings: 1, trashed: 0 })
    expect(left[1]).toEqual({ claims: 0, counterStatements: 0, notes: 0, sightings: 0, trashed: 0 })
  })
})
