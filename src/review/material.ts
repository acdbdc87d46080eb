/** A kind of change in, whether it changes what a reader comes to believe out. */
import type { ChangeKind, MaterialKind } from '../model.ts'

/** In the order in which a reviewer is offered them. */
export const KINDS: readonly ChangeKind[] = [
  'number',
  'date',
  'entity',
  'negation',
  'modality',
  'attribution',
  'scope',
  'intensity',
  'quote',
  'name-variant',
  'detail-dropped',
  'detail-added',
  'order',
  'wording',
]

const MATERIAL: ReadonlySet<ChangeKind> = new Set<MaterialKind>([
  'number',
  'date',
  'entity',
  'negation',
  'modality',
  'attribution',
  'scope',
  'intensity',
  'quote',
])

export const isMaterial = (kind: ChangeKind): boolean => MATERIAL.has(kind)
