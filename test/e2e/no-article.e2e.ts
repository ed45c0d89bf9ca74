import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '../../tools/browser/remote.ts'
import { askState } from '../../tools/page-reading.ts'
import { noArticles, secret } from '../fixtures/no-articles.ts'
import { markedWords, openArticle, openSession, type Session } from './session.ts'

let session: Session
beforeAll(async () => {
  session = await openSession()
})
afterAll(() => session.close())

/** How many records of each kind the library holds. */
const held = (): Promise<Record<string, number>> =>
  session.browser.inExtension(async () => {
    const name = (await indexedDB.databases()).find(each => each.name?.startsWith('gainsay'))?.name
    if (name === undefined) return {}
    const library = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name)
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const counts: Record<string, number> = {}
    for (const store of ['claims', 'counterStatements', 'notes', 'sightings'])
      counts[store] = await new Promise((resolve, reject) => {
        const counting = library.transaction(store).objectStore(store).count()
        counting.onsuccess = () => resolve(counting.result)
        counting.onerror = () => reject(counting.error)
      })
    library.close()
    return counts
  })

const none = { claims: 0, counterStatements: 0, notes: 0, sightings: 0 }

describe('nothing beyond the cheap look, nothing kept, nothing to be seen by the page:', () => {
  it.each(noArticles)('$name', async ({ path, html }) => {
    const page = await session.browser.newPage(session.server.add(path, html))
    const tabId = await session.browser.tabIdFor(page)
    // Twice the delay from a page's load to the last look at it.
    await new Promise(resolve => setTimeout(resolve, 800))
    await waitUntil('a look', async () => (await askState(session.browser, tabId))?.status !== 'reading')
    expect((await askState(session.browser, tabId))?.status).toBe('not-an-article')
    expect(await session.browser.inIsolatedWorld(page, () => typeof Reflect.get(globalThis, 'gainsayFinder'))).toBe(
      'undefined',
    )
    expect(await markedWords(page)).toEqual({})
    const line = await page.evaluate(() => {
      const element = document.querySelector('p, td, div') ?? document.body
      return getComputedStyle(element, '::highlight(gainsay-countered)').textDecorationLine
    })
    expect(line).not.toContain('underline')
    expect(await held()).toEqual(none)
    await page.close()
  })
})

it('reads an article, but never what its reader writes in it', async () => {
  const comments = `<form><textarea>${secret}.</textarea><input value="${secret}."></form>
    <div contenteditable="true"><p>${secret}. ${secret}.</p></div><div role="textbox" contenteditable="plaintext-only">${secret}.</div>`
  const html = `<!doctype html><html lang="en"><head><title>Oven</title><meta property="og:type" content="article"></head><body><article>
    <h1>Mayor of Saltby says that he never saw an oven</h1>
    <p>The mayor of Saltby has never seen the oven of the bakery, he told the council on Tuesday.</p>${comments}
    <p>The council denied that it had been told anything of the kind. “Nobody spoke to us,” said its clerk, Anna Reed.</p>
    <p>${'The bakery stands beside the lighthouse, and opens at five in the morning on all days but one. '.repeat(6)}</p></article></body></html>`
  const { page, reading } = await openArticle(session, session.server.add('2026/oven', html))
  expect(reading.findings.length).toBeGreaterThan(0)
  expect(JSON.stringify(reading)).not.toContain('Ilse Krum')
  const { claims = 0 } = await held()
  expect(claims).toBeGreaterThan(0)
  await page.close()
})
