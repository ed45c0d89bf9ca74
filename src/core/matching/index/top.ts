/** The best few of many scored documents. */

/** A document and how well it fits. */
export interface Hit {
  readonly doc: number
  readonly score: number
}

/** Keeps the best of what it is offered. */
export interface Best {
  /** How many are kept. */
  readonly most: number
  /** Score below which an offer is turned down; as long as there is room what was asked for at least. */
  readonly least: number
  offer(doc: number, score: number): void
  /** Best first; of equal scores the lower number first. */
  hits(): readonly Hit[]
}

/** Keeps the `most` best of those that score at least so much. */
export function best(most: number, leastScore: number): Best {
  const kept: Hit[] = []
  let least = leastScore
  return {
    most,
    get least() {
      return least
    },
    offer(doc, score) {
      if (score < least) return
      let at = kept.length
      for (
        let hit = kept[at - 1];
        hit && (hit.score < score || (hit.score === score && hit.doc > doc));
        hit = kept[at - 1]
      )
        at--
      if (at >= most) return
      kept.splice(at, 0, { doc, score })
      if (kept.length > most) kept.pop()
      if (kept.length === most) least = kept.at(-1)?.score ?? 0
    },
    hits: () => kept,
  }
}

/** The least of the `most` best scores at the first `count` places; 0 where there are fewer. */
export function leastOfBest(scores: Float32Array, places: Uint32Array, count: number, most: number): number {
  if (count < most) return 0
  // Ascending, so that the least stands first and most scores are turned down by one comparison.
  const kept = new Float32Array(most)
  for (let each = 0; each < count; each++) {
    const score = scores[places[each] ?? 0] ?? 0
    if (score <= (kept[0] ?? 0)) continue
    let at = 0
    for (; at + 1 < most && (kept[at + 1] ?? 0) < score; at++) kept[at] = kept[at + 1] ?? 0
    kept[at] = score
  }
  return kept[0] ?? 0
}
