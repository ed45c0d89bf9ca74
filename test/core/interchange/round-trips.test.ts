import fc from 'fast-check'
import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { backupWriter } from '../../../src/core/interchange/backup.ts'
import { claimReviewWriter } from '../../../src/core/interchange/claim-review-feed.ts'
import { claimsCsvWriter, csvWriter } from '../../../src/core/interchange/csv-file.ts'
import { hypothesisWriter } from '../../../src/core/interchange/hypothesis.ts'
import type { LibraryRecords, TypedRecord } from '../../../src/core/interchange/item.ts'
import { formatOf } from '../../../src/core/interchange/read-file.ts'
import { annotationWriter } from '../../../src/core/interchange/web-annotation-file.ts'
import type { ClaimEntry } from '../../../src/core/model.ts'
import { entries, read, recordsOf, sorted, written } from './files.ts'

const all = (check: (library: readonly ClaimEntry[], length: number) => Promise<void>) =>
  fc.assert(fc.asyncProperty(entries, fc.integer({ min: 1, max: 500 }), check))

const typed = (records: LibraryRecords): TypedRecord[] => [
  ...records.claims.map(record => ({ type: 'claim' as const, record })),
  ...records.counterStatements.map(record => ({ type: 'counter-statement' as const, record })),
  ...records.notes.map(record => ({ type: 'note' as const, record })),
  ...records.sightings.map(record => ({ type: 'sighting' as const, record })),
]

describe('a library comes back', () => {
  it('whole from a backup', () =>
    all(async (library, length) => {
      const writer = backupWriter()
      const lines = typed(recordsOf(library)).map(record => writer.line(record))
      const back = await read([writer.header(), ...lines].join(''), 'backup', length)
      expect(back).toEqual({ records: recordsOf(library), refused: [], notices: [] })
    }))

  it('from web annotations, but for how claims are sourced', () =>
    all(async (library, length) => {
      const text = written(annotationWriter(), library)
      expect(formatOf(text)).toBe('web-annotation')
      const back = await read(text, 'web-annotation', length)
      expect(back.refused).toEqual([])
      const plain = recordsOf(library)
      expect(sorted(back.records)).toEqual({
        ...plain,
        claims: plain.claims.map(claim => ({
          ...claim,
          sourcing: { class: claim.claimant === null ? 'unattributed' : 'named', chain: [], directness: 'paraphrase' },
        })),
      })
    }))

  it('from a table, whole but for lines of tellers', () =>
    all(async (library, length) => {
      for (const byteOrderMark of [true, false]) {
        const text = written(csvWriter({ byteOrderMark }), library)
        expect(formatOf(text)).toBe('csv')
        const back = await read(text, 'csv', length)
        expect(back.refused).toEqual([])
        expect(sorted(back.records)).toEqual(recordsOf(library))
      }
    }))

  it('as claims from a table of claims', () =>
    all(async library => {
      const back = await read(written(claimsCsvWriter({ byteOrderMark: false }), library), 'csv')
      expect(back.refused).toEqual([])
      const kept = ({ id, text, claimant, lang }: ClaimEntry['claim']) => ({ id, text, claimant, lang })
      expect(sorted(back.records).claims.map(kept)).toEqual(recordsOf(library).claims.map(kept))
    }))

  it('from ClaimReview: fact checks with claim, verdict and places', () =>
    all(async library => {
      const back = await read(written(claimReviewWriter(), library), 'claim-review')
      const folded = (words: string): string => words.replace(/\s+/gu, ' ').trim()
      const labelled = library.flatMap(each => each.notes.filter(note => note.kind === 'fact-check'))
      expect(back.records.notes.length + back.refused.length).toBe(labelled.length)
      expect(back.refused).toEqual([])
      expect(back.records.notes.map(({ text, rating, url }) => [text, rating, url])).toEqual(
        labelled.map(({ text, rating, url }) => [
          folded(text),
          rating === null ? null : { ...rating, label: folded(rating.label) },
          url,
        ]),
      )
    }))

  it('from Hypothesis: the words on a page and what is said on them', () =>
    all(async (library, length) => {
      const text = written(hypothesisWriter(), library)
      const back = await read(text, 'hypothesis', length)
      expect(back.refused).toEqual([])
      const seen = library.filter(({ sightings }) => sightings.length > 0)
      const places = (records: Pick<LibraryRecords, 'sightings'>) =>
        new Set(records.sightings.map(({ url, title, selector }) => JSON.stringify([url, title, selector])))
      expect(places(back.records)).toEqual(places(recordsOf(seen)))
      const said = seen.flatMap(({ counterStatements, notes }) => [
        ...counterStatements.map(({ quote, relation }) => [relation, quote]),
        ...notes.map(({ text: words, kind }) => [kind, words]),
      ])
      expect(
        [
          ...back.records.counterStatements.map(({ quote, relation }) => [relation, quote]),
          ...back.records.notes.map(({ text: words, kind }) => [kind, words]),
        ].sort(),
      ).toEqual(said.sort())
    }))
})

describe('a table', () => {
  it('has no cell that a spreadsheet runs', () =>
    all(async library => {
      const text = written(csvWriter({ byteOrderMark: false }), library)
      for (const cell of papaparse.parse(text, {}).data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/u)
    }))
})
