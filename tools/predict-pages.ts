/** The bodies of the articles in saved pages, as the extension's own modules find them in Chromium. */
import { bundleForPage } from '../test/content/in-page.ts'
import { openPlainBrowser, pageOpener, savedPages } from './saved-pages.ts'

/** By the name of its file, what is found in each page of a folder. `scripts`: the pages' own scripts run. */
export async function predictPages(folder: string, scripts: boolean): Promise<Record<string, { articleBody: string }>> {
  const finder = await bundleForPage('tools/find-in-page.ts')
  const browser = await openPlainBrowser('chromium')
  const found: Record<string, { articleBody: string }> = {}
  try {
    const page = await browser.newPage()
    const open = await pageOpener(page, scripts)
    for (const saved of savedPages(folder)) {
      await open(saved)
      await page.evaluate(finder)
      found[saved.id] = { articleBody: String(await page.evaluate('inPage.articleBody()')) }
    }
  } finally {
    await browser.close()
  }
  return found
}
