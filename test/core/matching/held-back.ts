/** Two texts of a line, and whether the line, every third, is held back for the final figure. */
export interface HeldBackPair {
  readonly one: string
  readonly other: string
  readonly heldBack: boolean
}

/** Reads lines of two texts with " | " between them. */
export const readPairs = (lines: string): readonly HeldBackPair[] =>
  lines
    .trim()
    .split('\n')
    .map((line, at) => {
      const [one = '', other = ''] = line.split(' | ')
      return { one, other, heldBack: at % 3 === 2 }
    })
