import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTextFragment, textFragmentLink } from '../../../src/core/text/text-fragment.ts'

const address = 'https://news.test/2026/bridge?a=1&b=2'
const bare = (exact: string) => ({ exact, prefix: '', suffix: '' })

describe('links to words', () => {
  it('encode what a directive is made of', () => {
    expect(textFragmentLink(address, bare('well-known, safe & sound'))).toBe(
      `${address}#:~:text=well%2Dknown%2C%20safe%20%26%20sound`,
    )
  })

  it('give short words the whole words of their line around them', () => {
    const selector = { exact: 'denied it', prefix: 'nd of it.\nA spokesman ', suffix: ' on Friday, and agai' }
    expect(textFragmentLink(address, selector)).toBe(`${address}#:~:text=spokesman-,denied%20it,-on%20Friday%2C%20and`)
  })

  it('cut long words at a word, keep a fragment, leave a directive alone, and make none of nothing', () => {
    expect(readTextFragment(textFragmentLink(address, bare('bridge '.repeat(100))))?.exact).toBe(
      'bridge '.repeat(43).trim(),
    )
    expect(textFragmentLink(`${address}#top`, bare('The bridge'))).toBe(`${address}#top:~:text=The%20bridge`)
    expect(textFragmentLink(`${address}#:~:text=a`, bare('The bridge'))).toBe(`${address}#:~:text=a`)
    expect(textFragmentLink(address, bare('  '))).toBe(address)
    expect(textFragmentLink('', bare('The bridge'))).toBe('')
  })

  it('lead back to their words, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string(), fc.string(), (exact, prefix, suffix) => {
        const link = textFragmentLink(address, { exact, prefix, suffix })
        const words = exact.trim().replace(/\p{Surrogate}/gu, '')
        expect(readTextFragment(link)?.exact ?? '').toBe(words)
        expect(new URL(link).search).toBe('?a=1&b=2')
      }),
    )
  })
})

describe('reading a directive', () => {
  it.each([
    [address, null],
    [`${address}#top`, null],
    [`${address}#:~:text=`, null],
    [`${address}#:~:text=%E0%A4%A`, null],
    [`${address}#:~:text=a%20b`, { exact: 'a b', prefix: '', suffix: '' }],
    [`${address}#top:~:selector(x)&text=a-,b,c,-d&text=e`, { exact: 'b', prefix: 'a', suffix: 'd' }],
    ['https://news.test/?q=:~:text=a', null],
  ])('%s', (link, expected) => {
    expect(readTextFragment(link)).toEqual(expected)
  })
})
