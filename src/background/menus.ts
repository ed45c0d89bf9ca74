/** The two entries in the context menu of a selection. */

import browser, { type Menus, type Tabs } from 'webextension-polyfill'
import type { PageDescription } from '../core/model.ts'
import { say } from '../wording/say.ts'
import { openPopup } from './open-popup.ts'

const LOOK_UP = 'look-up'
const ADD_NOTE = 'add-note'
const LONGEST_SELECTION = 2_000

/** Creates the menus once per installation; the browser keeps them while the background is asleep. */
export async function createMenus(): Promise<void> {
  if (browser.contextMenus === undefined) return
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id: LOOK_UP, title: say('menuLookUp'), contexts: ['selection'] })
  browser.contextMenus.create({ id: ADD_NOTE, title: say('menuAddNote'), contexts: ['selection'] })
}

function describe(info: Menus.OnClickData, tab: Tabs.Tab | undefined): PageDescription {
  const url = (info.pageUrl ?? tab?.url ?? '').replace(/#.*$/, '')
  return {
    url,
    title: (tab?.title ?? '').slice(0, 300),
    outlet: URL.canParse(url) ? new URL(url).hostname : '',
    published: null,
    lang: 'und',
  }
}

/** Opens the popup for a clicked entry. */
export async function followMenu(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  const text = (info.selectionText ?? '').trim().slice(0, LONGEST_SELECTION)
  if (text === '') return
  if (info.menuItemId === LOOK_UP) await openPopup({ kind: 'search', words: text }, tab?.id)
  else if (info.menuItemId === ADD_NOTE) {
    const selected = { text, page: describe(info, tab) }
    await openPopup({ kind: 'add', claimId: null, form: 'note', selected }, tab?.id)
  }
}
