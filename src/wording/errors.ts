/** What went wrong, in words. */
import type { Refusal } from '../core/writing.ts'
import { type PlainKey, say } from './say.ts'

const refusalKeys: Readonly<Record<Exclude<Refusal, 'too-long' | 'too-many-links'>, PlainKey>> = {
  'no-claim': 'refusedNoClaim',
  'no-relation': 'refusedNoRelation',
  'no-quote': 'refusedNoQuote',
  'no-kind': 'refusedNoKind',
  'no-note': 'refusedNoNote',
  'seen-there': 'refusedSeenThere',
  'record-gone': 'refusedRecordGone',
  'half-scale': 'refusedHalfScale',
  'no-verdict': 'refusedNoVerdict',
  'same-claim': 'refusedSameClaim',
  'one-gone': 'refusedOneGone',
  'claim-gone': 'refusedClaimGone',
  'same-words': 'refusedSameWords',
  'part-gone': 'refusedPartGone',
  'no-address': 'refusedNoAddress',
  'no-date': 'refusedNoDate',
  'no-bearing': 'refusedNoBearing',
  'no-number': 'refusedNoNumber',
  'no-language': 'refusedNoLanguage',
  'changed-since': 'refusedChangedSince',
  'added-since': 'refusedAddedSince',
}

const isRefusal = (refusal: string): refusal is keyof typeof refusalKeys => Object.hasOwn(refusalKeys, refusal)

/** The number of that name among those an error speaks of. */
function numberIn(error: Error, name: string): number {
  const numbers: unknown = 'numbers' in error ? error.numbers : null
  const number: unknown = typeof numbers === 'object' && numbers !== null ? Reflect.get(numbers, name) : null
  return typeof number === 'number' ? number : 0
}

/** The words for what was thrown: the library's refusals in the reader's language, anything else as it says itself. */
export function errorWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const refusal = 'refusal' in error ? String(error.refusal) : ''
  if (refusal === 'too-long')
    return say('refusedTooLong', { length: numberIn(error, 'count'), most: numberIn(error, 'most') })
  if (refusal === 'too-many-links') return say('refusedTooManyLinks', { most: numberIn(error, 'most') })
  return isRefusal(refusal) ? say(refusalKeys[refusal]) : error.message
}
