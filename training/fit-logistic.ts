/** Logistic regression by Newton's method with a little ridge: small enough to read, exact enough for a dozen measures. */

/** A pair's measures, and whether it is the same claim. */
export interface Example {
  readonly measures: readonly number[]
  readonly same: boolean
}

/** The weights, the constant first. */
export function fitLogistic(examples: readonly Example[], ridge = 1): readonly number[] {
  const rows = examples.map(example => Float64Array.from([1, ...example.measures]))
  const size = rows[0]?.length ?? 0
  let weights = new Array<number>(size).fill(0)
  for (let step = 0; step < 25; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -ridge * weight))
    const curvature = new Float64Array(size * size)
    for (let i = 1; i < size; i++) curvature[i * size + i] = ridge
    rows.forEach((row, at) => {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0)))
      addRow(row, { residual: (examples[at]?.same ? 1 : 0) - p, bend: p * (1 - p) }, gradient, curvature)
    })
    const lines = weights.map((_, i) => Array.from(curvature.subarray(i * size, (i + 1) * size)))
    const change = solve(lines, gradient)
    weights = weights.map((weight, i) => weight + (change[i] ?? 0))
    if (change.every(value => Math.abs(value) < 1e-9)) break
  }
  return weights
}

interface Pull {
  readonly residual: number
  readonly bend: number
}

function addRow(row: Float64Array, { residual, bend }: Pull, gradient: number[], curvature: Float64Array): void {
  const size = row.length
  for (let i = 0; i < size; i++) {
    const x = row[i] ?? 0
    gradient[i] = (gradient[i] ?? 0) + residual * x
    const bent = bend * x
    for (let j = 0; j < size; j++) curvature[i * size + j] = (curvature[i * size + j] ?? 0) + bent * (row[j] ?? 0)
  }
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
