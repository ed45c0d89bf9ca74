/** Large JSON files, read piece by piece: nothing of them is held but the piece being read. */
import { JSONParser } from '@streamparser/json'
import { fieldOf, isObject } from '../text/json-ld.ts'
import type { RefusedRecord, Source } from './item.ts'
import { textLines } from './text-lines.ts'

/** One value of a file and where it stands, or why the file cannot be read there. */
export type JsonItem = { readonly place: string; readonly value: unknown } | RefusedRecord

/** Files up to this size are read at once: a single object has no pieces. */
const WHOLE = 16_000_000
/** Where the lists of records stand in the objects that are files. */
const LISTS = ['dataFeedElement', '@graph', 'itemListElement', 'claims', 'rows', 'annotations', 'items', 'records']
const PATHS = [...LISTS.map(name => `$.${name}.*`), '$.first.items.*']

/**
 * The values of a JSON file: the elements of an array or of a file's list, the lines of JSON Lines, or the one value that it is. A wrong
 * line is told and the next one read; where any other file breaks off, what stands before is given.
 */
export async function* jsonItems({ chunks, start, size }: Source): AsyncGenerator<JsonItem> {
  const opening = start.replace(/^\ufeff?\s*/u, '')
  if (opening.startsWith('[')) yield* streamed(chunks, ['$.*'])
  else if (isLines(opening)) yield* lines(chunks)
  else if (size <= WHOLE) yield* whole(chunks)
  else yield* streamed(chunks, PATHS)
}

/** Tells whether a file's first line is an object by itself, with another after it. */
function isLines(opening: string): boolean {
  const end = opening.indexOf('\n')
  return end > 0 && /\S/u.test(opening.slice(end)) && isObject(parsed(opening.slice(0, end)).value)
}

/** What a text is as JSON. */
export function parsed(text: string): { readonly value: unknown; readonly isJson: boolean } {
  try {
    return { value: JSON.parse(text), isJson: true }
  } catch {
    // Whoever asks tells the reader.
    return { value: undefined, isJson: false }
  }
}

const record = (index: number): string => `Record ${index + 1}`

async function* whole(chunks: AsyncIterable<string>): AsyncGenerator<JsonItem> {
  let text = ''
  for await (const chunk of chunks) text += chunk
  text = text.replace(/^\ufeff/u, '')
  const { value, isJson } = parsed(text)
  const list = isObject(value) ? listIn(value) : null
  // A list that breaks off still gives what stands before.
  if (!isJson) yield* streamed(once(text), PATHS)
  else if (list === null) yield { place: record(0), value }
  else for (const [index, each] of list.entries()) yield { place: record(index), value: each }
}

function listIn(value: object): readonly unknown[] | null {
  const first = fieldOf(value, 'first')
  const lists = [...LISTS.map(name => fieldOf(value, name)), isObject(first) ? fieldOf(first, 'items') : null]
  // More than one may hold records: then the value is looked through as it is.
  const [list, ...others] = lists.filter(each => Array.isArray(each))
  return list !== undefined && others.length === 0 ? list : null
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

async function* lines(chunks: AsyncIterable<string>): AsyncGenerator<JsonItem> {
  for await (const { number, text } of textLines(chunks)) {
    if (text?.trim() === '') continue
    const { value, isJson } = parsed(text ?? '')
    const place = `Line ${number}`
    if (isJson) yield { place, value }
    else yield { place, reason: text === null ? 'this line is too long to be a record' : 'this line is not JSON' }
  }
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
    parser.write(index === 0 ? chunk.replace(/^\ufeff/u, '') : chunk)
    for (const value of ready) yield { place: record(index++), value }
    ready = []
    if (broken !== null) break
  }
  if (broken === null && !parser.isEnded) broken = new Error('it breaks off')
  if (broken === null) return
  const reason =
    index === 0
      ? 'the file is not JSON, or not all of it is there'
      : `the file cannot be read from here on (${String(broken.message)}); all before it was`
  yield { place: record(index), reason }
}
