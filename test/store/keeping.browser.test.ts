/** What was only captured: forgotten by age, deleted by site or time. What the reader wrote, decided or imported stays. */
import { describe, expect, it } from 'vitest'
import { useStorePage } from './in-browser.ts'

const used = useStorePage()

describe('forgetting what was only seen', () => {
  it('takes what nobody touched, and leaves what the reader wrote on, decided or imported', async () => {
    const left = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      const now = Date.UTC(2026, 10, 1)
      const old = Date.UTC(2026, 0, 1)
      const claims = await store.captureOneEach(library, ['old', 'noted', 'decided', 'changed', 'thrown'], old)
      await store.captureOneEach(library, ['fresh'], now - 1)
      const nowhere = { publication: '', title: '', date: '', url: '' }
      const note = { ...nowhere, kind: 'unverified', by: null, text: 'I asked', evidence: [] } as const
      await store.saveNote(library, { ...note, claimIds: [claims.noted ?? ''] }, old)
      const words = { text: 'other words', lang: 'en', same: false, score: 0.5, now: old }
      await store.decideMatch(library, { ...words, claimId: claims.decided ?? '' })
      const text = 'Changed by me'
      await store.saveClaim(library, { id: claims.changed ?? '', text, lang: 'en', claimant: null }, old)
      await store.trash(library, 'claim', claims.thrown ?? '', old)
      const before = store.monthsBefore(now, 3)
      const due = await store.countForgettable(library, before)
      const area = store.memoryArea()
      await store.keepFor(area, 3)
      await store.forgetWhatIsDue(library, area, now)
      const texts = (await library.getAll('claims')).map(claim => claim.text).sort()
      const sightings = (await library.getAll('sightings')).map(({ url }) => url).sort()
      return { due, texts, sightings, differences: await store.differences(library, [...texts, 'Claim old was made']) }
    })
    expect(left.due).toBe(1)
    expect(left.texts).toEqual([
      'Changed by me',
      'Claim decided was made',
      'Claim fresh was made',
      'Claim noted was made',
      'Claim thrown was made',
    ])
    expect(left.sightings).not.toContain('https://post.example/old')
    expect(left.sightings).toContain('https://post.example/noted')
    expect(left.differences).toEqual([])
  })

  it('goes through a large library in batches, goes on where it stopped, and looks once a day', async () => {
    const figures = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      await store.fill(library, 1_000)
      const now = Date.UTC(2026, 10, 1)
      const area = store.memoryArea()
      // As a background leaves it that was killed in the middle.
      const ids = await library.getAllKeys('claims')
      await area.set({ [store.retentionKey]: { months: 3, swept: now - 1, from: ids[499] } })
      await store.forgetWhatIsDue(library, area, now)
      const half = await library.getAllKeys('claims')
      await store.forgetWhatIsDue(library, area, now + 1)
      const soon = await library.count('claims')
      await store.forgetWhatIsDue(library, area, now + 90_000_000)
      const differences = await store.differences(library, ['The bridge of Towna0ville lost 20 workers'])
      const columns = (await store.openColumns(library)).docs.length
      return {
        isFirstHalf: half.join() === ids.slice(0, 500).join(),
        soon,
        end: await library.count('claims'),
        differences,
        columns,
      }
    })
    expect(figures).toEqual({ isFirstHalf: true, soon: 500, end: 0, differences: [], columns: 0 })
  })

  it('does nothing where all is kept for ever', async () => {
    const left = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      await store.captureOneEach(library, ['old'], 1_000)
      const area = store.memoryArea()
      await store.keepFor(area, 3)
      await store.keepFor(area, null)
      await store.forgetWhatIsDue(library, area, Date.now())
      return library.count('claims')
    })
    expect(left).toBe(1)
  })
})

describe('deleting by time', () => {
  it('before a day: what was seen again since stays, with what that page told', async () => {
    const result = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      await store.rememberArticle(library, 'https://post.example/1', 1_000)
      await store.captureOneEach(library, ['old', 'again'], 1_000)
      await store.captureOneEach(library, ['again'], 9_000)
      const counts = await store.countCaptured(library, { kind: 'before', time: 5_000 })
      await store.deleteCaptured(library, { kind: 'before', time: 5_000 })
      return {
        counts,
        left: await store.libraryCounts(library),
        urls: await library.getAllFromIndex('sightings', 'url'),
      }
    })
    expect(result.counts).toEqual({ claims: 2, sightings: 2, statements: 2 })
    expect(result.left).toEqual({ claims: 1, counterStatements: 0, notes: 0, sightings: 1, trashed: 0 })
    expect(result.urls).toMatchObject([{ url: 'https://post.example/again', firstSeen: 1_000, lastSeen: 9_000 }])
  })

  it('from a day on: what was known before stays, and does not tell that it was seen again', async () => {
    const result = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      await store.captureOneEach(library, ['again'], 1_000)
      await store.captureOneEach(library, ['again', 'late'], 9_000)
      const captured = { kind: 'since', time: 5_000 } as const
      const counts = await store.countCaptured(library, captured)
      await store.deleteCaptured(library, captured)
      const texts = ['Claim again was made', 'Claim late was made']
      return { counts, urls: await library.getAll('sightings'), differences: await store.differences(library, texts) }
    })
    expect(result.counts).toEqual({ claims: 1, sightings: 1, statements: 0 })
    expect(result.urls).toMatchObject([{ url: 'https://post.example/again', firstSeen: 1_000, lastSeen: 1_000 }])
    expect(result.differences).toEqual([])
  })

  it('counts exactly what it then deletes, and leaves what the reader wrote', async () => {
    const result = await used.page.evaluate(async () => {
      const library = await store.openLibrary()
      await store.rememberArticle(library, 'https://post.example/1', 1_000)
      await store.saveClaim(library, { text: 'My own claim', lang: 'en', claimant: null }, 1_000)
      const sums = async () => {
        const { claims, counterStatements, notes, sightings } = await store.libraryCounts(library)
        return { claims, sightings, statements: counterStatements + notes }
      }
      const before = await sums()
      const counted = await store.countCaptured(library, { kind: 'since', time: 0 })
      await store.deleteCaptured(library, { kind: 'since', time: 0 })
      return { before, counted, after: await sums() }
    })
    expect(result.after).toEqual({ claims: 1, sightings: 0, statements: 0 })
    expect(result.counted).toEqual({
      claims: result.before.claims - 1,
      sightings: result.before.sightings,
      statements: result.before.statements,
    })
  })
})
