import { expect, it } from 'vitest'
import { InvalidRecord } from '../../src/store/validate.ts'
import { errorWords } from '../../src/wording/errors.ts'

it.each([
  [new InvalidRecord('date', 'no-date'), /^Enter the date as year-month-day/],
  [
    new InvalidRecord('speaker', 'too-long', { count: 1_400, most: 300 }),
    /^Shorten this to 300 characters; it has 1,400\.$/,
  ],
  [new InvalidRecord('evidence', 'too-many-links', { most: 50 }), /^Keep at most 50 links\.$/],
  [new Error('The disk is full'), /^The disk is full$/],
  ['gone', /^gone$/],
  [Object.assign(new Error('not ours'), { refusal: 'toString' }), /^not ours$/],
])('%s is told in words', (error, words) => {
  expect(errorWords(error)).toMatch(words)
})
