import { describe, expect, it } from 'vitest'
import { isSameName, readNames } from '../../../src/core/text/names.ts'
import { readWords } from '../../../src/core/text/words.ts'

const read = (text: string) => readNames(readWords(text))
const texts = (text: string) => read(text).map(name => name.text)

describe('readNames', () => {
  it.each([
    ['President Maria Delgado met John Harker', ['Maria Delgado', 'John Harker']],
    ['U.S. President Maria Delgado', ['U.S.', 'Maria Delgado']],
    ['Residents of Ardley said so', ['Ardley']],
    ['Because of that, the mayor left', []],
    ["The Bank of Norland's director", ['Bank of Norland']],
    ['NATO and the WHO agreed in March', ['NATO', 'WHO']],
    ['It was NEVER true', []],
    ['#Vote and @someone said nothing', []],
    ['Workers Killed In Fire At Ardley School', ['Ardley']],
  ])('reads %s', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })
})

describe('isSameName', () => {
  const same = (a: string, b: string): boolean => {
    const [first] = read(`of ${a}`)
    const [second] = read(`of ${b}`)
    return first !== undefined && second !== undefined && isSameName(first, second) && isSameName(second, first)
  }

  it.each([
    ['Maria Delgado', 'Delgado', true],
    ['John Q. Harker', 'John Harker', true],
    ['J. Harker', 'John Harker', true],
    ['World Health Organization', 'WHO', true],
    ['United States', 'U.S.', true],
    ['Russia', 'Russians', true],
    ['John Harker', 'Susan Harker', false],
    ['North Korea', 'South Korea', false],
    ['New York', 'New Jersey', false],
    ['World Health Organization', 'World Trade Organization', false],
    ['Iran', 'Iraq', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(same(a, b)).toBe(expected)
  })
})
