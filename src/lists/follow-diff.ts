/** From the edition that is shown to the newest by what changed between them. */
import { type DiffHeader, LIST_LIMITS, readDiffHeader } from '../core/lists/list-format.ts'
import { changedId } from '../core/lists/list-lines.ts'
import { type ListedClaim, readListChange } from '../core/lists/listed-claim.ts'
import { tendIndex } from '../store/claim-index/tending.ts'
import { applyChange, OtherEdition } from '../store/lists/editions.ts'
import { listedId, recordsOfListed } from '../store/lists/list-records.ts'
import { openListLibrary } from '../store/lists/lists.ts'
import type { Edition, Subscription } from '../store/lists/subscription.ts'
import { figuresOf } from './body.ts'
import type { Working } from './download.ts'
import { ListFailure } from './failure.ts'
import { linesOf } from './lines.ts'
import { ask, parts } from './request.ts'

/** What came of it: the edition after it, nothing newer, or that the whole list is to be asked for. */
export type Followed =
  | { readonly kind: 'edition'; readonly edition: Edition; readonly header: DiffHeader['to'] }
  | { readonly kind: 'nothing newer' | 'whole list' }

/** Asks for the diff and applies it. Throws {@link ListFailure} where the server cannot be reached. */
export async function followDiff(subscription: Subscription, shown: Edition, working: Working): Promise<Followed> {
  if (shown.nextDiff === null) return { kind: 'whole list' }
  const pieces = await download(shown.nextDiff, shown.mirrors.length > 0, working)
  if (pieces === null) return { kind: 'whole list' }
  const each = async function* () {
    yield* pieces
  }
  const figures = await figuresOf(each())
  const { value: header } = readDiffHeader(figures.firstLine)
  const isOurs =
    header !== undefined &&
    header.from.edition === shown.edition &&
    header.from.sha256 === shown.sha256 &&
    header.sha256 === figures.sha256 &&
    header.count === figures.lines
  if (!isOurs || header.count > LIST_LIMITS.changes) return { kind: 'whole list' }
  if (header.to.edition <= shown.edition) return { kind: 'nothing newer' }
  const changes = await changesIn(each())
  if (changes === null) return { kind: 'whole list' }
  return apply(subscription, { shown, header: header.to, changes }, working)
}

/** The bytes of a diff; null where there is none (any more), which is no failure, and where a mirror may be asked instead. */
async function download(
  address: string,
  hasMirrors: boolean,
  { signal }: Working,
): Promise<Uint8Array<ArrayBuffer>[] | null> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  try {
    const { body } = await ask(address, { signal, most: LIST_LIMITS.diffBytes })
    if (body === null) return null
    for await (const part of parts(body, LIST_LIMITS.diffBytes)) pieces.push(part)
  } catch (error) {
    if (error instanceof ListFailure && (hasMirrors || !error.isPassing)) return null
    throw error
  }
  return pieces
}

interface Changes {
  readonly ids: readonly string[]
  readonly put: readonly ListedClaim[]
}

/** Null where a line cannot be read: the whole list may tell more. */
async function changesIn(pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Changes | null> {
  const ids: string[] = []
  const put: ListedClaim[] = []
  let number = 0
  for await (const line of linesOf(pieces)) {
    if (number++ === 0) continue
    const { value: change } = readListChange(line)
    if (change === undefined) return null
    ids.push(changedId(change))
    if ('put' in change) put.push(change.put)
  }
  return { ids, put }
}

interface Applying {
  readonly shown: Edition
  readonly header: DiffHeader['to']
  readonly changes: Changes
}

async function apply(
  { id, url }: Subscription,
  { shown, header, changes }: Applying,
  { onStep }: Working,
): Promise<Followed> {
  const origin = { id, title: header.title, released: Date.parse(header.released) }
  const list = await openListLibrary(shown.database)
  const claimIds = changes.ids.map(each => listedId(origin, each))
  const count = header.count - shown.refused
  try {
    await applyChange(list, { claimIds, records: recordsOfListed(changes.put, origin) }, count)
  } catch (error) {
    if (!(error instanceof OtherEdition)) throw error
    console.info(
      `Gainsay: the diff of ${url} does not fit what is held (${error.message}); the whole list is asked for.`,
    )
    return { kind: 'whole list' }
  }
  await tendIndex(list, onStep)
  const { nextDiff, mirrors, expires, sha256, edition } = header
  return {
    kind: 'edition',
    header,
    edition: {
      ...{ ...shown, edition, sha256, count, released: origin.released, mirrors, expires },
      nextDiff: nextDiff === undefined ? null : new URL(nextDiff, shown.address).href,
      // What the server called the list was the edition before.
      ...{ etag: null, lastModified: null },
    },
  }
}
