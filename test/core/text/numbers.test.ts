import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameNumber, numberTerm, readNumbers } from '../../../src/core/text/numbers.ts'
import { readWords } from '../../../src/core/text/words.ts'

const read = (text: string, lang = 'en') => readNumbers(text, readWords(text), lang)
const terms = (text: string, lang?: string) => read(text, lang).map(numberTerm)

describe('readNumbers', () => {
  it.each([
    ['1.2 million people', ['#1200000']],
    ['1,200,000 people', ['#1200000']],
    ['twelve people', ['#12']],
    ['twenty-five people', ['#25']],
    ['one hundred and five days', ['#105']],
    ['two thousand three hundred', ['#2300']],
    ['a million times', ['#1000000']],
    ['three dozen', ['#36']],
    ['9 percent, 9% and 9 per cent', ['#9%', '#9%', '#9%']],
    ['$3.5bn', ['#3500000000']],
    ['$2M', ['#2000000']],
    ['5,000 dollars', ['#5000']],
    ['the 3rd time', ['#3']],
    ['five twenty', ['#5', '#20']],
    ['nobody, no one, one of them', []],
    ['a 5G mast', []],
  ])('reads %s', (text, expected) => {
    expect(terms(text)).toEqual(expected)
  })

  it('tells years, money and per cent apart', () => {
    expect(read('In 2019 it cost $2019, or 2,019 of them, 20% up').map(({ kind }) => kind)).toEqual([
      'year',
      'money',
      'plain',
      'percent',
    ])
  })

  it('reads the commas of other languages', () => {
    expect(terms('1.200.000 Menschen, 3,5 Prozent', 'de').at(0)).toBe('#1200000')
  })

  it('keeps the words as they stand', () => {
    expect(read('about 1.2 million dollars')).toMatchObject([{ text: '1.2 million dollars', approximate: true }])
    expect(read('up 9 % today')).toMatchObject([{ text: '9 %' }])
  })
})

describe('isSameNumber', () => {
  const same = (a: string, b: string): boolean => {
    const [first] = read(a)
    const [second] = read(b)
    return first !== undefined && second !== undefined && isSameNumber(first, second)
  }

  it.each([
    ['92 percent', '92.3 percent', true],
    ['22 million', '21.6 million', true],
    ['about 1,000', '990', true],
    ['$5 million', '5 million', true],
    ['12', '14', false],
    ['9', '9%', false],
    ['in 2019', 'in 2020', false],
    ['350', '345', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(same(a, b)).toBe(expected)
    expect(same(b, a)).toBe(expected)
  })

  it('gives values and places within the text for any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        for (const { value, first, last } of read(text)) {
          expect(Number.isFinite(value)).toBe(true)
          expect(last).toBeGreaterThanOrEqual(first)
        }
      }),
    )
  })
})
