/** Every screen in other languages, in both directions of writing and in all schemes of colours. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '../../tools/browser/remote.ts'
import { catalogue } from '../wording/catalogue.ts'
import { axeViolations, cardViolations } from './axe.ts'
import { clickNamed, fill, picture } from './controls.ts'
import { inLanguage } from './in-language.ts'
import { cardIsOpen, clickMark } from './marks.ts'
import { openArticle, openPage, openPopupPage, openSession, type Session } from './session.ts'

const isFirefox = process.env.GAINSAY_BROWSER === 'firefox'

/** High contrast, in the words of CSS. Firefox has a setting for it, Chromium's tools put it on a page. */
const forcedPreference = { 'browser.display.document_color_use': 2 }

async function forceColours(page: Page): Promise<void> {
  if (isFirefox) return
  const tools = await page.createCDPSession()
  await tools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
}

type Opened = (host: Element | null) => ShadowRoot

/** The language and direction of an open card. What browsers give extensions for closed roots has no type. */
function cardLanguage(): { readonly lang: string | undefined; readonly direction: string } {
  const host = document.querySelector('gainsay-card')
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot: Opened } } }
  const root =
    chrome?.dom?.openOrClosedShadowRoot(host) ??
    (host as unknown as { openOrClosedShadowRoot: ShadowRoot })?.openOrClosedShadowRoot
  const box = root.querySelector('.card')
  return {
    lang: box?.closest<HTMLElement>('[lang]')?.lang,
    direction: box === null ? '' : getComputedStyle(box).direction,
  }
}

describe.each([
  ['ar', 'light'],
  ['ar', 'dark'],
  ['ar', 'forced'],
  ['de', 'light'],
  ['de', 'dark'],
  ['en', 'forced'],
] as const)('%s, %s', (lang, colours) => {
  const { getMessage: say } = catalogue(lang)
  let session: Session
  let remove: () => Promise<void>
  beforeAll(async () => {
    const copy = await inLanguage(isFirefox ? 'dist/firefox' : 'dist/chromium', lang)
    remove = copy.remove
    session = await openSession({
      extension: copy.folder,
      colorScheme: colours === 'dark' ? 'dark' : 'light',
      ...(colours === 'forced' && { prefs: forcedPreference }),
    })
  })
  afterAll(async () => {
    await session.close()
    await remove()
  })

  /** What is wrong with a screen: what axe finds, what sticks out at its sides, the wrong direction or language. */
  async function look(page: Page, name: string): Promise<void> {
    await page.bringToFront()
    if (colours === 'forced') {
      await forceColours(page)
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
    }
    expect(await axeViolations(page), name).toEqual([])
    const state = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      direction: getComputedStyle(document.body).direction,
      sticksOut: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    }))
    expect(state, name).toEqual({ lang, direction: lang === 'ar' ? 'rtl' : 'ltr', sticksOut: false })
    await picture(page, `${lang}-${colours}-${name}`)
  }

  const library = async (room: string): Promise<Page> => {
    const page = await session.browser.openExtensionPage(`library/library.html#${room}`)
    await page.waitForSelector('h1, h2')
    return page
  }

  it('the popup: list, forms, search, no article', async () => {
    const { tabId } = await openArticle(session, session.server.url('harbour-spill.html'))
    const popup = await openPopupPage(session, tabId)
    expect(await popup.title()).toBe(say('claimsOnThisPage'))
    await look(popup, 'popup')
    await clickNamed(popup, say('addCounterStatement'))
    await look(popup, 'popup-counter-statement')
    await clickNamed(popup, say('cancel'))
    await clickNamed(popup, say('addNote'))
    await popup.waitForSelector('select[name=kind]')
    await popup.select('select[name=kind]', 'fact-check')
    await look(popup, 'popup-note')
    await fill(popup, say('note'), 'Checked.')
    await clickNamed(popup, say('keepAsDraft'))
    await popup.keyboard.press('/')
    await popup.keyboard.type('harbour')
    await popup.waitForSelector('summary.result')
    await popup.$eval('.search-filters', each => each.setAttribute('open', ''))
    await popup.$eval('.search-help', each => each.setAttribute('open', ''))
    await look(popup, 'popup-search')
    await popup.close()
    const { tabId: other } = await openPage(session, session.server.add('2026/plain', '<title>x</title><p>Nothing.'))
    await look(await openPopupPage(session, other), 'popup-no-article')
  })

  it('the card', async () => {
    const { page } = await openArticle(session, session.server.url('harbour-spill.html'))
    await clickMark(page, 'gainsay-countered')
    await waitUntil('the card', () => cardIsOpen(page))
    if (colours === 'forced') await forceColours(page)
    expect(await session.browser.inIsolatedWorld(page, cardViolations)).toEqual([])
    expect(await session.browser.inIsolatedWorld(page, cardLanguage)).toEqual({
      lang,
      direction: lang === 'ar' ? 'rtl' : 'ltr',
    })
    await picture(page, `${lang}-${colours}-card`)
    await page.close()
  })

  it('the library page: its list, forms, figures, lists, trash, settings, files, first run', async () => {
    const page = await library('search')
    await page.waitForSelector('.claim-detail')
    expect(await page.title()).toContain(say('library'))
    await look(page, 'library')
    await clickNamed(page, say('addClaim'))
    await fill(page, say('whatIsClaimed'), 'The harbour is closed')
    await fill(page, say('date'), 'soon')
    await clickNamed(page, say('save'))
    await page.waitForSelector('[aria-invalid=true]')
    await look(page, 'library-claim')
    await clickNamed(page, say('discard'))
    await clickNamed(page, say('splitClaim'))
    await look(page, 'library-split')
    await clickNamed(page, say('cancel'))
    await clickNamed(page, say('mergeClaim'))
    await page.waitForSelector('summary.result')
    await look(page, 'library-merge-partner')
    await page.$eval('.entry details', each => each.setAttribute('open', ''))
    await clickNamed(page, say('mergeWithThis'))
    await page.waitForSelector('[name=kept]')
    await look(page, 'library-merge')
    await clickNamed(page, say('cancel'))
    await page.focus('.claim-list')
    await page.keyboard.down('Control')
    await page.keyboard.press('a')
    await page.keyboard.up('Control')
    await page.waitForSelector('.selection-bar')
    await look(page, 'library-several')
    await page.keyboard.press('Home')
    await clickNamed(page, say('deleteClaim'))
    await clickNamed(page, say('trash'))
    await page.waitForSelector('.trashed')
    await clickNamed(page, say('deleteForEver'))
    await look(page, 'trash')
    for (const room of ['statistics', 'lists', 'settings', 'welcome']) {
      const another = await library(room)
      if (room === 'statistics') await another.waitForSelector('.bar-chart')
      await look(another, room)
      if (room === 'settings') {
        await clickNamed(another, say('importFromFile'))
        await another.waitForSelector('dialog[open]')
        await look(another, 'import')
      }
      await another.close()
    }
    await page.close()
  })
})
