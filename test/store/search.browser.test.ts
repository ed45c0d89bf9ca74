import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { useStorePage } from './in-browser.ts'

const used = useStorePage()

const words = [
  'harbour',
  'oil',
  'leaked',
  'minister',
  'tunnels',
  'Ardley',
  'nine',
  'ships',
  '1,200',
  'Lee',
  'that',
  'would',
  'have',
]
const names = ['Ann Lee', 'Bo Roe', 'The Ardley Post', 'Harbour Checks']
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map(list => list.join(' '))

/** What may happen to a library. `at` chooses the claim. */
const deed = fc.record({
  kind: fc.constantFrom(
    'claim',
    'claim',
    'counter',
    'note',
    'seen',
    'change',
    'trash',
    'trash-note',
    'restore',
    'tend',
    'site',
    'damage',
  ),
  at: fc.nat(20),
  text,
  name: fc.constantFrom(...names),
  seen: fc.integer({ min: 1, max: 2_000_000_000_000 }),
})

const piece = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(
    // From three letters on: shorter beginnings are not looked for in statements.
    'har',
    'tunn',
    'lea',
    'min',
    'ships OR oil',
    '-nine',
    '-"oil leaked"',
    '"ardley oil"',
    '"nine ships"',
  ),
  fc.constantFrom(
    'kind:denies',
    'kind:noted',
    'kind:unchecked',
    '-kind:countered',
    'origin:reader',
    'kind:disputes OR kind:unverified',
  ),
  fc.constantFrom('speaker:lee', 'speaker:"bo roe"', 'outlet:ardley', '-outlet:post', 'speaker:nobody'),
)
const search = fc.array(piece, { minLength: 1, maxLength: 4 }).map(list => list.join(' '))

describe('search', () => {
  it('finds what going through all records finds, whatever was written and whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(deed, { minLength: 3, maxLength: 25 }),
        fc.array(search, { minLength: 6, maxLength: 6 }),
        async (deeds, searches) => {
          const outcome = await used.page.evaluate(
            async (list, asked) => {
              const library = await store.openLibrary()
              await store.deleteAll(library)
              const ids: string[] = []
              const noteIds: string[] = []
              for (const { kind, at, text: said, name, seen } of list) {
                const id = ids[at % Math.max(1, ids.length)]
                const where = { publication: name, title: '', date: '2026-02-03', url: 'https://post.example/a' }
                if (kind === 'claim')
                  ids.push(
                    (await store.saveClaim(library, { text: said, lang: 'en', claimant: at % 2 ? name : null })).id,
                  )
                else if (kind === 'tend') await Promise.all([store.tendIndex(library), store.tendColumns(library)])
                else if (kind === 'site') await store.deleteCaptured(library, { kind: 'site', host: 'sun.example' })
                else if (kind === 'damage') {
                  const packed = await library.get('columns', 'packed')
                  if (packed instanceof Uint8Array) await library.put('columns', packed.slice(1), 'packed')
                } else if (id === undefined) continue
                else if (kind === 'counter')
                  await store.saveCounterStatement(library, {
                    claimIds: [id],
                    relation: at % 2 ? 'denies' : 'disputes',
                    speaker: name,
                    quote: said,
                    ...where,
                  })
                else if (kind === 'note')
                  noteIds.push(
                    (
                      await store.saveNote(library, {
                        claimIds: [id],
                        kind: 'unverified',
                        by: name,
                        text: said,
                        evidence: [],
                        ...where,
                      })
                    ).id,
                  )
                else if (kind === 'seen') {
                  const sighting = {
                    id: `${id} ${name}`,
                    claimId: id,
                    url: `https://${at % 2 ? 'sun' : 'post'}.example/b`,
                    title: '',
                    outlet: name,
                    published: null,
                  }
                  const selector = { exact: said, prefix: '', suffix: '' }
                  await store.mergeSightings(library, [{ ...sighting, firstSeen: seen, lastSeen: seen, selector }])
                } else if (kind === 'trash-note' && noteIds[0]) await store.trash(library, 'note', noteIds[0])
                else if (kind === 'trash') await store.trash(library, 'claim', id)
                else if (kind === 'restore') await store.restore(library, 'claim', id)
                else if (kind === 'change' && (await library.get('claims', id))?.trashed === null)
                  await store.saveClaim(library, { id, text: said, lang: 'en', claimant: name })
              }
              const [columns, records] = await store.columnsTwice(library)
              const different: string[] = []
              for (const each of asked) {
                const [found, fitting] = await Promise.all([
                  store.idsFound(library, each),
                  store.idsFitting(library, each),
                ])
                if (found.join() !== fitting.join())
                  different.push(`${each}: ${found.length} found, ${fitting.length} fit`)
              }
              return { columns, records, different }
            },
            deeds,
            searches,
          )
          expect(outcome.columns).toBe(outcome.records)
          expect(outcome.different).toEqual([])
        },
      ),
      { numRuns: 40, endOnFailure: true },
    )
  })

  it('sees what another page wrote, and keeps columns whole when two pages pack them', async () => {
    const other = await used.browser.newPage()
    const counts = await Promise.all(
      [used.page, other].map((each, which) =>
        each.evaluate(async number => {
          const library = await store.openLibrary()
          for (let at = 0; at < 6; at++) {
            await store.importMadeUp(library, number * 10_000 + at * 150, number * 10_000 + at * 150 + 150)
            await store.tendColumns(library)
          }
          return (await store.listClaims(library, '', 'last-seen')).length
        }, which),
      ),
    )
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(1_800)
    for (const each of [used.page, other]) {
      const [columns, records] = await each.evaluate(async () => store.columnsTwice(await store.openLibrary()))
      expect(columns).toBe(records)
    }
    await other.close()
  })
})
