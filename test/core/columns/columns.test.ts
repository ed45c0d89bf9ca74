import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Columns, nameColumns, namesAt, numberColumns } from '../../../src/core/columns/columns.ts'
import { mergeColumns } from '../../../src/core/columns/merge.ts'
import { packColumns, unpackColumns } from '../../../src/core/columns/pack.ts'
import { DamagedIndex } from '../../../src/core/matching/index/bytes.ts'
import { rowsWith } from '../../../src/core/search/filter.ts'
import { inOrder, orders } from '../../../src/core/search/order.ts'
import { heldKinds } from '../../../src/core/search/values.ts'
import { columnsOf, type MadeUpClaim, madeUpClaim } from './arbitrary.ts'

const claims = fc
  .uniqueArray(fc.tuple(fc.nat(500), madeUpClaim), { selector: ([doc]) => doc, maxLength: 12 })
  .map(list => new Map(list))

/** Rows as plain values, names spelled out. */
const plain = (columns: Columns) =>
  Array.from(columns.docs, (_, row) => ({
    ...Object.fromEntries(Object.keys(numberColumns).map(name => [name, columns[name as 'docs'][row]])),
    ...Object.fromEntries(
      nameColumns.map(name => [name, [...namesAt(columns[name], row)].map(each => columns.names[each]).sort()]),
    ),
  }))

describe('columns', () => {
  it('come back from their packed form as they were', () => {
    fc.assert(
      fc.property(claims, made => {
        const columns = columnsOf(made)
        expect(unpackColumns(packColumns(columns))).toEqual(columns)
      }),
    )
  })

  it('are refused when a byte is another one', () => {
    fc.assert(
      fc.property(claims, fc.nat(), (made, at) => {
        const packed = packColumns(columnsOf(made))
        const place = at % packed.length
        expect(() => unpackColumns(packed.with(place, (packed[place] ?? 0) ^ 1))).toThrow(DamagedIndex)
        expect(() => unpackColumns(packed.subarray(0, place))).toThrow(DamagedIndex)
      }),
    )
  })

  it('with rows changed are those made anew', () => {
    fc.assert(
      fc.property(claims, claims, fc.uniqueArray(fc.nat(500)), (before, changed, gone) => {
        const after = new Map([...before].filter(([doc]) => !gone.includes(doc)))
        for (const [doc, claim] of changed) after.set(doc, claim)
        const merged = mergeColumns(columnsOf(before), new Set(gone), columnsOf(changed))
        expect(plain(merged)).toEqual(plain(columnsOf(after)))
      }),
    )
  })

  it('answer filters as the records would', () => {
    const held = ({ notes }: MadeUpClaim) => notes.filter(({ trashed }) => !trashed)
    fc.assert(
      fc.property(claims, fc.constantFrom(...heldKinds), (made, kind) => {
        const columns = columnsOf(made)
        const found = (part: Parameters<typeof rowsWith>[1]) =>
          [...columns.docs].filter((_, row) => rowsWith(columns, part)[row] === 1)
        const by = (test: (claim: MadeUpClaim) => boolean) =>
          [...made]
            .filter(([, claim]) => test(claim))
            .map(([doc]) => doc)
            .sort((a, b) => a - b)
        expect(found({ is: 'kind', value: kind })).toEqual(by(claim => held(claim).some(note => note.kind === kind)))
        expect(found({ is: 'kind', value: 'unchecked' })).toEqual(by(claim => held(claim).length === 0))
        expect(found({ is: 'origin', value: 'import' })).toEqual(by(({ origin }) => origin === 'import'))
        expect(found({ is: 'site', value: 'post.example' })).toEqual(
          by(({ sightings }) => sightings.some(({ host }) => host === 'post.example')),
        )
        expect(found({ is: 'outlet', value: 'ardley' })).toEqual(
          by(({ sightings }) => sightings.some(({ outlet }) => outlet.includes('Ardley'))),
        )
        expect(found({ is: 'speaker', value: 'muller' })).toEqual(
          by(claim => [claim.claimant, ...held(claim).map(note => note.by)].includes('Müller & Co')),
        )
      }),
    )
  })

  it('put claims in order, and lose none', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom(...orders), (made, order) => {
        const columns = columnsOf(made)
        const sorted = inOrder(columns.docs, columns, order)
        expect([...sorted].sort((a, b) => a - b)).toEqual([...columns.docs])
        const counts = [...sorted].map(doc => made.get(doc)?.sightings.length ?? 0)
        if (order === 'sightings') expect(counts).toEqual([...counts].sort((a, b) => b - a))
      }),
    )
  })
})
