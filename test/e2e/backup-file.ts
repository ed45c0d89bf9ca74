/** The backup of the library as a reader makes it and takes it in again, on the settings page. */
import type { Page } from 'puppeteer-core'
import { importThroughDialog } from './choose-file.ts'
import { clickNamed, shows } from './controls.ts'
import type { Session } from './session.ts'

const openSettings = async ({ browser }: Session): Promise<Page> => {
  const page = await browser.openExtensionPage('library/library.html#settings')
  await shows(page, 'Files in and out')
  // What comes late moves what is to be clicked.
  await shows(page, /\d+ sightings?/)
  return page
}

/** The text of the backup that the settings page hands out. */
export async function exportBackup(session: Session): Promise<string> {
  const page = await openSettings(session)
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = file => {
      Object.assign(globalThis, { savedFile: file })
      return make(file)
    }
  })
  await clickNamed(page, 'Export')
  const text = await page.waitForFunction(() => {
    const file: unknown = Reflect.get(globalThis, 'savedFile')
    return file instanceof Blob && file.text()
  })
  const backup = await text.jsonValue()
  await page.close()
  return String(backup)
}

/** Deletes the whole library. */
export async function deleteEverything(session: Session, picture: (page: Page) => Promise<void>): Promise<void> {
  const page = await openSettings(session)
  await clickNamed(page, 'Delete everything…')
  await clickNamed(page, 'Delete the whole library')
  await shows(page, 'Everything is deleted.')
  await picture(page)
  await page.close()
}

/** Takes a backup in from its file. */
export async function restoreBackup(
  session: Session,
  backup: string,
  picture: (page: Page) => Promise<void> = async () => undefined,
): Promise<void> {
  const page = await openSettings(session)
  await importThroughDialog(page, 'gainsay.jsonl', backup)
  await picture(page)
  await clickNamed(page, 'Done')
  await page.close()
}
