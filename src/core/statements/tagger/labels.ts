/**
 * What the tagger says of each token of a paragraph. Sources and contents tell on which side their cue stands, so that the labels of
 * a paragraph hold the attributions whole: which source and content belong to which cue is read from them, not guessed again.
 */
export const LABEL = {
  outside: 0,
  /** A source whose cue follows, a source whose cue stands before it. */
  sourceBefore: 1,
  sourceAfter: 2,
  cue: 3,
  contentBefore: 4,
  contentAfter: 5,
  /** Between the parts of one attribution: commas, adverbs, "on Monday". */
  gap: 6,
} as const
