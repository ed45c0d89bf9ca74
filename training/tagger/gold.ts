/** The labels that annotated attributions give to the tokens of a paragraph. */
import type { TextSpan } from '../../src/core/model.ts'
import { type Columns, firstTokenAfter } from '../../src/core/statements/tagger/columns.ts'
import { LABEL } from '../../src/core/statements/tagger/labels.ts'

type Pair = readonly [start: number, end: number]

/** An attribution of the corpus; offsets in UTF-16 code units. */
export interface GoldAttribution {
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
}

/** One article of the corpus. */
export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

/** One label a token of the paragraph in the rows [first, end). */
export function goldLabels(
  columns: Columns,
  { start: first, end }: TextSpan,
  { attributions }: GoldArticle,
): Uint8Array {
  const labels = new Uint8Array(end - first)
  const startOf = (at: number): number => columns.start[first + at] ?? 0
  const tokensIn = (pairs: readonly Pair[]): number[] => {
    const found: number[] = []
    for (const pair of pairs)
      for (
        let at = Math.max(0, firstTokenAfter(columns, pair[0]) - first);
        at < labels.length && startOf(at) < pair[1];
        at++
      )
        found.push(at)
    return found
  }
  for (const { source, cue, content } of attributions) {
    if (content.length === 0) continue
    const middle = cue[0]?.[0] ?? source[0]?.[0] ?? -1
    const parts: number[] = []
    const mark = (pairs: readonly Pair[], before: number, after: number): void => {
      for (const at of tokensIn(pairs)) {
        labels[at] = startOf(at) < middle ? before : after
        parts.push(at)
      }
    }
    mark(content, LABEL.contentBefore, LABEL.contentAfter)
    mark(source, LABEL.sourceBefore, cue.length === 0 ? LABEL.sourceBefore : LABEL.sourceAfter)
    mark(cue, LABEL.cue, LABEL.cue)
    for (let at = Math.min(...parts); at < Math.max(...parts); at++)
      if (labels[at] === LABEL.outside) labels[at] = LABEL.gap
  }
  return labels
}
