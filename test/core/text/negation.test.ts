import { describe, expect, it } from 'vitest'
import { readNegation } from '../../../src/core/text/negation.ts'
import { normalForm } from '../../../src/core/text/normal-form.ts'
import { readWords } from '../../../src/core/text/words.ts'

const isNegated = (text: string, word: string): boolean => {
  const words = readWords(text)
  return readNegation(words)[words.findIndex(each => each.text === word)] ?? false
}

describe('readNegation', () => {
  it.each([
    ['The mayor did not take money', 'take', true],
    ["The vaccine doesn't cause cancer", 'cause', true],
    ['The mayor never took money', 'took', true],
    ['There is no lead in the water', 'lead', true],
    ['He denied that he took money', 'took', true],
    ['He did not deny that he took money', 'took', false],
    ['He refused to sign', 'sign', true],
    ['The report that the dam leaks is false', 'leaks', true],
    ['The mayor took money, not the council', 'money', false],
    ['He not only took money', 'took', false],
    ['The mayor took money', 'took', false],
  ])('%s: "%s" denied is %s', (text, word, expected) => {
    expect(isNegated(text, word)).toBe(expected)
  })
})

describe('normalForm', () => {
  it('is the same for inflections and writings of numbers', () => {
    expect(normalForm('Twelve workers were killed at the quarries', 'en')).toBe(
      normalForm('12 workers killed at the quarry', 'en'),
    )
  })

  it('tells a denial from what it denies, and short texts from each other', () => {
    expect(normalForm('He took the money from Ardley', 'en')).not.toBe(
      normalForm('He never took the money from Ardley', 'en'),
    )
    expect(normalForm('these words', 'en')).not.toBe(normalForm('other words', 'en'))
    expect(normalForm('', 'en')).toBe('')
  })

  it('is bounded', () => {
    expect(normalForm('quarry '.repeat(5_000), 'en').length).toBeLessThanOrEqual(1_000)
  })
})
