/** What a record written by the reader must be. */
import type { Refusal } from '../core/writing.ts'

/** A record that cannot be kept as it is: which field, and what to do about it. */
export class InvalidRecord extends Error {
  override readonly name = 'InvalidRecord'
  readonly field: string
  readonly refusal: Refusal
  readonly numbers: Readonly<Record<string, number>>

  /** The screen says the refusal in the reader's language, beside the field, with the numbers that it speaks of. */
  constructor(field: string, refusal: Refusal, numbers: Readonly<Record<string, number>> = {}) {
    super(refusal)
    this.field = field
    this.refusal = refusal
    this.numbers = numbers
  }
}

/** Longest words, names and addresses kept, in UTF-16 code units. */
export const lengths = { words: 5_000, name: 300, address: 2_000, list: 50 } as const

/** The trimmed words, which must not be empty. */
export function required(field: string, value: string, ask: Refusal): string {
  const trimmed = optional(field, value, lengths.words)
  if (trimmed === '') throw new InvalidRecord(field, ask)
  return trimmed
}

/** The trimmed words, which may be empty. */
export function optional(field: string, value: string, longest: number = lengths.name): string {
  const trimmed = value.trim()
  if (trimmed.length > longest) {
    throw new InvalidRecord(field, 'too-long', { count: trimmed.length, most: longest })
  }
  return trimmed
}

/** A trimmed http(s) address, or "". */
export function link(field: string, value: string): string {
  const trimmed = optional(field, value, lengths.address)
  if (trimmed === '') return ''
  if (!URL.canParse(trimmed) || !/^https?:$/u.test(new URL(trimmed).protocol)) {
    throw new InvalidRecord(field, 'no-address')
  }
  return new URL(trimmed).href
}

/** An ISO date ("2026-03-04") or date-time, or "". */
export function date(field: string, value: string): string {
  const trimmed = value.trim()
  if (trimmed === '') return ''
  const isDate = /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]{4,12}(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/u.test(trimmed)
  if (!isDate || Number.isNaN(Date.parse(trimmed))) {
    throw new InvalidRecord(field, 'no-date')
  }
  return trimmed
}

/** At least one claim id, without repeats. */
export function bearings(claimIds: readonly string[]): readonly string[] {
  const ids = [...new Set(claimIds)].filter(id => id !== '')
  if (ids.length === 0) throw new InvalidRecord('claimIds', 'no-bearing')
  return ids
}

/** A number, with point or comma, or null where nothing is written. */
export function number(field: string, value: string): number | null {
  const trimmed = value.trim().replace(',', '.')
  if (trimmed === '') return null
  if (!Number.isFinite(Number(trimmed))) throw new InvalidRecord(field, 'no-number')
  return Number(trimmed)
}

/** A language tag, "und" where nothing is written. */
export function language(field: string, value: string): string {
  const trimmed = value.trim()
  if (trimmed === '') return 'und'
  if (!/^[a-z0-9-]{2,35}$/iu.test(trimmed)) {
    throw new InvalidRecord(field, 'no-language')
  }
  return trimmed
}
