import { describe, expect, it, vi } from 'vitest'

// It does not load outside an extension.
vi.mock('webextension-polyfill', () => ({ default: {} }))
const { isPdf, whyUnreadable } = await import('../../src/popup/tab-page.ts')

describe('why a page cannot be read', () => {
  it.each([
    ['about:reader?url=https%3A%2F%2Fnews.example%2F1', /Reader view/],
    ['view-source:https://news.example/', /source of a page/],
    ['chrome://settings/', /belongs to the browser/],
    ['https://addons.mozilla.org/', /their store/],
  ])('is told for %s', (address, words) => {
    expect(whyUnreadable(address)).toMatch(words)
  })

  it('is nothing for pages of the web, and a PDF is told apart by its name', () => {
    expect(whyUnreadable('https://news.example/1')).toBeNull()
    expect(isPdf('https://news.example/report.PDF?page=2')).toBe(true)
    expect(isPdf('https://news.example/pdf')).toBe(false)
  })
})
