/** The first run: the example in the welcome page is read and marked before anything is allowed, and nothing of it is kept. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '../../tools/browser/remote.ts'
import { axeViolations } from './axe.ts'
import { clickNamed, picture, shows } from './controls.ts'
import { cardIsOpen, clickMark } from './marks.ts'
import { markedWords, openSession, type Session } from './session.ts'

const countered = (page: Page) =>
  markedWords(page).then(words => [...(words['gainsay-countered'] ?? []), ...(words['gainsay-countered-dark'] ?? [])])

describe.each(['light', 'dark'] as const)('the example of the first run, %s', colorScheme => {
  let session: Session
  let page: Page
  beforeAll(async () => {
    session = await openSession({ colorScheme, grant: [] })
    page = await session.browser.openExtensionPage('library/library.html#welcome')
  })
  afterAll(() => session.close())

  /** The roots of cards are closed: they are kept as they are made. */
  const keepRoots = () =>
    page.evaluate(() => {
      const attach = Element.prototype.attachShadow
      Element.prototype.attachShadow = function (init) {
        const root = attach.call(this, init)
        Reflect.set(globalThis, 'lastRoot', root)
        return root
      }
    })
  const cardText = (): Promise<string> =>
    page.evaluate(() => (Reflect.get(globalThis, 'lastRoot') as ShadowRoot).querySelector('.card')?.textContent ?? '')

  it('is marked, and nothing else of the page', async () => {
    await page.bringToFront()
    await waitUntil('the marks', async () => (await countered(page)).length > 0, 30_000)
    const all = Object.values(await markedWords(page)).flat()
    expect(all.some(words => words.includes('had skipped two inspections'))).toBe(true)
    const example = await page.$eval('.example', each => (each as HTMLElement).innerText)
    for (const words of all) expect(example).toContain(words)
    expect(await axeViolations(page)).toEqual([])
    await picture(page, `first-run-${colorScheme}`)
  })

  it('opens the card at a mark, with the counter-statement in it', async () => {
    await keepRoots()
    await clickMark(page, 'gainsay-countered')
    await waitUntil('the card', () => cardIsOpen(page))
    const text = await cardText()
    expect(text).toContain('denied that any inspection had been skipped')
    expect(text).not.toContain('Add note')
    expect(text).not.toContain('Copy link')
    await picture(page, `first-run-card-${colorScheme}`)
    await page.keyboard.press('Escape')
    await waitUntil('no card', async () => !(await cardIsOpen(page)))
  })

  it('is reached by the keyboard, and gives the focus back', async () => {
    const next = await page.waitForSelector('::-p-text(Next claim)')
    await next?.focus()
    await page.keyboard.press('Enter')
    await waitUntil('the card', () => cardIsOpen(page))
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('gainsay-card')
    await page.keyboard.press('Escape')
    await waitUntil('no card', async () => !(await cardIsOpen(page)))
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Next claim')
  })

  it('takes its marks along when the reader leaves, and brings them back', async () => {
    await clickNamed(page, 'Settings')
    await shows(page, 'What your library holds')
    await waitUntil('no marks', async () => Object.keys(await markedWords(page)).length === 0)
    await clickNamed(page, 'What Gainsay does')
    await waitUntil('the marks again', async () => (await countered(page)).length > 0)
  })

  it('leaves nothing in the library', async () => {
    await clickNamed(page, 'Settings')
    await shows(page, '0 claims, 0 counter-statements, 0 notes, 0 sightings')
  })
})
