import { beforeEach, describe, expect, it, vi } from 'vitest'
import { catalogue } from '../wording/catalogue.ts'

const seen = { session: {} as Record<string, unknown>, opened: [] as string[], asked: [] as unknown[] }
const refuse = { popup: false }
const browser = {
  i18n: catalogue('en'),
  storage: { session: { set: async (items: Record<string, unknown>) => void Object.assign(seen.session, items) } },
  action: {
    openPopup: async () => {
      if (refuse.popup) throw new Error('no gesture')
      seen.opened.push('popup')
    },
  },
  runtime: { id: 'gainsay', getURL: (path: string) => `chrome-extension://gainsay/${path}` },
  windows: { create: async ({ url }: { url: string }) => void seen.opened.push(url) },
  tabs: {
    query: async () => [{ id: 7 }],
    sendMessage: async (_tab: number, message: { gainsay: string }) => {
      seen.asked.push(message)
      return { ok: true, value: { status: 'read', marksShown: true, restShown: false, isFollowed: true } }
    },
  },
}
vi.mock('webextension-polyfill', () => ({ default: browser }))
vi.stubGlobal('browser', browser)
const { followMenu } = await import('../../src/background/menus.ts')
const { followCommand } = await import('../../src/background/commands.ts')

const click = (menuItemId: string, selectionText: string) =>
  followMenu(
    { menuItemId, selectionText, pageUrl: 'https://news.example/a#b', editable: false, modifiers: [] },
    { id: 7, title: 'A story', index: 0, highlighted: true, active: true, pinned: false, incognito: false },
  )

beforeEach(() => {
  seen.session = {}
  seen.opened = []
  seen.asked = []
  refuse.popup = false
})

describe('the menu of a selection', () => {
  it('looks the words up in the popup', async () => {
    await click('look-up', '  water was safe ')
    expect(seen.session).toEqual({ popupRequest: { kind: 'search', words: 'water was safe', tabId: 7 } })
    expect(seen.opened).toEqual(['popup'])
  })

  it('opens the form of a note with the words and where they stand', async () => {
    await click('add-note', 'water was safe')
    expect(seen.session.popupRequest).toMatchObject({
      kind: 'add',
      form: 'note',
      claimId: null,
      selected: { text: 'water was safe', page: { url: 'https://news.example/a', title: 'A story' } },
    })
  })

  it('opens a window of its own where the browser refuses the popup', async () => {
    refuse.popup = true
    await click('look-up', 'water')
    expect(seen.opened).toEqual(['chrome-extension://gainsay/popup/popup.html?tab=7'])
  })

  it('does nothing without words', async () => {
    await click('look-up', '  ')
    expect(seen.opened).toEqual([])
  })
})

describe('keyboard commands', () => {
  it.each([
    ['next-mark', { gainsay: 'step', argument: { direction: 1 } }],
    ['previous-mark', { gainsay: 'step', argument: { direction: -1 } }],
    ['toggle-marks', { gainsay: 'showMarks', argument: { shown: false } }],
    ['more-claims', { gainsay: 'showRest', argument: { shown: true } }],
  ])('%s reaches the page in front', async (command, message) => {
    await followCommand(command)
    expect(seen.asked.at(-1)).toEqual(message)
  })
})
