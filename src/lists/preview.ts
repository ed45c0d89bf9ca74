/** What a list is, before the reader follows it. */
import { isListHeader, LIST_LIMITS, readListHeader } from '../core/lists/list-format.ts'
import type { Subscription } from '../store/lists/subscription.ts'
import { ListFailure } from './failure.ts'
import { feedReader, listReader } from './readers.ts'
import { ask, parts } from './request.ts'

/** What the reader is shown to choose by. */
export interface ListPreview extends Pick<Subscription, 'url' | 'kind' | 'title' | 'homepage' | 'licence'> {
  /** Claims; null where only reading all of it would tell. */
  readonly count: number | null
  /** Bytes; null where the server does not tell. */
  readonly bytes: number | null
  /** When it was released, ms since the epoch; null where nobody tells. */
  readonly released: number | null
  /** The first few claims. */
  readonly sample: readonly string[]
}

const SAMPLE = 3
/** Fact checks are found at the start of a feed, or not at all. */
const MOST = 2_000_000

/** Asks for the start of a list. Throws {@link ListFailure} with words for the reader. */
export async function previewList(address: string, signal?: AbortSignal): Promise<ListPreview> {
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address))
    throw new ListFailure('The address of a list begins with https://', { isPassing: false })
  const url = new URL(address).href
  const { body, total, version } = await ask(url, { signal })
  if (body === null) throw new ListFailure('The server sent nothing.', { isPassing: true })
  const begun = await opening(parts(body))
  const first = firstLine(begun.pieces)
  if (isListHeader(first)) {
    const { value: header, reason } = readListHeader(first)
    if (reason !== undefined) throw new ListFailure(`${reason}.`, { isPassing: false })
    const { title, homepage, licence, count } = header
    const sample = await firstOf(listReader.read(each(begun.pieces), begun.bytes), ({ claim }) => claim)
    return {
      url,
      kind: 'claim-list',
      title,
      homepage,
      licence,
      count,
      bytes: total,
      released: Date.parse(header.released),
      sample,
    }
  }
  const sample = await firstOf(
    feedReader.read(each(begun.pieces), begun.isWhole ? begun.bytes : LIST_LIMITS.bytes),
    ({ claim }) => claim.text,
  )
  if (sample.length === 0)
    throw new ListFailure('There is neither a claim list nor a feed of fact checks (ClaimReview) at this address.', {
      isPassing: false,
    })
  const time = version.lastModified === null ? Number.NaN : Date.parse(version.lastModified)
  return {
    ...{ url, kind: 'claim-review', title: new URL(url).hostname, homepage: new URL(url).origin, licence: '' },
    ...{ count: null, bytes: total, released: Number.isNaN(time) ? null : time, sample },
  }
}

interface Opening {
  readonly pieces: readonly Uint8Array<ArrayBuffer>[]
  readonly bytes: number
  readonly isWhole: boolean
}

/** The start of a file, and no more of it. */
async function opening(all: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Opening> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  for await (const piece of all) {
    pieces.push(piece)
    bytes += piece.length
    if (bytes > MOST) return { pieces, bytes, isWhole: false }
  }
  return { pieces, bytes, isWhole: true }
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

/** As far as a header may go. */
function firstLine(pieces: readonly Uint8Array<ArrayBuffer>[]): string {
  const decoder = new TextDecoder()
  let text = ''
  for (const piece of pieces) {
    text += decoder.decode(piece, { stream: true })
    if (text.length >= LIST_LIMITS.header) break
  }
  return text.slice(0, LIST_LIMITS.header).split('\n', 1)[0] ?? ''
}

async function firstOf<T>(
  read: AsyncGenerator<{ readonly value?: T }>,
  textOf: (value: T) => string,
): Promise<readonly string[]> {
  const texts: string[] = []
  for await (const { value } of read) {
    if (value !== undefined) texts.push(textOf(value))
    if (texts.length >= SAMPLE) break
  }
  return texts
}
