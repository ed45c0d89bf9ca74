/**
 * Reads the fact checks of a page, and keeps them when the reader says so. A worker, because what reads them is large, few
 * pages publish any, and the popup is to open at once.
 */
import type { FactCheck } from '../core/interchange/fact-check.ts'
import { keepFactChecks, newFactChecks } from '../store/fact-checks.ts'
import { openLibrary } from '../store/open.ts'
import { ownFactChecks } from './page-fact-checks.ts'

/** The page's JSON-LD, to be read; or the word to keep what was found in it. */
export type FactCheckOrder =
  | { readonly kind: 'read'; readonly texts: readonly string[]; readonly address: string }
  | { readonly kind: 'keep' }

/** What came of an order; or, for people to read, why nothing did. */
export type FactCheckAnswer =
  | { readonly kind: 'done'; readonly offered: readonly FactCheck[] }
  | { readonly kind: 'failed'; readonly message: string }

let offered: readonly FactCheck[] = []

async function follow(order: FactCheckOrder): Promise<void> {
  const library = await openLibrary()
  if (order.kind === 'keep') await keepFactChecks(library, offered)
  offered = order.kind === 'keep' ? [] : await newFactChecks(library, ownFactChecks(order.texts, order.address))
}

const tell = (answer: FactCheckAnswer): void => self.postMessage(answer)

self.onmessage = ({ data }: MessageEvent<FactCheckOrder>) =>
  follow(data).then(
    () => tell({ kind: 'done', offered }),
    (error: unknown) => tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  )
