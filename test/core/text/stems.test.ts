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

  it('leaves words of other languages as they are', () => {
    expect(stemOf('häuser', 'de')).toBe('häuser')
  })
})

describe('isContentWord', () => {
  it('knows "us" from "US"', () => {
    const words = readWords('They told us that the US knew')
    expect(words.filter(word => isContentWord(word, 'en')).map(word => word.text)).toEqual(['US', 'knew'])
  })

  it('reads scripts without spaces as pairs', () => {
    expect(readWords('東京都知事').map(word => word.text)).toEqual(['東京', '京都', '都知', '知事'])
  })
})
