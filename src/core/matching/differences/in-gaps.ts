/** Differences that stand in the gaps between what two texts share: the one says "monthly" where the other says "yearly". */
import { isNamedIn } from '../../text/names.ts'
import { isSameNumber } from '../../text/numbers.ts'
import type { ClaimProfile } from '../profile.ts'
import { areOpposite, synonymsOf } from '../relations.ts'
import type { Gap, WordRange } from './alignment.ts'
import { modalityOf, quantityOf, timeOf, unitOf } from './lexicon.ts'

/** Words of both texts that make the difference, as they are written; "" where a text has none. */
export interface Found {
  readonly a: string
  readonly b: string
}

/** Looks at one gap. Null where it makes no such difference. */
export type GapTest = (gap: Gap, a: ClaimProfile, b: ClaimProfile) => Found | null

/** Numbers of one text in place of others. */
export const numbersDiffer: GapTest = (gap, a, b) => {
  const one = a.numbers.find(number => touches(number, gap.a) && !b.numbers.some(other => isSameNumber(number, other)))
  const other = b.numbers.find(number => touches(number, gap.b) && !a.numbers.some(each => isSameNumber(number, each)))
  if (one && other) return { a: one.text, b: other.text }
  // "a third" and "two thirds", "half a million" and "a million".
  if (one && isSmallCount(b, gap.b)) return { a: one.text, b: textAt(b, gap.b.start) }
  return other && isSmallCount(a, gap.a) ? { a: textAt(a, gap.a.start), b: other.text } : null
}

const smallCounts = new Set(['a', 'an', 'one', 'half', 'twice', 'once'])
const isSmallCount = (text: ClaimProfile, range: WordRange): boolean =>
  range.start < range.end && indexes(range).every(at => smallCounts.has(text.words[at]?.folded ?? ''))

/** Names of one text in place of others. */
export const namesDiffer: GapTest = (gap, a, b) => {
  const one = a.names.find(name => overlaps(name, gap.a) && !isNamedIn(name, b.names, b.folded))
  const other = b.names.find(name => overlaps(name, gap.b) && !isNamedIn(name, a.names, a.folded))
  return one && other ? { a: one.text, b: other.text } : null
}

/** A unit, a time or a quantity in place of another. */
export const unitsDiffer: GapTest = (gap, a, b) => {
  // "a decade" is "ten years": only units of the same number are compared.
  const isCounted = hasNumberIn(a, gap.a) !== hasNumberIn(b, gap.b)
  return isCounted ? null : classesDiffer(unitOf)(gap, a, b)
}
const hasNumberIn = (text: ClaimProfile, { start, end }: WordRange): boolean =>
  text.numbers.some(({ first }) => first >= start && first < end)

export const timesDiffer: GapTest = classesDiffer(timeOf)
export const quantitiesDiffer: GapTest = (gap, a, b) =>
  classesDiffer(quantityOf)(gap, a, b) ??
  totalAndNumber(gap, a, b) ??
  swapped(totalAndNumber({ a: gap.b, b: gap.a }, b, a))

/** "every case" and "one case in ten". */
const totalAndNumber: GapTest = (gap, a, b) => {
  const total = placesOf(a, gap.a, quantityOf).find(at => totals.has(kindAt(a, at, quantityOf) ?? ''))
  const number = b.numbers.find(each => overlaps(each, gap.b) && !a.numbers.some(other => isSameNumber(each, other)))
  return total !== undefined && number ? { a: textAt(a, total), b: number.text } : null
}
const totals = new Set(['all', 'none', 'most'])

const swapped = (found: Found | null): Found | null => found && { a: found.b, b: found.a }

function classesDiffer(classOf: ReadonlyMap<string, string>): GapTest {
  return (gap, a, b) => {
    const own = placesOf(a, gap.a, classOf)
    const others = placesOf(b, gap.b, classOf)
    const [one] = own
    const [other] = others
    if (one === undefined || other === undefined) return null
    const kinds = new Set(others.map(at => kindAt(b, at, classOf)))
    if (own.some(at => kinds.has(kindAt(a, at, classOf)))) return null
    return { a: textAt(a, one), b: textAt(b, other) }
  }
}

/** "may", "planned to", "nearly" on one side, something else or nothing on the other. */
export const modalityDiffers: GapTest = (gap, a, b) => {
  const own = isPermission(b) ? [] : modalPlaces(a, gap.a)
  const others = isPermission(a) ? [] : modalPlaces(b, gap.b)
  const one = own.find(at => !hasModal(b, kindAt(a, at, modalityOf)))
  const other = others.find(at => !hasModal(a, kindAt(b, at, modalityOf)))
  if (one === undefined && other === undefined) return null
  return { a: one === undefined ? '' : textAt(a, one), b: other === undefined ? '' : textAt(b, other) }
}

/** "Police may read" under a law that "lets police read". */
const isPermission = (text: ClaimProfile): boolean => text.words.some(word => permissions.has(word.folded))
const permissions = new Set('let lets letting allow allows allowed permit permits permitted'.split(' '))

const hasModal = (text: ClaimProfile, kind: string | undefined): boolean =>
  text.words.some(word => modalityOf.get(word.folded) === kind)

/** "Nearly 40 million" is a number, "May 5" a date. */
function modalPlaces(text: ClaimProfile, range: WordRange): readonly number[] {
  return placesOf(text, range, modalityOf).filter(at => {
    if (text.numbers.some(number => number.first === at + 1)) return false
    const word = text.words[at]
    return !(word?.folded === 'may' && word.capital && !word.startsSentence)
  })
}

/** A word in place of its opposite. */
export const oppositesStand: GapTest = (gap, a, b) => {
  for (const one of missing(a, gap.a, b)) {
    for (const other of missing(b, gap.b, a)) {
      if (areOpposite(a.stems[one] ?? '', b.stems[other] ?? '')) return { a: textAt(a, one), b: textAt(b, other) }
    }
  }
  return null
}

/** Content of one text in place of content that says something else. */
export const wordsDiffer: GapTest = (gap, a, b) => {
  const [one] = missingContent(a, gap.a, b)
  const [other] = missingContent(b, gap.b, a)
  return one !== undefined && other !== undefined ? { a: textAt(a, one), b: textAt(b, other) } : null
}

/** "the roof of" or "northern" before what the other text names whole. */
export const partsDiffer: GapTest = (gap, a, b) => {
  const one = partIn(a, gap.a, b)
  const other = partIn(b, gap.b, a)
  if (one !== null && missingContent(b, gap.b, a).length === 0) return { a: one, b: '' }
  return other !== null && missingContent(a, gap.a, b).length === 0 ? { a: '', b: other } : null
}

const speaksFor = new Set('spokesman spokeswoman spokesperson lawyer attorney aide adviser advisor'.split(' '))
const partAdjectives = new Set('northern southern eastern western central former deputy junior acting'.split(' '))

function partIn(of: ClaimProfile, range: WordRange, by: ClaimProfile): string | null {
  for (let at = range.start; at < range.end; at++) {
    const folded = of.words[at]?.folded ?? ''
    if (partAdjectives.has(folded) && !by.folded.has(folded)) return textAt(of, at)
    const head = at - 1
    const isMark = folded === 'of' || (folded === 'for' && speaksFor.has(of.words[head]?.folded ?? ''))
    if (isMark && isDeterminerOnly(of, at + 1, range.end) && head >= range.start && isPart(of, head, by))
      return textAt(of, head)
  }
  return null
}

/** "thousands of ballots" are ballots, "the city of Lyon" is Lyon. */
const noParts = new Set(
  'city town state country region province island number amount group lot thousands hundreds dozens millions kind out'.split(
    ' ',
  ),
)

function isPart(of: ClaimProfile, at: number, by: ClaimProfile): boolean {
  const folded = of.words[at]?.folded ?? ''
  if (noParts.has(folded) || by.stems.includes(of.stems[at] ?? '')) return false
  // "31 percent of": the number is told apart elsewhere.
  return of.byTerm.has(of.stems[at] ?? '') || quantityOf.has(folded)
}

const determiners = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'all'])
function isDeterminerOnly(text: ClaimProfile, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!determiners.has(text.words[at]?.folded ?? '')) return false
  return true
}

/** Also a number before a range that begins with what it counts: "8 percent" and "8 people". */
const touches = (number: { readonly first: number; readonly last: number }, { start, end }: WordRange): boolean =>
  start < end && number.last >= start - 1 && number.first < end
const overlaps = (span: { readonly first: number; readonly last: number }, { start, end }: WordRange): boolean =>
  span.last >= start && span.first < end

const textAt = (text: ClaimProfile, at: number): string => text.words[at]?.text ?? ''
const kindAt = (text: ClaimProfile, at: number, classOf: ReadonlyMap<string, string>): string | undefined =>
  classOf.get(text.words[at]?.folded ?? '')

function placesOf(text: ClaimProfile, range: WordRange, classOf: ReadonlyMap<string, string>): readonly number[] {
  return indexes(range).filter(at => classOf.has(text.words[at]?.folded ?? ''))
}

const indexes = ({ start, end }: WordRange): readonly number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at)

/** Words of a range whose stems the other text does not have. */
const missing = (of: ClaimProfile, range: WordRange, by: ClaimProfile): readonly number[] =>
  indexes(range).filter(at => !by.stems.includes(of.stems[at] ?? ''))

/** Content words of the assertion in a range that the other text neither has nor says in other words. */
export const missingContent = (of: ClaimProfile, range: WordRange, by: ClaimProfile): readonly number[] =>
  missing(of, range, by).filter(at => {
    const stem = of.stems[at] ?? ''
    const isContent = of.byTerm.has(stem) && at >= of.assertion.start && at < of.assertion.end
    return isContent && !isNameOf(of, at, by) && !synonymsOf(stem).some(other => by.stems.includes(other))
  })

const isNameOf = (of: ClaimProfile, at: number, by: ClaimProfile): boolean =>
  of.names.some(name => name.first <= at && name.last >= at && isNamedIn(name, by.names, by.folded))
