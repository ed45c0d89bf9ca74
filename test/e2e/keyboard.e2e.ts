/** The popup's whole story without a pointer: the list, its switches, searching, writing, drafts, deleting, and taking back. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shows, tabTo } from './controls.ts'
import { markedWords, openArticle, openPopupPage, openSession, type Session } from './session.ts'

// In Firefox one in two of the keys pressed right after another is lost on a busy machine; writing.e2e.ts has a shorter story by keyboard there.
describe.skipIf(process.env.GAINSAY_BROWSER === 'firefox')('the popup by keyboard', () => {
  let session: Session
  let page: Page
  let popup: Page
  beforeAll(async () => {
    session = await openSession()
    const opened = await openArticle(session, session.server.url('harbour-spill.html'))
    page = opened.page
    popup = await openPopupPage(session, opened.tabId)
    await popup.bringToFront()
  })
  afterAll(() => session.close())

  /** Tab, and then the key that presses what it led to. */
  async function press(name: string, key: 'Enter' | ' ' = 'Enter'): Promise<void> {
    await tabTo(popup, name)
    await popup.keyboard.press(key)
  }

  const focused = (): Promise<string> => popup.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
  const claims = (): Promise<string[]> =>
    popup.$$eval('button.claim-words', all => all.map(each => each.textContent?.trim() ?? ''))

  it('goes through the claims with the arrows, to those that are held back and to those that are answered', async () => {
    const listed = await claims()
    await tabTo(popup, listed[0] ?? '')
    await popup.keyboard.press('ArrowDown')
    await popup.keyboard.press('ArrowDown')
    expect(await focused()).toBe(listed[2])
    await popup.keyboard.press('ArrowUp')
    expect(await focused()).toBe(listed[1])
    await press('Show 2 more')
    await popup.waitForFunction(
      count => document.querySelectorAll('button.claim-words').length > count,
      {},
      listed.length,
    )
    await press('With counter-statements or notes', ' ')
    await popup.waitForFunction(() => document.querySelectorAll('.finding.unchecked').length === 0)
    await press('All', ' ')
    await popup.waitForFunction(() => document.querySelectorAll('.finding.unchecked').length > 0)
  })

  it('hides the marks and shows them again', async () => {
    await press('Hide marks')
    await shows(popup, 'Show marks')
    await expect.poll(async () => Object.values(await markedWords(page)).flat()).toEqual([])
    await press('Show marks')
    await shows(popup, 'Hide marks')
  })

  it('leaves a form with Escape, finds the draft again, and throws it away', async () => {
    await press('Add note')
    await popup.waitForSelector('form.entry-form')
    // A form says at once what it is.
    expect(await focused()).toBe('Add a note')
    await tabTo(popup, 'Note')
    await popup.keyboard.type('Asked the harbour office.')
    await popup.keyboard.press('Escape')
    await shows(popup, 'Unfinished: Note')
    await press('Continue')
    await popup.waitForSelector('form.entry-form')
    await tabTo(popup, 'Note')
    expect(await popup.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe(
      'Asked the harbour office.',
    )
    await press('Discard')
    await shows(popup, 'Draft discarded')
  })

  it('saves, is told what is wrong, searches with a filter, deletes and takes that back', async () => {
    await press('Add note')
    await popup.waitForSelector('form.entry-form')
    await tabTo(popup, 'Note')
    await popup.keyboard.type('The harbour office confirmed it by radio.')
    await tabTo(popup, 'Date')
    await popup.keyboard.type('soon')
    await press('Save')
    await popup.waitForFunction(() => document.activeElement?.matches('[aria-invalid=true]'))
    // The field that is wrong has the focus, with what is wrong as its description.
    const described = await popup.evaluate(() => {
      const field = document.activeElement
      return document.getElementById(field?.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent
    })
    expect(described).toMatch(/year-month-day/)
    for (const _letter of 'soon') await popup.keyboard.press('Backspace')
    await press('Save')
    await shows(popup, 'Note saved')
    await popup.keyboard.press('/')
    await popup.keyboard.type('radio')
    await popup.waitForFunction(() => document.querySelectorAll('.entry').length === 1)
    await press('Filters')
    await tabTo(popup, 'Site')
    await popup.keyboard.type('127.0.0.1')
    // A filter holds once its field is left.
    await popup.keyboard.press('Tab')
    await popup.waitForFunction(() =>
      /site:127/.test(document.querySelector<HTMLInputElement>('.search-box input')?.value ?? ''),
    )
    await popup.waitForFunction(() => document.querySelectorAll('.entry').length === 1)
    await press('Delete this note')
    await shows(popup, 'Note deleted')
    await press('Undo')
    await shows(popup, 'Undone: Note deleted')
    await popup.keyboard.press('/')
    await popup.keyboard.press('Escape')
    await popup.waitForSelector('button.claim-words')
  })

  it('goes to the words in the article', async () => {
    const [first = ''] = await claims()
    await tabTo(popup, first)
    await popup.keyboard.press('Enter')
    await page.waitForFunction(() => document.visibilityState === 'visible')
  })

  it('switches the site off', async () => {
    await popup.bringToFront()
    await press('Mark and remember this site', ' ')
    await shows(popup, 'Off on this site')
  })
})
