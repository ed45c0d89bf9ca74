import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactly, hasWords, lettered, lettersOf } from '../../../src/core/text/letters.ts'

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

describe('exact patterns', () => {
  const sources = [
    String.raw`^["“('\s]*([\p{L}\p{N}][\p{L}\p{M}\p{N}’']*)`,
    String.raw`(?<![\p{L}\p{M}’'])(?:\p{L}\.)*[\p{L}\p{M}.°]{1,8}\.$`,
    String.raw`^\p{Lu}[\p{Lu}.]*$`,
    String.raw`\p{Ll}|\p{N}`,
    String.raw`[^\p{L}\p{N}]`,
  ]
  const sign = fc.oneof(
    fc.constantFrom(..."aB7. '’“”—…-([\u00a0"),
    fc.constantFrom('é', 'Ж', 'e\u0301', '٣', '漢', 'ª', '²', '𝐀', '\ud835', '\u2028', '°'),
  )

  test('find what the classes of Unicode find, whatever the text holds', () => {
    for (const source of sources) {
      const pattern = exactly(source)
      const whole = new RegExp(source, 'u')
      fc.assert(
        fc.property(fc.array(sign, { maxLength: 12 }), signs => {
          const text = signs.join('')
          const [found, wanted] = [pattern(text).exec(text), whole.exec(text)]
          expect(found && [...found, found.index]).toEqual(wanted && [...wanted, wanted.index])
        }),
      )
    }
  })

  test('know words from marks', () => {
    for (const text of ['a', '“7”', 'é', '—ж']) expect(hasWords(text)).toBe(true)
    for (const text of ['', '“…”', '\u0301', '€ —']) expect(hasWords(text)).toBe(false)
  })
})

describe('letters of scripts', () => {
  test('are those of any script that is named', () => {
    expect('яabがカ漢'.match(lettersOf(['Cyrillic']))).toEqual(['я'])
    expect('яabがカ漢'.match(lettersOf(['Hiragana', 'Katakana']))).toEqual(['が', 'カ'])
  })
})
