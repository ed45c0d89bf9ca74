import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '../../tools/browser/remote.ts'
import { askState } from '../../tools/page-reading.ts'
import { cardIsOpen, clickMark } from './marks.ts'
import { openArticle, openSession, popupText, type Session, settled } from './session.ts'

/** Browsers stop the background at will. Nothing may be lost by it, and the reader must not notice. */
describe('the background is stopped', () => {
  let session: Session
  beforeAll(async () => {
    session = await openSession()
  })
  afterAll(() => session.close())

  it('before a click on a mark: the card opens', async () => {
    const { page } = await openArticle(session, session.server.url('harbour-spill.html'))
    await session.browser.stopBackground()
    expect(await session.browser.backgroundState()).toBe('stopped')
    await clickMark(page, 'gainsay-countered')
    await waitUntil('the card', () => cardIsOpen(page))
    await page.close()
  })

  it('before the popup opens: it shows the findings', async () => {
    const { page, reading } = await openArticle(session, session.server.url('harbour-spill.html'))
    await session.browser.stopBackground()
    const popup = await session.browser.clickAction(page)
    await popup.waitFor(() => /\d+ claims?,/.test(document.body.innerText))
    expect(await popupText(popup)).toContain(`${reading.findings.filter(({ isMain }) => isMain).length} claims`)
    await popup.close()
    await page.close()
  })

  it('in the middle of an analysis: the page is read all the same, and remembered once', async () => {
    const page = await session.browser.newPage()
    const tabId = await session.browser.tabIdFor(page)
    await page.goto(session.server.url('wire-report.html'))
    // Stopped again and again until the page has been read once: some stop falls between question and answer.
    for (let round = 0; round < 6; round += 1) {
      await session.browser.stopBackground()
      const state = await askState(session.browser, tabId)
      if (state?.status === 'read') break
      await new Promise(resolve => setTimeout(resolve, 60))
    }
    const state = await settled(session, tabId)
    expect(state.status).toBe('read')
    const first = state.status === 'read' ? state.reading.findings : []
    await page.reload()
    const again = await settled(session, tabId)
    const second = again.status === 'read' ? again.reading.findings : []
    expect(second.map(({ recordId }) => recordId)).toEqual(first.map(({ recordId }) => recordId))
    expect(second.filter(({ isMain }) => isMain).every(({ recordId }) => recordId !== null)).toBe(true)
  })
})
