/** Large JSON files, read piece by piece: nothing of them is held but the piece being read. */
import { JSONParser } from '@streamparser/json'
import { isObject } from '../text/json-ld.ts'

/** One value of a file, or why the file cannot be read there: words for people. `index` counts values (or lines) from 0. */
export type JsonItem =
  | { readonly index: number; readonly value: unknown }
  | { readonly index: number; readonly reason: string }

/** What is known of a file before it is read. */
export interface JsonOpening {
  /** The first characters, a line at least where the file has lines that short. */
  readonly start: string
  /** UTF-16 code units or bytes, whichever is known. */
  readonly size: number
}

/** Files up to this size are read at once: a single object has no pieces. */
const WHOLE = 16_000_000
const FEEDS = ['$.dataFeedElement.*', '$.@graph.*', '$.itemListElement.*', '$.claims.*']

/**
 * The values of a JSON file: the elements of an array or of a feed's list, the lines of JSON Lines, or the one value that it is. A wrong
 * line is told and the next one read; where any other file breaks off, what stands before is given.
 */
export async function* jsonItems(
  chunks: AsyncIterable<string>,
  { start, size }: JsonOpening,
): AsyncGenerator<JsonItem> {
  const opening = start.replace(/^\ufeff?\s*/u, '')
  if (opening.startsWith('[')) yield* streamed(chunks, ['$.*'])
  else if (isLines(opening)) yield* lines(chunks)
  else if (size <= WHOLE) yield* whole(chunks)
  else yield* streamed(chunks, FEEDS)
}

/** Tells whether a file's first line is an object by itself, with another after it. */
function isLines(opening: string): boolean {
  const end = opening.indexOf('\n')
  return end > 0 && /\S/u.test(opening.slice(end)) && isObject(parsed(opening.slice(0, end)).value)
}

function parsed(text: string): { readonly value: unknown; readonly isJson: boolean } {
  try {
    return { value: JSON.parse(text), isJson: true }
  } catch {
    // Whoever asks tells the reader.
    return { value: undefined, isJson: false }
  }
}

async function* whole(chunks: AsyncIterable<string>): AsyncGenerator<JsonItem> {
  let text = ''
  for await (const chunk of chunks) text += chunk
  const { value, isJson } = parsed(text.replace(/^\ufeff/u, ''))
  yield isJson ? { index: 0, value } : { index: 0, reason: 'the file is not JSON, or not all of it is there' }
}

async function* lines(chunks: AsyncIterable<string>): AsyncGenerator<JsonItem> {
  let rest = ''
  let index = 0
  for await (const chunk of chunks) {
    const all = (rest + chunk).split('\n')
    rest = all.pop() ?? ''
    for (const line of all) yield* lineItem(line, index++)
  }
  yield* lineItem(rest, index)
}

function* lineItem(line: string, index: number): Generator<JsonItem> {
  const text = line.replace(/^\ufeff/u, '').trim()
  if (text === '') return
  const { value, isJson } = parsed(text)
  yield isJson ? { index, value } : { index, reason: 'this line is not JSON' }
}

async function* streamed(chunks: AsyncIterable<string>, paths: string[]): AsyncGenerator<JsonItem> {
  const parser = new JSONParser({ paths, keepStack: false })
  let ready: unknown[] = []
  let broken: Error | null = null
  let index = 0
  parser.onValue = ({ value }) => void ready.push(value)
  parser.onError = error => {
    broken ??= error
  }
  for await (const chunk of chunks) {
    parser.write(chunk)
    for (const value of ready) yield { index: index++, value }
    ready = []
    if (broken !== null) break
  }
  if (broken === null && !parser.isEnded) broken = new Error('it breaks off')
  if (broken !== null)
    yield { index, reason: `the file cannot be read from here on (${String(broken.message)}); all before it was` }
}
