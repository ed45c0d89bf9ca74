/** Words of an earlier reading, found in the page as it is this moment. */
import type { TextSpan } from '../core/model.ts'
import { askBackground } from '../messaging/channel.ts'
import { loadedFinder } from './finder-loading.ts'
import { loadedScript } from './loaded-script.ts'
import type { PageText } from './page-text.ts'

const loadedAnchoring = () => loadedScript<typeof import('./anchoring.ts')>('gainsayAnchoring', ['followSpans'])

/** The article as it stands, read at once and with nothing remembered; null before the finder is there. */
function readNow(): PageText | null {
  const steps = loadedFinder()
    ?.createReader(() => undefined)
    .read(document.body)
  for (;;) {
    const step = steps?.next()
    if (step === undefined) return null
    if (step.done) return step.value
  }
}

/**
 * The range of a span of the text as it was read, in the page as it is this moment; null where its words are gone. The page may
 * have changed since, and ranges collapse without a word, so that the words are looked for again.
 */
export async function findNow(span: TextSpan, read: PageText): Promise<Range | null> {
  const now = readNow()
  if (now === null) return null
  if (now.isSameAs(read)) return now.rangeFor(span)
  if (loadedAnchoring() === null) await askBackground('loadScript', { script: 'anchoring' })
  const [found] = loadedAnchoring()?.followSpans([span], read.text, now.text) ?? []
  return found == null ? null : now.rangeFor(found)
}
