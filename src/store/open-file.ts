/** A file as text in pieces: how its letters are written is guessed by its beginning, and nobody holds it as a whole. */
import { type Source, UnreadableFile } from '../core/interchange/item.ts'
import type { ImportedFile } from './import-stored.ts'

/** A table's first rows, or a feed's first record, are within these bytes. */
const SNIFFED = 64_000

/** How text is written in a file, as `TextDecoder` names it. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** What a file's first bytes tell of it. */
export interface OpenedFile {
  readonly encoding: Encoding
  readonly start: string
}

/** Looks at a file's beginning. Throws {@link UnreadableFile} for what is no text. */
export async function openFile(file: Blob): Promise<OpenedFile> {
  if (file.size === 0) throw new UnreadableFile('This file is empty.')
  const bytes = new Uint8Array(await file.slice(0, SNIFFED).arrayBuffer())
  const encoding = encodingOf(bytes)
  // A letter cut in two at the end is left out.
  const start = new TextDecoder(encoding).decode(bytes, { stream: true })
  if (start.includes('\0')) throw new UnreadableFile('This file is no text: Gainsay cannot read it.')
  return { encoding, start }
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second, , fourth] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (second === 0 && fourth === 0 && first !== 0) return 'utf-16le'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return 'utf-8'
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252'
    throw error
  }
}

/** A file to be read from its beginning; `onBytes` is told how many of its bytes were read so far. */
export function sourceOf(file: Blob, { encoding, start }: OpenedFile, onBytes: (read: number) => void): Source {
  return { chunks: textOf(file, encoding, onBytes), start, size: file.size }
}

/** Bytes read at once: browsers differ in what a stream gives, up to the whole file. */
const PIECE = 256_000

/** A file's text in pieces, bytes of one letter never parted. */
async function* textOf(file: Blob, encoding: Encoding, onBytes: (read: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for (let at = 0; at < file.size; at += PIECE) {
    const bytes = await file.slice(at, at + PIECE).arrayBuffer()
    onBytes(at + bytes.byteLength)
    yield decoder.decode(bytes, { stream: true })
  }
  yield decoder.decode()
}

/** What tells a file from others: its size and its two ends. */
export async function identifyFile(file: Blob, name: string): Promise<ImportedFile> {
  const ends = await new Blob([String(file.size), file.slice(0, SNIFFED), file.slice(-SNIFFED)]).arrayBuffer()
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', ends))
  const fingerprint = Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('')
  return { name, size: file.size, fingerprint }
}
