/** The labels that annotated attributions give to the tokens of a paragraph. */
import { LABEL } from '../../src/core/statements/tagger/labels.ts'
import { firstTokenAfter, type Paragraph } from '../../src/core/statements/tagger/paragraph.ts'

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

/** One label a token of the paragraph. */
export function goldLabels({ tokens }: Pick<Paragraph, 'tokens'>, { attributions }: GoldArticle): Uint8Array {
  const labels = new Uint8Array(tokens.length)
  const tokensIn = (pairs: readonly Pair[]): number[] => {
    const found: number[] = []
    for (const [start, end] of pairs)
      for (let at = firstTokenAfter(tokens, start); at < tokens.length && (tokens[at]?.start ?? 0) < end; at++)
        found.push(at)
    return found
  }
  for (const { source, cue, content } of attributions) {
    if (content.length === 0) continue
    const middle = cue[0]?.[0] ?? source[0]?.[0] ?? -1
    const parts: number[] = []
    const mark = (pairs: readonly Pair[], before: number, after: number): void => {
      for (const at of tokensIn(pairs)) {
        labels[at] = (tokens[at]?.start ?? 0) < middle ? before : after
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
