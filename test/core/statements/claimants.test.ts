import { describe, expect, test } from 'vitest'
import { attributionsOf, readSentences } from '../../../src/core/statements/attributions.ts'
import { Claimants } from '../../../src/core/statements/claimants/claimants.ts'
import { officeAfter, officeBefore } from '../../../src/core/statements/claimants/offices.ts'
import { People } from '../../../src/core/statements/claimants/people.ts'
import { sourcingClassOf } from '../../../src/core/statements/claimants/sourcing-class.ts'
import { readVoices } from '../../../src/core/statements/claimants/voices.ts'
import { readContexts } from '../../../src/core/statements/grammar/context.ts'
import { readPassages } from '../../../src/core/statements/passages.ts'
import { readStatements } from '../../../src/core/statements/read.ts'
import { splitSentences } from '../../../src/core/text/sentences.ts'

/** The claimant of the claim that holds some words. */
function claimantOf(words: string, ...blocks: readonly string[]): string | null | undefined {
  const { claims } = readStatements(blocks.join('\n'), 'en')
  return claims.find(({ text }) => text.includes(words))?.claimant
}

const MAYOR = 'Elm Bay Mayor Ruth Ander said on Monday that 40 boats had left the harbour since March.'

describe('the fullest name and office', () => {
  test.each([
    [
      'an office before the name',
      'Ander said the ferry had lost 12 crews.',
      'Harbour board chairwoman Ruth Ander',
      'Harbour board chairwoman Ruth Ander opened the hearing.',
    ],
    [
      'an office after the name',
      'Roe said the ferry had lost 12 crews.',
      'Bo Roe, the deputy press secretary of the harbour board',
      'Bo Roe, the deputy press secretary of the harbour board, opened the hearing.',
    ],
    [
      'an office before a comma',
      'Roe said the ferry had lost 12 crews.',
      "Bo Roe, ferry line's chief engineer",
      "The ferry line's chief engineer, Bo Roe, opened the hearing.",
    ],
    [
      'an office told only later',
      'Mr. Roe said the ferry had lost 12 crews.',
      'former harbour master Bo Roe',
      'The hearing was led by former harbour master Bo Roe.',
    ],
    [
      'a house without an office',
      'Roe said the ferry had lost 12 crews.',
      'Bo Roe of the Tidewater Institute',
      'Bo Roe of the Tidewater Institute opened the hearing.',
    ],
    [
      'a party',
      'Roe said the ferry had lost 12 crews.',
      'Sen. Bo Roe (D-Maine)',
      'Sen. Bo Roe (D-Maine) opened the hearing.',
    ],
  ])('%s', (_, claim, wanted, introduction) => {
    expect(claimantOf('12 crews', introduction, claim)).toBe(wanted)
    expect(claimantOf('12 crews', claim, introduction)).toBe(wanted)
  })

  test('a name loses its comma, and what is said of it after "who"', () => {
    expect(claimantOf('9 piles', 'Victor Olin, who has dived there for years, said 9 piles were cracked.')).toBe(
      'Victor Olin',
    )
  })

  test('namesakes are told apart by their titles', () => {
    const article = ['Bill Orr met his wife, Anna Orr, at the pier.', 'Mrs. Orr said the pier had lost 9 piles.']
    expect(claimantOf('9 piles', ...article)).toContain('Anna Orr')
  })

  test.each([
    ['The memo went to the ', null],
    ['In a note to ', null],
    ['On Sunday, city council member ', 'city council member'],
    ['and the White House chief of staff ', 'White House chief of staff'],
    ['a memo to Secretary of State ', 'Secretary of State'],
    ['He was a loser. ', null],
  ])('before a name: %s', (before, office) => {
    expect(officeBefore(before)).toBe(office)
  })

  test.each([
    [', a nurse from Elm Bay, said', 'a nurse from Elm Bay'],
    [', said on Friday', null],
    [', Ted Moss and others', null],
    [', 41, a dock worker, said', 'a dock worker'],
    [', Director, Elm Bay Securities said', 'Director, Elm Bay Securities'],
    [', after the pier had sunk, said', null],
  ])('after a name: %s', (after, office) => {
    expect(officeAfter(after)).toBe(office)
  })
})

describe('who is meant', () => {
  test.each([
    ['He', 'Tom Roe', 'Clerk Tom Roe spoke to Anna Moss at the pier.'],
    ['She', 'Anna Moss', 'Clerk Tom Roe spoke to Anna Moss at the pier.'],
  ])('%s', (pronoun, name, before) => {
    expect(claimantOf('9 piles', before, `${pronoun} said the pier had lost 9 piles.`)).toContain(name)
  })

  test('he is not one who is only named within a quote', () => {
    expect(claimantOf('9 piles', 'Bo Roe said: “Ted Moss never came.”', 'He said the pier had lost 9 piles.')).toBe(
      'Bo Roe',
    )
  })

  test.each([
    ['The senator', 'Sen. Bo Roe of Maine'],
    ['The mayor', 'Elm Bay Mayor Ruth Ander'],
  ])('%s', (words, name) => {
    const before = ['Sen. Bo Roe of Maine met Elm Bay Mayor Ruth Ander at the pier.']
    expect(claimantOf('9 piles', ...before, `${words} said the pier had lost 9 piles.`)).toBe(name)
  })

  test.each([
    ['The commission', 'Elm Bay Harbour Commission', 'The Elm Bay Harbour Commission met on Monday.'],
    ['The newspaper', 'Elm Bay Herald', 'The pier was shown in the Elm Bay Herald.'],
    ['Some 60 percent of voters', 'Elm Bay Herald poll', 'An Elm Bay Herald poll looked at the pier.'],
  ])('%s', (words, name, before) => {
    expect(claimantOf('9 piles', before, `${words} said the pier had lost 9 piles.`)).toBe(name)
  })

  test('her office', () => {
    expect(claimantOf('9 piles', MAYOR, 'Her office said the pier had lost 9 piles.')).toBe("Ruth Ander's office")
  })

  test('aides to somebody are not that person', () => {
    expect(claimantOf('9 piles', MAYOR, 'Two aides to Ruth Ander said the pier had lost 9 piles.')).toBe(
      'Two aides to Ruth Ander',
    )
  })

  test('a quote that goes on in the next paragraph is the same speaker’s', () => {
    expect(
      claimantOf(
        '9 piles',
        '“The ferry is old,” said Clerk Bo Roe. “We all know that.',
        '“The pier has lost 9 piles.”',
      ),
    ).toContain('Bo Roe')
  })

  test('who rejects an attack does not make it', () => {
    const text = 'Mayor Ruth Ander dismissed criticism from the sailing club that the pier had lost 9 piles.'
    const sentences = readSentences(text, splitSentences(text))
    const voices = readVoices(readPassages(sentences, attributionsOf(sentences)))
    expect(voices[0]?.speaker?.name).toBe('Ruth Ander')
    expect(voices[0]?.claimant?.name).toBe('the sailing club')
  })
})

describe('how it is sourced', () => {
  test('a chain from the nearest teller to the farthest', () => {
    const { claims } = readStatements(
      'A dock worker told the Elm Bay Herald that the pier had lost 9 piles.\nThe Elm Bay Herald reported that the ferry would stop in May, citing two engineers.',
      'en',
    )
    expect(claims.map(({ sourcing }) => sourcing.chain)).toEqual([
      ['the Elm Bay Herald', 'A dock worker'],
      ['The Elm Bay Herald', 'two engineers'],
    ])
  })

  test.each([
    ['Bo Roe, a spokesman for the shipping line', 'named'],
    ['White House chief of staff Bo Roe', 'named'],
    ['Two aides to Ruth Ander', 'unnamed-several'],
    ['an official who asked not to be named', 'unnamed-one'],
    ['critics of the ferry', 'unnamed-several'],
    ['the Transport Department', 'official-body'],
    ['Michigan health officials', 'unnamed-several'],
    ['Elm Bay Herald poll', 'document'],
    ['court records', 'document'],
    ['the Elm Bay Herald', 'media-report'],
    ['Elm Bay Public Utilities Commission', 'official-body'],
    ['the Turkish government', 'official-body'],
  ] as const)('%s: %s', (claimant, known) => {
    expect(sourcingClassOf(claimant)).toBe(known)
  })
})

describe('names', () => {
  const namesIn = (text: string) => new People(text).mentions.map(({ person }) => person.name)

  test.each([
    ['Tilda van Dam met Mr. Dam.', ['Tilda van Dam', 'Tilda van Dam']],
    ['Wide receiver QB Sheldon Orr left early.', ['Sheldon Orr']],
    ['Perhaps Ann Lee knew. Despite Lee, it sank.', ['Ann Lee', 'Ann Lee']],
    ['New York and the Elm Bay Times were told.', []],
    ['BOATS LEAVE ELM BAY', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  test('a long text in capitals comes to an end', () => {
    expect(namesIn(`${'Ann Lee '.repeat(40_000)}.`).length).toBeLessThanOrEqual(5001)
  })
})

describe('words that are more or less than a name', () => {
  test('a name before a noun is no head', () => {
    const first = 'The Ander Union, however, said the harbour master had sold 12 boats.'
    const second = 'The Ander council said the boats had been lent to the ferry line.'
    expect(claimantOf('lent', first, second)).toBe('The Ander council')
  })

  test('a possessive with nothing after it is its owner', () => {
    const text =
      "Harbour board chairwoman Ruth Ander opened the hearing.\nAnder's claim that the ferry had sunk was repeated."
    const [context] = readContexts(text, splitSentences(text))
    if (context === undefined) throw new Error('no sentence')
    const start = text.indexOf("Ander's")
    const found = new Claimants(context.article).resolve({ start, end: start + "Ander's".length })
    expect(found?.fullName).toBe('Harbour board chairwoman Ruth Ander')
  })

  test('"whose" names its owner', () => {
    const words = 'The deal was sought by the Tidewater Institute, whose lawyers said the ferry had lost 12 crews.'
    expect(claimantOf('12 crews', words)).toBe("Tidewater Institute's lawyers")
  })
})
