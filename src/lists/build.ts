/** Building a downloaded list into a library of its own. Cut off, it goes on where it was. */
import { type ListHeader, readListHeader } from '../core/lists/list-format.ts'
import { tendIndex } from '../store/claim-index/tending.ts'
import type { ListOrigin } from '../store/lists/list-records.ts'
import { changeSubscription, dropListLibrary, openListLibrary } from '../store/lists/lists.ts'
import { downloadedPieces } from '../store/lists/pieces.ts'
import type { Download, Edition, Subscription } from '../store/lists/subscription.ts'
import { mergeRecords } from '../store/merge-records.ts'
import type { Library } from '../store/schema.ts'
import { figuresOf } from './body.ts'
import type { Working } from './download.ts'
import { ListFailure } from './failure.ts'
import { feedReader, type ListReader, listReader } from './readers.ts'

/** Claims that are written at once. */
const BATCH = 256
const MOST_REASONS = 20

/** Builds what was downloaded. Null where it is the edition that is shown already. Throws ListFailure for a list that is not what it says. */
export async function buildList(
  library: Library,
  subscription: Subscription,
  download: Download,
  working: Working & { readonly now: number },
): Promise<{ readonly edition: Edition; readonly header: ListHeader | null } | null> {
  const figures = await figuresOf(downloadedPieces(library, subscription.id))
  const isFeed = subscription.kind === 'claim-review'
  if (isFeed && figures.whole === subscription.shown?.sha256) return null
  const header = isFeed ? null : checkedHeader(figures)
  const released = header ? Date.parse(header.released) : releasedOf(download, working.now)
  const origin = { id: subscription.id, title: header?.title ?? subscription.title, released }
  const about = { download, origin }
  const reasons = isFeed
    ? await write(library, subscription, { ...about, ...feedReader }, working)
    : await write(library, subscription, { ...about, ...listReader }, working)
  const list = await openListLibrary(download.database)
  await tendIndex(list, working.onStep)
  // Nobody orders or filters a list's claims: what its columns would have to catch up with is not kept.
  await list.clear('columnEdits')
  const count = await list.count('claims')
  if (count === 0 && reasons.length > 0)
    throw new ListFailure(`Nothing in this list can be taken. ${reasons[0]}`, { isPassing: false })
  const edition: Edition = {
    ...{ database: download.database, address: download.address },
    edition: header?.edition ?? (subscription.shown?.edition ?? 0) + 1,
    sha256: header?.sha256 ?? figures.whole,
    ...{
      count,
      refused: header ? header.count - count : reasons.length,
      reasons: reasons.slice(0, MOST_REASONS),
      released,
    },
    nextDiff: header?.nextDiff === undefined ? null : new URL(header.nextDiff, download.address).href,
    ...{ mirrors: header?.mirrors ?? [], expires: header?.expires ?? 24 },
    ...{ etag: download.etag, lastModified: download.lastModified },
  }
  return { edition, header }
}

function checkedHeader(figures: {
  readonly firstLine: string
  readonly sha256: string
  readonly lines: number
}): ListHeader {
  const { value: header, reason } = readListHeader(figures.firstLine)
  if (reason !== undefined) throw new ListFailure(`${reason}.`, { isPassing: false })
  if (header.sha256 !== figures.sha256)
    throw new ListFailure('What came of the list has another checksum than its header says.', { isPassing: false })
  if (header.count !== figures.lines)
    throw new ListFailure(`The list has ${figures.lines} claims where its header says ${header.count}.`, {
      isPassing: false,
    })
  return header
}

function releasedOf({ lastModified }: Download, now: number): number {
  const time = lastModified === null ? Number.NaN : Date.parse(lastModified)
  return Number.isNaN(time) ? now : time
}

/** Writes all that can be taken; gives why the rest cannot. */
async function write<T>(
  library: Library,
  { id }: Subscription,
  { download, origin, read, recordsOf }: ListReader<T> & { readonly download: Download; readonly origin: ListOrigin },
  { onStep, signal }: Working,
): Promise<string[]> {
  const list = await openListLibrary(download.database)
  const reasons: string[] = []
  let at = 0
  let batch: T[] = []
  const flush = async () => {
    if (batch.length === 0) return
    await mergeRecords(list, recordsOf(batch, origin), { keepsJournal: false })
    batch = []
    signal?.throwIfAborted()
    if (!(await changeSubscription(library, id, { download: { ...download, built: at } }))) {
      await dropListLibrary(download.database)
      throw new ListFailure('The list was left meanwhile.', { isPassing: false })
    }
    onStep()
  }
  for await (const { value, reason } of read(downloadedPieces(library, id), download.bytes)) {
    at++
    if (reason !== undefined) reasons.push(reason)
    else if (at > download.built) batch.push(value)
    if (batch.length >= BATCH) await flush()
  }
  await flush()
  return reasons
}
