import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statisticsOf } from '../../../src/core/columns/statistics.ts'
import { columnsOf, madeUpClaim } from './arbitrary.ts'

const claims = fc.array(madeUpClaim, { maxLength: 15 }).map(list => new Map(list.map((claim, doc) => [doc, claim])))

describe('statistics', () => {
  it('count every claim once for its kind of sourcing, and once for each of its outlets', () => {
    fc.assert(
      fc.property(claims, made => {
        const { all, outlets, moreOutlets, months, sourcing } = statisticsOf(columnsOf(made))
        const held = [...made.values()].map(({ notes }) => notes.filter(({ trashed }) => !trashed))
        const relations = ['denies', 'contradicts', 'disputes', 'corrects', 'plays-down']
        expect(all.claims).toBe(made.size)
        expect(all.countered).toBe(held.filter(notes => notes.some(({ kind }) => relations.includes(kind))).length)
        expect(all.countered + all.noted).toBe(held.filter(notes => notes.length > 0).length)
        expect(sourcing.reduce((sum, { claims: count }) => sum + count, 0)).toBe(made.size)
        expect(moreOutlets).toBe(0)
        for (const { outlet, claims: count } of outlets) {
          const seenIn = [...made.values()].filter(({ sightings }) =>
            sightings.some(each => each.outlet.replace(/\s+/g, ' ') === outlet),
          )
          expect(count).toBe(seenIn.length)
        }
        expect(months.length).toBeLessThanOrEqual(24)
        expect([...months].sort((a, b) => (a.month < b.month ? -1 : 1))).toEqual(months)
        expect(months.reduce((sum, { claims: count }) => sum + count, 0)).toBeLessThanOrEqual(made.size)
      }),
    )
  })
})
