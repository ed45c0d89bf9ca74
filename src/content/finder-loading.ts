/** The part of the content script that finds articles, loaded when a page may be one. */
import type { PageDescription } from '../core/model.ts'
import { askBackground } from '../messaging/channel.ts'
import { patiently } from './asking.ts'
import type { Finder } from './finder.ts'
import { loadedScript } from './loaded-script.ts'
import { plainDescription } from './plain-description.ts'

/** The finder, or null before it is there. */
export const loadedFinder = () =>
  loadedScript<Finder>('gainsayFinder', ['createReader', 'describePage', 'factCheckData'])

/** Loads it; false when it is not wanted any more. Rejects where it does not come. */
export async function loadFinder(isWanted: () => boolean): Promise<boolean> {
  await patiently(() => askBackground('loadScript', { script: 'finder' }), isWanted)
  if (!isWanted()) return false
  if (loadedFinder() === null) throw new Error('The finder did not load.')
  return true
}

/** What this page says of itself; as long as the finder is not there, what any page tells. */
export const describeHere = (): PageDescription => loadedFinder()?.describePage(document) ?? plainDescription(document)
