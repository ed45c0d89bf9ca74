/** The best few of many scored documents. */

/** A document and how well it fits. */
export interface Hit {
  readonly doc: number
  readonly score: number
}

/** Keeps the best of what it is offered. */
export interface Best {
  /** Score below which an offer is turned down; 0 as long as there is room. */
  readonly least: number
  offer(doc: number, score: number): void
  /** Best first; of equal scores the lower number first. */
  hits(): readonly Hit[]
}

/** Keeps the `most` best. */
export function best(most: number): Best {
  const kept: Hit[] = []
  let least = 0
  return {
    get least() {
      return least
    },
    offer(doc, score) {
      const at = kept.findLastIndex(hit => hit.score > score || (hit.score === score && hit.doc < doc)) + 1
      if (at >= most) return
      kept.splice(at, 0, { doc, score })
      if (kept.length > most) kept.pop()
      if (kept.length === most) least = kept.at(-1)?.score ?? 0
    },
    hits: () => kept,
  }
}
