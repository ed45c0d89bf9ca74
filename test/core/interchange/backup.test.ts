import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupWriter } from '../../../src/core/interchange/backup.ts'
import { type TypedRecord, UnreadableFile } from '../../../src/core/interchange/item.ts'
import { read } from './files.ts'

const base = { origin: 'reader', created: 1, updated: 2, trashed: null } as const
const place = { publication: 'The Ardley Post', title: 'Water', date: '2026-03-04', url: 'https://post.example/1' }
const sourcing = { class: 'unattributed', chain: [], directness: 'paraphrase' } as const
const selector = { exact: 'The dam leaks', prefix: '', suffix: '' }
const seen = { title: 'Water', outlet: 'Post', published: null, firstSeen: 1, lastSeen: 2, selector }
const records: readonly TypedRecord[] = [
  { type: 'claim', record: { ...base, id: 'c', text: 'The dam leaks', lang: 'en', claimant: null, sourcing } },
  {
    type: 'counter-statement',
    record: { ...base, ...place, id: 's', claimIds: ['c'], relation: 'denies', speaker: null, quote: 'No.' },
  },
  {
    type: 'note',
    record: {
      ...{ ...base, ...place, id: 'n', claimIds: ['c'], kind: 'unverified', by: null, text: 'Open.' },
      ...{ rating: null, evidence: [] },
    },
  },
  {
    type: 'sighting',
    record: { ...seen, id: 'c https://post.example/1', claimId: 'c', url: 'https://post.example/1' },
  },
  { type: 'decision', record: { claimId: 'c', form: 'dam leak', same: true, decided: 3, score: 0.96 } },
]

function fileOf(all: readonly { readonly type: string; readonly record: object }[]): string {
  const writer = backupWriter()
  const lines = all.map(each => writer.line(each as TypedRecord))
  return [writer.header(), ...lines].join('')
}

/** A file of version 1: one object. */
const oldFile = (all: readonly object[]): string =>
  `{\n  "format": "gainsay-library",\n  "version": 1,\n  "records": [\n${all.map(each => `    ${JSON.stringify(each)}`).join(',\n')}\n  ]\n}\n`

/** The records with one of them changed. */
const changed = (index: number, change: object): { readonly type: string; readonly record: object }[] =>
  records.map((each, at) => (at === index ? { ...each, record: { ...each.record, ...change } } : each))

const flat = (all: Awaited<ReturnType<typeof read>>): number => Object.values(all.records).flat().length

describe('a backup', () => {
  it('tells what it holds in its first line, and is equal where libraries are', () => {
    const header = JSON.parse(fileOf(records).split('\n')[0] ?? '')
    expect(header).toMatchObject({
      format: 'gainsay-library',
      version: 2,
      asOf: '1970-01-01T00:00:00.003Z',
      records: 5,
    })
    expect(header.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(fileOf(records.map(({ record, type }) => ({ record, type })))).toBe(fileOf(records))
  })

  it.each([
    ['as it is', (text: string) => text],
    ['with a byte order mark', (text: string) => `\ufeff${text}`],
    ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('comes back whole %s', async (_, change) => {
    const back = await read(change(fileOf(records)))
    expect([flat(back), back.refused, back.notices]).toEqual([5, [], []])
  })

  it.each([
    [1, { url: 'javascript:alert(1)' }, /url/],
    [2, { evidence: ['data:text/html,x'] }, /evidence/],
    [0, { text: ' ' }, /text/],
    [0, { created: 'yesterday' }, /created/],
    [1, { relation: 'hates' }, /relation/],
    [3, { selector: null }, /selector/],
    [4, { same: 'yes' }, /same/],
  ])('has a wrong record %i refused, with its line and why, and the rest kept', async (index, change, reason) => {
    for (const [text, line] of [
      [fileOf(changed(index, change)), `Line ${index + 2}`],
      [oldFile(changed(index, change)), `Record ${index + 1}`],
    ] as const) {
      const back = await read(text)
      expect(back.refused).toEqual([{ place: line, reason: expect.stringMatching(reason) }])
      expect(flat(back)).toBe(4)
    }
  })

  it.each([
    ['a byte of a record', (text: string) => text.replace('leaks', 'leans'), 5, /checksum/],
    ['its end', (text: string) => text.slice(0, -300), 3, /5 records and has/],
    ['a line', (text: string) => text.split('\n').toSpliced(2, 1).join('\n'), 4, /5 records and has 4/],
    ['its header', (text: string) => text.slice(40), 5, /nobody can tell/],
    ['its first line', (text: string) => text.slice(text.indexOf('\n') + 1), 5, /nobody can tell/],
  ])('that lost %s says so, and gives what is left', async (_, damage, left, notice) => {
    const back = await read(damage(fileOf(records)))
    expect(back.notices).toEqual([expect.stringMatching(notice)])
    expect(flat(back) + back.refused.length).toBeGreaterThanOrEqual(left)
    expect(flat(back)).toBeGreaterThanOrEqual(left - 1)
  })

  it('of version 1 is read, also where notes had no rating and decisions no score, and where it breaks off', async () => {
    const old = changed(2, { rating: undefined }).map(each =>
      each.type === 'decision' ? { ...each, record: { ...each.record, score: undefined } } : each,
    )
    const back = await read(oldFile(old))
    expect(back.refused).toEqual([])
    expect(back.records.notes[0]?.rating).toBeNull()
    expect(back.records.decisions[0]?.score).toBeNull()
    const cut = await read(oldFile(records).slice(0, -60))
    expect(flat(cut)).toBe(4)
    expect(cut.refused).toHaveLength(1)
  })

  it('drops fields it does not know', async () => {
    const back = await read(fileOf(changed(0, { terms: ['x'] })))
    expect(back.records.claims).toEqual([records[0]?.record])
  })

  it('of a newer Gainsay is not touched', async () => {
    await expect(read(fileOf(records).replace('"version":2', '"version":3'))).rejects.toThrow(UnreadableFile)
  })

  it('never fails otherwise', () =>
    fc.assert(
      fc.asyncProperty(fc.json(), async json => {
        const back = await read(`{"format":"gainsay-library","version":2}\n${json}`)
        expect(back.refused).toHaveLength(1)
      }),
    ))
})
