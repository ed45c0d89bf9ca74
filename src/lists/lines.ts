/** Bytes into lines. */
import { LIST_LIMITS } from '../core/lists/list-format.ts'
import { ListFailure } from './failure.ts'

/** The lines of a UTF-8 text that comes in parts, without their line feeds. Throws ListFailure for a line of any greater length than lists have. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > LIST_LIMITS.line)
      throw new ListFailure('The list has a line that is longer than any claim.', { isPassing: false })
    yield* lines
  }
  if (rest !== '') yield rest
}

/** Text of parts of bytes, no letter parted. */
export async function* textOf(chunks: AsyncIterable<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
}
