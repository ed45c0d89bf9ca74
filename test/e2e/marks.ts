/** Working with marks and the card as a reader does: by pointer. */
import type { Page } from 'puppeteer-core'

/** Scrolls the first mark of a kind into view and clicks the middle of its first line. */
export async function clickMark(page: Page, name: string, index = 0): Promise<void> {
  await page.bringToFront()
  const point = await page.evaluate(
    (wanted, place) => {
      // Dark pages have marks of their own colours.
      const range = [...(CSS.highlights.get(wanted) ?? []), ...(CSS.highlights.get(`${wanted}-dark`) ?? [])][place]
      if (!(range instanceof Range)) throw new Error(`no mark ${place} of ${wanted}`)
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
      const box = range.getClientRects()[0]
      if (!box) throw new Error('the mark has no box')
      return { x: box.left + Math.min(box.width / 2, 40), y: box.top + box.height / 2 }
    },
    name,
    index,
  )
  await page.mouse.click(point.x, point.y)
}

/** True while the page holds the host of a card. */
export const cardIsOpen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('gainsay-card') !== null)
