/** How much memory a background takes. */
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts'

const bytesOf = 1e6

/** MB that the running background holds after its rubbish is collected. In Firefox: of the process of all extension pages. */
export async function settledMemory({ name, puppeteer, memoryOfBackground }: ExtensionBrowser): Promise<number> {
  if (memoryOfBackground) return (await memoryOfBackground()) / bytesOf
  const target = puppeteer.targets().find(each => each.type() === 'service_worker')
  const session = await target?.createCDPSession()
  if (!session) throw new Error(`${name} runs no background`)
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  const usage: { usedSize: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  // Typed arrays lie outside the heap.
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / bytesOf
}
