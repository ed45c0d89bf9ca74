/** Looking claims up as the reader types: in claims, claimants, counter-statements, notes, speakers and outlets. */
import type { IDBPTransaction } from 'idb'
import type { Columns } from '../core/columns/columns.ts'
import { claimantTerm, functionTerm } from '../core/matching/index/claim-document.ts'
import type { Searcher } from '../core/matching/index/search.ts'
import { typedWord } from '../core/matching/index/typed-words.ts'
import type { ClaimEntry } from '../core/model.ts'
import { type Allowed, allow, holdsIn } from '../core/search/allow.ts'
import { docsNaming } from '../core/search/filter.ts'
import { inOrder, type Order } from '../core/search/order.ts'
import { isEmptyQuery, type Query, readQuery } from '../core/search/query.ts'
import { type RankedWord, rankByWords } from '../core/search/rank.ts'
import { byWording, mostReworded } from '../core/search/wording.ts'
import { foldWord } from '../core/text/words.ts'
import { openColumns, readColumns } from './claim-columns/reading.ts'
import { openIndex } from './claim-index/reading.ts'
import { withIndex } from './claim-index/using.ts'
import { vocabularyFor } from './claim-index/words.ts'
import { entryStores, readEntries, readEntry } from './entries.ts'
import { indexStores, type Library, type LibrarySchema, type StoreName } from './schema.ts'

/** Counter-statements and notes are read whole to learn their claims, so few of them per word and store. */
const mostStatementHits = 300
/** Shorter beginnings are of too many words of counter-statements and notes. */
const shortestBegun = 3
/** Results whose texts are read to see whether a phrase stands in them. */
const mostReadThrough = 2_000

const stores: StoreName[] = [...entryStores, ...indexStores]

type ReadTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readonly'>

/** The claims that best fit a search, and how many fit it; the last word may be unfinished. Of an empty search: the latest claims. */
export interface Found {
  readonly entries: readonly ClaimEntry[]
  readonly total: number
}

/** The first `limit` claims that fit a search. */
export async function searchLibrary(library: Library, text: string, limit: number): Promise<Found> {
  const query = readQuery(text)
  if (isEmptyQuery(query)) {
    const transaction = library.transaction(entryStores)
    const [entries, total] = await Promise.all([
      latestEntries(transaction, limit),
      transaction.objectStore('claims').index('doc').count(),
    ])
    return { entries, total }
  }
  if (asksColumns(query)) await openColumns(library)
  return onIndex(library, async transaction => {
    const docs = await findDocs(transaction, query, text)
    return { entries: await entriesOf(transaction, docs.subarray(0, limit)), total: docs.length }
  })
}

/** The documents of all claims that fit a search, in an order. */
export async function listClaims(library: Library, text: string, order: Order): Promise<Uint32Array> {
  const query = readQuery(text)
  const columns = await openColumns(library)
  const docs = isEmptyQuery(query)
    ? columns.docs.toReversed()
    : await onIndex(library, transaction => findDocs(transaction, query, text))
  return inOrder(docs, columns, order)
}

/** The entries of documents, each in its place; null for one that is gone meanwhile. */
export async function readListed(library: Library, docs: Iterable<number>): Promise<(ClaimEntry | null)[]> {
  const transaction = library.transaction(entryStores)
  const byDoc = transaction.objectStore('claims').index('doc')
  const read = async (doc: number): Promise<ClaimEntry | null> => {
    const id = await byDoc.getKey(doc)
    return id === undefined ? null : readEntry(transaction, id)
  }
  return Promise.all(Array.from(docs, read))
}

/** The claims of documents by their ids, without those that are gone. */
export async function idsListed(library: Library, docs: Iterable<number>): Promise<string[]> {
  const byDoc = library.transaction('claims').store.index('doc')
  const ids = await Promise.all(Array.from(docs, doc => byDoc.getKey(doc)))
  return ids.filter(id => id !== undefined)
}

const asksColumns = ({ clauses }: Query): boolean =>
  clauses.some(({ any }) => any.some(({ is }) => is !== 'word' && is !== 'phrase'))

const onIndex = <Result>(library: Library, read: (transaction: ReadTransaction) => Promise<Result>): Promise<Result> =>
  withIndex(
    library,
    stores,
    () => [],
    transaction => read(transaction),
  )

/** Documents are numbered as they are written: the last are the latest. What is in the trash has no number. */
async function latestEntries(transaction: ReadTransaction, limit: number): Promise<ClaimEntry[]> {
  const ids: string[] = []
  let cursor = await transaction.objectStore('claims').index('doc').openKeyCursor(null, 'prev')
  while (cursor && ids.length < limit) {
    ids.push(cursor.primaryKey)
    cursor = await cursor.continue()
  }
  return readEntries(transaction, ids)
}

async function entriesOf(transaction: ReadTransaction, docs: Uint32Array): Promise<ClaimEntry[]> {
  const byDoc = transaction.objectStore('claims').index('doc')
  const ids = await Promise.all(Array.from(docs, doc => byDoc.getKey(doc)))
  return readEntries(
    transaction,
    ids.filter(id => id !== undefined),
  )
}

async function findDocs(transaction: ReadTransaction, query: Query, text: string): Promise<Uint32Array> {
  const begun = query.isUnfinished ? query.words.at(-1) : undefined
  const asked = new Set([...query.words, ...query.clauses.flatMap(({ any }) => any.flatMap(part => wordsOf(part)))])
  const columns = await readColumns(transaction)
  const vocabulary = await vocabularyFor(transaction, [...asked, claimantTerm(''), functionTerm('')])
  const words = new Map(
    await Promise.all(
      [...asked].map(async (word): Promise<[string, RankedWord]> => {
        const isUnfinished = word === begun
        const elsewhere = await docsElsewhere(transaction, columns, word, isUnfinished)
        return [word, { ...typedWord(word, isUnfinished, vocabulary), elsewhere }]
      }),
    ),
  )
  const index = await openIndex(transaction, () =>
    [...words.values()].flatMap(({ whole, begun: more }) => [...whole, ...more]),
  )
  if (!index) return new Uint32Array()
  const unknown: RankedWord = { whole: [], begun: [], elsewhere: [], isOptional: false }
  const wordOf = (word: string): RankedWord => words.get(word) ?? unknown
  const allowed = allow(index, columns, query, wordOf)
  const ranked =
    query.words.length > 0 ? rankByWords(index, query.words.map(wordOf), allowed.places) : latestOf(index, allowed)
  const read = await readThrough(transaction, index, ranked, allowed)
  return query.words.length > 1 ? reworded(transaction, read, text) : read
}

type QueryPart = Query['clauses'][number]['any'][number]

const wordsOf = (part: QueryPart): readonly string[] =>
  part.is === 'word' ? [part.word] : part.is === 'phrase' ? part.asked : []

function latestOf(index: Searcher, { places }: Allowed): Uint32Array {
  const docs: number[] = []
  for (let place = index.lengths.length - 1; place >= 0; place--) {
    if (index.lengths[place] !== 0 && (places === null || places[place] === 1)) docs.push(index.docAt(place))
  }
  return Uint32Array.from(docs)
}

/** Those in whose texts the phrases stand. */
async function readThrough(
  transaction: ReadTransaction,
  index: Searcher,
  docs: Uint32Array,
  { unsure }: Allowed,
): Promise<Uint32Array> {
  if (unsure.length === 0) return docs
  const byDoc = transaction.objectStore('claims').index('doc')
  const kept = await Promise.all(
    Array.from(docs.subarray(0, mostReadThrough), async doc => {
      const id = await byDoc.getKey(doc)
      const entry = id === undefined ? null : await readEntry(transaction, id)
      const folded = entry === null ? '' : textsOf(entry)
      return unsure.every(each => holdsIn(each, index.placeOf(doc), folded)) ? [doc] : []
    }),
  )
  return Uint32Array.from(kept.flat())
}

/** All words of an entry, folded, between single blanks; a break that no phrase goes over between texts. */
function textsOf({ claim, counterStatements, notes, sightings }: ClaimEntry): string {
  const texts = [
    ...[claim.text, claim.claimant ?? ''],
    ...counterStatements.flatMap(({ quote, speaker, publication, title }) => [
      quote,
      speaker ?? '',
      publication,
      title,
    ]),
    ...notes.flatMap(({ text, by, publication, title }) => [text, by ?? '', publication, title]),
    ...sightings.map(({ outlet }) => outlet),
  ]
  return texts.map(text => ` ${foldWord(text).replace(/[^\p{L}\p{N}']+/gu, ' ')} `).join('|')
}

/** The same documents, the first of them by their wording. */
async function reworded(transaction: ReadTransaction, docs: Uint32Array, text: string): Promise<Uint32Array> {
  const byDoc = transaction.objectStore('claims').index('doc')
  const read = await Promise.all(
    Array.from(docs.subarray(0, mostReworded), async doc => ({ doc, text: (await byDoc.get(doc))?.text ?? '' })),
  )
  const first = byWording(read, text, each => each.text).map(({ doc }) => doc)
  return Uint32Array.from([...first, ...docs.subarray(first.length)])
}

/** The documents of the claims whose counter-statements, notes, speakers or outlets have a word. */
async function docsElsewhere(
  transaction: ReadTransaction,
  columns: Columns | null,
  word: string,
  isUnfinished: boolean,
): Promise<ReadonlySet<number>> {
  const named = columns === null ? [] : docsNaming(columns, word, isUnfinished)
  if (isUnfinished && word.length < shortestBegun) return new Set(named)
  const range = isUnfinished ? IDBKeyRange.bound(word, `${word}\uffff`) : IDBKeyRange.only(word)
  const [counterStatements, notes] = await Promise.all([
    transaction.objectStore('counterStatements').index('words').getAll(range, mostStatementHits),
    transaction.objectStore('notes').index('words').getAll(range, mostStatementHits),
  ])
  const claimIds = new Set([...counterStatements, ...notes].flatMap(record => record.claimIds))
  const claims = await Promise.all([...claimIds].map(id => transaction.objectStore('claims').get(id)))
  return new Set([...named, ...claims.flatMap(claim => claim?.doc ?? [])])
}
