/** The two kinds of files that a list can be: claim after claim out of their bytes, and the records of those. */
import { factChecksIn } from '../core/interchange/claim-review.ts'
import type { FactCheck } from '../core/interchange/fact-check.ts'
import type { LibraryRecords } from '../core/interchange/item.ts'
import { jsonItems } from '../core/interchange/json-items.ts'
import type { Read } from '../core/lists/list-format.ts'
import { type ListedClaim, readListedClaim } from '../core/lists/listed-claim.ts'
import { type ListOrigin, recordsOfFeed, recordsOfListed } from '../store/lists/list-records.ts'
import { linesOf, textOf } from './lines.ts'

type Pieces = AsyncIterable<Uint8Array<ArrayBuffer>>

/** How a kind of list is read. */
export interface ListReader<T> {
  /** Its claims, and why others cannot be taken; `bytes` is the size of the whole. */
  read(pieces: Pieces, bytes: number): AsyncGenerator<Read<T>>
  recordsOf(values: readonly T[], origin: ListOrigin): LibraryRecords
}

/** A list in the format of docs/claim-lists.md. */
export const listReader: ListReader<ListedClaim> = {
  async *read(pieces) {
    let number = 0
    for await (const line of linesOf(pieces)) {
      if (number++ === 0) continue
      const { value, reason } = readListedClaim(line)
      yield value === undefined ? { reason: `Line ${number}: ${reason}` } : { value }
    }
  },
  recordsOf: recordsOfListed,
}

/** Characters that tell what kind of JSON a feed is. */
const SNIFFED = 64_000

/** A feed of fact checks (ClaimReview). */
export const feedReader: ListReader<FactCheck> = {
  async *read(pieces, bytes) {
    const chunks = textOf(pieces)[Symbol.asyncIterator]()
    let start = ''
    while (start.length < SNIFFED) {
      const { done, value } = await chunks.next()
      if (done) break
      start += value
    }
    async function* all() {
      yield start
      yield* { [Symbol.asyncIterator]: () => chunks }
    }
    for await (const item of jsonItems({ chunks: all(), start: start.slice(0, SNIFFED), size: bytes })) {
      const read = 'reason' in item ? [{ reason: item.reason }] : factChecksIn(item.value)
      for (const { factCheck, reason } of read)
        yield factCheck === undefined ? { reason: `${item.place}: ${reason}` } : { value: factCheck }
    }
  },
  recordsOf: recordsOfFeed,
}
