/**
 * How well it is read who makes a claim, on articles in which readers named the claimant of each claim as fully as the article does.
 * Usage: npm run bench -- claimants DATA [--errors], DATA being the folder of the evaluation data; --errors lists those of the learning half.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Claim, SourcingClass } from '../src/core/model.ts'
import { sourcingClassOf } from '../src/core/statements/claimants/sourcing-class.ts'
import { readStatements } from '../src/core/statements/read.ts'
import { shippedTagger } from '../tools/shipped-tagger.ts'
import { hasFullName, hasOffice, hasSameHead } from './claimant-names.ts'
import { type ClaimantArticle, claimantArticles, type MarkedClaim } from './data/claimant-articles.ts'

/** A marked claim and ours that covers it. */
interface Pair {
  readonly article: ClaimantArticle
  readonly gold: string | null
  readonly ours: Claim
}

/** Prints the figures of both halves. */
export function run(args: readonly string[]): void {
  const [folder = ''] = args
  if (folder === '') throw new Error('usage: npm run bench -- claimants EVAL_FOLDER [--errors]')
  const tagger = shippedTagger()
  const articles = claimantArticles(folder)
  const pairs = articles.flatMap(article => {
    const { claims } = readStatements(article.text, 'en', tagger)
    return article.claims.flatMap(marked => pairOf(article, marked, claims))
  })
  console.log(
    '| half | articles | claims found | head right | full name | with office | own voice: precision | recall |',
  )
  console.log('|---|---|---|---|---|---|---|---|')
  for (const half of ['learn', 'report'] as const)
    for (const set of ['attribution', 'pages', undefined] as const)
      printRow(
        half,
        set,
        articles.filter(each => isOf(each, half, set)),
        pairs.filter(({ article }) => isOf(article, half, set)),
      )
  printClasses(args.includes('--errors'))
  if (args.includes('--errors')) for (const pair of pairs) if (pair.article.half === 'learn') printError(pair)
}

/** How a claimant is known, as a reader sees it: `classes` are all that are plausible. */
interface MarkedClass {
  readonly half: Half
  readonly claimant: string
  readonly classes: readonly SourcingClass[]
}

/** The sourcing class of names that readers wrote, so that it is not mixed with whether the name was found. */
function printClasses(isTelling: boolean): void {
  const file = path.join(import.meta.dirname, 'data', 'claimant-classes.json')
  const marked: MarkedClass[] = JSON.parse(readFileSync(file, 'utf8'))
  for (const half of ['learn', 'report'] as const) {
    const own = marked.filter(each => each.half === half)
    const wrong = own.filter(({ claimant, classes }) => !classes.includes(sourcingClassOf(claimant)))
    console.log(`sourcing class plausible, ${half}: ${share(own.length - wrong.length, own.length)}`)
    if (!isTelling || half !== 'learn') continue
    for (const { claimant, classes } of wrong)
      console.log(`${claimant}: wanted ${classes.join(' or ')} | read ${sourcingClassOf(claimant)}`)
  }
}

type Half = ClaimantArticle['half']
type Set = ClaimantArticle['set'] | undefined

function isOf(article: ClaimantArticle, half: Half, set: Set): boolean {
  return article.half === half && (set === undefined || article.set === set)
}

function pairOf(article: ClaimantArticle, [start, end, gold]: MarkedClaim, claims: readonly Claim[]): Pair[] {
  let best: Claim | undefined
  let most = 0.5
  for (const claim of claims) {
    const shared = Math.min(end, claim.span.end) - Math.max(start, claim.span.start)
    const share = shared / (Math.max(end, claim.span.end) - Math.min(start, claim.span.start))
    if (share < most) continue
    best = claim
    most = share
  }
  return best === undefined ? [] : [{ article, gold, ours: best }]
}

function printRow(half: Half, set: Set, articles: readonly ClaimantArticle[], pairs: readonly Pair[]): void {
  const marked = articles.reduce((sum, { claims }) => sum + claims.length, 0)
  const sourced = pairs.flatMap(({ gold, ours }) => (gold === null ? [] : [[gold, ours.claimant] as const]))
  const heads = sourced.filter(([gold, ours]) => ours !== null && hasSameHead(gold, ours))
  const full = heads.filter(([gold, ours]) => hasFullName(gold, ours ?? ''))
  const offices = sourced.filter(([gold]) => hasOffice(gold, '') !== null)
  const withOffice = offices.filter(
    ([gold, ours]) => ours !== null && hasSameHead(gold, ours) && hasFullName(gold, ours) && hasOffice(gold, ours),
  )
  const own = pairs.filter(({ gold }) => gold === null)
  const oursOwn = pairs.filter(({ ours }) => ours.claimant === null)
  const bothOwn = own.filter(({ ours }) => ours.claimant === null)
  const cells = [
    `${half}${set === undefined ? '' : `, ${set}`}`,
    articles.length,
    `${pairs.length} of ${marked}`,
    share(heads.length, sourced.length),
    share(full.length, sourced.length),
    share(withOffice.length, offices.length),
    share(bothOwn.length, oursOwn.length),
    share(bothOwn.length, own.length),
  ]
  console.log(`| ${cells.join(' | ')} |`)
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} (${part} of ${whole})`
}

function printError({ article, gold, ours }: Pair): void {
  const told = ours.claimant
  const isRight =
    gold === null || told === null
      ? gold === told
      : hasSameHead(gold, told) && hasFullName(gold, told) && hasOffice(gold, told) !== false
  if (!isRight) console.log(`${article.id}:${ours.span.start} wanted ${gold} | read ${told} (${ours.sourcing.class})`)
}
