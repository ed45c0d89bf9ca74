/** How fast a page is followed. */

/** Times in ms. */
export interface Pace {
  /** From a change to its scan, so that what comes in one go is read in one. */
  readonly delay: number
  /** The same where nothing tells what changed: a click sets off changes of style, which take a while. */
  readonly settling: number
  /** Least time between two scans at first, and at most. */
  readonly spacing: number
  readonly widest: number
  /** Scans without a rest before the spacing begins to grow, and before the page is given up. */
  readonly patience: number
  readonly most: number
  /** A page quiet for so long is as new. */
  readonly rest: number
}

/** The pace of real pages. */
export const usualPace: Pace = {
  delay: 50,
  settling: 300,
  spacing: 100,
  widest: 30_000,
  patience: 40,
  most: 200,
  rest: 20_000,
}

/** What the spacing of a restless page grows by. */
export const growth = 1.25
/** Scans may take at most one part in so many of the page's time. */
export const share = 12
/** The longest, in ms, that the cost of one scan alone puts off the next: of huge pages, whose later scans are much cheaper. */
export const mostRest = 2_500
/** A slice, in ms: at most, and where the browser has no idle time. */
export const slice = { longest: 8, shortest: 3 }
