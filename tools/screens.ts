/** Makes the README's pictures: article, card and popup, light and dark, into docs/screens/. Needs a built dist/chromium. */
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
    return await takePictures(browser, read, { folder: FOLDER, suffix: `-${colorScheme}` })
  } finally {
    await browser.close()
    await server.close()
  }
}

const executable = findOrInstallBrowser('chromium')
for (const colorScheme of ['light', 'dark'] as const) {
  for (const file of await pictureIn(colorScheme, executable)) console.log(file)
}
