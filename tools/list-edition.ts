/** The files of a list's next edition: the list, and from each edition that readers may still have the way to it. */
import { createHash } from 'node:crypto'
import {
  type DiffHeader,
  LIST_LIMITS,
  type ListHeader,
  readDiffHeader,
  readListHeader,
} from '../src/core/lists/list-format.ts'
import { bodyText, changedId, changeLines, diffLines, fileText, listLines } from '../src/core/lists/list-lines.ts'
import { type ListedClaim, readListChange, readListedClaim } from '../src/core/lists/listed-claim.ts'

/** What a publisher says of a list, in list.json. */
export type ListSettings = Pick<ListHeader, 'title'> &
  Partial<Pick<ListHeader, 'homepage' | 'licence' | 'expires' | 'mirrors'>>

/** Files by their path beside the list; null for one that is to go. */
export type Files = Readonly<Record<string, string | null>>

/** The name of the list's file, and the folder of its diffs. */
export const LIST_FILE = 'list.jsonl'
export const DIFF_FOLDER = 'diffs'

/** Editions from which a way is kept. Who was away longer takes the whole list. */
const WAYS = 90

const diffPath = (edition: number): string => `${DIFF_FOLDER}/${edition}.jsonl`

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What {@link nextEdition} goes by. */
export interface Publishing {
  readonly settings: ListSettings
  readonly claims: Iterable<ListedClaim>
  /** What was published last, diffs among it; empty at first. */
  readonly before: Readonly<Record<string, string>>
  /** When it is released, ms since the epoch. */
  readonly now: number
}

/** The files to publish; null where nothing changed. Throws Error where what was published last is damaged. */
export function nextEdition({ settings, claims, before, now }: Publishing): Files | null {
  const lines = listLines(claims)
  const body = bodyText(lines.values())
  const published = before[LIST_FILE] === undefined ? null : readList(before[LIST_FILE])
  const last = published?.header ?? null
  const edition = (last?.edition ?? 0) + 1
  const header: ListHeader = {
    ...{ format: 'gainsay-list', version: 1, homepage: '', licence: '', expires: 24, mirrors: [], ...settings },
    ...{ edition, released: new Date(now).toISOString(), count: lines.size, sha256: sha256(body) },
    nextDiff: diffPath(edition),
  }
  const same = ({ title, homepage, licence, expires, mirrors, sha256: sum }: ListHeader): string =>
    JSON.stringify([title, homepage, licence, expires, mirrors, sum])
  if (last !== null && same(last) === same(header)) return null
  const files: Record<string, string | null> = { [LIST_FILE]: fileText(header, body) }
  files[diffPath(edition)] = diffFile(header, header, [])
  if (published === null) return files
  const changes = diffLines(published.lines, lines)
  files[diffPath(published.header.edition)] = diffFile(published.header, header, changes)
  const changed = changes.map(idOf)
  for (const [path, text] of Object.entries(before)) {
    const way = /^diffs\/(\d+)\.jsonl$/u.exec(path)
    if (way === null || files[path] !== undefined) continue
    const isOld = Number(way[1]) < edition - WAYS
    files[path] = isOld ? null : longerWay(text, changed, { header, lines })
  }
  return files
}

interface Edition {
  readonly header: ListHeader
  readonly lines: ReadonlyMap<string, string>
}

/** The same way, to a newer edition; null where it became longer than readers go. */
function longerWay(text: string, changed: readonly string[], { header, lines }: Edition): string | null {
  const [first = '', ...rest] = linesOf(text)
  const { value: diff } = readDiffHeader(first)
  if (diff === undefined) return null
  return diffFile({ ...diff.from }, header, changeLines([...rest.map(idOf), ...changed], lines))
}

function diffFile(
  { edition, sha256: sum }: Pick<ListHeader, 'edition' | 'sha256'>,
  to: ListHeader,
  changes: readonly string[],
): string | null {
  if (changes.length > LIST_LIMITS.changes) return null
  const body = bodyText(changes)
  const from = { edition, sha256: sum }
  const header: DiffHeader = {
    ...{ format: 'gainsay-list-diff', version: 1, from, to, count: changes.length, sha256: sha256(body) },
  }
  return fileText(header, body)
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter(line => line !== '')

function idOf(line: string): string {
  const { value, reason } = readListChange(line)
  if (value === undefined) throw new Error(`A diff that was published has a line that is none. ${reason}`)
  return changedId(value)
}

function readList(text: string): Edition {
  const [first = '', ...rest] = linesOf(text)
  const { value: header, reason } = readListHeader(first)
  if (header === undefined) throw new Error(`What was published last is no list. ${reason}`)
  const entries = rest.map((line, at): [string, string] => {
    const { value, reason: why } = readListedClaim(line)
    if (value === undefined) throw new Error(`Line ${at + 2} of what was published last: ${why}`)
    return [value.id, line]
  })
  return { header, lines: new Map(entries) }
}

/** What is wrong with a list's text, in words with line numbers; empty where it is right. */
export function faultsOf(text: string): readonly string[] {
  const end = text.indexOf('\n')
  const { value: header, reason } = readListHeader(end < 0 ? text : text.slice(0, end))
  if (header === undefined) return [`Line 1: ${reason}`]
  const body = end < 0 ? '' : text.slice(end + 1)
  const lines = linesOf(body)
  const known = new Set<string>()
  const faults = lines.flatMap((line, at): string[] => {
    if (line.length > LIST_LIMITS.line) return [`Line ${at + 2} is longer than ${LIST_LIMITS.line} characters.`]
    const { value, reason: why } = readListedClaim(line)
    if (value === undefined) return [`Line ${at + 2}: ${why}`]
    if (known.has(value.id)) return [`Line ${at + 2}: the id ${value.id} was there before.`]
    known.add(value.id)
    return []
  })
  if (header.count !== lines.length)
    faults.push(`The header says ${header.count} claims, the list has ${lines.length}.`)
  if (header.sha256 !== sha256(body))
    faults.push(`The checksum of the claims is ${sha256(body)}, the header has another.`)
  return faults
}
