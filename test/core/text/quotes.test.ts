import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../../src/core/text/quotes.ts'

const quoted = (text: string) => findQuotes(text).map(({ start, end }) => text.slice(start, end))

describe('findQuotes', () => {
  test.each([
    ['He said "no" twice.', ['"no"']],
    ['She wrote “it’s over” on it.', ['“it’s over”']],
    ["''We left,'' he said.", ["''We left,''"]],
    ['“She said ‘stop’ and left,” he said.', ['“She said ‘stop’ and left,”']],
    ["They called it a 'quiet night' and the voters' roll stayed shut.", ["'quiet night'"]],
    ['Il dit «non» et „nein“.', ['«non»', '„nein“']],
    ['"A," he said. "B."', ['"A,"', '"B."']],
    ["It's the dogs' dinner.", []],
  ])('%s', (text, quotes) => {
    expect(quoted(text)).toEqual(quotes)
  })

  test('a speech over several paragraphs is one quote a paragraph, each but the last going on', () => {
    const quotes = findQuotes('“The first part.\n\n“The second part.\n“The last,” she said.')
    expect(quotes.map(quote => [quote.isOpen, quote.goesOn])).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ])
  })

  test('an inner span leaves the marks out', () => {
    const [quote] = findQuotes('“no”')
    expect(quote?.inner).toEqual({ start: 1, end: 3 })
  })

  test('quotes are in bounds, in order and apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('"', "'", "''", '“', '”', '‘', '’', '«', '»', '„', ' ', 'a', '.', '\n', '😀')),
        parts => {
          const text = parts.join('')
          let end = 0
          for (const quote of findQuotes(text)) {
            expect(quote.start).toBeGreaterThanOrEqual(end)
            expect(quote.end).toBeGreaterThan(quote.start)
            expect(quote.end).toBeLessThanOrEqual(text.length)
            end = quote.end
          }
        },
      ),
    )
  })
})
