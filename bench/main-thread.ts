/** CPU time of a page's main thread in Chromium: what other programs take of the machine is not in it. */
import type { Page } from 'puppeteer-core'

/** A clock that gives the ms which the main thread of this page has worked so far. */
export async function mainThreadCpu(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession()
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000
  }
}
