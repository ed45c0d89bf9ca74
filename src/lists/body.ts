/** The two parts of a list or a diff: its first line, and the rest, which its checksum is of. */
import { LIST_LIMITS } from '../core/lists/list-format.ts'
import { checksum } from './sha256.ts'

const LINE_FEED = 10

/** A file that was read through: the text of its first line, and of what comes after it the checksum and the number of lines. */
export interface FileFigures {
  readonly firstLine: string
  readonly sha256: string
  readonly lines: number
  /** Checksum of all of it. */
  readonly whole: string
}

/** Reads a file through, holding no more of it than its first line. */
export async function figuresOf(pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<FileFigures> {
  const [whole, body] = [checksum(), checksum()]
  const decoder = new TextDecoder()
  let firstLine: string | null = null
  let opening = ''
  let lines = 0
  let isLineBegun = false
  for await (const piece of pieces) {
    whole.add(piece)
    let rest: Uint8Array<ArrayBuffer> = piece
    if (firstLine === null) {
      const end = piece.indexOf(LINE_FEED)
      opening += decoder.decode(end < 0 ? piece : piece.subarray(0, end), { stream: end < 0 })
      // A file of one long line has no header: its start will do.
      if (end < 0 && opening.length < LIST_LIMITS.header) continue
      firstLine = opening.slice(0, LIST_LIMITS.header)
      rest = end < 0 ? piece.subarray(piece.length) : piece.subarray(end + 1)
    }
    body.add(rest)
    for (let at = rest.indexOf(LINE_FEED); at >= 0; at = rest.indexOf(LINE_FEED, at + 1)) lines++
    if (rest.length > 0) isLineBegun = rest.at(-1) !== LINE_FEED
  }
  return {
    firstLine: firstLine ?? opening,
    sha256: body.hex(),
    lines: lines + (isLineBegun ? 1 : 0),
    whole: whole.hex(),
  }
}
