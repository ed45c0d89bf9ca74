/** The import dialog of the settings page, used as a reader does. */
import type { Page } from 'puppeteer-core'
import { clickNamed } from './controls.ts'

/** Chooses a file with this text in the dialog that is open. */
export async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  await page.waitForSelector('dialog input[type=file]')
  await page.evaluate(
    (called, words) => {
      const input = document.querySelector<HTMLInputElement>('dialog input[type=file]')
      if (!input) throw new Error('no file field')
      const chosen = new DataTransfer()
      chosen.items.add(new File([words], called))
      input.files = chosen.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    name,
    text,
  )
}

/** Imports a file from the settings page to its end. */
export async function importThroughDialog(page: Page, name: string, text: string): Promise<void> {
  await clickNamed(page, 'Import from a file…')
  await chooseFile(page, name, text)
  await page.waitForFunction(() => /will be added|\bnew\b/.test(document.querySelector('dialog')?.innerText ?? ''), {
    timeout: 60_000,
  })
  await clickNamed(page, 'Import')
  await page.waitForFunction(() => /records? added/.test(document.body.innerText), { timeout: 120_000 })
}
