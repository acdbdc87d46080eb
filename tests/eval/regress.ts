/** Labelled rows of named values in, the weights of their logistic regression out. */
import type { Weights } from '../../src/text/logistic.ts'

export type Row = { readonly values: Readonly<Record<string, number>>; readonly label: boolean }

/** Newton's method (iteratively reweighted least squares) with a unit L2 penalty on all weights but the bias. */
export function regress(rows: readonly Row[], names: readonly string[]): Weights {
  const size = names.length + 1
  let w: number[] = new Array(size).fill(0)
  for (let round = 0; round < 12; round++) {
    const gradient: number[] = new Array(size).fill(0)
    const hessian = Array.from({ length: size }, () => new Array<number>(size).fill(0))
    for (const { values, label } of rows) {
      const x = [...names.map((name) => values[name] ?? 0), 1]
      const p = 1 / (1 + Math.exp(-x.reduce((z, value, k) => z + value * (w[k] as number), 0)))
      const error = p - Number(label)
      const spread = Math.max(1e-6, p * (1 - p))
      for (let a = 0; a < size; a++) {
        gradient[a] = (gradient[a] as number) + error * (x[a] as number)
        const line = hessian[a] as number[]
        for (let b = 0; b < size; b++)
          line[b] = (line[b] as number) + spread * (x[a] as number) * (x[b] as number)
      }
    }
    for (let a = 0; a < size - 1; a++) {
      gradient[a] = (gradient[a] as number) + (w[a] as number)
      const line = hessian[a] as number[]
      line[a] = (line[a] as number) + 1
    }
    const step = solve(hessian, gradient)
    w = w.map((value, k) => value - (step[k] as number))
  }
  const round = (value: number) => Math.round(value * 1000) / 1000
  return {
    bias: round(w[size - 1] as number),
    weights: Object.fromEntries(names.map((name, k) => [name, round(w[k] as number)])),
  }
}

/** Gauss-Jordan elimination with partial pivoting. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((line, k) => [...line, right[k] as number])
  rows.forEach((_, k) => {
    const pivot = rows.reduce(
      (best, line, n) =>
        n >= k && Math.abs(line[k] as number) > Math.abs(rows[best]?.[k] as number) ? n : best,
      k,
    )
    ;[rows[k], rows[pivot]] = [rows[pivot] as number[], rows[k] as number[]]
    const head = rows[k] as number[]
    rows.forEach((line, n) => {
      if (n === k) return
      const factor = (line[k] as number) / (head[k] as number)
      for (let c = k; c < line.length; c++) line[c] = (line[c] as number) - factor * (head[c] as number)
    })
  })
  return rows.map((line, k) => (line.at(-1) as number) / (line[k] as number))
}
