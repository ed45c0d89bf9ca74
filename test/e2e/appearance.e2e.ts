import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PageReading } from '../../src/core/reading.ts'
import { waitUntil } from '../../tools/browser/remote.ts'
import { cardIsOpen } from './marks.ts'
import { markedWords, openArticle, openSession, type Session } from './session.ts'

const isFirefox = process.env.GAINSAY_BROWSER === 'firefox'

const text = `<h1>Captain says the Marrow ferry is unsafe</h1>
<p>The ferry to Marrow Island has been unsafe for two years, its former captain, Olga Brand, said on Tuesday.</p>
<p>The ferry company denied that the ship was unsafe. “Every inspection was passed,” said its spokesman, Tam Reed.</p>
<p>An engineer told the Saltby Herald that the bilge pump had failed twice. The Herald could not independently verify that.</p>
<p>The island council said on Friday that the new pier would cost nine million crowns.</p>
<p>The ship was built in 1971 and carries the post, the school class and the bread of the island, in all weathers but one.</p>`

const story = (style: string): string =>
  `<!doctype html><html lang="en"><head><title>Ferry</title><meta property="og:type" content="article">
<meta name="viewport" content="width=device-width"><style>body{font:18px/1.7 serif;max-width:40em;margin:20px auto;${style}}</style></head><body><article>${text}</article></body></html>`

const kinds = ['unchecked', 'noted', 'countered']

/** For whoever reviews the look. */
async function keepPicture(name: string, png: Uint8Array): Promise<void> {
  const folder = path.join('out', 'appearance')
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, `${name}-${isFirefox ? 'firefox' : 'chromium'}.png`), png)
}

const setMarks = (session: Session, tabId: number, shown: boolean): Promise<unknown> =>
  session.browser.inExtension(
    (api, id, wanted) => api.tabs.sendMessage(id, { gainsay: 'showMarks', argument: { shown: wanted } }),
    tabId,
    shown,
  )

/** How many pixels the marks change, and the contrast of the strongest of them with what was there. */
async function ink(
  session: Session,
  page: Page,
  tabId: number,
  name: string,
): Promise<{ pixels: number; contrast: number }> {
  await page.bringToFront()
  await waitUntil('marks', async () => Object.values(await markedWords(page)).flat().length > 0)
  // Their rules come a moment later than the marks.
  await new Promise(resolve => setTimeout(resolve, 500))
  const marked = await page.screenshot()
  await keepPicture(name, marked)
  await setMarks(session, tabId, false)
  await waitUntil('no marks', async () => Object.values(await markedWords(page)).flat().length === 0)
  const plain = await page.screenshot()
  await setMarks(session, tabId, true)
  return difference(session, marked, plain)
}

/** How many pixels two pictures differ in, and the greatest contrast between them. */
async function difference(
  session: Session,
  one: Uint8Array,
  two: Uint8Array,
): Promise<{ pixels: number; contrast: number }> {
  const reader = await session.browser.newPage()
  const found = await reader.evaluate(
    async (first, second) => {
      const pixelsOf = async (base64: string): Promise<Uint8ClampedArray> => {
        const picture = new Image()
        picture.src = `data:image/png;base64,${base64}`
        await picture.decode()
        const canvas = new OffscreenCanvas(picture.width, picture.height)
        const context = canvas.getContext('2d')
        if (context === null) throw new Error('no canvas')
        context.drawImage(picture, 0, 0)
        return context.getImageData(0, 0, picture.width, picture.height).data
      }
      const linear = (byte = 0): number => (byte <= 10 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4)
      const light = (data: Uint8ClampedArray, at: number): number =>
        0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2])
      const [a, b] = [await pixelsOf(first), await pixelsOf(second)]
      let [pixels, contrast] = [0, 1]
      for (let at = 0; at < a.length; at += 4) {
        if (a[at] === b[at] && a[at + 1] === b[at + 1] && a[at + 2] === b[at + 2]) continue
        pixels += 1
        const [dark = 0, bright = 0] = [light(a, at), light(b, at)].sort((x, y) => x - y)
        contrast = Math.max(contrast, (bright + 0.05) / (dark + 0.05))
      }
      return { pixels, contrast }
    },
    Buffer.from(one).toString('base64'),
    Buffer.from(two).toString('base64'),
  )
  await reader.close()
  return found
}

/** A picture of the page as it is printed. Firefox shows its own print in its viewer of PDFs. */
async function printed({ browser, server }: Session, page: Page): Promise<Uint8Array> {
  if (!isFirefox) {
    await page.emulateMediaType('print')
    const picture = await page.screenshot()
    await page.emulateMediaType()
    return picture
  }
  const viewer = await browser.newPage(server.add('print.pdf', Buffer.from(await page.pdf())))
  await viewer.waitForSelector('.page[data-loaded="true"] canvas')
  await new Promise(resolve => setTimeout(resolve, 1_000))
  const picture = await viewer.screenshot()
  await viewer.close()
  await page.bringToFront()
  return picture
}

/** The marks are lines under words; the words themselves stay as they are. */
function expectLines(pixels: number): void {
  expect(pixels).toBeGreaterThan(300)
  expect(pixels).toBeLessThan(12_000)
}

/** All three kinds are on the page, so that the look of each is looked at. */
function expectAllKinds({ findings }: PageReading): void {
  expect([...new Set(findings.map(({ mark }) => mark))].sort()).toEqual([...kinds].sort())
}

describe('marks', () => {
  let session: Session
  beforeAll(async () => {
    session = await openSession()
  })
  afterAll(() => session.close())

  it.each([
    ['light', 'color:#222;background:#fff', ''],
    ['dark', 'color:#ddd;background:#111', '-dark'],
  ])('stand out in a %s page', async (name, style, suffix) => {
    const { page, tabId, reading } = await openArticle(session, session.server.add(`2026/${name}`, story(style)))
    expectAllKinds(reading)
    expect(Object.keys(await markedWords(page)).sort()).toEqual(kinds.map(kind => `gainsay-${kind}${suffix}`).sort())
    const { pixels, contrast } = await ink(session, page, tabId, name)
    expectLines(pixels)
    expect(contrast).toBeGreaterThan(3)
    await page.close()
  })

  // Chromium paints them as selected text there; Firefox, where they keep their lines, has its own session below.
  it.runIf(!isFirefox)('stand out in forced colours, without the unchecked ones', async () => {
    const page = await session.browser.newPage()
    const devtools = await page.createCDPSession()
    await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
    await page.goto(session.server.add('2026/forced', story('color:#222;background:#fff')))
    const tabId = await session.browser.tabIdFor(page)
    const { pixels, contrast } = await ink(session, page, tabId, 'forced')
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
    expect(Object.keys(await markedWords(page)).sort()).toEqual(['gainsay-countered', 'gainsay-noted'])
    expect(pixels).toBeGreaterThan(300)
    expect(contrast).toBeGreaterThan(4.5)
    await page.close()
  })

  it('are not printed', async () => {
    const { page, tabId } = await openArticle(
      session,
      session.server.add('2026/print', story('color:#222;background:#fff')),
    )
    const print = await printed(session, page)
    await keepPicture('print', print)
    await setMarks(session, tabId, false)
    await waitUntil('no marks', async () => Object.keys(await markedWords(page)).length === 0)
    const plain = await printed(session, page)
    expect((await difference(session, print, plain)).pixels).toBe(0)
    await setMarks(session, tabId, true)
    await page.close()
  })

  it.each([2, 4])('and their card can be read at %i times the size', async zoom => {
    const { page, tabId } = await openArticle(session, session.server.add(`2026/zoom-${zoom}`, story('')))
    await session.browser.inExtension((api, id, factor) => api.tabs.setZoom(id, factor), tabId, zoom)
    const step = () =>
      session.browser.inExtension(
        (api, id) => api.tabs.sendMessage(id, { gainsay: 'step', argument: { direction: 1 } }),
        tabId,
      )
    const before = await page.evaluate(() => innerWidth)
    await waitUntil('the zoom', async () => (await page.evaluate(() => devicePixelRatio)) >= zoom, 10_000)
    await step()
    await waitUntil('the card', () => cardIsOpen(page), 10_000)
    await waitUntil('the card in its place', async () => (await cardBox(session, page)).height > 60)
    await new Promise(resolve => setTimeout(resolve, 600))
    await keepPicture(`zoom-${zoom}`, await page.screenshot())
    const { left, top, right, bottom, width, viewWidth, viewHeight, size, wide, beside } = await cardBox(session, page)
    expect(before).toBeGreaterThan(0)
    expect({ left: left >= 0, top: top >= 0, right: right <= viewWidth, bottom: bottom <= viewHeight }).toEqual({
      left: true,
      top: true,
      right: true,
      bottom: true,
    })
    expect(width).toBeGreaterThan(Math.min(200, viewWidth - 20))
    expect(size).toBeGreaterThanOrEqual(12)
    // No scrolling sideways to read a line.
    expect(wide).toBeLessThanOrEqual(beside)
    await session.browser.inExtension((api, id) => api.tabs.setZoom(id, 1), tabId)
    await page.close()
  })
})

/** The card's box in CSS pixels, which only an extension can see. */
const cardBox = (session: Session, page: Page) =>
  session.browser.inIsolatedWorld(page, () => {
    const host = document.querySelector('gainsay-card') as
      | (HTMLElement & { openOrClosedShadowRoot?: ShadowRoot })
      | null
    const dom = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(node: Element): ShadowRoot } } }).chrome?.dom
    const root = host === null ? null : (dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot ?? null)
    const card = root?.querySelector<HTMLElement>('.card')
    if (!card) throw new Error('no card')
    const { left, top, right, bottom, width, height } = card.getBoundingClientRect()
    return {
      ...{ left, top, right, bottom, width, height, viewWidth: innerWidth, viewHeight: innerHeight },
      size: Number.parseFloat(getComputedStyle(card).fontSize),
      wide: card.scrollWidth,
      beside: card.clientWidth,
    }
  })

describe.runIf(isFirefox)('marks in forced colours', () => {
  let session: Session
  beforeAll(async () => {
    session = await openSession({ prefs: { 'browser.display.document_color_use': 2 } })
  })
  afterAll(() => session.close())

  it('stand out', async () => {
    const { page, tabId } = await openArticle(
      session,
      session.server.add('2026/forced', story('color:#222;background:#fff')),
    )
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
    const { pixels, contrast } = await ink(session, page, tabId, 'forced')
    expectLines(pixels)
    expect(contrast).toBeGreaterThan(4.5)
    await page.close()
  })
})
