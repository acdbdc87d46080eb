/** A View in, the same without what an outlet kept, left out or added out: only what it altered. */
import type { View } from './view.ts'

export function changesOnly(view: View): View {
  const rows = view.rows.filter(({ cells }) => cells.some(({ status }) => status === 'altered'))
  return { ...view, shows: 'changes', rows, omissions: [], additions: [] }
}
