/** Makes the README's pictures: article, card, popup and library, light and dark, into docs/screens/. Needs a built dist/chromium. */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { findOrInstallBrowser } from './browser/install.ts'
import { launchBrowser } from './browser/launch.ts'
import { readPage } from './page-reading.ts'
import { takePictures } from './pictures.ts'
import { serveFixtures } from './serve.ts'

const FOLDER = path.join('docs', 'screens')

async function pictureIn(colorScheme: 'light' | 'dark', executable: string): Promise<string[]> {
  const server = await serveFixtures()
  const browser = await launchBrowser('chromium', {
    extension: 'dist/chromium',
    executable,
    colorScheme,
    grant: ['http://127.0.0.1/*'],
  })
  try {
    const read = await readPage(browser, server.url('harbour-spill.html'))
    const pictures = await takePictures(browser, read, { folder: FOLDER, suffix: `-${colorScheme}` })
    const library = await browser.openExtensionPage('library/library.html#search')
    await library.waitForSelector('.claim-detail')
    // The article's first claim has the most to show.
    await library.click('.claim-row:last-child')
    await library.waitForSelector('.claim-detail .statement')
    const file = path.join(FOLDER, `library-${colorScheme}.png`)
    await writeFile(file, await library.screenshot())
    return [...pictures, file]
  } finally {
    await browser.close()
    await server.close()
  }
}

const executable = findOrInstallBrowser('chromium')
for (const colorScheme of ['light', 'dark'] as const) {
  for (const file of await pictureIn(colorScheme, executable)) console.log(file)
}
