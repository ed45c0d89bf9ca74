import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backupWriter } from '../../src/core/interchange/backup.ts'
import type { LibraryRecords } from '../../src/core/interchange/item.ts'
import { axeViolations } from './axe.ts'
import { importThroughDialog } from './choose-file.ts'
import { clickNamed, fill, shows } from './controls.ts'
import { openArticle, openSession, type Session } from './session.ts'

const day = 86_400_000
const start = Date.UTC(2025, 0, 1)
const outlets = ['The Ardley Post', 'Coast Wire', 'Morning Ledger', 'Harbour Checks']
const size = 10_000

/** A library of made-up claims; the first has a story. */
function library(): LibraryRecords {
  const base = (at: number) => ({ created: start + at, updated: start + at, trashed: null })
  const claims = Array.from({ length: size }, (_, at) => ({
    ...{ id: `claim ${String(at).padStart(5, '0')}`, origin: 'article' as const, ...base(at), lang: 'en' },
    text:
      at === 0
        ? 'Calder Marine sank nine ships in Ostrand harbour'
        : `Witness ${at} saw ${at} boats leave pier ${at % 90}`,
    claimant: at % 3 === 0 ? 'Bo Roe' : null,
    sourcing: {
      class: at % 3 === 0 ? ('named' as const) : ('unattributed' as const),
      chain: [],
      directness: 'paraphrase' as const,
    },
  }))
  const sightings = claims.flatMap(({ id, text }, at) =>
    outlets.slice(0, at === 0 ? 3 : 1 + (at % 2)).map((outlet, which) => ({
      ...{ id: `${id} ${outlet}`, claimId: id, url: `https://outlet${which}.example/${at}`, title: 'A story', outlet },
      ...{
        published: null,
        firstSeen: start + ((at % 400) + which * 5) * day,
        lastSeen: start + ((at % 400) + which * 5) * day,
      },
      selector: { exact: at === 0 && which === 2 ? text.replace('nine', 'eleven') : text, prefix: '', suffix: '' },
    })),
  )
  const said = (at: number) => ({
    publication: outlets[1] ?? '',
    title: 'A story',
    date: '2025-01-06',
    url: `https://outlet1.example/${at}`,
  })
  const counterStatements = claims
    .filter((_, at) => at % 20 === 0)
    .map(({ id }, at) => ({
      ...{ id: `counter ${at}`, origin: 'article' as const, ...base(at), ...said(at * 20), claimIds: [id] },
      ...{
        relation: 'denies' as const,
        speaker: 'Ann Lee',
        quote: 'No vessel of ours was ever lost, the operator said.',
      },
    }))
  const notes = claims
    .filter((_, at) => at % 50 === 0)
    .map(({ id }, at) => ({
      ...{ id: `note ${at}`, origin: 'article' as const, ...base(at), ...said(at * 50), claimIds: [id], rating: null },
      ...{ kind: 'unverified' as const, by: null, text: 'This could not be verified.', evidence: [] },
    }))
  return { claims, counterStatements, notes, sightings, decisions: [] }
}

/** The text of a backup that holds these records. */
function backupOf({ claims, counterStatements, notes, sightings }: LibraryRecords): string {
  const writer = backupWriter()
  const lines = [
    ...claims.map(record => writer.line({ type: 'claim', record })),
    ...counterStatements.map(record => writer.line({ type: 'counter-statement', record })),
    ...notes.map(record => writer.line({ type: 'note', record })),
    ...sightings.map(record => writer.line({ type: 'sighting', record })),
  ]
  return [writer.header(), ...lines].join('')
}

/** A picture for whoever reviews the screens. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = path.join('out', 'library')
  await mkdir(folder, { recursive: true })
  await writeFile(
    path.join(folder, `${name}-${process.env.GAINSAY_BROWSER ?? 'chromium'}.png`),
    await page.screenshot(),
  )
}

const rowsOf = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('.claim-row .line-claim')].map(row => row.textContent ?? ''))
const chosen = (page: Page) => page.evaluate(() => document.querySelectorAll('.claim-row[aria-selected=true]').length)
const hashOf = (page: Page) => page.evaluate(() => location.hash)

describe.each(['light', 'dark'] as const)('the library page, %s', colorScheme => {
  let session: Session
  let page: Page
  beforeAll(async () => {
    session = await openSession({ colorScheme })
    page = await session.browser.openExtensionPage('library/library.html#settings')
    await shows(page, 'Files in and out')
    await importThroughDialog(page, 'library.jsonl', backupOf(library()))
    await clickNamed(page, 'Done')
    await clickNamed(page, 'Close')
  })
  afterAll(() => session.close())

  it('can be typed into at once after the room is changed', async () => {
    await clickNamed(page, 'Library')
    await (await page.waitForSelector('.search-box input'))?.focus()
    await page.keyboard.type('calder mar')
    expect(await page.$eval('.search-box input', box => (box as HTMLInputElement).value)).toBe('calder mar')
    await shows(page, 'Calder Marine sank nine ships')
    await shows(page, /\b1 claim\b/)
    const marks = await page.$$eval('.claim-row mark', all => all.map(each => each.textContent))
    expect(marks).toEqual(['Calder', 'Mar'])
  })

  it('opens the first result with Enter, and shows its story as a picture and a table', async () => {
    await (await page.waitForSelector('.search-box input'))?.focus()
    await page.keyboard.press('Enter')
    await shows(page, 'Its story')
    await shows(page, 'With a counter-statement: Coast Wire')
    await shows(page, /Without one: The Ardley Post, Morning Ledger/)
    expect(await page.$$eval('.story tbody tr', all => all.length)).toBe(5)
    expect(await page.$$eval('.story ins, .story del', all => all.map(each => each.textContent))).toEqual([
      'nine',
      'eleven',
    ])
    expect(await page.$$eval('.story-picture .sign', all => all.length)).toBe(5)
    expect(await axeViolations(page)).toEqual([])
    await picture(page, `story-${colorScheme}`)
    expect(await hashOf(page)).toMatch(/^#search=calder\+mar&claim=claim\+00000$/)
    const again = await session.browser.openExtensionPage(`library/library.html${await hashOf(page)}`)
    await shows(again, 'Its story')
    await shows(again, /\b1 claim\b/)
    await again.close()
    await page.bringToFront()
  })

  it('understands operators and filters, and shows them as fields', async () => {
    const count = async (words: string, wanted: RegExp) => {
      await fill(page, 'Search your library', words)
      await shows(page, wanted)
    }
    await count('kind:denies ', /\b500 claims\b/)
    await count('kind:denies speaker:"Bo Roe" ', /\b167 claims\b/)
    await count('outlet:ledger ', /\b1 claim\b/)
    await count('kind:denies -kind:unverified ', /\b400 claims\b/)
    await count('"vessel of ours" calder ', /\b1 claim\b/)
    await count('calder OR "witness 77" ', /\b2 claims\b/)
    await count('zebra', /Nothing in your library matches/)
    await fill(page, 'Search your library', 'witness ')
    await clickNamed(page, 'Filters')
    await page.select('.search-filters select', 'noted')
    await shows(page, /\b199 claims\b/)
    expect(await page.$eval('.search-box input', box => (box as HTMLInputElement).value)).toBe('kind:noted witness')
    await clickNamed(page, 'Search tips')
    await picture(page, `filters-${colorScheme}`)
    expect(await axeViolations(page)).toEqual([])
  })

  it('draws only the rows in sight of 10,000, and moves through them by keys', async () => {
    await fill(page, 'Search your library', ' ')
    await shows(page, /10,000 claims/)
    await page.select('.list-top select', 'sightings')
    await page.waitForFunction(() => document.querySelector('.claim-row')?.textContent?.includes('Calder'))
    expect((await rowsOf(page)).length).toBeLessThan(60)
    await page.focus('.claim-list')
    await page.keyboard.press('End')
    await shows(page, 'Witness 2 saw 2 boats')
    await page.keyboard.press('Home')
    await page.waitForFunction(() => document.querySelector('.claim-row.current')?.textContent?.includes('Calder'))
    await page.keyboard.down('Shift')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.up('Shift')
    await shows(page, '3 claims chosen')
    expect(await chosen(page)).toBe(3)
    expect(await axeViolations(page)).toEqual([])
    await picture(page, `list-${colorScheme}`)
    await page.keyboard.down('Control')
    await page.keyboard.press('a')
    await page.keyboard.up('Control')
    await shows(page, '10,000 claims chosen')
  })

  it('deletes several at once, stays where it is, and takes it back', async () => {
    await page.focus('.claim-list')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    await page.keyboard.down('Shift')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.up('Shift')
    await shows(page, '2 claims chosen')
    const top = await restingTop(page)
    expect(top).toBeGreaterThan(0)
    await clickNamed(page, 'Delete them')
    await shows(page, '9,998 claims')
    expect(await restingTop(page)).toBe(top)
    await clickNamed(page, 'Undo')
    await shows(page, '10,000 claims')
  })

  it('counts the library and shows it as pictures with tables', async () => {
    await clickNamed(page, 'Figures')
    await shows(page, /Of 10,000 claims 5% have a counter-statement/)
    await shows(page, 'The Ardley Post')
    for (const details of await page.$$('.statistics summary')) await details.click()
    const rows = await page.$$eval('.statistics table:first-of-type tbody tr', all =>
      all.map(row => (row as HTMLElement).innerText),
    )
    expect(rows[0]).toMatch(/The Ardley Post\s+500\s+/)
    expect(await axeViolations(page)).toEqual([])
    await picture(page, `figures-${colorScheme}`)
  })
})

/** How far the list is scrolled, once it has come to rest: keys scroll it after they are answered. */
async function restingTop(page: Page): Promise<number> {
  let before = -1
  for (;;) {
    const top = await page.$eval('.claim-list', list => list.scrollTop)
    if (top === before) return top
    before = top
    await new Promise(resolve => setTimeout(resolve, 150))
  }
}

describe('the popup', () => {
  let session: Session
  beforeAll(async () => {
    session = await openSession()
  })
  afterAll(() => session.close())

  it('looks up at once what is selected on the page, if the library knows something of it', async () => {
    const { page } = await openArticle(session, session.server.url('harbour-spill.html'))
    const words = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('article p, main p')].find(each =>
        /tonnes|oil/i.test(each.textContent ?? ''),
      )
      const text = paragraph?.firstChild
      if (!text) throw new Error('no paragraph')
      const range = document.createRange()
      range.selectNodeContents(paragraph)
      const selection = document.getSelection()
      selection?.removeAllRanges()
      selection?.addRange(range)
      return String(selection).slice(0, 60)
    })
    const popup = await session.browser.clickAction(page)
    await popup.waitFor(() => document.querySelector('summary.result') !== null)
    const state = await popup.evaluate(() => ({
      typed: document.querySelector<HTMLInputElement>('.search-box input')?.value ?? '',
      marks: document.querySelectorAll('mark').length,
    }))
    expect(state.typed.slice(0, 20)).toBe(words.slice(0, 20))
    expect(state.marks).toBeGreaterThan(0)
  })
})
