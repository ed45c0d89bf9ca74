import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimRecord, VerificationNoteRecord } from '../../../src/core/model.ts'
import { documentOf, readDocument } from '../../../src/core/sharing/document.ts'
import { mergeStandings } from '../../../src/core/sharing/merge.ts'
import { canonical, contentOf, type Standing, type Version } from '../../../src/core/sharing/version.ts'

const claim = (change: Partial<ClaimRecord> = {}): ClaimRecord => ({
  ...{ id: 'a', origin: 'reader', created: 1, updated: 1, trashed: null, author: 'ana' },
  ...{ text: 'The ferry sank', lang: 'en', claimant: 'the union' },
  sourcing: { class: 'named', chain: [], directness: 'paraphrase' },
  ...change,
})

const alone = (main: Version): Standing => ({ main, others: [] })
const deleted = (updated: number): Version => ({ id: 'a', deleted: true, author: 'ben', updated })
const texts = ({ main, others }: Standing) => [main, ...others].map(each => ('text' in each ? each.text : 'deleted'))

const base = alone(claim())

describe('two who changed a record', () => {
  it('are one where they changed different fields', () => {
    const a = alone(claim({ text: 'The ferry sank on Monday', updated: 5 }))
    const b = alone(claim({ claimant: 'the mayor', updated: 6, author: 'ben' }))
    const merged = mergeStandings(base, a, b)
    expect(merged).toEqual(
      alone(claim({ text: 'The ferry sank on Monday', claimant: 'the mayor', updated: 6, author: 'ben' })),
    )
  })

  it('both stand where they changed the same field, each with what the other changed besides', () => {
    const a = alone(claim({ text: 'It sank on Monday', updated: 5 }))
    const b = alone(claim({ text: 'It sank twice', lang: 'fr', updated: 6, author: 'ben' }))
    const merged = mergeStandings(base, a, b)
    expect(texts(merged)).toEqual(['It sank twice', 'It sank on Monday'])
    expect([merged.main, ...merged.others].map(each => 'lang' in each && each.lang)).toEqual(['fr', 'fr'])
  })

  it('both stand where one wrote and the other deleted it, or put it into the trash', () => {
    const written = alone(claim({ text: 'It sank on Monday', updated: 5 }))
    const merged = mergeStandings(base, alone(deleted(9)), written)
    expect(merged).toEqual({ main: written.main, others: [deleted(9)] })
    const trashed = mergeStandings(base, alone(claim({ trashed: 9, updated: 9, author: 'ben' })), written)
    expect(texts(trashed)).toEqual(['It sank on Monday', 'It sank on Monday'])
    expect(trashed.main).toMatchObject({ trashed: null })
    expect(trashed.others).toMatchObject([{ trashed: 9 }])
  })

  it('deleted it where nobody wrote meanwhile', () => {
    expect(mergeStandings(base, alone(deleted(9)), base)).toEqual(alone(deleted(9)))
  })

  it('settled it where one did, and both stand again where they settled it in two ways', () => {
    const open: Standing = { main: claim({ text: 'one', updated: 6 }), others: [claim({ text: 'two', updated: 5 })] }
    const first = alone(claim({ text: 'one', updated: 7 }))
    const second = alone(claim({ text: 'two', updated: 8 }))
    expect(mergeStandings(open, first, open)).toEqual(first)
    expect(texts(mergeStandings(open, first, second))).toEqual(['two', 'one'])
  })

  it('add and take out links and claims side by side, and never leave a note without a claim', () => {
    const note = (claimIds: string[], evidence: string[]): VerificationNoteRecord => ({
      ...{ id: 'n', origin: 'reader', created: 1, updated: 1, trashed: null, kind: 'unverified', by: null, text: 'x' },
      ...{ rating: null, publication: '', title: '', date: '', url: '', claimIds, evidence },
    })
    const from = alone(note(['a', 'b'], ['https://x.example/1']))
    const merged = mergeStandings(
      from,
      alone(note(['a'], ['https://x.example/1', 'https://x.example/2'])),
      alone(note(['a', 'b', 'c'], [])),
    )
    expect(merged.main).toMatchObject({ claimIds: ['a', 'c'], evidence: ['https://x.example/2'] })
    const apart = mergeStandings(from, alone(note(['a'], [])), alone(note(['b'], [])))
    expect([apart.main, ...apart.others]).toHaveLength(2)
  })

  it('find what a reader wrote before what was read in an article, where nobody knows what both come from', () => {
    const read = alone(claim({ origin: 'article', text: 'It sank', updated: 90 }))
    expect(mergeStandings(null, read, base).main).toMatchObject({ text: 'The ferry sank' })
    const both = mergeStandings(null, alone(claim({ text: 'It sank' })), base)
    expect(both.others).toHaveLength(1)
  })
})

describe('merging', () => {
  const word = fc.constantFrom('one', 'two', 'three')
  const time = fc.integer({ min: 1, max: 9 })
  const record = fc
    .record({ text: word, claimant: fc.option(word), updated: time, trashed: fc.option(time), author: word })
    .map(claim)
  const version: fc.Arbitrary<Version> = fc.oneof(
    { arbitrary: record, weight: 4 },
    { arbitrary: time.map(deleted), weight: 1 },
  )
  const standing: fc.Arbitrary<Standing> = fc
    .tuple(version, fc.uniqueArray(record, { maxLength: 2, selector: contentOf }))
    .map(([main, others]) => ({
      main,
      others: 'deleted' in main ? [] : others.filter(each => contentOf(each) !== contentOf(main)),
    }))
  const sorted = ({ main, others }: Standing) => [main, ...others.map(each => canonical(each)).sort()]

  it('gives the same whichever is named first, and the same again', () => {
    fc.assert(
      fc.property(fc.option(standing), standing, standing, (from, a, b) => {
        const merged = mergeStandings(from, a, b)
        expect(sorted(mergeStandings(from, b, a))).toEqual(sorted(merged))
        expect(sorted(mergeStandings(merged, merged, merged))).toEqual(sorted(merged))
      }),
      { numRuns: 500 },
    )
  })

  it('keeps every text that only one side has', () => {
    fc.assert(
      fc.property(standing, word, word, ({ main, others }, first, second) => {
        if ('deleted' in main || !('claimant' in main)) return
        const a = { main: { ...main, text: `a ${first}`, updated: 20 }, others }
        const b = { main: { ...main, text: `b ${second}`, updated: 21 }, others }
        const merged = texts(mergeStandings({ main, others }, a, b))
        expect(merged).toEqual(expect.arrayContaining([`a ${first}`, `b ${second}`]))
      }),
    )
  })
})

describe('a document', () => {
  const place = { store: 'claims', key: 'a' } as const
  const sent = documentOf(place, { ...base, others: [claim({ text: 'It sank' })] }, { rev: '1-x', trace: ['t'] })

  it('is read as it was sent, without the name of the library that it had here', () => {
    const withName = documentOf(place, alone(claim({ library: 'desk' })), { rev: null, trace: [] })
    expect(withName.record).not.toHaveProperty('library')
    expect(readDocument(sent, 10)).toEqual({
      place,
      standing: { main: claim(), others: [claim({ text: 'It sank' })] },
      trace: ['t'],
    })
  })

  it.each([
    ['text', { record: { ...claim(), text: '' } }],
    ['text', { record: { ...claim(), text: 'x'.repeat(20_001) } }],
    ['another record', { record: claim({ id: 'b' }) }],
    ['day to come', { record: claim({ updated: 8e15 }) }],
    ['others', { others: Array.from({ length: 101 }, () => claim()) }],
    ['sourcing', { others: [{ ...claim(), sourcing: '<b>' }] }],
    ['deleted and it is not', { record: deleted(1), others: [] }],
  ])('is refused with a reason where its %s is wrong', (reason, wrong) => {
    expect(readDocument({ ...sent, ...wrong }, 10)).toEqual({ reason: expect.stringContaining(reason) })
  })

  it('of a note is refused where a link is none', () => {
    const note = {
      _id: 'note:n',
      record: {
        ...claim({ id: 'n' }),
        claimIds: ['a'],
        kind: 'unverified',
        by: null,
        evidence: ['javascript:alert(1)'],
        publication: '',
        title: '',
        date: '',
        url: '',
      },
    }
    expect(readDocument(note, 10)).toEqual({ reason: expect.stringContaining('evidence') })
  })

  it('that is none of ours is passed over, and a bare tombstone is a deletion', () => {
    expect(readDocument({ _id: '_design/views' }, 10)).toBeNull()
    expect(readDocument({ _id: 'claim:a', _deleted: true }, 10)).toMatchObject({
      standing: { main: { deleted: true } },
    })
  })
})
