import { beforeEach, describe, expect, it, vi } from 'vitest'

const granted = { origins: [] as string[], off: [] as string[] }
vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every(each => granted.origins.includes(each)),
    },
    storage: { local: { get: async () => ({ sitesOff: granted.off }) } },
  },
}))
const { mayRemember } = await import('../../src/background/sites.ts')

describe('what may be remembered', () => {
  beforeEach(() => {
    granted.origins = ['https://news.example/*']
    granted.off = []
  })

  it('is what an allowed site tells', async () => {
    expect(await mayRemember('https://news.example/a', false)).toBe('yes')
    expect(await mayRemember('https://other.example/a', false)).toBe('not-allowed')
  })

  it('is nothing of a private window, whatever is allowed', async () => {
    expect(await mayRemember('https://news.example/a', true)).toBe('private-window')
  })

  it('is nothing of a site switched off, of a file, or of an address that is none', async () => {
    granted.off = ['news.example']
    expect(await mayRemember('https://news.example/a', false)).toBe('not-allowed')
    expect(await mayRemember('file:///home/a.html', false)).toBe('not-allowed')
    expect(await mayRemember('no address', false)).toBe('not-allowed')
  })
})
