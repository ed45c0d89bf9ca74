/** Downloading a whole list, piece by piece, into the library: what is there when the browser ends us is not asked for again. */
import { isListHeader, LIST_LIMITS, readListHeader } from '../core/lists/list-format.ts'
import { changeSubscription } from '../store/lists/lists.ts'
import { beginDownload, keepPiece } from '../store/lists/pieces.ts'
import type { Download, Subscription } from '../store/lists/subscription.ts'
import type { Library } from '../store/schema.ts'
import { ListFailure } from './failure.ts'
import { type Answer, ask, parts } from './request.ts'

/** Bytes of a piece, about. */
const PIECE = 1_000_000

/** What the work is told while it goes on. */
export interface Working {
  /** Called after each step, so that the browser lets us live while there is something to do. */
  onStep(): void
  readonly signal?: AbortSignal | undefined
}

/** Whether the list is downloaded now, or what there is is what is shown already. */
export type Downloaded = 'complete' | 'nothing newer'

/** Begins or goes on with a download. Throws {@link ListFailure}; what is there by then is kept. */
export async function downloadList(
  library: Library,
  subscription: Subscription,
  address: string,
  working: Working,
): Promise<Downloaded> {
  const before = subscription.download?.address === address ? subscription.download : null
  const answer = await ask(address, {
    ...(before?.isResumable && before.etag !== null
      ? { from: { bytes: before.bytes, etag: before.etag } }
      : { known: knownVersion(subscription) }),
    signal: working.signal,
  })
  if (answer.body === null) return 'nothing newer'
  let download = before
  if (before === null || !answer.goesOn) {
    download = newDownload(subscription, address, answer)
    await beginDownload(library, subscription.id, download)
  }
  if (download === null) throw new Error('a download that goes on must have begun')
  return receive(library, subscription, { download, body: answer.body }, working)
}

/** Another version is wanted than the one that is shown; after a change of address the server's names mean nothing. */
const knownVersion = ({ shown }: Subscription) => ({
  etag: shown?.etag ?? null,
  lastModified: shown?.lastModified ?? null,
})

const newDownload = ({ id }: Subscription, address: string, answer: Answer): Download => ({
  ...{ address, ...answer.version, isResumable: answer.isResumable, pieces: 0, bytes: 0, total: answer.total },
  ...{ isComplete: false, database: `gainsay-list-${id}-${crypto.randomUUID()}`, built: 0 },
})

interface Receiving {
  readonly download: Download
  readonly body: NonNullable<Answer['body']>
}

async function receive(
  library: Library,
  subscription: Subscription,
  { download: begun, body }: Receiving,
  { onStep }: Working,
): Promise<Downloaded> {
  let download = begun
  let waiting: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const keep = async () => {
    if (size === 0) return
    const piece = new Uint8Array(await new Blob(waiting).arrayBuffer())
    download = { ...download, pieces: download.pieces + 1, bytes: download.bytes + size }
    waiting = []
    size = 0
    if (!(await keepPiece(library, subscription.id, piece, download)))
      throw new ListFailure('The list was left meanwhile.', { isPassing: false })
    onStep()
  }
  const opening = download.bytes === 0 ? openingCheck(subscription) : () => 'unknown' as const
  for await (const part of parts(body, LIST_LIMITS.bytes - download.bytes)) {
    waiting.push(part)
    size += part.length
    if (opening(part) === 'nothing newer') {
      await beginDownload(library, subscription.id, null)
      return 'nothing newer'
    }
    if (size >= PIECE) await keep()
  }
  await keep()
  if (download.total !== null && download.bytes < download.total)
    throw new ListFailure('The connection broke off.', { isPassing: true })
  download = { ...download, isComplete: true }
  await changeSubscription(library, subscription.id, { download })
  return 'complete'
}

/** Reads the header as soon as it is there: a list that is wrong, or no newer than the one that is shown, is not downloaded on. */
function openingCheck({ kind, shown }: Subscription): (part: Uint8Array) => 'unknown' | 'nothing newer' {
  const decoder = new TextDecoder()
  let text: string | null = kind === 'claim-list' ? '' : null
  return part => {
    if (text === null) return 'unknown'
    text += decoder.decode(part, { stream: true })
    const end = text.indexOf('\n')
    if (end < 0 && text.length < LIST_LIMITS.header) return 'unknown'
    const line = text.slice(0, end < 0 ? LIST_LIMITS.header : end)
    text = null
    if (!isListHeader(line))
      throw new ListFailure('There is no claim list at this address any more.', { isPassing: false })
    const { value, reason } = readListHeader(line)
    if (reason !== undefined) throw new ListFailure(`${reason}.`, { isPassing: false })
    return shown !== null && value.edition <= shown.edition ? 'nothing newer' : 'unknown'
  }
}
