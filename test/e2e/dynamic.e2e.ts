import { afterAll, beforeAll, expect, it } from 'vitest'
import { waitUntil } from '../../tools/browser/remote.ts'
import { askState } from '../../tools/page-reading.ts'
import { markedWords, openSession, type Session } from './session.ts'

let session: Session
beforeAll(async () => {
  session = await openSession()
})
afterAll(() => session.close())

it('follows a page that writes its article late, adds to it, and turns into another one', async () => {
  const page = await session.browser.newPage(session.server.url('dynamic.html'))
  const tabId = await session.browser.tabIdFor(page)
  const claims = async (): Promise<string> => {
    const state = await askState(session.browser, tabId)
    return state?.status === 'read' ? JSON.stringify(state.reading) : ''
  }
  const marks = async () =>
    Object.values(await markedWords(page))
      .flat()
      .join('\n')

  await waitUntil('the late article', async () => (await claims()).includes('windmill'), 20_000)
  expect(await marks()).toContain('The windmill at Sedge End will be pulled down in October')

  await page.click('#more')
  await waitUntil('the added paragraph', async () => (await claims()).includes('rot had reached the main beam'), 20_000)
  expect(await marks()).toContain('rot had reached the main beam')

  await page.click('#next')
  await waitUntil('the other article', async () => (await claims()).includes('Eels have returned'), 20_000)
  expect(await claims()).not.toContain('windmill')
  expect(await marks()).not.toContain('windmill')
  const badge = await session.browser.inExtension((api, id) => api.action.getBadgeText({ tabId: id }), tabId)
  expect(Number(badge)).toBeGreaterThan(0)
})
