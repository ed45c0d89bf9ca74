import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '../../tools/browser/remote.ts'
import { axeViolations, cardViolations } from './axe.ts'
import { clickNamed, fill, picture } from './controls.ts'
import { cardIsOpen, clickMark } from './marks.ts'
import { openArticle, openPopupPage, openSession, type Session } from './session.ts'

/** Opens the first claim that was found; in the list of the library page it stands open beside it. */
const openFirst = async (page: Page): Promise<void> => {
  const entry = await page.waitForSelector('.entry details, .claim-detail')
  await entry?.evaluate(node => node instanceof HTMLDetailsElement && node.setAttribute('open', ''))
}

describe.each(['light', 'dark'] as const)('axe, %s', colorScheme => {
  let session: Session
  beforeAll(async () => {
    session = await openSession({ colorScheme })
  })
  afterAll(() => session.close())

  it('finds no violation in the popup: list, form, search, no article', async () => {
    const { tabId } = await openArticle(session, session.server.url('harbour-spill.html'))
    const popup = await openPopupPage(session, tabId)
    expect(await axeViolations(popup)).toEqual([])
    await clickNamed(popup, 'Add counter-statement')
    expect(await axeViolations(popup)).toEqual([])
    await clickNamed(popup, 'Cancel')
    await popup.keyboard.press('/')
    await popup.keyboard.type('harbour')
    await popup.waitForSelector('summary.result, .result')
    expect(await axeViolations(popup)).toEqual([])
  })

  it('finds no violation on the first-run page, in search, trash and settings', async () => {
    for (const section of ['welcome', 'search', 'trash', 'settings']) {
      const page = await session.browser.openExtensionPage(`library/library.html#${section}`)
      await page.waitForSelector('h1, h2')
      expect(await axeViolations(page)).toEqual([])
      await page.close()
    }
  })

  it('finds no violation where claims are written, split and merged, thrown away and offered as drafts', async () => {
    await (await openArticle(session, session.server.url('harbour-spill.html'))).page.close()
    const page = await session.browser.openExtensionPage('library/library.html#search')
    await clickNamed(page, 'Add a claim')
    await fill(page, 'What is claimed', 'The harbour is closed')
    await fill(page, 'Date', 'soon')
    await clickNamed(page, 'Save')
    await page.waitForSelector('[aria-invalid=true]')
    expect(await axeViolations(page)).toEqual([])
    await clickNamed(page, 'Keep as draft')
    await page.waitForSelector('.unfinished')
    await openFirst(page)
    expect(await axeViolations(page)).toEqual([])
    await clickNamed(page, 'Split…')
    expect(await axeViolations(page)).toEqual([])
    await picture(page, `split-${colorScheme}`)
    await clickNamed(page, 'Cancel')
    await clickNamed(page, 'Merge…')
    await page.waitForFunction(() => /is the same as this one/.test(document.body.innerText))
    await openFirst(page)
    await clickNamed(page, 'Merge with this claim')
    await page.waitForSelector('[name=kept]')
    expect(await axeViolations(page)).toEqual([])
    await picture(page, `merge-${colorScheme}`)
    await clickNamed(page, 'Cancel')
    await openFirst(page)
    await clickNamed(page, 'Delete claim')
    await clickNamed(page, 'Trash')
    await page.waitForSelector('.trashed')
    await clickNamed(page, 'Delete for ever…')
    expect(await axeViolations(page)).toEqual([])
    await picture(page, `trash-${colorScheme}`)
    await page.close()
  })

  it('finds no violation in the card', async () => {
    const { page } = await openArticle(session, session.server.url('harbour-spill.html'))
    await clickMark(page, 'gainsay-countered')
    await waitUntil('the card', () => cardIsOpen(page))
    expect(await session.browser.inIsolatedWorld(page, cardViolations)).toEqual([])
  })
})

describe('keyboard only', () => {
  let session: Session
  beforeAll(async () => {
    session = await openSession()
  })
  afterAll(() => session.close())

  it('steps from card to card, through its buttons, and closes it with Escape', async () => {
    const { page, tabId } = await openArticle(session, session.server.url('harbour-spill.html'))
    const step = () =>
      session.browser.inExtension(
        (api, id) => api.tabs.sendMessage(id, { gainsay: 'step', argument: { direction: 1 } }, { frameId: 0 }),
        tabId,
      )
    await page.bringToFront()
    await step()
    await waitUntil('the card', () => cardIsOpen(page))
    const focused = () => page.evaluate(() => document.activeElement?.localName)
    await waitUntil('focus in the card', async () => (await focused()) === 'gainsay-card')
    for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('Tab')
    expect(await focused()).toBe('gainsay-card')
    await page.keyboard.press('Escape')
    await waitUntil('the card to close', async () => !(await cardIsOpen(page)))
  })

  it('reaches every control of the popup with Tab, and the list with the arrow keys', async () => {
    const { tabId } = await openArticle(session, session.server.url('harbour-spill.html'))
    const popup = await openPopupPage(session, tabId)
    await popup.bringToFront()
    const names = new Set<string>()
    for (let presses = 0; presses < 150; presses += 1) {
      await popup.keyboard.press('Tab')
      names.add(
        await popup.evaluate(
          () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '',
        ),
      )
    }
    const controls = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a[href], [role=switch], summary')]
        .filter(each => each.checkVisibility())
        .map(each => each.getAttribute('aria-label') ?? each.textContent?.trim() ?? ''),
    )
    expect(controls.filter(name => !names.has(name))).toEqual([])
  })
})
