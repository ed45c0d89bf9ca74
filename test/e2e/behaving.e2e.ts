import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '../../tools/browser/remote.ts'
import { askState } from '../../tools/page-reading.ts'
import { behavingPages } from '../fixtures/behaving.ts'
import { cardIsOpen, clickMark } from './marks.ts'
import { markedWords, openPopupPage, openSession, type Session, visibleText } from './session.ts'

let session: Session
beforeAll(async () => {
  session = await openSession()
})
afterAll(() => session.close())

const marks = async (page: Page): Promise<string> =>
  Object.entries(await markedWords(page))
    .filter(([name]) => /-(unchecked|noted|countered)/.test(name))
    .flatMap(([, words]) => words)
    .join('\n')
    .replace(/\s+/g, ' ')

const reading = async (tabId: number): Promise<string> => JSON.stringify(await askState(session.browser, tabId))

describe('marks keep up with a page of', () => {
  it.each(behavingPages)('$name', async ({ name, html, marked, act, after, unread }) => {
    const page = await session.browser.newPage(session.server.add(`2026/${name.replace(/\W+/g, '-')}`, html))
    const tabId = await session.browser.tabIdFor(page)
    if (marked === null)
      await waitUntil('no article', async () => (await reading(tabId)).includes('not-an-article'), 30_000)
    else await waitUntil(`a mark on “${marked}”`, async () => (await marks(page)).includes(marked), 30_000)
    if (unread !== undefined) expect(await reading(tabId)).not.toContain(unread)
    if (act !== undefined) await page.evaluate(`{ ${act} }`)
    const { marked: later, gone } = after ?? {}
    if (later !== undefined)
      await waitUntil(`a mark on “${later}”`, async () => (await marks(page)).includes(later), 30_000)
    if (gone !== undefined) expect(await marks(page)).not.toContain(gone)
    await page.close()
  })
})

it('marks in an open shadow root have their rules there, and open their card', async () => {
  const shadow = behavingPages.find(({ name }) => name === 'shadow DOM article')
  const page = await session.browser.newPage(session.server.add('2026/in-shadow', shadow?.html ?? ''))
  await waitUntil('a mark', async () => (await marks(page)) !== '', 30_000)
  const sheets = (): Promise<number> =>
    page.evaluate(() => document.querySelector('news-story')?.shadowRoot?.adoptedStyleSheets.length ?? 0)
  await waitUntil('rules in the root', async () => (await sheets()) === 1, 5_000)
  expect(await page.evaluate(() => document.querySelector('news-story')?.shadowRoot?.querySelector('style'))).toBeNull()
  await clickMark(page, 'gainsay-countered')
  await waitUntil('the card', () => cardIsOpen(page), 5_000)
  await page.close()
})

it('says when it stopped following, and reads again', async () => {
  const endless = behavingPages.find(({ name }) => name === 'endless feed')
  const page = await session.browser.newPage(session.server.add('2026/no-end', endless?.html ?? ''))
  const tabId = await session.browser.tabIdFor(page)
  await waitUntil('a mark', async () => (await marks(page)) !== '', 30_000)
  await page.evaluate(() => {
    const line = 'The weather on the coast is the same as it was an hour ago, and nobody on the quay is surprised. '
    for (let index = 0; index < 500; index += 1) {
      const paragraph = document.createElement('p')
      paragraph.textContent = line.repeat(10) + index
      document.querySelector('article')?.append(paragraph)
    }
  })
  await waitUntil('given up', async () => (await reading(tabId)).includes('"isFollowed":false'), 20_000)
  const popup = await openPopupPage(session, tabId)
  await waitUntil('words', async () => (await visibleText(popup)).includes('does not follow it any more'), 30_000)
  await page.evaluate(() => {
    for (const paragraph of [...document.querySelectorAll('article p')].slice(10)) paragraph.remove()
  })
  await popup.evaluate(() => {
    for (const button of document.querySelectorAll('button')) if (button.textContent === 'Read it again') button.click()
  })
  await page.bringToFront()
  await waitUntil('followed again', async () => (await reading(tabId)).includes('"isFollowed":true'), 20_000)
  await popup.close()
  await page.close()
})
