import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ARTICLE_LIMITS,
  checkArticle,
  checkDecision,
  checkPopupRequest,
  checkScript,
} from '../../src/background/incoming.ts'

const page = { url: 'https://news.example/a', title: 'A', outlet: 'News', published: null, lang: 'en' }
const block = { kind: 'paragraph', text: 'A minister said so.' }

describe('what a page may send', () => {
  it('is an article of bounded size', () => {
    expect(checkArticle({ page, blocks: [block] }).blocks).toHaveLength(1)
    expect(() => checkArticle({ page, blocks: Array(ARTICLE_LIMITS.blocks + 1).fill(block) })).toThrow(
      /refused the text/,
    )
    const half = { kind: 'paragraph', text: 'a'.repeat(ARTICLE_LIMITS.text / 2 + 1) }
    expect(() => checkArticle({ page, blocks: [half, half] })).toThrow(/longer than Gainsay reads/)
  })

  it('has an address that can be opened again', () => {
    expect(() => checkArticle({ page: { ...page, url: 'javascript:alert(1)' }, blocks: [block] })).toThrow(/refused/)
  })

  it('names only scripts of ours', () => {
    expect(checkScript({ script: 'finder' })).toBe('finder')
    expect(() => checkScript({ script: '../evil' })).toThrow(/refused/)
  })

  it('is refused in words whatever else it is', () => {
    const checks = [checkArticle, checkDecision, checkPopupRequest, checkScript]
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...checks), (value, check) => {
        expect(() => check(value)).toThrow(/^Gainsay refused/)
      }),
    )
  })
})
