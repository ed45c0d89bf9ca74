/**
 * Makes and checks claim lists: see docs/claim-lists.md.
 *   npm run list -- build DIR    from DIR/list.json and the files of claims beside it, into DIR/public
 *   npm run list -- check FILE
 */
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { byKind, type Source, type TypedRecord } from '../src/core/interchange/item.ts'
import { jsonItems } from '../src/core/interchange/json-items.ts'
import { formatOf, readFile } from '../src/core/interchange/read-file.ts'
import { type ListedClaim, listedClaimsOf, readListedClaim } from '../src/core/lists/listed-claim.ts'
import { DIFF_FOLDER, faultsOf, LIST_FILE, type ListSettings, nextEdition } from './list-edition.ts'

const SETTINGS = 'list.json'
const SNIFFED = 64_000

interface ReadSource {
  readonly records: readonly TypedRecord[]
  readonly listed: readonly ListedClaim[]
}

/** The claims of one file: lines of a list, or any file that Gainsay imports. What cannot be taken is told and left out. */
async function readSource(file: string): Promise<ReadSource> {
  const start = readFileSync(file).subarray(0, SNIFFED).toString('utf8')
  const source = { chunks: createReadStream(file, { encoding: 'utf8' }), start, size: statSync(file).size }
  const complain = (place: string, reason: string) => console.error(`${path.basename(file)}, ${place}: ${reason}`)
  if (readListedClaim(start.split('\n', 1)[0] ?? '').value !== undefined)
    return { records: [], listed: await readLines(source, complain) }
  const format = formatOf(start)
  if (format === null) {
    complain('as a whole', 'nobody can tell what this is')
    return { records: [], listed: [] }
  }
  const records: TypedRecord[] = []
  for await (const item of readFile(source, { format, csv: null }, Date.now())) {
    if ('reason' in item) complain(item.place, item.reason)
    else if ('notice' in item) complain('as a whole', item.notice)
    else records.push(...item.records)
  }
  return { records, listed: [] }
}

async function readLines(source: Source, complain: (place: string, reason: string) => void): Promise<ListedClaim[]> {
  const listed: ListedClaim[] = []
  for await (const item of jsonItems(source)) {
    const read = 'reason' in item ? item : readListedClaim(JSON.stringify(item.value))
    if (read.reason !== undefined) complain(item.place, read.reason)
    else listed.push(read.value)
  }
  return listed
}

function publishedIn(folder: string): Record<string, string> {
  if (!existsSync(path.join(folder, LIST_FILE))) return {}
  const diffs = path.join(folder, DIFF_FOLDER)
  const names = existsSync(diffs) ? readdirSync(diffs).map(name => `${DIFF_FOLDER}/${name}`) : []
  return Object.fromEntries([LIST_FILE, ...names].map(name => [name, readFileSync(path.join(folder, name), 'utf8')]))
}

/** Publishes the next edition of the list in a folder into its `public` folder; false where nothing changed. */
export async function buildList(folder: string, now: number): Promise<boolean> {
  const settings: ListSettings = JSON.parse(readFileSync(path.join(folder, SETTINGS), 'utf8'))
  const sources = readdirSync(folder).filter(
    name => /\.(json|jsonl|jsonld|ndjson|csv|tsv)$/u.test(name) && name !== SETTINGS,
  )
  const read = await Promise.all(sources.map(name => readSource(path.join(folder, name))))
  // One claim that stands in several files is one, with all that they say on it.
  const claims = [
    ...listedClaimsOf(byKind(read.flatMap(({ records }) => records))),
    ...read.flatMap(({ listed }) => listed),
  ]
  const target = path.join(folder, 'public')
  const files = nextEdition({ settings, claims, before: publishedIn(target), now })
  if (files === null) return false
  mkdirSync(path.join(target, DIFF_FOLDER), { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    if (text === null) rmSync(path.join(target, name), { force: true })
    else writeFileSync(path.join(target, name), text)
  }
  return true
}

async function run([command, place]: readonly string[]): Promise<void> {
  if (command === 'build' && place !== undefined) {
    console.log((await buildList(place, Date.now())) ? 'A new edition is in public/.' : 'Nothing changed.')
  } else if (command === 'check' && place !== undefined) {
    const faults = faultsOf(readFileSync(place, 'utf8'))
    console.log(faults.length === 0 ? 'This list is right.' : faults.join('\n'))
    if (faults.length > 0) process.exitCode = 1
  } else {
    console.error('npm run list -- build DIR | check FILE')
    process.exitCode = 2
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  await run(process.argv.slice(2))
