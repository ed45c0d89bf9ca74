/** Using the extension's pages as a reader does: by the names on screen, with real pointer and key events. */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'puppeteer-core'

/** Clicks a button, link, switch or summary by its name; the first of those that show it. */
export async function clickNamed(page: Page, name: string): Promise<void> {
  const handle = await page.waitForFunction(
    wanted =>
      [...document.querySelectorAll<HTMLElement>('button, a, summary, [role=switch], [role=tab]')].find(
        element =>
          (element.getAttribute('aria-label') ?? element.innerText).trim() === wanted && element.checkVisibility(),
      ) ?? false,
    { timeout: 15_000 },
    name,
  )
  const element = handle.asElement()
  if (!element) throw new Error(`nothing is called ${name}`)
  await page.bringToFront()
  await page.evaluate(node => (node as Element).scrollIntoView({ block: 'center' }), element)
  await (element as Awaited<ReturnType<Page['$']>>)?.click()
}

/** Puts words into the field with this label in place of what it holds. */
export async function fill(page: Page, label: string, words: string): Promise<void> {
  const handle = await page.waitForFunction(
    wanted =>
      [...document.querySelectorAll('label')].find(each => each.innerText.trim().startsWith(wanted))?.control ??
      document.querySelector(`[aria-label="${wanted}"], [placeholder="${wanted}"]`) ??
      false,
    { timeout: 15_000 },
    label,
  )
  // A page that a browser opened meanwhile, such as that of the first run, takes the keys.
  await page.bringToFront()
  await page.evaluate(node => {
    const field = node as HTMLInputElement
    field.focus()
    field.select()
  }, handle)
  await page.keyboard.press('Backspace')
  await page.keyboard.type(words)
}

/** Presses Tab until what has focus is called so. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      const label =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0] : null
      return element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent?.trim() ?? ''
    })
    if (focused.startsWith(name)) return
  }
  throw new Error(`Tab does not lead to ${name}`)
}

/** Waits until the page shows these words. */
export async function shows(page: Page, words: string | RegExp): Promise<void> {
  const [source, flags] =
    words instanceof RegExp ? [words.source, words.flags] : [words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), '']
  await page.waitForFunction(
    (text, how) => new RegExp(text, how).test(document.body.innerText),
    { timeout: 15_000 },
    source,
    flags,
  )
}

/** Waits until a claim with these words on it is found first, and stands open: what was found before stays on screen until then. */
export const openFirst = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    wanted => {
      const entry = document.querySelector<HTMLDetailsElement>('.entry details')
      if (entry === null) return document.querySelector('.claim-detail')?.textContent?.includes(wanted) ?? false
      if (!entry.textContent?.includes(wanted)) return false
      entry.open = true
      return true
    },
    { timeout: 15_000 },
    words,
  )

/** A picture of a page in out/screens, for whoever reviews them. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = path.join('out', 'screens')
  await mkdir(folder, { recursive: true })
  await page.screenshot({
    path: path.join(folder, `${name}-${process.env.GAINSAY_BROWSER ?? 'chromium'}.png`) as `${string}.png`,
  })
}
