import { describe, expect, it } from 'vitest'
import { isAssertion } from '../../../src/core/statements/grammar/assertions.ts'
import { readStatements } from '../../../src/core/statements/read.ts'
import { splitTokens } from '../../../src/core/text/tokens.ts'

const isSaid = (words: string): boolean => isAssertion(splitTokens(words, { start: 0, end: words.length }))

describe('words that say something by themselves', () => {
  it.each([
    'the harbour was closed',
    'Two pumps failed on Sunday',
    'it would cooperate with the inspectors',
    "there's no trace of oil",
    'they know better',
    'the mayor never intended to sell the ferry',
    'That is a matter for the court',
    'the man who runs the mill has left',
    'As the tank leaked, the crew left the ship',
    'the plan, which the council drew up, costs too much',
    'After the vote the board met again',
  ])('are an assertion: %s', words => expect(isSaid(words)).toBe(true))

  it.each([
    'responsibility for the fire',
    'to close the harbour',
    'before the committee on Tuesday',
    'the man who runs the mill',
    'the plan that the council drew up',
    'their approval of the sale',
    'closing the harbour for a week',
    'a statement by the mayor of Elm Bay',
    'was not her view',
    '',
  ])('are a piece: %s', words => expect(isSaid(words)).toBe(false))
})

describe('the words of a claim', () => {
  const wordsOf = (text: string): string[] => readStatements(text, 'en').claims.map(claim => claim.text)

  it('are all that is said where what is reported is a piece', () => {
    const words = 'A group called Free Harbour claimed responsibility for the fire at the fuel depot in Ostrand.'
    expect(wordsOf(words)).toEqual([words])
  })

  it('are the reported ones where they stand alone', () => {
    expect(wordsOf('The fire service said the fuel depot in Ostrand had burned for six hours.')).toEqual([
      'the fuel depot in Ostrand had burned for six hours',
    ])
  })
})
