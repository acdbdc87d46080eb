/** Claims that a reviewer pairs in, the tool's alignment of them out. */
import { createRequire } from 'node:module'
import type { ComparePair } from '../review/ruled-alignments.ts'

/** With it come the lexicons, which a screen that only shows and judges does without: loaded when it is first asked. */
export const pairWhenAsked: ComparePair = (...pair) => {
  const { comparePair } = createRequire(import.meta.url)(PIPELINE) as { comparePair: ComparePair }
  return comparePair(...pair)
}

/** In the bundles this file is a part of `parts/`. */
const PIPELINE = import.meta.url.endsWith('.ts') ? '../compare-pair.ts' : '../compare-pair.js'
