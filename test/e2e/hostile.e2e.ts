import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '../../tools/browser/remote.ts'
import { cardIsOpen, clickMark } from './marks.ts'
import { markedWords, openArticle, openSession, type Session } from './session.ts'

/** A page that attacks: see test/fixtures/pages/hostile.html, which writes down in window.__hostile what it got. */
describe('a hostile page', () => {
  let session: Session
  beforeAll(async () => {
    session = await openSession()
    // The library knows this story from another outlet, so there is something to steal.
    const told = await openArticle(session, session.server.url('harbour-spill.html'))
    expect(told.reading.findings.some(({ mark }) => mark === 'countered')).toBe(true)
    await told.page.close()
  })
  afterAll(() => session.close())

  it('learns nothing of the library, opens nothing, runs nothing, and stays usable', async () => {
    const { page, reading } = await openArticle(session, session.server.url('hostile.html'))
    const secrets = reading.findings.flatMap(finding =>
      (finding.known?.entry.counterStatements ?? []).map(({ quote }) => quote),
    )
    expect(secrets.length).toBeGreaterThan(0)

    const dialogs: string[] = []
    page.on('dialog', dialog => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await page.evaluate(() => dispatchEvent(new Event('gainsay-test:attack')))
    await waitUntil('the attack', () => page.evaluate(() => Reflect.get(window, '__hostile')?.done === true), 30_000)
    expect(await cardIsOpen(page)).toBe(false)

    await clickMark(page, 'gainsay-countered')
    await waitUntil('the card', () => cardIsOpen(page))
    await page.evaluate(() => dispatchEvent(new Event('gainsay-test:attack')))
    await new Promise(resolve => setTimeout(resolve, 1_500))
    const seen = await page.evaluate(() => {
      const highlights = [...CSS.highlights].map(([name, ranges]) => `${name} ${[...ranges].map(String).join(' ')}`)
      const host = document.querySelector('gainsay-card')
      return JSON.stringify([
        Reflect.get(window, '__hostile'),
        highlights,
        host?.shadowRoot ?? null,
        host?.outerHTML ?? '',
        document.documentElement.innerText,
        document.documentElement.textContent,
      ])
    })
    for (const secret of secrets) expect(seen).not.toContain(secret.slice(0, 30))
    const findable = await page.evaluate(
      words => words.map(each => Boolean((window as unknown as { find(text: string): boolean }).find(each))),
      secrets.map(secret => secret.slice(0, 30)),
    )
    expect(findable).toEqual(secrets.map(() => false))
    expect(dialogs).toEqual([])
    expect(await page.evaluate(() => Reflect.get(window, '__pwned'))).toBeUndefined()

    // Still usable: a frame is drawn and a script runs within a second.
    const start = Date.now()
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))))
    expect(Date.now() - start).toBeLessThan(5_000)
    expect(Object.values(await markedWords(page)).flat().length).toBeGreaterThan(0)
  })

  it('has no link in its claims or in the library that is not http(s)', async () => {
    const { reading } = await openArticle(session, session.server.url('hostile.html'))
    const addresses = [...JSON.stringify(reading).matchAll(/"url":"([^"]*)"/g)].map(([, url = '']) => url)
    expect(addresses.filter(url => url !== '' && !/^https?:/.test(url))).toEqual([])
  })
})
