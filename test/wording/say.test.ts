/** Messages in each of our languages: placeholders, numbers, plural forms, pieces. */
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { catalogue } from './catalogue.ts'

const load = async (lang: string) => {
  vi.resetModules()
  vi.stubGlobal('browser', { i18n: catalogue(lang) })
  return import('../../src/wording/say.ts')
}

const isolated = (words: string): string => `\u2068${words}\u2069`

describe('messages', () => {
  beforeEach(() => vi.unstubAllGlobals())

  it('have their values in the places their language puts them', async () => {
    const { say } = await load('en')
    expect(say('verdictOnScale', { label: 'False', value: '4', worst: '6', best: '1' })).toBe(
      '“False” (4, from 6 to 1)',
    )
    expect(say('sites')).toBe('Sites')
  })

  it.each([
    ['en', [0, 1, 2, 1_234], ['0 notes', '1 note', '2 notes', '1,234 notes']],
    ['de', [0, 1, 1_234], ['0 Vermerke', '1 Vermerk', '1.234 Vermerke']],
    ['fr', [0, 1, 2, 1_000_000], ['0 note', '1 note', '2 notes', '1\u202f000\u202f000 de notes']],
    ['es', [0, 1, 2, 1_000_000], ['0 notas', '1 nota', '2 notas', '1.000.000 de notas']],
    [
      'uk',
      [1, 2, 5, 11, 21, 22],
      ['1 примітка', '2 примітки', '5 приміток', '11 приміток', '21 примітка', '22 примітки'],
    ],
  ] as const)('count as %s does', async (lang, counts, words) => {
    const { sayCount } = await load(lang)
    expect(counts.map(count => sayCount('notes', count))).toEqual(words)
  })

  it('count in all six forms of Arabic, its own numerals or not', async () => {
    const { numberWords, sayCount } = await load('ar')
    const number = (count: number): string => isolated(numberWords(count))
    expect([0, 1, 2].map(count => sayCount('notes', count))).toEqual(['لا ملاحظات', 'ملاحظة واحدة', 'ملاحظتان'])
    expect(sayCount('claims', 3)).toBe(`${number(3)} ادعاءات`)
    expect(sayCount('claims', 11)).toBe(`${number(11)} ادعاءً`)
    expect(sayCount('claims', 100)).toBe(`${number(100)} ادعاء`)
  })

  it('keep what is put in from turning an Arabic sentence around, and leave others alone', async () => {
    expect((await load('ar')).say('savedAs', { file: 'a.json' })).toContain(isolated('a.json'))
    expect((await load('de')).say('savedAs', { file: 'a.json' })).toBe('Gespeichert als a.json')
  })

  it('have pieces of a page in them, in the order of the language, whatever the pieces are', async () => {
    const { sayWith } = await load('en')
    fc.assert(
      fc.property(fc.object(), fc.object(), (here, there) => {
        const pieces = sayWith('eachSide', { here, there })
        expect(pieces).toEqual([here, ' on this page, ', there, ' in your library'])
      }),
    )
  })

  it('write dates and numbers as the country of the browser does, where the words are in its language', async () => {
    vi.resetModules()
    vi.stubGlobal('browser', { i18n: { ...catalogue('de'), getUILanguage: () => 'de-CH' } })
    expect((await import('../../src/wording/say.ts')).locale).toBe('de-CH')
    vi.resetModules()
    vi.stubGlobal('browser', { i18n: { ...catalogue('en'), getUILanguage: () => 'it-IT' } })
    expect((await import('../../src/wording/say.ts')).locale).toBe('en')
  })
})
