import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foundSpans } from '../../../src/core/search/highlight.ts'
import { isEmptyQuery, readQuery } from '../../../src/core/search/query.ts'
import { fields, filterIn, withFilter } from '../../../src/core/search/tokens.ts'
import { byWording } from '../../../src/core/search/wording.ts'

/** Texts of the pieces that mean something, and of anything else. */
const typed = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'OR',
          '|',
          '-',
          '"',
          'speaker:',
          'kind:denies',
          'after:2026-13',
          '-kind:',
          '"a b',
          'site:"',
          ':',
        ),
        fc.string({ maxLength: 6 }),
      ),
    )
    .map(pieces => pieces.join(' ')),
)

describe('a search', () => {
  it('can be any text', () => {
    fc.assert(
      fc.property(typed, typed, (text, claim) => {
        const query = readQuery(text)
        for (const { any } of query.clauses) expect(any.length).toBeGreaterThan(0)
        if (query.isUnfinished) expect(query.words.length).toBeGreaterThan(0)
        let end = 0
        for (const span of foundSpans(claim, query)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(claim.length)
      }),
    )
  })

  it('has the words of a text in which nothing else is meant', () => {
    const word = fc.stringMatching(/^[a-z]{2,9}$/).filter(each => !['or'].includes(each))
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 6 }), words => {
        expect(readQuery(`${words.join(' ')} `).clauses).toEqual([])
        expect(readQuery(words.join(' ')).isUnfinished).toBe(true)
        expect(readQuery(`${words.join(' ')} `).isUnfinished).toBe(false)
      }),
    )
  })

  it.each([
    ['harbour oil', { words: ['harbour', 'oil'], isUnfinished: true, clauses: [] }],
    [
      '"oil spill" harbour ',
      { words: ['harbour'], clauses: [{ not: false, any: [{ is: 'phrase', words: ['oil', 'spill'] }] }] },
    ],
    [
      '"oil sp',
      { words: [], isUnfinished: false, clauses: [{ not: false, any: [{ is: 'phrase', words: ['oil', 'sp'] }] }] },
    ],
    [
      'oil -spill',
      { words: ['oil'], isUnfinished: false, clauses: [{ not: true, any: [{ is: 'word', word: 'spill' }] }] },
    ],
    [
      'oil OR gas prices',
      {
        words: ['prices'],
        clauses: [
          {
            not: false,
            any: [
              { is: 'word', word: 'oil' },
              { is: 'word', word: 'gas' },
            ],
          },
        ],
      },
    ],
    ['oil or gas', { words: ['oil', 'or', 'gas'], clauses: [] }],
    [
      'speaker:"Ann Lee" oil',
      { words: ['oil'], clauses: [{ not: false, any: [{ is: 'speaker', value: 'ann lee' }] }] },
    ],
    ['-outlet:post', { words: [], clauses: [{ not: true, any: [{ is: 'outlet', value: 'post' }] }] }],
    [
      'kind:denies OR kind:no-comment',
      {
        clauses: [
          {
            not: false,
            any: [
              { is: 'kind', value: 'denies' },
              { is: 'kind', value: 'no-comment' },
            ],
          },
        ],
      },
    ],
    ['kind:nonsense', { words: ['kind', 'nonsense'], clauses: [] }],
    ['after:2026-02-01', { clauses: [{ not: false, any: [{ is: 'after', time: Date.UTC(2026, 1, 1) }] }] }],
    ['after:yesterday', { words: ['after', 'yesterday'], clauses: [] }],
    ['https://post.example/a', { clauses: [] }],
    ['1.2 million', { words: ['#1200000'] }],
    ['OR', { words: ['or'] }],
    ['- "" :', { words: [], clauses: [] }],
  ])('%s', (text, wanted) => {
    expect(readQuery(text)).toMatchObject(wanted)
  })

  it('asks for nothing without a word', () => {
    expect(isEmptyQuery(readQuery(' - "" '))).toBe(true)
  })
})

describe('a filter', () => {
  it('is put in, found, and taken out, and the others and the words stay', () => {
    const value = fc.stringMatching(/^[a-z][a-z .]{0,8}[a-z]$/)
    fc.assert(
      fc.property(
        typed,
        fc.constantFrom(...fields),
        value,
        fc.constantFrom(...fields),
        (text, field, wanted, other) => {
          const filtered = withFilter(text, field, wanted)
          expect(filterIn(filtered, field)).toBe(wanted)
          if (other !== field && !text.includes('"')) expect(filterIn(filtered, other)).toBe(filterIn(text, other))
          expect(filterIn(withFilter(filtered, field, ''), field)).toBe('')
        },
      ),
    )
  })
})

describe('what was found', () => {
  const marked = (text: string, search: string) =>
    foundSpans(text, readQuery(search)).map(({ start, end }) => text.slice(start, end))

  it('is marked: words in other forms, the letters typed so far, phrases, numbers', () => {
    expect(marked('Denied: the minister denies it', 'deny ')).toEqual(['Denied', 'denies'])
    expect(marked('Harbour harbours', 'harb')).toEqual(['Harb', 'harb'])
    expect(marked('Oil in the harbour', '"oil in"')).toEqual(['Oil', 'in'])
    expect(marked('Oil and gas', 'oil -gas ')).toEqual(['Oil'])
    expect(marked('Nine ships, 14 of them old', '14 ')).toEqual(['14'])
    expect(marked('nothing of it', 'kind:denies')).toEqual([])
  })

  it('comes in the order of its wording', () => {
    const texts = ['fine with millions', 'millions in fines', 'fines millions', 'neither']
    expect(byWording(texts, 'fines mill', text => text)).toEqual([
      'fines millions',
      'millions in fines',
      'fine with millions',
      'neither',
    ])
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (items, search) => {
        expect([...byWording(items, search, text => text)].sort()).toEqual([...items].sort())
      }),
    )
  })
})
