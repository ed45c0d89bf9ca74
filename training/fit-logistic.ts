/** Logistic regression by Newton's method with a little ridge: small enough to read, exact enough for a dozen measures. */

/** A pair's measures, and whether it is the same claim. */
export interface Example {
  readonly measures: readonly number[]
  readonly same: boolean
}

/** The weights, the constant first. */
export function fitLogistic(examples: readonly Example[], ridge = 1): readonly number[] {
  const rows = examples.map(example => [1, ...example.measures])
  const size = rows[0]?.length ?? 0
  let weights = new Array<number>(size).fill(0)
  for (let step = 0; step < 25; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -ridge * weight))
    const curvature = weights.map((_, i) => weights.map((__, j) => (i === j && i > 0 ? ridge : 0)))
    rows.forEach((row, at) => {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0)))
      const residual = (examples[at]?.same ? 1 : 0) - p
      row.forEach((x, i) => {
        gradient[i] = (gradient[i] ?? 0) + residual * x
        const line = curvature[i]
        if (!line) return
        row.forEach((y, j) => {
          line[j] = (line[j] ?? 0) + p * (1 - p) * x * y
        })
      })
    })
    const change = solve(curvature, gradient)
    weights = weights.map((weight, i) => weight + (change[i] ?? 0))
  }
  return weights
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
