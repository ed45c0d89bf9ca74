/** What the tests of the library call inside a page. */
import type { Claim, CounterStatement, PageDescription, Statements, VerificationNote } from '../../src/core/model.ts'
import { remember } from '../../src/store/remember.ts'
import { type Library, recordStores } from '../../src/store/schema.ts'

export { trashTime } from '../../src/core/writing.ts'
export * from '../../src/store/change-feed.ts'
export * from '../../src/store/counts.ts'
export * from '../../src/store/delete.ts'
export * as editing from '../../src/store/edit.ts'
export * from '../../src/store/entries.ts'
export * from '../../src/store/export-file.ts'
export * from '../../src/store/import-file.ts'
export * from '../../src/store/import-state.ts'
export * from '../../src/store/lists/editions.ts'
export * from '../../src/store/lists/everywhere.ts'
export * from '../../src/store/lists/list-records.ts'
export * from '../../src/store/lists/lists.ts'
export { mergeClaims } from '../../src/store/merge-claims.ts'
export * from '../../src/store/merge-records.ts'
export * from '../../src/store/open.ts'
export * from '../../src/store/reader-threshold.ts'
export * from '../../src/store/recognise.ts'
export * from '../../src/store/remember.ts'
export * from '../../src/store/retention.ts'
export { splitClaim } from '../../src/store/split-claim.ts'
export * from '../../src/store/steps.ts'
export * from '../../src/store/take-back.ts'
export * from '../../src/store/transaction.ts'
export { purgeTrash, readTrash } from '../../src/store/trash.ts'
export * from '../../src/store/validate.ts'
export * from './by-hand.ts'
export { claimStates, faults, faultsWhenTended, importSite, order } from './crash-probe.ts'
export * from './files-probe.ts'
export * from './index-probe.ts'
export * from './keeping-probe.ts'
export { siteClaimId, siteClaimText, siteHost } from './made-up-sites.ts'
export * from './search-probe.ts'
export * from './steps-probe.ts'

/** The claim of {@link article}. */
export const tapWater = 'Dozens of residents fell ill after drinking tap water in Ardley'

/** A page with this address. */
export const pageAt = (url: string): PageDescription => ({
  url,
  title: 'Residents ill in Ardley',
  outlet: 'The Ardley Post',
  published: '2026-03-04',
  lang: 'en',
})

const quote = 'The water is safe and always was, the utility said.'
const checked = 'The account could not be independently verified.'

/** A made-up article: its text, one claim that it repeats, one denial, one note. */
export const article = `${tapWater}, officials said. ${quote} ${checked} Tap water made dozens of residents ill in Ardley.`

const spanOf = (words: string): { start: number; end: number } => {
  const start = article.indexOf(words)
  return { start, end: start + words.length }
}

const claim = (id: string, text: string): Claim => ({
  id,
  text,
  span: spanOf(text),
  claimant: 'officials',
  sourcing: { class: 'official-body', chain: [], directness: 'paraphrase' },
  rank: 0,
})

const denial: CounterStatement = {
  id: 'd',
  span: spanOf(quote),
  relation: 'denies',
  speaker: 'the utility',
  quote,
  targets: ['a'],
}

const note: VerificationNote = {
  id: 'n',
  span: spanOf(checked),
  kind: 'unverified',
  by: null,
  text: checked,
  targets: ['a'],
}

/** Bears on the article as a whole: no answer to a claim that another page may repeat, so it is not kept. */
const onTheWhole: VerificationNote = {
  ...note,
  id: 'w',
  kind: 'sourcing',
  text: 'Told by one newsletter.',
  targets: [],
}

/** What {@link article} tells. Its second claim repeats the first. */
export const statements: Statements = {
  claims: [claim('a', tapWater), claim('b', 'Tap water made dozens of residents ill in Ardley')],
  mainClaims: 2,
  counterStatements: [denial],
  notes: [note, onTheWhole],
}

/** Remembers {@link article} as read at this address. */
export function rememberArticle(library: Library, url: string, now: number, known: (string | null)[] = []) {
  return remember(library, pageAt(url), statements, article, known, now)
}

/** Every record of the library, for comparison. */
export async function everything(library: Library): Promise<string> {
  const lists = await Promise.all(recordStores.map(name => library.getAll(name)))
  return JSON.stringify(lists, sortedKeys)
}

const sortedKeys = (_key: string, value: unknown): unknown =>
  value instanceof Object && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value

/** Puts many made-up claims into the library. */
export async function fill(library: Library, count: number): Promise<void> {
  const names = [
    'bridge',
    'school',
    'harbour',
    'hospital',
    'council',
    'factory',
    'museum',
    'airport',
    'forest',
    'market',
  ]
  const places = Array.from({ length: 97 }, (_, at) => `Town${String.fromCharCode(97 + (at % 26))}${at}ville`)
  const claims: Claim[] = Array.from({ length: count }, (_, at) =>
    claim(
      String(at),
      `The ${names[at % 10]} of ${places[at % 97]} lost ${at + 20} workers, ${names[(at * 7 + 3) % 10]} number${at} closed`,
    ),
  )
  for (let at = 0; at < count; at += 20) {
    const part = { claims: claims.slice(at, at + 20), mainClaims: 20, counterStatements: [], notes: [] }
    await remember(library, pageAt(`https://many.example/${at}`), part, '', [], 1)
  }
}
