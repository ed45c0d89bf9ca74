/** Loads what marks in open shadow roots need, when a mark first stands in one. */
import { askBackground } from '../messaging/channel.ts'
import { loadedScript } from './loaded-script.ts'
import type { ShadowParts } from './shadow-parts.ts'

/** What marks in shadow roots need, or null before a mark stood in one. */
export const loadedShadow = () => loadedScript<ShadowParts>('gainsayShadow', ['styleRootsOf', 'markInShadow'])

/** Under way: loaded twice, it would style every root twice. */
let loading: Promise<unknown> | undefined

/** Sees to it that marks in open shadow roots are painted. Rejects where what they need does not load. */
export async function styleRootsOf(ranges: readonly Range[]): Promise<void> {
  if (ranges.every(range => range.startContainer.getRootNode() === document)) return
  loading ??= askBackground('loadScript', { script: 'shadow' })
  await loading
  loadedShadow()?.styleRootsOf(ranges)
}
