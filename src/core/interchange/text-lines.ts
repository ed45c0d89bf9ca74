/** Lines of a text that comes in pieces, never more of it held than the longest line that can be a record. */

/** Longer lines are no records: all fields have bounds. */
export const LONGEST_LINE = 8_000_000

/** A line without its end, and its number from 1; `text` is null where it is too long to be held. */
export interface TextLine {
  readonly number: number
  readonly text: string | null
}

/** The lines of a text; a byte order mark and carriage returns are no part of them. */
export async function* textLines(chunks: AsyncIterable<string>): AsyncGenerator<TextLine> {
  let rest = ''
  let isTooLong = false
  let number = 1
  const line = (end: string): TextLine => {
    const text = isTooLong ? null : (rest + end).replace(number === 1 ? /^\ufeff|\r$/gu : /\r$/u, '')
    rest = ''
    isTooLong = false
    return { number: number++, text }
  }
  for await (const chunk of chunks) {
    const ends = chunk.split('\n')
    const last = ends.pop() ?? ''
    for (const end of ends) yield line(end)
    if (rest.length + last.length > LONGEST_LINE) isTooLong = true
    rest = isTooLong ? '' : rest + last
  }
  if (isTooLong || rest !== '') yield line('')
}
