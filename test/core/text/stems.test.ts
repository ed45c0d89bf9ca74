import { describe, expect, it } from 'vitest'
import { isContentWord, stemOf } from '../../../src/core/text/stems.ts'
import { readWords } from '../../../src/core/text/words.ts'

const stem = (word: string): string => stemOf(word, 'en')

describe('stemOf', () => {
  it.each([
    ['drank', 'drinking', 'drinks', 'drink'],
    ['exploded', 'explosion', 'explosions'],
    ['decided', 'decision', 'decisions'],
    ['ill', 'illness'],
    ['died', 'death', 'dead', 'dies'],
    ['growth', 'grew', 'growing'],
    ["mayor's", 'mayors', 'mayor'],
    ['vaccination', 'vaccinated', 'vaccine'],
  ])('gives the forms of one word one stem: %s …', (...forms) => {
    expect([...new Set(forms.map(stem))]).toHaveLength(1)
  })

  it('keeps words that only look alike apart', () => {
    expect(stem('version')).not.toBe(stem('verse'))
    expect(stem('mission')).not.toBe(stem('miss'))
  })

  it.each([
    ['de', 'krankenhaus', 'krankenhauses'],
    ['pl', 'szkola', 'szkolach'],
    ['ru', 'больница', 'больницу', 'больницеи'],
    ['ar', 'المستشفى', 'والمستشفى', 'مستشفى'],
  ])('gives the forms of a word of other languages one stem: %s %s …', (lang, ...forms) => {
    expect([...new Set(forms.map(form => stemOf(form, lang)))]).toHaveLength(1)
  })

  it('leaves words of scripts without cases as they are', () => {
    expect(stemOf('建設会社計画案', 'ja')).toBe('建設会社計画案')
  })
})

describe('isContentWord', () => {
  it('knows "us" from "US"', () => {
    const words = readWords('They told us that the US knew')
    expect(words.filter(word => isContentWord(word, 'en')).map(word => word.text)).toEqual(['US', 'knew'])
  })

  it('finds the words of scripts without spaces, but no particles', () => {
    const content = (text: string, lang: string) =>
      readWords(text)
        .filter(word => isContentWord(word, lang))
        .map(word => word.text)
    expect(content('東京の病院が12日に', 'ja')).toEqual(expect.arrayContaining(['東京', '病院', '12']))
    expect(content('東京の病院が12日に', 'ja')).not.toContain('の')
    // Browsers' dictionaries differ in what is one word.
    expect(content('โรงพยาบาลที่เก่า', 'th').join('')).toBe('โรงพยาบาลเก่า')
  })
})
