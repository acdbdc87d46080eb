/** The entries in, the step that a reviewer would undo or redo next out. */
import type { Entry } from './decision.ts'

export type History = {
  /** Steps that stand, the last one last. */
  readonly done: readonly string[]
  /** Steps that were undone and can come back, the next one last. */
  readonly undone: readonly string[]
}

/** A reviewer undoes their own steps alone; a new step makes the undone ones final. */
export function historyOf(entries: readonly Entry[], by: string): History {
  const done: string[] = []
  let undone: string[] = []
  for (const entry of entries) {
    if (entry.by !== by) continue
    if (entry.kind === 'decide') {
      if (done.at(-1) !== entry.step) done.push(entry.step)
      undone = []
    } else if (entry.kind === 'undo') {
      remove(done, entry.undoes)
      undone.push(entry.undoes)
    } else {
      remove(undone, entry.redoes)
      done.push(entry.redoes)
    }
  }
  return { done, undone }
}

function remove(steps: string[], step: string): void {
  const at = steps.lastIndexOf(step)
  if (at >= 0) steps.splice(at, 1)
}
