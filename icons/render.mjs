// Renders icons/icon.svg to the four PNG sizes of the manifest with headless Chromium.
//   CHROMIUM=/path/to/chromium node icons/render.mjs
import { readFile, writeFile } from 'node:fs/promises'
import puppeteer from 'puppeteer-core'

const folder = new URL('.', import.meta.url)
const svg = await readFile(new URL('icon.svg', folder), 'utf8')
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  const page = await browser.newPage()
  for (const size of [16, 32, 48, 128]) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
    const png = await page.screenshot({ omitBackground: true })
    await writeFile(new URL(`${size}.png`, folder), png)
  }
} finally {
  await browser.close()
}
