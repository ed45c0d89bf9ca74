/**
 * Makes and checks claim lists: see docs/claim-lists.md.
 *   npm run list -- build DIR    from DIR/list.json and the files of fact checks beside it, into DIR/public
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
import { factChecksIn } from '../src/core/interchange/claim-review.ts'
import type { FactCheck } from '../src/core/interchange/fact-check.ts'
import { jsonItems } from '../src/core/interchange/json-items.ts'
import { type ListedClaim, listedClaimOf, readListedClaim } from '../src/core/lists/listed-claim.ts'
import { DIFF_FOLDER, faultsOf, LIST_FILE, type ListSettings, nextEdition, sha256 } from './list-edition.ts'

const SETTINGS = 'list.json'
const SNIFFED = 64_000

/** Fact checks and listed claims of one file; what cannot be taken is told and left out. */
async function readSource(file: string): Promise<{ readonly factChecks: FactCheck[]; readonly listed: ListedClaim[] }> {
  const factChecks: FactCheck[] = []
  const listed: ListedClaim[] = []
  const chunks = createReadStream(file, { encoding: 'utf8' })
  const start = readFileSync(file).subarray(0, SNIFFED).toString('utf8')
  for await (const item of jsonItems({ chunks, start, size: statSync(file).size })) {
    const where = `${path.basename(file)}, ${item.place}`
    if ('reason' in item) {
      console.error(`${where}: ${item.reason}`)
      continue
    }
    const found = factChecksIn(item.value)
    for (const { factCheck, reason } of found) {
      if (factCheck === undefined) console.error(`${where}: ${reason}`)
      else factChecks.push(factCheck)
    }
    if (found.length > 0) continue
    const { value, reason } = readListedClaim(JSON.stringify(item.value))
    if (value === undefined) console.error(`${where}: no fact check, and no claim of a list. ${reason}`)
    else listed.push(value)
  }
  return { factChecks, listed }
}

/** The same claim by the same claimant is one claim of the list, however many checked it. */
function listedFrom(factChecks: readonly FactCheck[]): ListedClaim[] {
  const byClaim = new Map<string, [FactCheck, ...FactCheck[]]>()
  for (const each of factChecks) {
    const id = sha256(`${each.claim.text.replace(/\s+/gu, ' ').trim()}\n${each.claim.claimant ?? ''}`).slice(0, 24)
    const there = byClaim.get(id)
    if (there) there.push(each)
    else byClaim.set(id, [each])
  }
  return [...byClaim].map(([id, checks]) => listedClaimOf(id, checks))
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
  const sources = readdirSync(folder).filter(name => /\.(json|jsonl|jsonld|ndjson)$/u.test(name) && name !== SETTINGS)
  const read = await Promise.all(sources.map(name => readSource(path.join(folder, name))))
  const claims = [...listedFrom(read.flatMap(({ factChecks }) => factChecks)), ...read.flatMap(({ listed }) => listed)]
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
