/** On any text: spans that are in range, in order, not empty and never inside a surrogate pair; and work in proportion to length. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TextSpan } from '../../../src/core/model.ts'
import { readStatements } from '../../../src/core/statements/read.ts'
import { languageOf } from '../../../src/core/text/languages.ts'
import { readNames } from '../../../src/core/text/names.ts'
import { readNumbers } from '../../../src/core/text/numbers.ts'
import { findQuotes } from '../../../src/core/text/quotes.ts'
import { splitSentences } from '../../../src/core/text/sentences.ts'
import { splitTokens } from '../../../src/core/text/tokens.ts'
import { readWords } from '../../../src/core/text/words.ts'

const WHOLE = (text: string): TextSpan => ({ start: 0, end: text.length })

const READERS: Readonly<Record<string, (text: string) => readonly TextSpan[]>> = {
  splitSentences: text => splitSentences(text),
  'splitSentences of German': text => splitSentences(text, 'de'),
  findQuotes: text => findQuotes(text),
  splitTokens: text => splitTokens(text, WHOLE(text)),
  readWords: text => readWords(text),
}

const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 10 }),
      fc.constantFrom(
        '😀',
        '\ud83d',
        '\ude00',
        '“',
        '”',
        '"',
        "''",
        '«',
        '»',
        '. ',
        '\n',
        '\u00ad',
        '\u200b',
        '\u00a0',
        'U.S. ',
        'No. 5 ',
        'a\u0301',
        '،',
        '東京',
      ),
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''))

describe.each(Object.entries(READERS))('%s', (_name, read) => {
  test('gives spans in range, in order, not empty, and no half of a surrogate pair', () => {
    fc.assert(
      fc.property(anyText, text => {
        let last = 0
        for (const { start, end } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false)
          last = start
        }
      }),
      { numRuns: 300 },
    )
  })
})

test('languageOf takes any text and any tag', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 12 }), anyText, (tag, text) => {
      expect(typeof languageOf(tag, text)).toBe('string')
    }),
  )
})

const HOSTILE: Readonly<Record<string, string>> = {
  'no space': 'a',
  'quote marks': '"',
  'opened quotes': '“a ',
  'single quotes': "'a ",
  brackets: '((',
  stops: '. ',
  'marks of all kinds': '?! ',
  initials: 'A. ',
  names: 'Ann Lee ',
  numbers: 'one hundred and ',
  digits: '1,',
  reports: 'Ann Lee said that ',
  dashes: '— a ',
  'zero width': '\u200b',
  'short paragraphs': '"a\n',
}

const LINEAR: Readonly<Record<string, (text: string) => unknown>> = {
  splitSentences: text => splitSentences(text),
  findQuotes,
  splitTokens: text => splitTokens(text, WHOLE(text)),
  'names and numbers': text => {
    const words = readWords(text)
    return [readNames(words), readNumbers(text, words, 'en')]
  },
  readStatements: text => readStatements(text, 'en'),
}

const LENGTH = 160_000
/** Nothing takes a hundredth as long, in ms; what takes the square of its length takes longer. How long it does take is benched. */
const HANGS = 120_000

describe.each(Object.entries(LINEAR))('%s comes to an end on a long run of', (_name, read) => {
  test.each(Object.entries(HOSTILE))(
    '%s',
    (_what, piece) => {
      expect(read(piece.repeat(Math.ceil(LENGTH / piece.length)))).toBeDefined()
    },
    HANGS,
  )
})

test(
  'reads a megabyte without a space',
  () => {
    const text = 'a'.repeat(1_000_000)
    expect(splitSentences(text).length).toBeGreaterThan(0)
    expect(readStatements(text, 'en').claims).toEqual([])
  },
  HANGS,
)
