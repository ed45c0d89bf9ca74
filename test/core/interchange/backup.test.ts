import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBackup, type LibraryRecords, NotABackup, toBackup } from '../../../src/core/interchange/backup.ts'

const base = { origin: 'reader', created: 1, updated: 2, trashed: null } as const
const place = { publication: 'The Ardley Post', title: 'Water', date: '2026-03-04', url: 'https://post.example/1' }
const records: LibraryRecords = {
  claims: [
    {
      ...base,
      id: 'c',
      text: 'The dam leaks',
      lang: 'en',
      claimant: null,
      sourcing: { class: 'unattributed', chain: [], directness: 'paraphrase' },
    },
  ],
  counterStatements: [{ ...base, ...place, id: 's', claimIds: ['c'], relation: 'denies', speaker: null, quote: 'No.' }],
  notes: [
    {
      ...base,
      ...place,
      id: 'n',
      claimIds: ['c'],
      kind: 'unverified',
      by: null,
      text: 'Open.',
      rating: null,
      evidence: [],
    },
  ],
  sightings: [
    {
      id: 'c https://post.example/1',
      claimId: 'c',
      url: 'https://post.example/1',
      title: 'Water',
      outlet: 'Post',
      published: null,
      firstSeen: 1,
      lastSeen: 2,
      selector: { exact: 'The dam leaks', prefix: '', suffix: '' },
    },
  ],
  decisions: [{ claimId: 'c', form: 'dam leak', same: true, decided: 3, score: 0.96 }],
}

/** The records' file with one of them changed. */
const changed = (index: number, change: object): string => {
  const file = JSON.parse(toBackup(records))
  Object.assign(file.records[index].record, change)
  return JSON.stringify(file)
}

describe('backup', () => {
  it('comes back as it was', () => {
    expect(fromBackup(toBackup(records))).toEqual({ records, refused: [] })
    expect(fromBackup(`\ufeff${toBackup(records)}`).records).toEqual(records)
  })

  it.each([
    [1, { url: 'javascript:alert(1)' }, /url/],
    [2, { evidence: ['data:text/html,x'] }, /evidence/],
    [0, { text: ' ' }, /text/],
    [0, { created: 'yesterday' }, /created/],
    [1, { relation: 'hates' }, /relation/],
    [3, { selector: null }, /selector/],
    [4, { same: 'yes' }, /same/],
  ])('refuses a wrong record %i, names why, and keeps the rest', (index, change, reason) => {
    const read = fromBackup(changed(index, change))
    expect(read.refused).toHaveLength(1)
    expect(read.refused[0]?.index).toBe(index)
    expect(read.refused[0]?.reason).toMatch(reason)
    expect(Object.values(read.records).flat()).toHaveLength(4)
  })

  it('drops fields it does not know', () => {
    expect(fromBackup(changed(0, { terms: ['x'], __proto__: { y: 1 } })).records).toEqual(records)
  })

  it('says so when a file is no backup, or of a newer Gainsay', () => {
    expect(() => fromBackup('{')).toThrow(/not JSON/)
    expect(() => fromBackup('[]')).toThrow(NotABackup)
    expect(() => fromBackup(toBackup(records).replace('"version": 1', '"version": 2'))).toThrow(/newer Gainsay/)
  })

  it('never throws anything else', () => {
    fc.assert(
      fc.property(fc.json(), json => {
        const file = `{"format":"gainsay-library","version":1,"records":[${json}]}`
        expect(fromBackup(file).refused).toHaveLength(1)
      }),
    )
  })
})
