/** Weights and named values in, their logistic regression out. */
import { perObject } from '../text/per-object.ts'

export type Weights = { readonly bias: number; readonly weights: Readonly<Record<string, number>> }

/** The logit: the bias and every value times its weight. */
export function weighted(weights: Weights, values: Readonly<Record<string, number>>): number {
  let sum = weights.bias
  for (const [name, weight] of entriesOf(weights)) sum += weight * (values[name] ?? 0)
  return sum
}

const entriesOf = perObject(({ weights }: Weights) => Object.entries(weights))

export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z))
