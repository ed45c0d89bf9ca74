/** What the tests of search call inside a page: what it finds, and what going through all records does. */
import { columnsBuilder } from '../../src/core/columns/build.ts'
import type { Columns } from '../../src/core/columns/columns.ts'
import { nameColumns, namesAt, numberColumns } from '../../src/core/columns/columns.ts'
import type { LibraryRecords } from '../../src/core/interchange/item.ts'
import { claimDocument } from '../../src/core/matching/index/claim-document.ts'
import { typedWord } from '../../src/core/matching/index/typed-words.ts'
import { vocabularyOf } from '../../src/core/matching/index/vocabulary.ts'
import type { ClaimEntry } from '../../src/core/model.ts'
import { type Query, readQuery } from '../../src/core/search/query.ts'
import { foldWord } from '../../src/core/text/words.ts'
import { openColumns, tendColumns } from '../../src/store/claim-columns/reading.ts'
import { claimEntry } from '../../src/store/entries.ts'
import { mergeRecords } from '../../src/store/merge-records.ts'
import { searchWords } from '../../src/store/records.ts'
import type { Library } from '../../src/store/schema.ts'
import { listClaims, readListed } from '../../src/store/search.ts'

export { listClaims, readListed, searchLibrary } from '../../src/store/search.ts'
export { tendColumns }

/** Ids of the claims that a search lists, in alphabetical order. */
export async function idsFound(library: Library, text: string): Promise<string[]> {
  const entries = await readListed(library, await listClaims(library, text, 'relevance'))
  return entries.map(entry => entry?.claim.id ?? 'a document without a claim').sort()
}

/** The same by going through all records. */
export async function idsFitting(library: Library, text: string): Promise<string[]> {
  const entries = await allEntries(library)
  const query = readQuery(text)
  const documents = entries.map(entry => {
    const { terms, aside = [] } = claimDocument(0, entry.claim)
    return { entry, terms: new Set([...terms, ...aside]) }
  })
  const vocabulary = vocabularyOf([[...new Set(documents.flatMap(({ terms }) => [...terms]))].sort()])
  const typed = (word: string, isUnfinished: boolean) => typedWord(word, isUnfinished, vocabulary)
  const hasWord = ({ entry, terms }: (typeof documents)[number], word: string, isUnfinished: boolean): boolean => {
    const { whole, begun } = typed(word, isUnfinished)
    if ([...whole, ...begun].some(term => terms.has(term))) return true
    const begins = (each: string): boolean => (isUnfinished ? each.startsWith(word) : each === word)
    return spokenWords(entry).some(begins)
  }
  const isBegun = (word: string): boolean => query.isUnfinished && word === query.words.at(-1)
  const optional = query.words.filter(word => typed(word, isBegun(word)).isOptional)
  // Function words are no condition, unless there are no others.
  const telling =
    optional.length === query.words.length ? query.words : query.words.filter(word => !optional.includes(word))
  const counted = documents
    .filter(document =>
      query.clauses.every(clause => holds(document.entry, clause, word => hasWord(document, word, false))),
    )
    .map(document => ({
      id: document.entry.claim.id,
      count: telling.filter(word => hasWord(document, word, isBegun(word))).length,
    }))
  const most = Math.max(0, ...counted.map(({ count }) => count))
  const needed = most === telling.length ? most : Math.max(1, Math.ceil(most / 2))
  return counted
    .filter(({ count }) => count >= Math.min(needed, query.words.length))
    .map(({ id }) => id)
    .sort()
}

async function allEntries(library: Library): Promise<readonly ClaimEntry[]> {
  const entries = await Promise.all((await library.getAllKeys('claims')).map(id => claimEntry(library, id)))
  return entries.filter(entry => entry !== null)
}

const spokenWords = ({ counterStatements, notes, sightings, claim }: ClaimEntry): readonly string[] => [
  ...counterStatements.flatMap(each => searchWords(each.quote, each.speaker, each.publication, each.title)),
  ...notes.flatMap(each => searchWords(each.text, each.by, each.publication, each.title)),
  ...searchWords(claim.claimant, ...sightings.map(({ outlet }) => outlet)),
]

type Part = Query['clauses'][number]['any'][number]

function holds(entry: ClaimEntry, { not, any }: Query['clauses'][number], hasWord: (word: string) => boolean): boolean {
  return any.some(part => fits(entry, part, hasWord)) !== not
}

function fits(entry: ClaimEntry, part: Part, hasWord: (word: string) => boolean): boolean {
  const { claim, counterStatements, notes, sightings } = entry
  const like = (texts: readonly (string | null)[], value: string) =>
    texts.some(text => ` ${foldWord(text ?? '')} `.includes(` ${value}`))
  switch (part.is) {
    case 'word':
      return hasWord(part.word)
    case 'phrase':
      return like(
        [claim.text, ...counterStatements.map(({ quote }) => quote), ...notes.map(({ text }) => text)],
        `${part.words.join(' ')} `,
      )
    case 'speaker':
      return like(
        [claim.claimant, ...counterStatements.map(({ speaker }) => speaker), ...notes.map(({ by }) => by)],
        part.value,
      )
    case 'outlet':
      return like(
        [
          ...sightings.map(({ outlet }) => outlet),
          ...[...counterStatements, ...notes].map(({ publication }) => publication),
        ],
        part.value,
      )
    case 'kind': {
      const held = [...counterStatements.map(({ relation }) => relation), ...notes.map(({ kind }) => kind)]
      if (part.value === 'countered') return counterStatements.length > 0
      if (part.value === 'noted') return notes.length > 0
      return part.value === 'unchecked' ? held.length === 0 : held.some(each => each === part.value)
    }
    case 'origin':
      return claim.origin === part.value
    default:
      throw new Error(`${part.is} is tested with the columns`)
  }
}

/** The columns as the library opens them, and as all records give them; names spelled out. */
export async function columnsTwice(library: Library): Promise<readonly [string, string]> {
  const builder = columnsBuilder()
  for (const entry of await allEntries(library)) {
    const doc = (await library.get('claims', entry.claim.id))?.doc ?? -1
    builder.claim(doc, entry.claim)
    for (const record of entry.counterStatements) builder.counterStatement(doc, record)
    for (const note of entry.notes) builder.note(doc, note)
    for (const sighting of entry.sightings) builder.sighting(doc, sighting)
  }
  return [plain(await openColumns(library)), plain(builder.finish())]
}

const plain = (columns: Columns): string =>
  JSON.stringify(
    Array.from(columns.docs, (_, row) => [
      ...Object.keys(numberColumns).map(name => columns[name as keyof typeof numberColumns][row]),
      ...nameColumns.map(name => Array.from(namesAt(columns[name], row), each => columns.names[each]).sort()),
    ]),
  )

/** Puts sightings into the library as an import does. */
export async function mergeSightings(library: Library, sightings: LibraryRecords['sightings']): Promise<void> {
  const none = { claims: [], counterStatements: [], notes: [], decisions: [] }
  await mergeRecords(library, { ...none, sightings }, { keepsJournal: false })
}
