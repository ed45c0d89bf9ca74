import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clickNamed, fill, shows } from './controls.ts'
import {
  markedWords,
  openArticle,
  openPage,
  openPopupPage,
  openSession,
  popupText,
  type Session,
  settled,
  visibleText,
} from './session.ts'

describe('the popup on a site that was not allowed', () => {
  let session: Session
  beforeAll(async () => {
    session = await openSession({ grant: [] })
  })
  afterAll(() => session.close())

  it('reads the page in front by one click on the toolbar, and remembers nothing', async () => {
    const page = await session.browser.newPage(session.server.url('wire-report.html'))
    const popup = await session.browser.clickAction(page)
    await popup.waitFor(() =>
      /\d+ claims?, \d+ with counter-statements or notes, \d+ unchecked/.test(document.body.innerText),
    )
    expect(await popupText(popup)).toMatch(/Nothing is remembered here/)
    await popup.close()
    expect(Object.values(await markedWords(page)).flat().length).toBeGreaterThan(0)
    const held = await session.browser.inExtension(async () => (await indexedDB.databases()).length)
    const page2 = await session.browser.openExtensionPage('library/library.html#search')
    await shows(page2, /no claims|empty|nothing/i)
    expect(held).toBeLessThanOrEqual(1)
    await page2.close()
    await page.close()
  })

  it('allows the site by its button, and takes it back by its switch', async () => {
    const page = await session.browser.newPage(session.server.url('wire-report.html'))
    const tabId = await session.browser.tabIdFor(page)
    const granted = () => session.browser.inExtension(async api => (await api.permissions.getAll()).origins ?? [])
    let popup = await session.browser.clickAction(page)
    await popup.waitFor(() => /Nothing is remembered here/.test(document.body.innerText))
    await popup.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(each => /^Remember and mark/.test(each.innerText))
      button?.click()
    })
    await popup.waitFor(() => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'true')
    expect((await granted()).length).toBe(1)
    await popup.close()

    await page.reload()
    const state = await settled(session, tabId)
    expect(state.status === 'read' && state.reading.remembered).toBe('yes')

    popup = await session.browser.clickAction(page)
    await popup.waitFor(() => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'true')
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click())
    await popup.waitFor(() => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'false')
    expect(await granted()).toEqual([])
    await popup.close()
    await page.close()
  })
})

describe('the popup on an allowed site', () => {
  let session: Session
  beforeAll(async () => {
    session = await openSession()
  })
  afterAll(() => session.close())

  it('lists the claims in page order, each going to its mark', async () => {
    const { reading, tabId, page } = await openArticle(session, session.server.url('harbour-spill.html'))
    const popup = await openPopupPage(session, tabId)
    const listed = await popup.evaluate(() =>
      [...document.querySelectorAll('.claim-words')].map(each => each.textContent),
    )
    expect(listed).toEqual(reading.findings.filter(({ isMain }) => isMain).map(({ claim }) => claim.text))
    await clickNamed(popup, listed.at(-1)?.trim() ?? '')
    await page.waitForFunction(() => scrollY > 0)
    await popup.close()
    await page.close()
  })

  it('keeps a note, finds it again, corrects it, deletes it and takes that back', async () => {
    const { tabId, page } = await openArticle(session, session.server.url('court-story.html'))
    const popup = await openPopupPage(session, tabId)
    await clickNamed(popup, 'Add note')
    await fill(popup, 'Note', 'The clerk of the court confirmed the filing by telephone.')
    await fill(popup, 'Link', 'javascript:alert(1)')
    await clickNamed(popup, 'Save')
    await popup.waitForSelector('[aria-invalid=true]')
    await fill(popup, 'Link', 'https://court.example/filing/7')
    await clickNamed(popup, 'Save')
    await shows(popup, 'The clerk of the court confirmed the filing by telephone.')

    await popup.keyboard.press('/')
    await popup.keyboard.type('clerk telephone')
    await shows(popup, 'The clerk of the court confirmed')
    await popup.keyboard.press('Escape')

    await clickNamed(popup, 'Edit this note')
    await fill(popup, 'Note', 'The clerk of the court confirmed the filing in writing.')
    await clickNamed(popup, 'Save')
    await shows(popup, 'confirmed the filing in writing')

    await clickNamed(popup, 'Delete this note')
    await popup.waitForFunction(
      () => ![...document.querySelectorAll('blockquote')].some(each => /in writing/.test(each.innerText)),
    )
    await clickNamed(popup, 'Undo')
    await shows(popup, 'confirmed the filing in writing')
    expect(await visibleText(popup)).not.toContain('by telephone')
    await popup.close()
    await page.close()
  })

  it('keeps what was typed when it closes before saving', async () => {
    const { tabId, page } = await openArticle(session, session.server.url('science-story.html'))
    const popup = await openPopupPage(session, tabId)
    await clickNamed(popup, 'Add counter-statement')
    await fill(popup, 'Exact words', 'The sample was too small to tell.')
    await new Promise(resolve => setTimeout(resolve, 700))
    await popup.close()
    const again = await session.browser.openExtensionPage(`popup/popup.html?tab=${tabId}`)
    await again.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].some(({ value }) => value === 'The sample was too small to tell.'),
    )
    await clickNamed(again, 'Discard')
    await again.close()
    await page.close()
  })

  it('takes "not this claim" for good', async () => {
    const first = await openArticle(session, session.server.url('harbour-spill.html'))
    await first.page.close()
    const second = await openArticle(session, session.server.url('harbour-spill-second-outlet.html'))
    const known = second.reading.findings.filter(finding => finding.known !== null).length
    expect(known).toBeGreaterThan(0)
    const popup = await openPopupPage(session, second.tabId)
    await clickNamed(popup, 'Not this claim')
    await popup.close()
    await second.page.reload()
    const state = await settled(session, second.tabId)
    expect(state.status === 'read' && state.reading.findings.filter(finding => finding.known !== null).length).toBe(
      known - 1,
    )
    await second.page.close()
  })

  it('takes "also this claim" for good, and takes it back', async () => {
    const decided = (state: Awaited<ReturnType<typeof settled>>) =>
      state.status === 'read' ? state.reading.findings.filter(({ known }) => known?.match.reasons.decided) : []
    await (await openArticle(session, session.server.url('harbour-spill.html'))).page.close()
    const { page, tabId } = await openArticle(session, session.server.url('court-story.html'))
    const popup = await openPopupPage(session, tabId)
    await clickNamed(popup, 'Also a claim you know?')
    await shows(popup, 'Which claim of your library is this?')
    await fill(popup, 'Search your library', 'harbour')
    const first = await popup.waitForFunction(() => {
      const claim = document.querySelector('.line-claim')?.textContent ?? ''
      return /harbour/i.test(claim) && claim
    })
    const chosen = await first.jsonValue()
    await popup.evaluate(() => {
      const entry = document.querySelector<HTMLDetailsElement>('.entry details')
      if (entry) entry.open = true
    })
    await clickNamed(popup, 'Also this claim')
    await shows(popup, 'Kept: these words are that claim')
    await page.bringToFront()
    await page.reload()
    const kept = decided(await settled(session, tabId))
    expect(kept.map(({ known }) => known?.entry.claim.text)).toEqual([chosen])
    await popup.bringToFront()
    await popup.waitForFunction(() => /You said that this is the same claim/.test(document.body.textContent ?? ''))
    await clickNamed(popup, 'Undo')
    await shows(popup, 'Undone')
    await page.bringToFront()
    await page.reload()
    expect(decided(await settled(session, tabId))).toEqual([])
    await popup.close()
    await page.close()
  })

  it('hides the marks for every page, and shows them again', async () => {
    const { page, tabId } = await openArticle(session, session.server.url('wire-report.html'))
    const marks = async () => Object.values(await markedWords(page)).flat().length
    expect(await marks()).toBeGreaterThan(0)
    const popup = await openPopupPage(session, tabId)
    await clickNamed(popup, 'Hide marks')
    await shows(popup, 'Show marks')
    expect(await marks()).toBe(0)
    // A page behind another tab is not read before it is seen.
    await page.bringToFront()
    await page.reload()
    expect((await settled(session, tabId)).status).toBe('read')
    expect(await marks()).toBe(0)
    await clickNamed(popup, 'Show marks')
    await shows(popup, 'Hide marks')
    expect(await marks()).toBeGreaterThan(0)
    await popup.close()
    await page.close()
  })

  it('says so where there is no article, and where the page is empty', async () => {
    for (const name of ['recipe.html', 'empty.html']) {
      const { state, tabId, page } = await openPage(session, session.server.url(name))
      expect(state.status).toBe('not-an-article')
      const popup = await openPopupPage(session, tabId)
      await shows(popup, 'No article here')
      await popup.close()
      await page.close()
    }
  })
})
