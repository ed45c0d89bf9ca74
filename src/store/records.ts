/** From records to what is stored, and back. */
import type { ClaimRecord, CounterStatementRecord, VerificationNoteRecord } from '../core/model.ts'
import { stopWords } from '../core/text/stems.ts'
import { foldWord, readWords } from '../core/text/words.ts'
import type { StoredClaim, StoredCounterStatement, StoredNote } from './schema.ts'

/** The different folded words of some texts that tell something: what search finds them by. Of a long note half are function words. */
export function searchWords(...texts: readonly (string | null)[]): readonly string[] {
  const words = texts.flatMap(text => (text === null ? [] : readWords(text)))
  return [...new Set(words.flatMap(word => [word.folded, foldWord(word.text).replace(/'s$|[.']/gu, '')]))].filter(
    word => word !== '' && !stopWords.has(word),
  )
}

/** A counter-statement with its words. */
export function storedCounterStatement(record: CounterStatementRecord): StoredCounterStatement {
  const words =
    record.trashed === null
      ? searchWords(record.quote, record.speaker, record.role ?? null, record.publication, record.title)
      : []
  return { ...record, words }
}

/** A note with its words. */
export function storedNote(record: VerificationNoteRecord): StoredNote {
  const words = record.trashed === null ? searchWords(record.text, record.by, record.publication, record.title) : []
  return { ...record, words }
}

/** A stored claim as the model knows it. */
export function claimRecord(stored: StoredClaim & EarlierFields): ClaimRecord {
  const { doc: _doc, terms: _terms, words: _words, ...record } = stored
  return record
}

/** What claims carried before they had a number in the index. */
interface EarlierFields {
  readonly terms?: readonly string[]
  readonly words?: readonly string[]
}

/** A stored counter-statement or note as the model knows it. */
export function withoutWords<Stored extends { readonly words: readonly string[] }>(
  stored: Stored,
): Omit<Stored, 'words'> {
  const { words: _words, ...record } = stored
  return record
}
