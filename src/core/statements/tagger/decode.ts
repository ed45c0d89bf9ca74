/** The likeliest labels of a paragraph under a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001), by Viterbi. */
import { labelCount } from './labels.ts'

/** Scores of a paragraph: `labels` has {@link labelCount} scores a token; `steps` has, for each kind, a square from label to label. */
export interface ChainScores {
  readonly labels: Float64Array
  readonly steps: Float32Array
  readonly kinds: Uint8Array
}

/** One label a token. Linear in the number of tokens. */
export function bestLabels({ labels, steps, kinds }: ChainScores): Uint8Array {
  const size = kinds.length
  const best = new Uint8Array(size)
  if (size === 0) return best
  const came = new Uint8Array(size * labelCount)
  let row = Float64Array.from(labels.subarray(0, labelCount))
  let next = new Float64Array(labelCount)
  for (let at = 1; at < size; at++) {
    const square = (kinds[at] ?? 0) * labelCount * labelCount
    for (let to = 0; to < labelCount; to++) {
      let most = Number.NEGATIVE_INFINITY
      let from = 0
      for (let label = 0; label < labelCount; label++) {
        const score = (row[label] ?? 0) + (steps[square + label * labelCount + to] ?? 0)
        if (score > most) {
          most = score
          from = label
        }
      }
      next[to] = most + (labels[at * labelCount + to] ?? 0)
      came[at * labelCount + to] = from
    }
    ;[row, next] = [next, row]
  }
  let label = row.indexOf(Math.max(...row))
  for (let at = size - 1; at >= 0; at--) {
    best[at] = label
    label = came[at * labelCount + label] ?? 0
  }
  return best
}
