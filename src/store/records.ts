/** From records to what is stored: the words and terms their indexes hold. */
import { claimTerms } from '../core/matching/terms.ts'
import type { ClaimRecord, CounterStatementRecord, VerificationNoteRecord } from '../core/model.ts'
import { foldWord, readWords } from '../core/text/words.ts'
import type { StoredClaim, StoredCounterStatement, StoredNote } from './schema.ts'

/** The different folded words of some texts: what search finds them by. */
export function searchWords(...texts: readonly (string | null)[]): readonly string[] {
  const words = texts.flatMap(text => (text === null ? [] : readWords(text)))
  return [...new Set(words.flatMap(word => [word.folded, foldWord(word.text).replace(/'s$|[.']/gu, '')]))].filter(
    Boolean,
  )
}

/** A claim with its terms and words; both empty in the trash. */
export function storedClaim(claim: ClaimRecord): StoredClaim {
  if (claim.trashed !== null) return { ...claim, terms: [], words: [] }
  return { ...claim, terms: claimTerms(claim.text, claim.lang), words: searchWords(claim.text, claim.claimant) }
}

/** A counter-statement with its words. */
export function storedCounterStatement(record: CounterStatementRecord): StoredCounterStatement {
  const words =
    record.trashed === null ? searchWords(record.quote, record.speaker, record.publication, record.title) : []
  return { ...record, words }
}

/** A note with its words. */
export function storedNote(record: VerificationNoteRecord): StoredNote {
  const words = record.trashed === null ? searchWords(record.text, record.by, record.publication, record.title) : []
  return { ...record, words }
}

/** A stored claim as the model knows it. */
export function claimRecord({ terms: _terms, words: _words, ...record }: StoredClaim): ClaimRecord {
  return record
}

/** A stored counter-statement or note as the model knows it. */
export function withoutWords<Stored extends { readonly words: readonly string[] }>(
  stored: Stored,
): Omit<Stored, 'words'> {
  const { words: _words, ...record } = stored
  return record
}
