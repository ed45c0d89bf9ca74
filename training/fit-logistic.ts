/** Logistic regression by Newton's method with a little ridge: small enough to read, exact enough for a dozen measures. */

/** A pair's measures, and whether it is the same claim. */
export interface Example {
  readonly measures: readonly number[]
  readonly same: boolean
}

/** The weights, the constant first. Stops where a step changes nothing that counts. */
export function fitLogistic(examples: readonly Example[], ridge = 1): readonly number[] {
  const size = 1 + (examples[0]?.measures.length ?? 0)
  const rows = Float64Array.from(examples.flatMap(({ measures }) => [1, ...measures]))
  let weights: readonly number[] = new Array<number>(size).fill(0)
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, curvature } = slopeOf(examples, rows, weights, ridge)
    const change = solve(curvature, gradient)
    weights = weights.map((weight, i) => weight + (change[i] ?? 0))
    if (change.every(each => Math.abs(each) < LEAST_CHANGE)) break
  }
  return weights
}

const MOST_STEPS = 25
const LEAST_CHANGE = 1e-6

function slopeOf(
  examples: readonly Example[],
  rows: Float64Array,
  weights: readonly number[],
  ridge: number,
): { readonly gradient: readonly number[]; readonly curvature: readonly (readonly number[])[] } {
  const size = weights.length
  const gradient = weights.map((weight, i) => (i === 0 ? 0 : -ridge * weight))
  const sums = new Float64Array(size * size)
  examples.forEach(({ same }, at) => {
    const row = rows.subarray(at * size, (at + 1) * size)
    let odds = 0
    for (let i = 0; i < size; i++) odds += (row[i] ?? 0) * (weights[i] ?? 0)
    const p = 1 / (1 + Math.exp(-odds))
    const residual = (same ? 1 : 0) - p
    const certainty = p * (1 - p)
    for (let i = 0; i < size; i++) {
      const x = row[i] ?? 0
      if (x === 0) continue
      gradient[i] = (gradient[i] ?? 0) + residual * x
      const weighed = certainty * x
      // The matrix is symmetric: half of it is enough.
      for (let j = i; j < size; j++) sums[i * size + j] = (sums[i * size + j] ?? 0) + weighed * (row[j] ?? 0)
    }
  })
  const curvature = weights.map((_, i) =>
    weights.map((__, j) => (sums[Math.min(i, j) * size + Math.max(i, j)] ?? 0) + (i === j && i > 0 ? ridge : 0)),
  )
  return { gradient, curvature }
}

/** Gauss elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, vector[i] ?? 0])
  const size = rows.length
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? 0
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let i = column + 1; i < size; i++) if (Math.abs(cell(i, column)) > Math.abs(cell(pivot, column))) pivot = i
    ;[rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []]
    for (let i = 0; i < size; i++) {
      if (i === column) continue
      const factor = cell(i, column) / cell(column, column)
      rows[i] = (rows[i] ?? []).map((value, j) => value - factor * cell(column, j))
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1))
}
