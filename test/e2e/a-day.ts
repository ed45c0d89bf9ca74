/** A whole day with Gainsay: twenty articles, and everything it can do but claim lists. */
import type { Page } from 'puppeteer-core'
import { waitUntil } from '../../tools/browser/remote.ts'
import { pageOfText } from '../../tools/serve.ts'
import { languageFixtures, textOf } from '../fixtures/languages.ts'
import { deleteEverything, exportBackup, restoreBackup } from './backup-file.ts'
import { importThroughDialog } from './choose-file.ts'
import { clickNamed, fill, openFirst, shows } from './controls.ts'
import { cardIsOpen, clickMark } from './marks.ts'
import { markedWords, openPage, openPopupPage, type Session } from './session.ts'

const fixtures = [
  ...['court-story', 'dynamic', 'empty', 'harbour-spill', 'harbour-spill-second-outlet', 'hostile', 'interview'],
  ...['live-blog', 'not-covered', 'recipe', 'right-to-left', 'satire-debunk', 'science-story', 'sport-rumour'],
  ...['wire-report'],
]
const languages = 5

/** The addresses of the day's articles, in the order they are read. */
export function daysPages({ server }: Pick<Session, 'server'>): readonly string[] {
  const others = languageFixtures()
    .slice(0, languages)
    .map(fixture => server.add(`${fixture.name}.html`, pageOfText(textOf(fixture), fixture.name)))
  return [...fixtures.map(name => server.url(`${name}.html`)), ...others]
}

/** Reads the pages one after the other, opening a card where there is one to open. */
export async function readAll(session: Session, pages: readonly string[]): Promise<void> {
  for (const address of pages) {
    const { page, state } = await openPage(session, address)
    if (state.status === 'read' && 'gainsay-countered' in (await markedWords(page))) {
      await clickMark(page, 'gainsay-countered')
      await waitUntil('the card', () => cardIsOpen(page))
      await page.keyboard.press('Escape')
    }
    await page.close()
  }
}

/** Looks up, writes, changes and takes back in the popup of an article that is open. */
export async function writeInPopup(session: Session, tabId: number): Promise<void> {
  const popup = await openPopupPage(session, tabId)
  await clickNamed(popup, 'Add note')
  await fill(popup, 'Note', 'I asked the harbour office, and nobody knew.')
  await fill(popup, 'Evidence', 'https://harbour-office.example/answer')
  await clickNamed(popup, 'Save')
  await shows(popup, 'Note saved')
  await fill(popup, 'Search your library', 'harbour office')
  await openFirst(popup, 'harbour office')
  await clickNamed(popup, 'Edit this note')
  await fill(popup, 'Note', 'I asked again.')
  await clickNamed(popup, 'Save')
  await shows(popup, 'Note changed')
  await clickNamed(popup, 'Undo')
  await shows(popup, 'Undone: Note changed')
  await popup.close()
}

async function addClaim(library: Page, words: string): Promise<void> {
  await clickNamed(library, 'Add a claim')
  await fill(library, 'What is claimed', words)
  await fill(library, 'Link', 'https://post.example/said')
  await clickNamed(library, 'Save')
  // The words of an earlier claim that was saved may still stand there.
  await library.waitForFunction(() => document.querySelector('form.entry-form') === null)
  await shows(library, 'Claim saved')
}

/** Writes two claims on the library page, makes one of them, throws it away and takes it out of the trash; looks into every room. */
export async function workInLibrary({ browser }: Session): Promise<void> {
  const library = await browser.openExtensionPage('library/library.html#search')
  await library.waitForSelector('search input')
  await addClaim(library, 'The lighthouse of Marrowby was sold')
  await addClaim(library, 'Somebody bought a tower on the Ostrand coast')
  await fill(library, 'Search your library', 'somebody bought tower')
  await openFirst(library, 'Somebody bought a tower')
  await clickNamed(library, 'Merge…')
  await fill(library, 'Search your library', 'lighthouse sold')
  await openFirst(library, 'The lighthouse of Marrowby was sold')
  await clickNamed(library, 'Merge with this claim')
  await clickNamed(library, 'Merge')
  await shows(library, 'Claims merged')
  await clickNamed(library, 'Trash')
  await shows(library, '30 days left')
  await clickNamed(library, 'Restore')
  await shows(library, 'Claim restored')
  await clickNamed(library, 'Figures')
  await shows(library, /Of \d+ claims/)
  await library.close()
}

const factCheck = JSON.stringify({
  ...{ '@context': 'https://schema.org', '@type': 'ClaimReview', claimReviewed: 'The pier was sold twice' },
  ...{
    url: 'https://checks.example/pier',
    author: { '@type': 'Organization', name: 'Checks', url: 'https://checks.example' },
  },
  ...{ datePublished: '2026-03-04', reviewRating: { '@type': 'Rating', alternateName: 'Half true', ratingValue: 3 } },
})

/** Takes a file in, hands one out in every format, deletes everything and restores it; chooses how long to keep what was seen. */
export async function useFiles(session: Session): Promise<void> {
  const settings = await session.browser.openExtensionPage('library/library.html#settings')
  await shows(settings, 'Files in and out')
  await importThroughDialog(settings, 'checks.json', factCheck)
  await clickNamed(settings, 'Done')
  await clickNamed(settings, 'Close')
  const formats = await settings.$$eval('.export option', all => all.map(each => each.value))
  for (const format of formats.filter(each => each !== 'backup')) {
    await settings.select('.export select', format)
    await clickNamed(settings, 'Export')
    await settings.waitForFunction(
      () => /Saved \d+ claims? as/.test(document.querySelector('.export')?.textContent ?? ''),
      { timeout: 30_000 },
    )
  }
  await settings.close()
  const backup = await exportBackup(session)
  await deleteEverything(session, async () => undefined)
  await restoreBackup(session, backup)
  const again = await session.browser.openExtensionPage('library/library.html#settings')
  await shows(again, 'Keep them')
  await again.evaluate(() => {
    const field = [...document.querySelectorAll('select')].find(each => each.selectedOptions[0]?.text === 'For ever')
    if (!field) throw new Error('no field for how long')
    field.value = '24'
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await shows(again, 'Nothing is that old yet')
  await again.close()
}

/** The first run: its example is read and marked. */
export async function seeFirstRun({ browser }: Session): Promise<void> {
  const page = await browser.openExtensionPage('library/library.html#welcome')
  await page.bringToFront()
  await waitUntil('the example', async () => Object.keys(await markedWords(page)).length > 0, 30_000)
  await clickNamed(page, 'Next claim')
  await waitUntil('the card', () => cardIsOpen(page))
  await page.close()
}
