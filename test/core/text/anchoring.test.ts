import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextSpan } from '../../../src/core/model.ts'
import { findQuotes } from '../../../src/core/text/anchoring/find-quotes.ts'
import { indexQuotes, type SoughtQuote } from '../../../src/core/text/anchoring/quote-index.ts'
import { followSpans, selectorOf } from '../../../src/core/text/anchoring/selector.ts'

const text = [
  'The council said on Monday that the bridge had been closed in the night, and that nobody’s been told.',
  'A spokesman for the builders denied it.',
  'The “safe” years are over, said Anna Weiss, who runs a well-known mill upstream of the town.',
  'Asked about the cost, the mayor said the work would begin in May at the earliest.',
  'A spokesman for the ministry denied it.',
].join('\n')

const spanOf = (words: string, within = text, from = 0): TextSpan => {
  const start = within.indexOf(words, from)
  if (start < 0) throw new Error(`no "${words}"`)
  return { start, end: start + words.length }
}
const quote = (words: string, from = 0): SoughtQuote => selectorOf(text, spanOf(words, text, from))
const find = (sought: SoughtQuote, within: string): string | null => {
  const [found] = findQuotes(indexQuotes([sought]), within)
  return found == null ? null : within.slice(found.start, found.end)
}
const bare = (exact: string): SoughtQuote => ({ exact, prefix: '', suffix: '' })

const mill = 'The “safe” years are over, said Anna Weiss, who runs a well-known mill upstream'

describe('finding a quote again', () => {
  it.each<[string, (page: string) => string, string]>([
    ['as it was', page => page, mill],
    ['in other white space', page => page.replaceAll(' ', ' \n\u00a0 '), mill.replaceAll(' ', ' \n\u00a0 ')],
    ['with straight quote marks', page => page.replace(/[“”]/g, '"'), mill.replace(/[“”]/g, '"')],
    [
      'with soft hyphens',
      page => page.replaceAll('upstream', 'up\u00adstream'),
      mill.replace('upstream', 'up\u00adstream'),
    ],
    ['with zero-width spaces', page => page.replaceAll('-', '-\u200b'), mill.replace('-', '-\u200b')],
    ['with another dash', page => page.replaceAll('-', '\u2011'), mill.replace('-', '\u2011')],
    ['in capitals', page => page.toUpperCase(), mill.toUpperCase()],
    ['with one word changed', page => page.replace('over', 'gone'), mill.replace('over', 'gone')],
    [
      'with two words changed',
      page => page.replace('over', 'gone').replace('runs', 'owns'),
      mill.replace('over', 'gone').replace('runs', 'owns'),
    ],
    ['with its first word changed', page => page.replace('The “safe”', 'These “safe”'), mill.replace('The', 'These')],
    ['with a word left out', page => page.replace('well-known ', ''), mill.replace('well-known ', '')],
    [
      'around an advertisement',
      page => page.replace(', who', '\nAdvertisement. Buy two boats now and pay for one of them\n, who'),
      mill.replace(', who', '\nAdvertisement. Buy two boats now and pay for one of them\n, who'),
    ],
  ])('%s', (_name, change, expected) => {
    expect(find(quote(mill), change(text))).toBe(expected)
  })

  it('takes the one of equal words that stands in its context, or is nearest', () => {
    const second = spanOf('A spokesman', text, 200).start
    expect(findQuotes(indexQuotes([quote('denied it', second)]), text)[0]?.start).toBe(
      spanOf('denied it', text, second).start,
    )
    const twice = `${text}\n${text}`
    const hint = twice.length - 10
    expect(findQuotes(indexQuotes([{ ...bare('denied it.'), hint }]), twice)[0]?.start).toBe(
      twice.lastIndexOf('denied it.'),
    )
  })

  it('is not led astray by the same words elsewhere when those in their context were changed', () => {
    const sought = quote('the mayor said the work would begin in May')
    const page = `In short: the mayor said the work would begin in May. More below.\n${text.replace('would begin', 'will begin')}`
    expect(find(sought, page)).toBe('the mayor said the work will begin in May')
  })

  it('nor by the same words after the same words, when all that stood around is elsewhere', () => {
    const sought = quote('the mayor said the work would begin in May')
    const page = `In short. Asked about the cost, the mayor said the work would begin in May.\n${text.replace('would begin', 'will begin')}`
    expect(find(sought, page)).toBe('the mayor said the work will begin in May')
    expect(find(sought, `${page}\n${text}`)).toBe(sought.exact)
  })

  it('finds words changed beyond knowing by what stands around them, no others', () => {
    const changed = text.replace('who runs a well-known mill', 'who owned a famous old mill')
    expect(find(quote('who runs a well-known mill'), changed)).toBe('who owned a famous old mill')
    expect(find(quote('who runs a well-known mill'), 'Who owned a well-known mill? Nobody asked.')).toBeNull()
  })

  it.each([
    [
      'a short phrase elsewhere',
      { exact: 'denied it', prefix: 'The minister has never ', suffix: ' in the house' },
      null,
    ],
    [
      'a stock sentence of somebody else',
      { exact: 'A lawyer for the bank denied it.', prefix: 'was taken over. ', suffix: ' Shares fell' },
      null,
    ],
    ['one word', bare('council'), null],
    ['no words', bare('…'), null],
    ['nothing', bare(''), null],
    ['words of another text', bare('the harbour master resigned over the spill'), null],
  ])('refuses %s', (_name, sought, expected) => {
    expect(find(sought, text)).toBe(expected)
  })

  it('reads scripts without spaces, other alphabets and decomposed letters', () => {
    const page =
      '市长周一表示，这座桥在夜间被关闭，没有人被告知。\nМэр сказал, что мост закрыт. Le maire a été très étonné par la décision.'
    expect(find(bare('这座桥在夜间被关闭'), page)).toBe('这座桥在夜间被关闭')
    expect(find(bare('Мэр сказал, что мост закрыт.'), page)).toBe('Мэр сказал, что мост закрыт.')
    expect(find(bare('a été très étonné'.normalize('NFD')), page)).toBe('a été très étonné')
  })
})

const word = fc.constantFrom(
  'the',
  'of',
  'bridge',
  'mayor',
  'said',
  'été',
  '桥',
  'don’t',
  '5.5',
  '😀',
  'closed',
  'May',
  'a',
)
const words = (least: number) => fc.array(word, { minLength: least, maxLength: 60 }).map(all => all.join(' '))

describe('any text', () => {
  it('never throws; what is found unchanged has the words of the quote', () => {
    const letters = (each: string): string =>
      each
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(fc.oneof(words(0), fc.string({ unit: 'binary' })), words(0), words(0), (page, exact, prefix) => {
        const [found] = findQuotes(indexQuotes([{ exact, prefix, suffix: '' }]), page)
        if (found == null) return
        expect(0 <= found.start && found.start < found.end && found.end <= page.length).toBe(true)
        if (found.quality === 1) expect(letters(page.slice(found.start, found.end))).toBe(letters(exact))
      }),
    )
  })

  it('follows a span into a text that has more before it', () => {
    fc.assert(
      fc.property(words(12), fc.nat(), words(0), (page, seed, added) => {
        const start = page.indexOf(' ', seed % (page.length >> 1)) + 1
        const end = page.indexOf(' ', start + 20) === -1 ? page.length : page.indexOf(' ', start + 20)
        const [found] = followSpans([{ start, end }], page, `${added}. ${page}`)
        if (found == null) return
        expect(`${added}. ${page}`.slice(found.start, found.end).toLowerCase()).toBe(
          page.slice(start, end).toLowerCase(),
        )
      }),
    )
  })

  it('answers each of many quotes as if it were alone', () => {
    fc.assert(
      fc.property(words(20), fc.array(words(2), { maxLength: 30 }), (page, exacts) => {
        const quotes = exacts.map(bare)
        expect(findQuotes(indexQuotes(quotes), page)).toEqual(
          quotes.map(each => findQuotes(indexQuotes([each]), page)[0]),
        )
      }),
      { numRuns: 30 },
    )
  })
})
