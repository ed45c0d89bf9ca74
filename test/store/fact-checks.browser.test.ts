import { describe, expect, it } from 'vitest'
import { useStorePage } from './in-browser.ts'

const used = useStorePage()

const reviewAt = (number: number, change: object = {}) => ({
  '@type': 'ClaimReview',
  url: `https://checker.example/${number}`,
  claimReviewed: `The ferry number ${number} sailed empty for a year`,
  datePublished: '2026-02-03',
  author: { name: 'Harbour Checks' },
  reviewRating: { alternateName: 'Wrong', ratingValue: 1, bestRating: 5, worstRating: 1 },
  itemReviewed: { author: { name: 'Bo Roe' }, appearance: `https://post.example/${number}` },
  ...change,
})

/** Imports a text as a file, twice when told so, and gives what the reader is told and what is held. */
const importing = (text: string, times = 1) =>
  used.page.evaluate(
    async (words, rounds) => {
      const library = await store.openLibrary()
      const told = []
      for (let round = 0; round < rounds; round++) told.push(await store.importText(library, words))
      return { told, counts: await store.libraryCounts(library) }
    },
    text,
    times,
  )

describe('a file of fact checks', () => {
  it('becomes claims, fact checks and sightings, which are recognised; the same file again changes nothing', async () => {
    const feed = { '@type': 'DataFeed', dataFeedElement: [1, 2, 3].map(number => reviewAt(number)) }
    const { told, counts } = await importing(JSON.stringify(feed), 2)
    expect(told).toEqual([
      { added: 9, updated: 0, unchanged: 0, refused: [], notices: [] },
      { added: 0, updated: 0, unchanged: 9, refused: [], notices: [] },
    ])
    expect(counts).toMatchObject({ claims: 3, notes: 3, sightings: 3 })
    const [known] = await used.page.evaluate(async () =>
      store.recognise(await store.openLibrary(), [{ text: 'The ferry number 2 sailed empty for a year', lang: 'en' }]),
    )
    expect(known?.entry).toMatchObject({
      claim: { claimant: 'Bo Roe', origin: 'import' },
      notes: [{ kind: 'fact-check', by: 'Harbour Checks', rating: { label: 'Wrong', value: 1, best: 5, worst: 1 } }],
      sightings: [{ url: 'https://post.example/2' }],
    })
  })

  it('keeps what is right, names what is wrong, and is one claim where two checked the same', async () => {
    const other = { url: 'https://other.example/1', author: { name: 'Other Checks' } }
    const reviews = [reviewAt(1), reviewAt(2, { claimReviewed: ' ' }), reviewAt(1, other)]
    const { told, counts } = await importing(reviews.map(each => JSON.stringify(each)).join('\n'))
    expect(told[0]?.refused).toEqual([{ place: 'Line 2', reason: 'claimReviewed: must not be empty' }])
    expect(counts).toMatchObject({ claims: 1, notes: 2 })
  })

  it("leaves the reader's own edit and the reader's trash alone", async () => {
    const feed = JSON.stringify([reviewAt(1), reviewAt(2)])
    await importing(feed)
    const held = await used.page.evaluate(async words => {
      const library = await store.openLibrary()
      const [first, second] = await library.getAll('notes')
      if (first === undefined || second === undefined) throw new Error('no notes')
      await store.saveNote(library, { ...first, text: 'My own words', verdict: 'Wrong' })
      await store.trash(library, 'note', second.id)
      await store.importText(library, words)
      const [one, two] = await Promise.all([library.get('notes', first.id), library.get('notes', second.id)])
      return { text: one?.text, rating: one?.rating, isTrashed: two?.trashed !== null }
    }, feed)
    expect(held).toEqual({
      text: 'My own words',
      rating: { label: 'Wrong', value: 1, best: 5, worst: 1 },
      isTrashed: true,
    })
  })

  it('comes back from its own export', async () => {
    await importing(JSON.stringify([reviewAt(1), reviewAt(2)]))
    const [before, after] = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      const first = await store.exportText(library, 'claim-review')
      await store.deleteAll(library)
      await store.importText(library, first)
      return [first, await store.exportText(library, 'claim-review')]
    })
    expect(before).toContain('"alternateName":"Wrong"')
    expect(after).toBe(before)
  })

  it('is taken in parts of some hundreds, so that a killed import leaves whole ones', async () => {
    const text = Array.from({ length: 1_300 }, (_, at) => JSON.stringify(reviewAt(at))).join('\n')
    const steps = await used.page.evaluate(async words => {
      const done: number[] = []
      const file = new Blob([words])
      const job = { file, name: 'checks.jsonl', reading: await store.guessedReading(file) }
      await store.importFile(await store.openLibrary(), job, ({ state }) => done.push(state.records))
      return done
    }, text)
    expect(steps).toEqual([1_026, 2_052, 3_078, 3_900])
  })

  it.each(['{}', '[]', '{"@type":"Article","name":"Ferry"}'])('holds nothing where there is none: %s', async text => {
    const { told } = await importing(text)
    expect(told).toEqual([{ added: 0, updated: 0, unchanged: 0, refused: [], notices: [] }])
  })
})
