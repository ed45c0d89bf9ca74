/**
 * Aligns the words of a quote with a stretch of a text: words changed, left out and put in. What was put in between two words (an
 * advertisement, the text of a link) costs by how often it happens, hardly by its length.
 */

/** Words `from` to `to` (half-open) of a text that a quote is aligned with, and how many words' worth of change lies between. */
export interface Alignment {
  readonly from: number
  readonly to: number
  readonly cost: number
}

/** A first word put in costs as much as a changed one, each after it this much. */
const costOfMore = 0.03

/** The row of the table that stands for the first words of the quote: costs and beginnings by place in the text. */
interface Row {
  /** Cost with the quote's word aligned or left out here; with words put in here after it. */
  readonly placed: Float64Array
  readonly within: Float64Array
  readonly placedFrom: Int32Array
  readonly withinFrom: Int32Array
}

const row = (length: number): Row => ({
  placed: new Float64Array(length).fill(Number.POSITIVE_INFINITY),
  within: new Float64Array(length).fill(Number.POSITIVE_INFINITY),
  placedFrom: new Int32Array(length),
  withinFrom: new Int32Array(length),
})

const cost = (costs: Float64Array, at: number): number => costs[at] ?? Number.POSITIVE_INFINITY

/** The best of a row at a place: its cost and where it began. Of equals words put in: then the word before them is unchanged. */
function bestAt(of: Row, at: number): readonly [number, number] {
  const placed = cost(of.placed, at)
  const within = cost(of.within, at)
  return placed < within ? [placed, of.placedFrom[at] ?? 0] : [within, of.withinFrom[at] ?? 0]
}

function nextRow(before: Row, word: number, text: readonly number[], low: number): Row {
  const { length } = before.placed
  const now = row(length)
  for (let at = 0; at < length; at++) {
    // Changed before left out: a changed first or last word belongs to the quote.
    if (at > 0) {
      const [sum, from] = bestAt(before, at - 1)
      now.placed[at] = sum + (text[low + at - 1] === word ? 0 : 1)
      now.placedFrom[at] = from
    }
    const [sum, from] = bestAt(before, at)
    if (sum + 1 < cost(now.placed, at)) {
      now.placed[at] = sum + 1
      now.placedFrom[at] = from
    }
    if (at === 0) continue
    const opened = cost(now.placed, at - 1) + 1
    const longer = cost(now.within, at - 1) + costOfMore
    now.within[at] = Math.min(opened, longer)
    now.withinFrom[at] = (opened <= longer ? now.placedFrom : now.withinFrom)[at - 1] ?? 0
  }
  return now
}

/** The cheapest alignment of a quote within words `low` to `high` of the text; of equals one whose last word is unchanged, or whose length is nearest. */
export function align(quote: readonly number[], text: readonly number[], low: number, high: number): Alignment {
  let last = row(high - low + 1)
  last.placed.fill(0)
  last.placedFrom.forEach((_, at) => {
    last.placedFrom[at] = at
  })
  for (const word of quote) last = nextRow(last, word, text, low)
  let best: Alignment = { from: low, to: low, cost: Number.POSITIVE_INFINITY }
  const misfit = ({ from, to }: Alignment): number =>
    text[to - 1] === quote.at(-1) ? 0 : 1 + Math.abs(to - from - quote.length)
  last.placed.forEach((sum, at) => {
    const each = { from: low + (last.placedFrom[at] ?? 0), to: low + at, cost: sum }
    if (sum < best.cost || (sum === best.cost && misfit(each) < misfit(best))) best = each
  })
  return best
}
