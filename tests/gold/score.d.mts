export type CaseScore = Record<string, unknown>
export type Figures = Record<string, number>
export function scoreCase(dir: string, comparison: unknown, options?: { verbose?: boolean }): CaseScore
export function merge(scores: readonly CaseScore[]): CaseScore & {
  perKind: Record<string, { tp: number; fp: number; fn: number }>
  cells: [gold: string, tool: string, relation: string][]
}
export function figures(merged: CaseScore): Figures
