import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../../src/core/text/sentences.ts'

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('splitSentences', () => {
  test.each([
    ['The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
    ['Mr. and Mrs. Olin left. Sen. Ada B. Finch stayed.', ['Mr. and Mrs. Olin left.', 'Sen. Ada B. Finch stayed.']],
    ['Prices rose 3.5 percent. Wages fell.', ['Prices rose 3.5 percent.', 'Wages fell.']],
    ['He lives in the U.S. The rest moved.', ['He lives in the U.S.', 'The rest moved.']],
    ['"Stop!" she cried. They ran.', ['"Stop!" she cried.', 'They ran.']],
    ['"Is it over?" Mr. Smith asked. Nobody knew.', ['"Is it over?" Mr. Smith asked.', 'Nobody knew.']],
    ['“We left.” The road was wet.', ['“We left.”', 'The road was wet.']],
    ['One line\nTwo lines. Three.\n\nFour', ['One line', 'Two lines.', 'Three.', 'Four']],
    ['The vote is on Jan. 27 in the hall.', ['The vote is on Jan. 27 in the hall.']],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })

  test('counts every line as a block', () => {
    expect(splitSentences('A b.\n\nC d.').map(sentence => sentence.block)).toEqual([0, 2])
  })

  test('sentences are in bounds, in order, apart, without outer white space and within one line', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom('. ', '\n', '"', '“', '”', 'U.S. ', 'Mr. ', '😀', '? ', 'A'),
          ),
        ),
        parts => {
          const text = parts.join('')
          let end = 0
          for (const sentence of splitSentences(text)) {
            expect(sentence.start).toBeGreaterThanOrEqual(end)
            expect(sentence.end).toBeGreaterThan(sentence.start)
            expect(sentence.end).toBeLessThanOrEqual(text.length)
            const words = text.slice(sentence.start, sentence.end)
            expect(words.trim()).toBe(words)
            expect(words).not.toContain('\n')
            end = sentence.end
          }
        },
      ),
    )
  })

  test('loses no word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Dr. ', 'Ann ', 'said. ', '"No." ', 'He ', 'U.S. ', '3.5 ', '\n', 'p.m. ')),
        parts => {
          const text = parts.join('')
          expect(split(text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
        },
      ),
    )
  })
})
