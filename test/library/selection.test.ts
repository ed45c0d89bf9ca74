import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orders } from '../../src/core/search/order.ts'
import { hashOf, listStateOf, roomOf } from '../../src/library/address.ts'
import {
  choose,
  chooseAll,
  keepListed,
  type Manner,
  nothingSelected,
  rowAfterKey,
  type Selection,
} from '../../src/library/selection.ts'

const list = Uint32Array.of(9, 7, 5, 3, 1)

/** The selection after a deed on a row. */
function after(rows: Uint32Array, next: Uint32Array, selection: Selection, row: number, manner: string): Selection {
  if (manner === 'all') return chooseAll(rows, selection)
  if (manner === 'other') return keepListed(row % 2 ? rows : null, next, selection)
  return choose(rows, selection, row, manner as Manner)
}

describe('choosing in a list', () => {
  it('chooses one, a run in both directions, and single ones in and out', () => {
    const one = choose(list, nothingSelected, 2, 'alone')
    expect([...one.docs]).toEqual([5])
    const down = choose(list, one, 4, 'run')
    expect([...down.docs]).toEqual([5, 3, 1])
    expect([...choose(list, down, 1, 'run').docs]).toEqual([7, 5])
    const more = choose(list, one, 0, 'toggle')
    expect([...more.docs]).toEqual([5, 9])
    expect([...choose(list, more, 2, 'toggle').docs]).toEqual([9])
    expect(chooseAll(list, one).docs.size).toBe(5)
  })

  it('keeps what is still there; after a deletion the next row has the keyboard, in another search none', () => {
    const chosen = choose(list, choose(list, nothingSelected, 1, 'alone'), 2, 'run')
    expect(keepListed(list, Uint32Array.of(9, 7, 3, 1), chosen)).toMatchObject({ docs: new Set([7]), current: 3 })
    expect(keepListed(list, Uint32Array.of(9, 3, 1), chosen)).toMatchObject({ docs: new Set([3]), current: 3 })
    expect(keepListed(null, Uint32Array.of(9, 3, 1), chosen)).toMatchObject({ docs: new Set(), current: null })
    expect(keepListed(list, new Uint32Array(), chosen)).toMatchObject({ docs: new Set(), current: null })
  })

  it('never chooses what is not in the list, whatever is done', () => {
    const deed = fc.tuple(fc.integer({ min: -2, max: 12 }), fc.constantFrom('alone', 'run', 'toggle', 'all', 'other'))
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(30), { maxLength: 10 }), fc.array(deed), (docs, deeds) => {
        let rows = Uint32Array.from(docs)
        let selection = nothingSelected
        for (const [row, manner] of deeds) {
          const next = manner === 'other' ? rows.filter((_, at) => at !== row) : rows
          selection = after(rows, next, selection, row, manner)
          rows = next
          for (const doc of selection.docs) expect(rows).toContain(doc)
          if (selection.current !== null) expect(rows).toContain(selection.current)
        }
      }),
    )
  })

  it('is led by keys, and stays within the list', () => {
    expect(rowAfterKey('ArrowDown', -1, 5, 2)).toBe(0)
    expect(rowAfterKey('PageDown', 3, 5, 4)).toBe(4)
    expect(rowAfterKey('ArrowUp', 0, 5, 4)).toBe(0)
    expect(rowAfterKey('x', 0, 5, 4)).toBeNull()
    expect(rowAfterKey('Home', 0, 0, 4)).toBeNull()
  })
})

describe('the address', () => {
  it('brings back what is shown', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(...orders),
        fc.option(fc.string({ minLength: 1 })),
        (words, order, claim) => {
          const hash = hashOf({ words, order, claim })
          expect(roomOf(hash)).toBe('search')
          expect(listStateOf(hash)).toEqual({ words, order, claim })
        },
      ),
    )
  })

  it('names the rooms', () => {
    expect(['#settings', '#statistics', '', '#claim=a', '#nonsense'].map(roomOf)).toEqual([
      'settings',
      'statistics',
      'search',
      'search',
      'search',
    ])
  })
})
