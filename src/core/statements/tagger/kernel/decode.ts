/** The likeliest labels of a paragraph under a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001), by Viterbi. */
import { firstMark, labelCount, quotationMark, stepKindCount } from './numbers.ts'
import { formOf, outside, scoresOf, tokenAt } from './tokens.ts'

/** For each kind of token a square of doubles, from the label before it to its own, in rows of eight. */
const rowSize = 64
const squareSize = labelCount * rowSize
const steps = memory.data(28672, 16)
/** A square for where no step is. */
const noStep = memory.data(448, 16)
/** What the sums of labels are multiplied with. */
let scale: f64 = 0

/** Takes the steps, one byte each, and what they and the sums are multiplied with. */
export function putSteps(bytes: usize, stepScale: f32, sumScale: f32): void {
  scale = sumScale
  for (let row = 0; row < stepKindCount * labelCount; row++)
    for (let to = 0; to < labelCount; to++)
      store<f64>(
        steps + row * rowSize + (to << 3),
        // Rounded to single precision, as they were in training.
        <f64>(<f32>(<f64>load<i8>(bytes + row * labelCount + to) * stepScale)),
      )
}

/** The kind of a token for the step to it. */
export function kindAt(at: i32): i32 {
  const kind: i32 = formOf(at).kind
  const quotes = kind === quotationMark && tokenAt(at).place !== outside ? 1 : 0
  return (kind + quotes) * 2 + (<i32>formOf(at - 1).shape < firstMark ? 0 : 1)
}

function squareAt(at: i32): usize {
  return steps + kindAt(at) * squareSize
}

/** Puts the scores of a token's labels: the best way to each, over the labels of the token before. `sums` as addRows gives them. */
export function putScores(at: i32, sums: v128): void {
  let first = f64x2.splat(0)
  let second = first
  let third = first
  let fourth = first
  if (at > 0) {
    const none = f64x2.splat(-Infinity)
    first = second = third = fourth = none
    const square = squareAt(at)
    const before = scoresOf(at - 1)
    for (let from = 0; from < labelCount; from++) {
      const score = f64x2.splat(load<f64>(before + (from << 3)))
      const row = square + from * rowSize
      first = f64x2.pmax(first, f64x2.add(score, v128.load(row)))
      second = f64x2.pmax(second, f64x2.add(score, v128.load(row, 16)))
      third = f64x2.pmax(third, f64x2.add(score, v128.load(row, 32)))
      fourth = f64x2.pmax(fourth, f64x2.add(score, v128.load(row, 48)))
    }
  }
  const low = i32x4.extend_low_i16x8_s(sums)
  const high = i32x4.extend_high_i16x8_s(sums)
  const scores = scoresOf(at)
  v128.store(scores, f64x2.add(first, scaled(low)))
  v128.store(scores, f64x2.add(second, scaled(upperHalf(low))), 16)
  v128.store(scores, f64x2.add(third, scaled(high)), 32)
  v128.store(scores, f64x2.add(fourth, scaled(upperHalf(high))), 48)
}

function upperHalf(numbers: v128): v128 {
  return i32x4.shuffle(numbers, numbers, 2, 3, 2, 3)
}

function scaled(numbers: v128): v128 {
  return f64x2.mul(f64x2.convert_low_i32x4_s(numbers), f64x2.splat(scale))
}

/** Labels the tokens, whose scores are put. */
export function putLabels(count: i32): void {
  let label = bestOf(scoresOf(count - 1), noStep, 0)
  for (let at = count - 1; at > 0; at--) {
    tokenAt(at).label = label
    label = bestOf(scoresOf(at - 1), squareAt(at), label)
  }
  tokenAt(0).label = label
}

/** The label, the first where several are, from which a step to another gives the highest score. */
function bestOf(scores: usize, square: usize, to: i32): i32 {
  let most = -Infinity
  let best = 0
  for (let from = 0; from < labelCount; from++) {
    const score = load<f64>(scores + (from << 3)) + load<f64>(square + from * rowSize + (to << 3))
    if (score > most) {
      most = score
      best = from
    }
  }
  return best
}
