/**
 * Trains a linear-chain conditional random field: stochastic gradient on the log-likelihood of a paragraph's labels, FTRL-proximal
 * (McMahan et al., KDD 2013) with L1, which leaves most rows empty, and features dropped at random, which keeps rare words from being
 * learned by heart. One seed, one order: the same articles give the same weights.
 */
import { labelCount, stepKindCount } from '../../src/core/statements/tagger/kernel/numbers.ts'

/** A paragraph to learn from. `rows` holds, for each token, the rows of its features (-1 for a feature that is not learned). */
export interface Lesson {
  readonly rows: Int32Array
  readonly kinds: Uint8Array
  readonly labels: Uint8Array
}

/** What was chosen on the development articles. */
export interface ChainSettings {
  readonly epochs: number
  /** Share of features left out at each step. */
  readonly dropped: number
  readonly rate: number
  readonly l1: number
  readonly l2: number
  readonly seed: number
}

const SQUARE = labelCount * labelCount

/** Weights with the sums that FTRL keeps for each. */
class Ftrl {
  readonly weights: Float32Array
  readonly #pull: Float32Array
  readonly #squares: Float32Array
  readonly #rate: number
  readonly #l1: number
  readonly #l2: number

  constructor(size: number, { rate, l1, l2 }: Pick<ChainSettings, 'rate' | 'l1' | 'l2'>) {
    this.weights = new Float32Array(size)
    this.#pull = new Float32Array(size)
    this.#squares = new Float32Array(size)
    this.#rate = rate
    this.#l1 = l1
    this.#l2 = l2
  }

  update(at: number, gradient: number): void {
    const before = this.#squares[at] ?? 0
    const after = before + gradient * gradient
    const root = Math.sqrt(after)
    const pull = (this.#pull[at] ?? 0) + gradient - ((root - Math.sqrt(before)) / this.#rate) * (this.weights[at] ?? 0)
    this.#squares[at] = after
    this.#pull[at] = pull
    const beyond = Math.abs(pull) - this.#l1
    this.weights[at] = beyond <= 0 ? 0 : (-Math.sign(pull) * beyond) / ((1 + root) / this.#rate + this.#l2)
  }
}

/** Learns; `told` hears of each epoch. Returns rows of {@link labelCount} weights and the steps. */
export function trainChain(
  lessons: readonly Lesson[],
  rowCount: number,
  settings: ChainSettings,
  told: (epoch: number, loss: number, model: { rows: Float32Array; steps: Float32Array }) => void,
): { rows: Float32Array; steps: Float32Array } {
  const rows = new Ftrl(rowCount * labelCount, settings)
  const steps = new Ftrl(stepKindCount * SQUARE, { ...settings, l1: 0 })
  const random = randomNumbers(settings.seed)
  const order = lessons.map((_, index) => index)
  const learner = new Learner(rows, steps, settings.dropped, random)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    for (const index of order) {
      const lesson = lessons[index]
      if (lesson !== undefined && lesson.kinds.length > 0) loss += learner.learn(lesson)
    }
    told(epoch, loss, { rows: rows.weights, steps: steps.weights })
  }
  return { rows: rows.weights, steps: steps.weights }
}

class Learner {
  readonly #rows: Ftrl
  readonly #steps: Ftrl
  readonly #dropped: number
  readonly #random: () => number
  #scores = new Float64Array(0)
  #forward = new Float64Array(0)
  #backward = new Float64Array(0)
  #keptRows = new Int32Array(0)
  readonly #stepGradient = new Float64Array(stepKindCount * SQUARE)
  readonly #line = new Float64Array(labelCount)

  constructor(rows: Ftrl, steps: Ftrl, dropped: number, random: () => number) {
    this.#rows = rows
    this.#steps = steps
    this.#dropped = dropped
    this.#random = random
  }

  /** One step; returns the loss before it. */
  learn(lesson: Lesson): number {
    this.#makeRoom(lesson)
    this.#drop(lesson)
    this.#score(lesson)
    const total = this.#sweepForward(lesson)
    this.#sweepBackward(lesson)
    const loss = total - this.#scoreOfGold(lesson)
    this.#learnSteps(lesson, total)
    this.#learnRows(lesson, total)
    return loss
  }

  #makeRoom({ kinds, rows }: Lesson): void {
    if (this.#scores.length < kinds.length * labelCount) {
      this.#scores = new Float64Array(kinds.length * labelCount)
      this.#forward = new Float64Array(kinds.length * labelCount)
      this.#backward = new Float64Array(kinds.length * labelCount)
    }
    if (this.#keptRows.length < rows.length) this.#keptRows = new Int32Array(rows.length)
  }

  #drop({ rows }: Lesson): void {
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? -1
      this.#keptRows[at] = row < 0 || this.#random() < this.#dropped ? -1 : row
    }
  }

  #score({ kinds, rows }: Lesson): void {
    const features = rows.length / kinds.length
    const { weights } = this.#rows
    const scale = 1 / (1 - this.#dropped)
    this.#scores.fill(0, 0, kinds.length * labelCount)
    for (let token = 0; token < kinds.length; token++) {
      for (let at = token * features; at < (token + 1) * features; at++) {
        const row = (this.#keptRows[at] ?? -1) * labelCount
        if (row < 0) continue
        for (let label = 0; label < labelCount; label++) {
          const into = token * labelCount + label
          this.#scores[into] = (this.#scores[into] ?? 0) + (weights[row + label] ?? 0) * scale
        }
      }
    }
  }

  #sweepForward({ kinds }: Lesson): number {
    const last = (kinds.length - 1) * labelCount
    const steps = this.#steps.weights
    for (let label = 0; label < labelCount; label++) this.#forward[label] = this.#scores[label] ?? 0
    for (let at = 1; at < kinds.length; at++) {
      const square = (kinds[at] ?? 0) * SQUARE
      for (let to = 0; to < labelCount; to++) {
        for (let from = 0; from < labelCount; from++)
          this.#line[from] =
            (this.#forward[(at - 1) * labelCount + from] ?? 0) + (steps[square + from * labelCount + to] ?? 0)
        this.#forward[at * labelCount + to] = logSum(this.#line) + (this.#scores[at * labelCount + to] ?? 0)
      }
    }
    return logSum(this.#forward.subarray(last, last + labelCount))
  }

  #sweepBackward({ kinds }: Lesson): void {
    const last = (kinds.length - 1) * labelCount
    const steps = this.#steps.weights
    this.#backward.fill(0, last, last + labelCount)
    for (let at = kinds.length - 2; at >= 0; at--) {
      const square = (kinds[at + 1] ?? 0) * SQUARE
      const next = (at + 1) * labelCount
      for (let from = 0; from < labelCount; from++) {
        for (let to = 0; to < labelCount; to++)
          this.#line[to] =
            (steps[square + from * labelCount + to] ?? 0) +
            (this.#scores[next + to] ?? 0) +
            (this.#backward[next + to] ?? 0)
        this.#backward[at * labelCount + from] = logSum(this.#line)
      }
    }
  }

  #scoreOfGold({ kinds, labels }: Lesson): number {
    let score = 0
    for (let at = 0; at < kinds.length; at++) {
      const label = labels[at] ?? 0
      score += this.#scores[at * labelCount + label] ?? 0
      if (at > 0)
        score += this.#steps.weights[(kinds[at] ?? 0) * SQUARE + (labels[at - 1] ?? 0) * labelCount + label] ?? 0
    }
    return score
  }

  #learnSteps({ kinds, labels }: Lesson, total: number): void {
    const gradient = this.#stepGradient
    const touched = new Set<number>()
    for (let at = 1; at < kinds.length; at++) {
      const square = (kinds[at] ?? 0) * SQUARE
      touched.add(square)
      for (let cell = 0; cell < SQUARE; cell++) {
        const from = (at - 1) * labelCount + Math.floor(cell / labelCount)
        const to = at * labelCount + (cell % labelCount)
        const score =
          (this.#forward[from] ?? 0) +
          (this.#steps.weights[square + cell] ?? 0) +
          (this.#scores[to] ?? 0) +
          (this.#backward[to] ?? 0)
        gradient[square + cell] = (gradient[square + cell] ?? 0) + Math.exp(score - total)
      }
      const gold = square + (labels[at - 1] ?? 0) * labelCount + (labels[at] ?? 0)
      gradient[gold] = (gradient[gold] ?? 0) - 1
    }
    for (const square of touched) {
      for (let cell = square; cell < square + SQUARE; cell++) this.#steps.update(cell, gradient[cell] ?? 0)
      gradient.fill(0, square, square + SQUARE)
    }
  }

  #learnRows({ kinds, labels, rows }: Lesson, total: number): void {
    const features = rows.length / kinds.length
    for (let token = 0; token < kinds.length; token++) {
      for (let label = 0; label < labelCount; label++) {
        const at = token * labelCount + label
        const chance = Math.exp((this.#forward[at] ?? 0) + (this.#backward[at] ?? 0) - total)
        const gradient = chance - (labels[token] === label ? 1 : 0)
        if (Math.abs(gradient) < LEAST) continue
        for (let feature = token * features; feature < (token + 1) * features; feature++) {
          const row = this.#keptRows[feature] ?? -1
          if (row >= 0) this.#rows.update(row * labelCount + label, gradient)
        }
      }
    }
  }
}

// What is nearly certain already moves no weight.
const LEAST = 1e-4

function logSum(values: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > most) most = value
  let sum = 0
  for (const value of values) sum += Math.exp(value - most)
  return most + Math.log(sum)
}

/** A linear congruential generator (Numerical Recipes): the same seed, the same numbers, on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

function shuffle(items: number[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[items[last], items[other]] = [items[other] ?? 0, items[last] ?? 0]
  }
}
