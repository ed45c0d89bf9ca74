/** Measures of ranked answers: what matching/score.mjs of the evaluation data prints, and calibration. */

/** Claims as an engine ranks them, best first. */
export type Ranked = readonly { readonly claim: string; readonly score: number }[]

/** An answer and the claims that are right; [] where none is. */
export interface Judged {
  readonly right: readonly string[]
  readonly ranked: Ranked
}

/** Mean average precision within five, mean reciprocal rank, and the part with a right claim in 20, over answers that have one. */
export function rankingOf(judged: readonly Judged[]): {
  readonly map: number
  readonly mrr: number
  readonly found: number
} {
  const having = judged.filter(({ right }) => right.length > 0)
  const ranks = having.map(
    ({ right, ranked }) => ranked.slice(0, 20).findIndex(({ claim }) => right.includes(claim)) + 1,
  )
  return {
    map: mean(having.map(averagePrecision)),
    mrr: mean(ranks.map(rank => (rank > 0 ? 1 / rank : 0))),
    found: mean(ranks.map(rank => (rank > 0 ? 1 : 0))),
  }
}

function averagePrecision({ right, ranked }: Judged): number {
  let hits = 0
  let sum = 0
  ranked.slice(0, 5).forEach(({ claim }, at) => {
    if (right.includes(claim)) sum += ++hits / (at + 1)
  })
  return sum / Math.min(right.length, 5)
}

/** The largest part of those with a right claim that are shown rightly at a score from which at least so many of the shown are right. */
export function recallAtPrecision(judged: readonly Judged[], least: number): number {
  const having = judged.filter(({ right }) => right.length > 0).length
  const shown = judged
    .flatMap(({ right, ranked: [best] }) => (best ? [{ score: best.score, isRight: right.includes(best.claim) }] : []))
    .sort((a, b) => b.score - a.score)
  let hits = 0
  let recall = 0
  shown.forEach(({ score, isRight }, at) => {
    if (isRight) hits++
    const isLastOfScore = shown[at + 1]?.score !== score
    if (isLastOfScore && hits / (at + 1) >= least) recall = hits / having
  })
  return recall
}

/** Best matches by tenths of their probability, and the expected calibration error: the mean distance of said and was, by count. */
export function calibrationOf(judged: readonly Judged[]): {
  readonly bins: readonly { readonly said: number; readonly was: number; readonly count: number }[]
  readonly error: number
} {
  const best = judged.flatMap(({ right, ranked: [first] }) =>
    first ? [{ said: first.score, was: right.includes(first.claim) ? 1 : 0 }] : [],
  )
  const bins = Array.from({ length: 10 }, (_, tenth) => {
    const inside = best.filter(({ said }) => Math.min(9, Math.floor(said * 10)) === tenth)
    return { said: mean(inside.map(({ said }) => said)), was: mean(inside.map(({ was }) => was)), count: inside.length }
  }).filter(({ count }) => count > 0)
  const error = bins.reduce((sum, { said, was, count }) => sum + (Math.abs(said - was) * count) / best.length, 0)
  return { bins, error }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
