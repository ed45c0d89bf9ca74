import { describe, expect, it } from 'vitest'
import { formatOf } from '../../../src/core/interchange/read-file.ts'
import { read } from './files.ts'

const checked = (number: number, change: object = {}): object => ({
  '@type': 'ClaimReview',
  url: `https://checker.example/${number}`,
  claimReviewed: `The ferry number ${number} sailed empty`,
  author: { name: 'Harbour Checks' },
  reviewRating: { alternateName: 'Wrong' },
  ...change,
})
const annotated = (number: number, change: object = {}): object => ({
  type: 'Annotation',
  body: { type: 'TextualBody', value: 'Hm.' },
  target: {
    source: `https://post.example/${number}`,
    selector: { type: 'TextQuoteSelector', exact: `the ferry ${number} sailed` },
  },
  ...change,
})
const hypothesis = (number: number, change: object = {}): object => ({
  id: `h${number}`,
  uri: `https://post.example/${number}`,
  text: 'Hm.',
  target: [{ selector: [{ type: 'TextQuoteSelector', exact: `the ferry ${number} sailed` }] }],
  ...change,
})

const list = (...values: readonly object[]): string => JSON.stringify(values)
const lines = (...values: readonly (object | string)[]): string =>
  values.map(each => (typeof each === 'string' ? each : JSON.stringify(each))).join('\n')
const rows = (...all: readonly string[]): string => ['claim,verdict,url', ...all].join('\n')
const huge = 'long words '.repeat(5_000)
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`
const two = [checked(1), checked(2)] as const

/** A file, the number of claims in it that are right, and where those stand that are not. */
const files: readonly (readonly [string, string, number, readonly string[]])[] = [
  // Fact checks.
  ['a list that breaks off in a record', list(...two, checked(3)).slice(0, -40), 2, ['Record 3']],
  ['a list that breaks off after a comma', `${list(...two).slice(0, -1)},`, 2, ['Record 3']],
  ['a list without its end', list(...two).slice(0, -1), 2, ['Record 3']],
  [
    'a feed that breaks off',
    JSON.stringify({ '@type': 'DataFeed', dataFeedElement: two }).slice(0, -2),
    2,
    ['Record 3'],
  ],
  ['a graph that breaks off in its first record', '{"@graph":[{"@type":"ClaimReview","claimRev', 0, ['Record 1']],
  ['one record that breaks off', JSON.stringify(checked(1)).slice(0, -30), 0, ['Record 1']],
  ['a list with a stray word', list(...two).replace('},{', '} and {'), 1, ['Record 2']],
  ['single quotation marks', list(...two).replaceAll('"', "'"), 0, ['Record 1']],
  ['a trailing comma', list(...two).replace(/\]$/, ',]'), 2, ['Record 3']],
  ['a byte order mark', `\ufeff${list(...two)}`, 2, []],
  ['a byte order mark before lines', `\ufeff${lines(...two)}`, 2, []],
  ['the line ends of Windows', lines(...two, checked(3)).replaceAll('\n', '\r\n'), 3, []],
  ['empty lines', lines(checked(1), '', '   ', checked(2), ''), 2, []],
  ['a line that breaks off', lines(checked(1), '{"@type":"ClaimReview"', checked(2)), 2, ['Line 2']],
  ['lines of which the last breaks off', lines(...two, '{"@type":"Cl'), 2, ['Line 3']],
  ['a line of rubbish', lines(checked(1), '\u0001\u0002 rubbish', checked(2)), 2, ['Line 2']],
  [
    'a line that is too long to be held',
    lines(checked(1), `{"x":"${'y'.repeat(8_100_000)}"}`, checked(2)),
    2,
    ['Line 2'],
  ],
  ['no claim', list(checked(1, { claimReviewed: '' }), checked(2)), 1, ['Record 1']],
  ['a claim that is a list of nothing', list(checked(1, { claimReviewed: [[], {}] }), checked(2)), 1, ['Record 1']],
  ['a claim that is an object', list(checked(1, { claimReviewed: { text: 'x' } }), checked(2)), 1, ['Record 1']],
  ['a claim that is true', list(checked(1, { claimReviewed: true }), checked(2)), 1, ['Record 1']],
  ['a claim of white space', list(checked(1, { claimReviewed: ' \u00a0\n' }), checked(2)), 1, ['Record 1']],
  ['a huge claim', list(checked(1, { claimReviewed: huge }), checked(2)), 1, ['Record 1']],
  ['a huge verdict', list(checked(1, { reviewRating: { alternateName: huge } }), checked(2)), 1, ['Record 1']],
  ['a huge review', list(checked(1, { reviewBody: huge }), checked(2)), 1, ['Record 1']],
  ['a javascript: link', list(checked(1, { url: 'javascript:alert(1)' })), 1, []],
  [
    'numbers that are none',
    list(checked(1, { reviewRating: { alternateName: 'Wrong', ratingValue: 'NaN', bestRating: {} } })),
    1,
    [],
  ],
  ['dates that are none', list(checked(1, { datePublished: '0000-99-99' })), 1, []],
  ['an author that is a number', list(checked(1, { author: 5 })), 1, []],
  ['a record twice', list(checked(1), checked(1)), 2, []],
  ['null among records', `[null,${JSON.stringify(checked(1))},3,"x",[]]`, 1, []],
  ['a prototype of its own', `[{"__proto__":{"x":1},"constructor":1,${JSON.stringify(checked(1)).slice(1)}]`, 1, []],
  ['deep nesting beside it', `[${nested(3_000)},${JSON.stringify(checked(1))}]`, 1, []],
  ['deep nesting alone', nested(50_000), 0, []],
  ['half of a letter', list(checked(1, { claimReviewed: 'The ferry \ud83d sailed' })), 1, []],
  ['the sign of no letter', list(checked(1, { claimReviewed: 'The f\ufffdrry sailed' })), 1, []],
  ['an object and more behind it', `${JSON.stringify(checked(1), null, 1)} x`, 0, ['Record 1']],
  // Annotations.
  [
    'an annotation without words',
    list(annotated(1, { target: 'https://post.example/1' }), annotated(2)),
    1,
    ['Record 1'],
  ],
  [
    'an annotation of a javascript: page',
    list(annotated(1), annotated(2, { target: { source: 'javascript:x', selector: { exact: 'y' } } })),
    1,
    ['Record 2'],
  ],
  [
    'an annotation whose selector is a number',
    list(annotated(1, { target: { source: 'https://a.example', selector: 7 } }), annotated(2)),
    1,
    ['Record 1'],
  ],
  [
    'an annotation with a huge quote',
    list(annotated(1, { target: { source: 'https://a.example', selector: { exact: huge } } }), annotated(2)),
    1,
    ['Record 1'],
  ],
  ['annotations that break off', list(annotated(1), annotated(2)).slice(0, -9), 1, ['Record 2']],
  ['an annotation with a huge body', list(annotated(1), annotated(2, { body: huge })), 1, ['Record 2']],
  ['a row that is no annotation', list(hypothesis(1), [] as object), 1, ['Record 2']],
  ['a row whose target is a word', list(hypothesis(1), hypothesis(2, { target: 'x' })), 1, ['Record 2']],
  ['rows that break off', JSON.stringify({ rows: [hypothesis(1), hypothesis(2)] }).slice(0, -20), 1, ['Record 2']],
  ['a row of a file on a disk', list(hypothesis(1), hypothesis(2, { uri: 'file:///c:/x' })), 1, ['Record 2']],
  // Tables.
  ['a row without a claim', rows('The ferry,Wrong,https://a.example', ',Wrong,'), 1, ['Row 3']],
  ['a row with too many fields', rows('The ferry,Wrong,https://a.example,x', 'It is,Right,'), 1, ['Row 2']],
  ['a row with too few fields', rows('The ferry', 'It is,Right,'), 2, []],
  ['a row with a javascript: link', rows('The ferry,Wrong,javascript:x', 'It is,Right,'), 1, ['Row 2']],
  [
    'a quotation mark that is never closed',
    rows('It is,Right,', '"The ferry,Wrong,https://a.example', 'a,b,c'),
    1,
    ['Row 3'],
  ],
  ['a huge cell', rows(`${huge},Wrong,`, 'It is,Right,'), 1, ['Row 2']],
  ['old line ends', rows('The ferry,Wrong,', 'It is,Right,').replaceAll('\n', '\r'), 2, []],
  ['empty rows', rows('The ferry,Wrong,', '', ',,', 'It is,Right,', ''), 2, []],
  // Backups: see backup.test.ts.
  ['a backup without a record', '{"format":"gainsay-library","version":2}\n', 0, []],
  ['a backup of words', '{"format":"gainsay-library","version":2}\nwords\n', 0, ['Line 2']],
  ['an old backup whose records are no list', '{"format":"gainsay-library","version":1,"records":{}}', 0, ['Record 1']],
]

describe('a broken file', () => {
  it('is one of more than fifty', () => expect(files.length).toBeGreaterThan(50))

  it.each(files)('with %s gives what is right in it and names the rest', async (_, text, right, refused) => {
    for (const length of text.length > 100_000 ? [64_000] : [7, 64_000]) {
      const back = await read(text, formatOf(text), length)
      expect(back.refused.map(({ place }) => place)).toEqual(refused)
      expect(back.refused.every(({ reason }) => reason.length > 5)).toBe(true)
      expect(back.records.claims).toHaveLength(right)
      const links = [...back.records.notes, ...back.records.sightings].map(({ url }) => url)
      expect(links.filter(url => url !== '' && !/^https?:/.test(url))).toEqual([])
    }
  })

  it.each([
    ['no words', ''],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0'],
    ['prose', 'Dear reader, nothing here.\nYours, A.'],
    ['a page', '<!doctype html><title>x</title>'],
  ])('that is %s is no file of any kind', (_, text) => expect(formatOf(text)).toBeNull())
})
