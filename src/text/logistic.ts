/** Weights and named values in, their logistic regression out. */

export type Weights = { readonly bias: number; readonly weights: Readonly<Record<string, number>> }

/** The logit: the bias and every value times its weight. */
export function weighted({ bias, weights }: Weights, values: Readonly<Record<string, number>>): number {
  let sum = bias
  for (const name in weights) sum += (weights[name] as number) * (values[name] ?? 0)
  return sum
}

export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z))
