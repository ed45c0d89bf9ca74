/** Pictures of an article with its marks, of an open card, and of the popup. */
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import type { ExtensionBrowser } from './browser/extension-browser.ts'
import { runInPage, waitUntil } from './browser/remote.ts'
import type { ReadPage } from './page-reading.ts'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the first mark is that says most, in the window. Read in the page's own world: Firefox lets no extension iterate. */
const firstMark = (page: Page): Promise<Box | null> =>
  runInPage(page, () => {
    for (const kind of ['countered', 'noted', 'unchecked']) {
      for (const name of [`gainsay-${kind}`, `gainsay-${kind}-dark`]) {
        for (const range of CSS.highlights.get(name) ?? []) {
          if (!(range instanceof Range)) continue
          range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
          const box = range.getClientRects()[0]
          if (box) return { x: box.x, y: box.y, width: box.width, height: box.height }
        }
      }
    }
    return null
  })

/** Where the open card is. Its shadow root is closed to the page, but browsers open it to extensions. */
const cardBox = (browser: ExtensionBrowser, page: Page): Promise<Box | null> =>
  browser.inIsolatedWorld(page, () => {
    const host = document.querySelector<HTMLElement>('gainsay-card')
    if (!host) return null
    const dom: unknown = Reflect.get(Reflect.get(globalThis, 'chrome') ?? {}, 'dom')
    const open: unknown = Reflect.get(Object(dom), 'openOrClosedShadowRoot')
    const root: unknown =
      typeof open === 'function' ? open.call(dom, host) : Reflect.get(host, 'openOrClosedShadowRoot')
    if (!(root instanceof ShadowRoot)) return null
    const box = root.querySelector('[role="dialog"]')?.getBoundingClientRect()
    return box && box.height > 0 ? { x: box.x, y: box.y, width: box.width, height: box.height } : null
  })

function around(boxes: readonly Box[], margin: number): Box {
  const x = Math.max(0, Math.min(...boxes.map(box => box.x)) - margin)
  const y = Math.max(0, Math.min(...boxes.map(box => box.y)) - margin)
  const right = Math.max(...boxes.map(box => box.x + box.width)) + margin
  const bottom = Math.max(...boxes.map(box => box.y + box.height)) + margin
  return { x, y, width: right - x, height: bottom - y }
}

/** Clicks the first mark and pictures its card; false where the page has no mark. */
async function pictureCard(browser: ExtensionBrowser, page: Page, file: string): Promise<boolean> {
  await page.bringToFront()
  const mark = await firstMark(page)
  if (!mark) return false
  await page.mouse.click(mark.x + Math.min(40, mark.width / 2), mark.y + mark.height / 2)
  let card: Box | null = null
  await waitUntil('the card', async () => {
    card = await cardBox(browser, page)
    return card
  })
  // Its place may still move once, when its size is known.
  await new Promise(resolve => setTimeout(resolve, 300))
  card = await cardBox(browser, page)
  // The boxes count from the window's corner, a picture's clip from the page's.
  const [left, top] = await runInPage(page, () => [scrollX, scrollY] as const)
  const { x, y, width, height } = around(card ? [mark, card] : [mark], 24)
  await page.screenshot({ path: file, clip: { x: x + left, y: y + top, width, height } })
  return true
}

async function picturePopup(browser: ExtensionBrowser, page: Page, file: string): Promise<void> {
  const popup = await browser.clickAction(page)
  await popup.waitFor(() => document.body.innerText.trim().length > 40 && !/Reading/.test(document.body.innerText))
  await popup.screenshot(file)
  await popup.close()
}

/** Writes article, card and popup as `<name><suffix>.png` into a folder, and gives the files written. */
export async function takePictures(
  browser: ExtensionBrowser,
  { page }: ReadPage,
  { folder, suffix = '' }: { readonly folder: string; readonly suffix?: string },
): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const file = (name: string) => path.join(folder, `${name}${suffix}.png`)
  // A page without marks has no card: the last page's must not stand for it.
  await rm(file('card'), { force: true })
  await page.bringToFront()
  await page.screenshot({ path: file('article') })
  const written = [file('article')]
  if (await pictureCard(browser, page, file('card'))) written.push(file('card'))
  await picturePopup(browser, page, file('popup'))
  return [...written, file('popup')]
}
