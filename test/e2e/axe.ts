/** What axe finds in pages of the extension. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import type { RemoteFunction } from '../../tools/browser/extension-browser.ts'

/** The program of axe, to be run where it is to look. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** Rule and place of each violation that axe finds in a page of the extension. */
export async function axeViolations(page: Page): Promise<string[]> {
  // The extension's CSP allows no injected script element; the driver's own evaluation is not bound by it.
  await page.evaluate(`${axeSource};void 0`)
  const found = (await page.evaluate('axe.run().then(({ violations }) => JSON.stringify(violations))')) as string
  const violations: Violation[] = JSON.parse(found)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/**
 * Runs axe inside the card. Its root is closed, so only the content script's world reaches it, where code from strings is
 * forbidden: axe goes along as the text of the function itself.
 */
export const cardViolations: RemoteFunction<[], string[]> = Object.assign(async () => [], {
  toString: () => `async () => {
    ${axeSource}
    const host = document.querySelector('gainsay-card')
    const root = globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot
    // In this world only: axe walks open roots, and this makes the card's look like one.
    Object.defineProperty(host, 'shadowRoot', { value: root })
    const { violations } = await axe.run({ include: [{ fromShadowDom: ['gainsay-card', '[role=dialog]'] }] })
    if (!root.querySelector('[role=dialog]')) return ['the card is empty']
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html))
  }`,
})
