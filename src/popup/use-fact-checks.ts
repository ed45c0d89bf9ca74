import { useEffect, useRef, useState } from 'preact/hooks'
import type { FactCheck } from '../core/interchange/fact-check.ts'
import { askTab } from '../messaging/channel.ts'
import { say } from '../wording/say.ts'
import type { FactCheckAnswer, FactCheckOrder } from './fact-check-worker.ts'
import type { OpenTab } from './tab-page.ts'

/** What {@link useFactChecks} tells. */
export interface FactCheckEvents {
  readonly kept: () => void
  readonly failed: (words: string) => void
}

/**
 * The fact checks that the page in this tab publishes and the library never held, and what keeps them. None in private windows,
 * which store nothing.
 */
export function useFactChecks(tab: OpenTab, address: string, { kept, failed }: FactCheckEvents) {
  const [offered, setOffered] = useState<readonly FactCheck[]>([])
  const worker = useRef<Worker | null>(null)
  const order = (wanted: FactCheckOrder) => worker.current?.postMessage(wanted)
  const start = (texts: readonly string[]) => {
    worker.current = new Worker('/popup/fact-check-worker.js')
    worker.current.onerror = event => failed(say('factChecksFailed', { reason: event.message }))
    worker.current.onmessage = ({ data }: MessageEvent<FactCheckAnswer>) =>
      data.kind === 'done' ? setOffered(data.offered) : failed(data.message)
    order({ kind: 'read', texts, address })
  }
  useEffect(() => {
    let isWanted = !tab.isPrivate
    if (isWanted)
      askTab(tab.id, 'factChecks', null).then(
        texts => isWanted && texts.length > 0 && start(texts),
        // The page went away, and its fact checks with it.
        (error: unknown) => console.debug('Gainsay:', error),
      )
    return () => {
      isWanted = false
      worker.current?.terminate()
      worker.current = null
    }
  }, [tab, address])
  const keep = () => {
    const running = worker.current
    if (running === null) return
    running.onmessage = ({ data }: MessageEvent<FactCheckAnswer>) => {
      if (data.kind === 'failed') failed(data.message)
      else {
        setOffered([])
        kept()
      }
    }
    order({ kind: 'keep' })
  }
  return { offered, keep }
}
