import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lettered, lettersOf } from '../../../src/core/text/letters.ts'

const latin = fc.integer({ min: 0x20, max: 0x24f })
const cyrillic = fc.integer({ min: 0x400, max: 0x481 })

describe('patterns over letters', () => {
  test('know the letters that the whole classes know', () => {
    const letter = lettered(String.raw`^\p{L}$`)
    fc.assert(
      fc.property(
        fc.oneof(latin, cyrillic).map(code => String.fromCharCode(code)),
        text => letter.test(text) === /^\p{L}$/u.test(text),
      ),
    )
  })

  test('tell capitals from small letters where the alphabet parts them', () => {
    const [capital, small] = [lettered(String.raw`^\p{Lu}$`), lettered(String.raw`^\p{Ll}$`)]
    for (const text of 'AZÀÖØÞΑΩАЯЁ') expect([capital.test(text), small.test(text)]).toEqual([true, false])
    for (const text of 'azßöøÿαωаяё') expect([capital.test(text), small.test(text)]).toEqual([false, true])
    for (const text of 'ŁłŠšẾế') expect([capital.test(text), small.test(text)]).toEqual([true, true])
    for (const text of "1-'’ ·") expect([capital.test(text), small.test(text)]).toEqual([false, false])
  })

  test('hold the classes alone and beside other characters', () => {
    expect(lettered(String.raw`^\p{Lu}[\p{L}\p{N}.'’-]+(?: \p{Ll}+)?\.$`).exec('O’Neill-7 łuk.')?.[0]).toBe(
      'O’Neill-7 łuk.',
    )
    expect(lettered(String.raw`^[^\p{L}]+$`).test('12, 3')).toBe(true)
    expect(lettered(String.raw`\[\p{L}\]`, 'g').exec('a[b]')?.[0]).toBe('[b]')
  })
})

describe('letters of scripts', () => {
  test('are those of any script that is named', () => {
    expect('яabがカ漢'.match(lettersOf(['Cyrillic']))).toEqual(['я'])
    expect('яabがカ漢'.match(lettersOf(['Hiragana', 'Katakana']))).toEqual(['が', 'カ'])
  })
})
