/** CPU time of a page's main thread in Chromium: what other programs take of the machine is not in it. */
import type { Page } from 'puppeteer-core'

/** In ms since the page began. */
export interface MainThread {
  readonly all: number
  /** Of it styles and layout. */
  readonly layout: number
  readonly script: number
}

/** A clock that gives what the main thread of this page has worked so far. */
export async function mainThread(page: Page): Promise<() => Promise<MainThread>> {
  const session = await page.createCDPSession()
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const of = (name: string): number => 1_000 * (metrics.find(each => each.name === name)?.value ?? Number.NaN)
    return {
      all: of('TaskDuration'),
      layout: of('LayoutDuration') + of('RecalcStyleDuration'),
      script: of('ScriptDuration'),
    }
  }
}
