/** What the popup says where Gainsay cannot read: it tells what works there instead. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { shows } from './controls.ts'
import { openPopupPage, openSession, type Session, visibleText } from './session.ts'

let session: Session
beforeAll(async () => {
  session = await openSession()
})
afterAll(() => session.close())

/** The smallest file that the browsers show as a PDF: one empty page. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>`

it('a PDF', async () => {
  const page = await session.browser.newPage(session.server.add('2026/report.pdf', Buffer.from(pdf)))
  const tabId = await session.browser.tabIdFor(page)
  const popup = await openPopupPage(session, tabId)
  await shows(popup, 'This is a PDF')
  expect(await visibleText(popup)).toContain('select the words and choose “Look up in Gainsay”')
  await popup.close()
  await page.close()
})
