import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from './axe.ts'
import { clickNamed, fill, shows } from './controls.ts'
import { review } from './published-check.ts'
import { openSession, type Session } from './session.ts'

/** Lines of a feed of 20,000 fact checks; made in the page, so that it need not travel. */
const madeUp = (name: string): File => {
  const lines = Array.from({ length: 20_000 }, (_, at) =>
    JSON.stringify({
      '@type': 'ClaimReview',
      url: `https://checker.example/${at}`,
      claimReviewed: `The ferry number ${at} sailed empty`,
      reviewRating: { alternateName: 'Wrong' },
    }),
  )
  return new File([lines.join('\n')], name)
}

/** Chooses a file in the dialog as a reader does: `text`, or the feed of {@link madeUp} where it is null. */
async function choose(page: Page, name: string, text: string | null): Promise<void> {
  await page.waitForSelector('dialog input[type=file]')
  await page.evaluate(
    `(${(make: typeof madeUp, called: string, words: string | null) => {
      const input = document.querySelector<HTMLInputElement>('dialog input[type=file]')
      if (!input) throw new Error('no file field')
      const chosen = new DataTransfer()
      chosen.items.add(words === null ? make(called) : new File([words], called))
      input.files = chosen.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    }})(${madeUp}, ${JSON.stringify(name)}, ${JSON.stringify(text)})`,
  )
}

describe.each(['light', 'dark'] as const)('files in and out, %s', colorScheme => {
  let session: Session
  beforeAll(async () => {
    session = await openSession({ grant: [], colorScheme })
  })
  afterAll(() => session.close())

  const settings = async (): Promise<Page> => {
    const page = await session.browser.openExtensionPage('library/library.html#settings')
    await shows(page, 'Files in and out')
    return page
  }

  /** A picture for whoever reviews the screens. */
  async function picture(page: Page, name: string): Promise<void> {
    const folder = path.join('out', 'files')
    await mkdir(folder, { recursive: true })
    const file = `${name}-${colorScheme}-${process.env.GAINSAY_BROWSER ?? 'chromium'}.png`
    await writeFile(path.join(folder, file), await page.screenshot())
  }

  it('shows what fact checks would change, takes them, names one that is wrong, and finds them', async () => {
    const page = await settings()
    await clickNamed(page, 'Import from a file…')
    await picture(page, 'choose')
    expect(await axeViolations(page)).toEqual([])
    await choose(
      page,
      'checks.jsonl',
      `${JSON.stringify(review)}\n${JSON.stringify({ ...review, claimReviewed: '' })}\n`,
    )
    await shows(page, 'Fact checks (ClaimReview), by its content')
    await shows(page, 'Line 2: claimReviewed: must not be empty')
    await shows(page, 'Claim: Calder Marine has sunk nine ships')
    await picture(page, 'preview')
    expect(await axeViolations(page)).toEqual([])
    await clickNamed(page, 'Import')
    await shows(page, '3 records added, 0 changed, 0 already there, 1 refused')
    await picture(page, 'report')
    await clickNamed(page, 'Done')
    await choose(page, 'again.jsonl', JSON.stringify(review))
    await shows(page, 'Nothing to import')
    await page.close()

    // Without words the search shows the latest claims.
    const library = await session.browser.openExtensionPage('library/library.html#search')
    await shows(library, 'Calder Marine has sunk nine ships')
    await shows(library, /Fact check: Harbour Checks, rated “Pure invention” \(1, from 1 to 6\)/)
    const links = await library.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.claim-detail a')].map(a => a.href),
    )
    expect(links).toContain('https://checker.example/fuel')
    await clickNamed(library, 'Copy as a desk note')
    await shows(library, 'Copied as a desk note')
    await library.close()
  })

  it('asks what the columns of a table mean', async () => {
    const page = await settings()
    await clickNamed(page, 'Import from a file…')
    await choose(
      page,
      'table.csv',
      'what;said by;verdict;link\nThe ferry is free;Bo Roe;Wrong;https://checker.example/f\n',
    )
    await shows(page, 'Table (CSV), by its content')
    await shows(page, 'Choose the column that holds the claims')
    await page.select('dialog th select', 'claim')
    await shows(page, 'Claim: The ferry is free')
    await picture(page, 'columns')
    expect(await axeViolations(page)).toEqual([])
    await clickNamed(page, 'Import')
    await shows(page, /\d records added/)
    await clickNamed(page, 'Take it back')
    await shows(page, 'table.csv is taken back')
    await page.close()
  })

  it('goes on with an import whose page was closed, and takes it back', async () => {
    const page = await settings()
    await clickNamed(page, 'Import from a file…')
    await choose(page, 'feed.jsonl', null)
    await clickNamed(page, 'Import')
    await shows(page, /[1-9][\d,.]* records so far/)
    await picture(page, 'importing')
    await page.close()

    const again = await settings()
    await shows(again, 'The import of feed.jsonl stopped at')
    await clickNamed(again, 'Show the import…')
    await picture(again, 'stopped')
    await choose(again, 'feed.jsonl', null)
    await shows(again, /records so far/)
    await clickNamed(again, 'Stop')
    await shows(again, /The import of feed.jsonl stopped at .* So far/)
    await clickNamed(again, 'Take it back')
    await again.waitForFunction(() => document.body.innerText.includes('feed.jsonl is taken back'), {
      timeout: 120_000,
    })
    await clickNamed(again, 'Close')
    await shows(again, /\b1 claim, 0 counter-statements, 1 note/)
    await again.close()
  })

  it('exports, and says what a format leaves behind', async () => {
    const page = await settings()
    await page.select('form.export select', 'csv')
    await shows(page, 'It leaves out the line of tellers')
    await fill(page, 'Only claims found with these words', 'Calder')
    await picture(page, 'export')
    await clickNamed(page, 'Export')
    await shows(page, /Saved 1 claim as gainsay-csv-[\d-]+\.csv/)
    await page.close()
  })
})
