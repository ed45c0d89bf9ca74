/** What the reader writes, from its first word to the backup: in the popup, on the library page, and by the keyboard alone. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deleteEverything, exportBackup, restoreBackup } from './backup-file.ts'
import { clickNamed, fill, openFirst, picture, shows, tabTo } from './controls.ts'
import { openArticle, openPopupPage, openSession, type Session, visibleText } from './session.ts'

let session: Session
beforeAll(async () => {
  session = await openSession()
})
afterAll(() => session.close())

/** Selects some words of a page, and gives them. */
async function selectWords(page: Page): Promise<string> {
  await page.bringToFront()
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('p')].map(paragraph => paragraph.firstChild)
    const text = texts.find(each => each instanceof Text && each.data.length > 60)
    if (!(text instanceof Text)) throw new Error('no text')
    const end = text.data.indexOf('.') + 1 || text.data.length
    document.getSelection()?.setBaseAndExtent(text, 0, text, end)
    return text.data.slice(0, end).replace(/\s+/g, ' ').trim()
  })
}

async function openLibrary(room: 'search' | 'trash'): Promise<Page> {
  const page = await session.browser.openExtensionPage(`library/library.html#${room}`)
  await page.waitForSelector(room === 'search' ? 'search input' : 'h1')
  return page
}

/** Waits until the words are gone from the page. */
const lacks = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(gone => !document.body.innerText.includes(gone), { timeout: 15_000 }, words)

async function pressWithControl(page: Page, key: 'y' | 'z'): Promise<void> {
  await page.bringToFront()
  await page.keyboard.down('Control')
  await page.keyboard.press(key)
  await page.keyboard.up('Control')
}

const pressUndo = (page: Page): Promise<void> => pressWithControl(page, 'z')

describe('a note', () => {
  it('is written, found, changed, taken back, merged, thrown away, restored, and comes back whole from a backup', async () => {
    const { page, tabId } = await openArticle(session, session.server.url('court-story.html'))
    const words = await selectWords(page)
    let popup = await openPopupPage(session, tabId)
    await clickNamed(popup, 'Add note')
    await popup.waitForFunction(
      selected => document.querySelector<HTMLTextAreaElement>('textarea[name=text]')?.value === selected,
      { timeout: 15_000 },
      words,
    )
    await fill(popup, 'Who checked', 'The clerk of the court')
    await fill(popup, 'Evidence', 'https://court.example/filing/7')
    await picture(popup, '1-note-from-selection')
    await clickNamed(popup, 'Save')
    await shows(popup, 'Note saved')
    await popup.close()

    popup = await openPopupPage(session, tabId)
    await fill(popup, 'Search your library', 'clerk court')
    await openFirst(popup, 'The clerk of the court')
    await picture(popup, '2-found')
    await clickNamed(popup, 'Edit this note')
    await fill(popup, 'Note', 'Confirmed in writing, with the date of the filing.')
    await picture(popup, '3-edit')
    await clickNamed(popup, 'Save')
    await shows(popup, 'Confirmed in writing')
    await popup.evaluate(() => document.querySelector<HTMLElement>('summary.result')?.focus())
    await pressUndo(popup)
    await shows(popup, 'Undone: Note changed')
    await lacks(popup, 'Confirmed in writing')
    expect(await visibleText(popup)).toContain(words)
    await picture(popup, '4-undone')
    await popup.close()
    // An open page is read again with every change of the library, and would be remembered again after its end.
    await page.close()

    const library = await openLibrary('search')
    await clickNamed(library, 'Add a claim')
    await fill(library, 'What is claimed', 'A clerk has seen the filing of the Ostrand case')
    await fill(library, 'Date', 'yesterday')
    await clickNamed(library, 'Save')
    await shows(library, 'Enter the date as year-month-day')
    await fill(library, 'Date', '2026-11-02')
    await picture(library, '5-add-claim')
    await clickNamed(library, 'Save')
    await shows(library, 'Claim saved')
    await fill(library, 'Search your library', 'seen filing Ostrand')
    await openFirst(library, 'A clerk has seen')
    await clickNamed(library, 'Merge…')
    await fill(library, 'Search your library', 'clerk of the court')
    await openFirst(library, 'The clerk of the court')
    await clickNamed(library, 'Merge with this claim')
    await shows(library, 'Which one stays')
    await picture(library, '6-merge')
    await clickNamed(library, 'Merge')
    await shows(library, 'Claims merged')
    await fill(library, 'Search your library', 'seen filing Ostrand')
    await openFirst(library, 'The clerk of the court')
    await picture(library, '7-merged')

    await clickNamed(library, 'Delete claim')
    await shows(library, 'Claim deleted')
    await clickNamed(library, 'Trash')
    await shows(library, /A clerk has seen the filing of the Ostrand case[\s\S]*30 days left/)
    await picture(library, '8-trash')
    await clickNamed(library, 'Restore')
    await shows(library, 'Claim restored')
    await clickNamed(library, 'Library')
    await fill(library, 'Search your library', 'seen filing Ostrand')
    await openFirst(library, 'The clerk of the court')
    await picture(library, '9-restored')
    await library.close()

    const backup = await exportBackup(session)
    await deleteEverything(session, settings => picture(settings, '10-deleted'))
    await restoreBackup(session, backup, settings => picture(settings, '11-backup-restored'))
    expect(await exportBackup(session)).toBe(backup)
    expect(backup).toContain('The clerk of the court')
  })
})

describe('a claim', () => {
  it('is changed and split, keeps the words it had, and each step is taken back', async () => {
    const library = await openLibrary('search')
    await clickNamed(library, 'Add a claim')
    await fill(library, 'What is claimed', 'The ferries to Marrowby are unsafe and overpriced')
    await fill(library, 'Publication', 'The Marrowby Courier')
    await clickNamed(library, 'Save')
    await shows(library, 'Claim saved')
    await fill(library, 'Search your library', 'marrowby')
    await shows(library, 'unsafe and overpriced')
    await clickNamed(library, 'Edit claim')
    await fill(library, 'What is claimed', 'The ferries to Marrowby are unsafe and dear')
    await clickNamed(library, 'Save')
    await shows(library, 'Claim changed')
    await library.waitForFunction(() =>
      document.querySelector('.claim-detail h2')?.textContent?.includes('unsafe and dear'),
    )
    await clickNamed(library, 'Split…')
    await fill(library, 'What the new claim says', 'The ferries to Marrowby are unsafe')
    await clickNamed(library, 'Save')
    await shows(library, 'Claim split')
    await library.waitForFunction(() => document.querySelectorAll('.claim-row').length === 2)
    await picture(library, '12-split')
    await library.evaluate(() => document.querySelector<HTMLElement>('.claim-list')?.focus())
    await pressUndo(library)
    await shows(library, 'Undone: Claim split')
    await library.waitForFunction(() => document.querySelectorAll('.claim-row').length === 1)
    await pressWithControl(library, 'y')
    await shows(library, 'Done again: Claim split')
    await library.waitForFunction(() => document.querySelectorAll('.claim-row').length === 2)
    await pressUndo(library)
    await shows(library, 'Undone: Claim split')
    await clickNamed(library, 'Redo')
    await library.waitForFunction(() => document.querySelectorAll('.claim-row').length === 2)
    await clickNamed(library, 'Undo')
    await library.waitForFunction(() => document.querySelectorAll('.claim-row').length === 1)
    await clickNamed(library, 'Undo: Claim changed')
    await shows(library, 'unsafe and overpriced')
    await clickNamed(library, 'Undo: Claim saved')
    await library.waitForFunction(() => document.querySelectorAll('.claim-row').length === 0)
    await library.close()
  })
})

describe('a draft', () => {
  it('outlives the page, the room and the popup it was typed in, is offered again, and can be thrown away and back', async () => {
    let library = await openLibrary('search')
    await clickNamed(library, 'Add a claim')
    await fill(library, 'What is claimed', 'The lighthouse was sold')
    await clickNamed(library, 'Settings')
    await shows(library, 'Files in and out')
    await clickNamed(library, 'Library')
    await library.waitForSelector('form.entry-form')
    await library.close()
    library = await openLibraryForm()
    expect(await typed(library)).toBe('The lighthouse was sold')
    await shows(library, 'Your draft of')
    await clickNamed(library, 'Keep as draft')
    await shows(library, /Unfinished: Claim, The lighthouse was sold/)
    await picture(library, '13-unfinished')

    const { page, tabId } = await openArticle(session, session.server.url('science-story.html'))
    const popup = await openPopupPage(session, tabId)
    await shows(popup, /Unfinished: Claim, The lighthouse was sold/)
    await clickNamed(popup, 'Continue')
    expect(await typed(popup)).toBe('The lighthouse was sold')
    await clickNamed(popup, 'Discard')
    await shows(popup, 'Draft discarded')
    await clickNamed(popup, 'Undo')
    expect(await typed(popup)).toBe('The lighthouse was sold')
    await clickNamed(popup, 'Discard')
    await popup.close()
    await page.close()
    await library.close()
    library = await openLibrary('search')
    await shows(library, /\d+ claims?/)
    expect(await visibleText(library)).not.toContain('lighthouse')
    await library.close()
  })
})

async function openLibraryForm(): Promise<Page> {
  const page = await session.browser.openExtensionPage('library/library.html#search')
  await page.waitForSelector('form.entry-form')
  return page
}

const typed = async (page: Page): Promise<string> => {
  const field = await page.waitForSelector('textarea[name=text]')
  return (await field?.evaluate(node => (node as HTMLTextAreaElement).value)) ?? ''
}

describe('the popup by keyboard alone', () => {
  it('adds, finds, changes and takes back a counter-statement', async () => {
    const { page, tabId } = await openArticle(session, session.server.url('wire-report.html'))
    const popup = await openPopupPage(session, tabId)
    await popup.bringToFront()
    await tabTo(popup, 'Add counter-statement')
    await popup.keyboard.press('Enter')
    await popup.waitForSelector('form.entry-form')
    await tabTo(popup, 'Who speaks')
    await popup.keyboard.type('Ada Quill')
    await tabTo(popup, 'As what')
    await popup.keyboard.type('harbour master')
    await tabTo(popup, 'Exact words')
    await popup.keyboard.type('No ship has left the quay.')
    await popup.keyboard.press('Tab')
    await tabTo(popup, 'Save')
    await popup.keyboard.press('Enter')
    await shows(popup, /Ada Quill, harbour master, denies it/)
    await popup.keyboard.press('/')
    await popup.keyboard.type('quill quay')
    await popup.waitForFunction(() => document.querySelectorAll('.entry').length === 1)
    await popup.keyboard.press('ArrowDown')
    await tabTo(popup, 'Edit this counter-statement')
    await popup.keyboard.press('Enter')
    await popup.waitForSelector('form.entry-form')
    await tabTo(popup, 'Exact words')
    await popup.keyboard.press('End')
    await popup.keyboard.type(' Not one.')
    await tabTo(popup, 'Save')
    await popup.keyboard.press('Enter')
    await shows(popup, 'Not one.')
    // Back where it was opened from.
    await popup.waitForFunction(
      () => document.activeElement?.getAttribute('aria-label') === 'Edit this counter-statement',
    )
    await pressUndo(popup)
    await shows(popup, 'Undone: Counter-statement changed')
    await lacks(popup, 'Not one.')
    await popup.close()
    await page.close()
  })
})

describe('the library page', () => {
  it('takes the focus to the room that is opened, and never from who types there already', async () => {
    const page = await session.browser.openExtensionPage('library/library.html#settings')
    await shows(page, 'Files in and out')
    const focused = await page.evaluate(async () => {
      // As soon as the box is there, once: what comes later must not take the focus away.
      const changed = new MutationObserver(() => {
        const box = document.querySelector<HTMLElement>('search input')
        if (box === null) return
        box.focus()
        changed.disconnect()
      })
      changed.observe(document.body, { childList: true, subtree: true })
      location.hash = '#search'
      await new Promise(resolve => setTimeout(resolve, 800))
      const inRoom = document.activeElement?.localName
      location.hash = '#trash'
      await new Promise(resolve => setTimeout(resolve, 800))
      return [inRoom, document.activeElement?.localName]
    })
    expect(focused).toEqual(['input', 'main'])
    await page.close()
  })

  it('forgets what has lain in the trash for 30 days, by itself', async () => {
    const day = 24 * 60 * 60 * 1000
    const trashedClaim = (id: string, days: number) => {
      const trashed = Date.now() - days * day
      const sourcing = { class: 'unattributed', chain: [], directness: 'paraphrase' }
      const text = `A claim deleted ${days} days ago`
      const base = { id, origin: 'reader', created: 1, updated: trashed, trashed }
      return { type: 'claim', record: { ...base, text, lang: 'en', claimant: null, sourcing } }
    }
    const records = [trashedClaim('old', 31), trashedClaim('new', 29)]
    await restoreBackup(session, JSON.stringify({ format: 'gainsay-library', version: 1, records }))
    // The background sets the library in order after each page that it reads.
    await (await openArticle(session, session.server.url('sport-rumour.html'))).page.close()
    const library = await openLibrary('trash')
    await shows(library, /29 days ago[\s\S]*1 day left/)
    await lacks(library, '31 days ago')
    await library.close()
  })
})

describe('the card', () => {
  it('copies its claim with the source, and the link that leads to its words, by keyboard', async () => {
    const { page, tabId, reading } = await openArticle(session, session.server.url('harbour-spill.html'))
    // A field of the page takes the keys of pasting.
    await page.evaluate(() => {
      const field = document.createElement('textarea')
      field.id = 'paste'
      document.body.append(field)
    })
    await page.bringToFront()
    await session.browser.inExtension(
      (api, id) => api.tabs.sendMessage(id, { gainsay: 'step', argument: { direction: 1 } }, { frameId: 0 }),
      tabId,
    )
    await page.waitForFunction(() => document.activeElement?.localName === 'gainsay-card')
    const copied = async (): Promise<string> => {
      await page.focus('#paste')
      await page.keyboard.down('Control')
      await page.keyboard.press('v')
      await page.keyboard.up('Control')
      return page.$eval('#paste', field => (field as HTMLTextAreaElement).value)
    }
    const claim = reading.findings.map(finding => finding.claim)
    await pressInCard(session, page, 'Copy with source')
    const text = await copied()
    expect(claim.some(each => text.startsWith(`“${each.text}”\n`))).toBe(true)
    expect(text).toContain(reading.page.outlet)
    expect(text).toMatch(/harbour-spill\.html#:~:text=\S+$/)
    await page.close()
  })
})

/** Goes to a button of the open card with Tab, as the content script's world tells, and presses it. */
async function pressInCard({ browser }: Session, page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    const focused = await browser.inIsolatedWorld(page, () => {
      const host = document.querySelector<HTMLElement>('gainsay-card')
      const dom: unknown = Reflect.get(Reflect.get(globalThis, 'chrome') ?? {}, 'dom')
      const open: unknown = Reflect.get(Object(dom), 'openOrClosedShadowRoot')
      const root: unknown =
        typeof open === 'function' ? open.call(dom, host) : Reflect.get(Object(host), 'openOrClosedShadowRoot')
      return root instanceof ShadowRoot ? (root.activeElement?.textContent ?? '') : ''
    })
    if (focused === name) {
      await page.keyboard.press('Enter')
      await new Promise(resolve => setTimeout(resolve, 300))
      return
    }
  }
  throw new Error(`Tab does not lead to ${name}`)
}
