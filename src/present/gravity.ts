/** A change in, how gravely it changes what a reader comes to believe out. */
import type { Change, ChangeKind } from '../model.ts'

/**
 * What turns a statement round comes first, then facts that can be checked, then how surely, how far and by whom
 * it holds, then the form of a quotation and tone; what is no divergence by itself comes last.
 */
const GRAVITY: readonly ChangeKind[] = [
  'negation',
  'number',
  'date',
  'entity',
  'modality',
  'scope',
  'attribution',
  'quote',
  'intensity',
  'detail-dropped',
  'detail-added',
  'name-variant',
  'order',
  'wording',
]

/** The least first; no change at all comes last. */
export const gravity = (change: Change | undefined): number =>
  change ? GRAVITY.indexOf(change.kind) + (change.material ? 0 : GRAVITY.length) : 2 * GRAVITY.length

export const byGravity = (a: Change, b: Change): number => gravity(a) - gravity(b)
