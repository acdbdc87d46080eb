/** A store in; what the first decision on an outlet looks up is looked up while nobody waits for it, and kept. */
import { judge, statusAction } from './decide.ts'
import { frameOf } from './frame.ts'
import type { Size } from './look.ts'
import { cellAt, type State } from './state.ts'
import type { Store } from './store.ts'

/** Of every outlet something that it carries is accepted and corrected, an outlet a turn, and the states after it thrown away. */
export async function lookAhead(store: Store, size: () => Size): Promise<void> {
  for (const column of store.state().sheet.outlets.keys()) {
    await new Promise(setImmediate)
    const at = firstCarried(store.state(), column)
    for (const action of [{ kind: 'accept' }, statusAction('omitted')] as const) {
      const tried = judge({ ...store.state(), at, column }, action, '').state
      frameOf({ ...tried, at, column, mode: { kind: 'browse' } }, size(), { isColoured: true })
    }
  }
}

function firstCarried({ sheet, shown }: State, column: number): number {
  const at = shown.findIndex((n) => {
    const cell = cellAt(sheet.rows[n], column)
    return cell?.item.kind === 'reading' && cell.status !== 'omitted'
  })
  return Math.max(0, at)
}
