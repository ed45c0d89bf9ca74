/** Nothing is lost where there is little room: at 200 % zoom, and on a phone, under a finger. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '../wording/catalogue.ts'
import { axeViolations } from './axe.ts'
import { clickNamed, picture } from './controls.ts'
import { inLanguage } from './in-language.ts'
import { openArticle, openPopupPage, openSession, type Session } from './session.ts'

const isFirefox = process.env.GAINSAY_BROWSER === 'firefox'

/** Zoom at 200 % halves the pixels of a window of 1280 by 1024. Targets are measured in CSS pixels: WCAG 2.2 asks for 24, a finger for 44. */
const screens = [
  { name: 'zoom', width: 640, height: 512, scale: 2, isPhone: false, least: 24 },
  { name: 'phone', width: 360, height: 640, scale: 2, isPhone: true, least: 44 },
] as const

/** A finger, and no pointer that could rest on something. */
const fingerPreferences = { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 }

/** What a reader cannot see or press: too wide a page, words that are cut off, small targets, and those that lie under something else. */
function lostThings(least: number): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const dialog = document.querySelector('dialog[open]') ?? document
  const targets = dialog.querySelectorAll<HTMLElement>(
    'button, summary, select, textarea, nav a, a.library-link, input:not([type=file])',
  )
  const faultsOf = (target: HTMLElement): string[] => {
    // A box to tick is as large as its label.
    const pressed = (target.matches('[type=checkbox], [type=radio]') ? target.closest('label') : null) ?? target
    pressed.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left, top, right, bottom, width, height } = pressed.getBoundingClientRect()
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    const faults = {
      [`${width} by ${height}`]: Math.min(width, height) < least - 0.5,
      'beside the screen': left < -0.5 || right > innerWidth + 0.5,
      'cut off': target.matches('button, summary, a') && target.scrollWidth > target.clientWidth + 1,
      covered: there === null || !(pressed.contains(there) || there.contains(pressed)),
    }
    const name = `${target.localName} “${(target.ariaLabel ?? target.innerText ?? '').slice(0, 40)}”`
    return Object.entries(faults).flatMap(([fault, isSo]) => (isSo ? [`${name}: ${fault}`] : []))
  }
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : []),
    ...[...targets].filter(each => each.checkVisibility() && !each.matches(':disabled')).flatMap(faultsOf),
  ]
}

describe.each([
  ['de, zoom', 'de', screens[0]],
  ['de, phone', 'de', screens[1]],
  ['ar, phone', 'ar', screens[1]],
] as const)('%s', (_, lang, { name: kind, width, height, scale, isPhone, least }) => {
  const { getMessage: say } = catalogue(lang)
  let session: Session
  let remove: () => Promise<void>
  beforeAll(async () => {
    const copy = await inLanguage(isFirefox ? 'dist/firefox' : 'dist/chromium', lang)
    remove = copy.remove
    session = await openSession({ extension: copy.folder, ...(isPhone && { prefs: fingerPreferences }) })
  })
  afterAll(async () => {
    await session.close()
    await remove()
  })

  async function shrink(page: Page): Promise<void> {
    const viewport = { width, height, deviceScaleFactor: scale }
    // Firefox has the finger from its preferences, and knows no touch here.
    await page.setViewport(isFirefox ? viewport : { ...viewport, isMobile: isPhone, hasTouch: isPhone })
    await page.waitForFunction(wanted => innerWidth === wanted, {}, width)
    if (isPhone) expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true)
  }

  async function look(page: Page, name: string): Promise<void> {
    await page.bringToFront()
    expect(await page.evaluate(lostThings, least), name).toEqual([])
    expect(await axeViolations(page), name).toEqual([])
    await page.evaluate(() => scrollTo(0, 0))
    await picture(page, `${kind}-${lang}-${name}`)
  }

  it('the popup', async () => {
    const { tabId } = await openArticle(session, session.server.url('harbour-spill.html'))
    const popup = await openPopupPage(session, tabId)
    await shrink(popup)
    await look(popup, 'popup')
    await clickNamed(popup, say('addCounterStatement'))
    await popup.waitForSelector('[name=relation]')
    await look(popup, 'popup-form')
    await clickNamed(popup, say('cancel'))
    await popup.type('.search-box input', 'harbour')
    await popup.waitForSelector('summary.result')
    await popup.$eval('.search-filters', each => each.setAttribute('open', ''))
    await popup.$eval('.search-help', each => each.setAttribute('open', ''))
    await popup.$eval('.entry details', each => each.setAttribute('open', ''))
    await look(popup, 'popup-search')
    await popup.close()
  })

  it('the library page', async () => {
    for (const room of ['search', 'statistics', 'lists', 'settings', 'welcome']) {
      const page = await session.browser.openExtensionPage(`library/library.html#${room}`)
      await shrink(page)
      await page.waitForSelector(room === 'search' ? '.claim-detail' : 'h1')
      await look(page, room)
      if (room === 'search') {
        await clickNamed(page, say('splitClaim'))
        await page.waitForSelector('.movables')
        await look(page, 'split')
        await clickNamed(page, say('cancel'))
        await clickNamed(page, say('deleteClaim'))
        await clickNamed(page, say('trash'))
        await page.waitForSelector('.trashed')
        await look(page, 'trash')
      }
      if (room === 'settings') {
        await clickNamed(page, say('importFromFile'))
        await page.waitForSelector('dialog[open]')
        await look(page, 'import')
      }
      await page.close()
    }
  })
})
