/** The findings of the page joined with their places in it: which range each mark has, and what lies where. */
import type { Claim, TextSpan } from '../core/model.ts'
import type { Finding, PageReading } from '../core/reading.ts'
import type { PageText } from './page-text.ts'

/** A finding and its place. `range` is null where its words have left the page. */
export interface Mark {
  readonly finding: Finding
  readonly range: Range | null
}

/** The marks of one reading, in text order. */
export interface Marks {
  /** Those of the main claims, and of the rest where the reader asked for it. */
  readonly all: readonly Mark[]
  /** Marks whose span holds this text offset, the shortest first. */
  at(offset: number): readonly Mark[]
  /** The mark of a claim of an earlier reading: ids belong to one reading only, words last. */
  again(claim: Claim): Mark | null
  /** Where a claim (marked or not), counter-statement or note of this page stands in the text, by its id. */
  spanOf(id: string): TextSpan | null
  /** Ranges of the counter-statements and notes of this page that belong to a finding. */
  linkedTo(finding: Finding): readonly Range[]
}

const lengthOf = ({ start, end }: TextSpan): number => end - start

/** Spans come from the background and are used as they are: a span outside the text simply has no range. */
export function placeMarks({ findings, general }: PageReading, text: PageText, withRest: boolean): Marks {
  const sorted = [...findings].sort((a, b) => a.claim.span.start - b.claim.span.start)
  const shown = sorted.filter(({ isMain }) => isMain || withRest)
  const all = shown.map(finding => ({ finding, range: text.rangeFor(finding.claim.span) }))
  const spans = new Map<string, TextSpan>()
  for (const { claim } of sorted) spans.set(claim.id, claim.span)
  for (const { counterStatements, notes } of [...sorted, general])
    for (const each of [...counterStatements, ...notes]) spans.set(each.id, each.span)
  return {
    all,
    at: offset =>
      all
        .filter(({ finding: { claim } }) => claim.span.start <= offset && offset <= claim.span.end)
        .sort((a, b) => lengthOf(a.finding.claim.span) - lengthOf(b.finding.claim.span)),
    again: claim => {
      const same = all.filter(({ finding }) => finding.claim.text === claim.text)
      return same.find(({ finding }) => finding.claim.id === claim.id) ?? same[0] ?? null
    },
    spanOf: id => spans.get(id) ?? null,
    linkedTo: finding =>
      [...finding.counterStatements, ...finding.notes].flatMap(each => text.rangeFor(each.span) ?? []),
  }
}

const samePlace = (a: Range | null, b: Range | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset)

/** True where both have their marks at the same places of the page. */
export const samePlaces = (a: Marks, b: Marks): boolean =>
  a.all.length === b.all.length && a.all.every((mark, index) => samePlace(mark.range, b.all[index]?.range ?? null))
