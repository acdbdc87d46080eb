/** The lines of a sweep in, one at a time, the articles that carry most of a release out. */
import type { SweepLine } from './sweep-line.ts'

export type BestLines = {
  readonly add: (line: SweepLine) => void
  /** The highest pull-through first, then in the input's order. */
  readonly lines: () => readonly SweepLine[]
}

export function bestLines(most: number): BestLines {
  let best: readonly SweepLine[] = []
  return {
    add: (line) => {
      const at = best.findIndex(({ pullThrough }) => pullThrough < line.pullThrough)
      if (at < 0 && best.length >= most) return
      best = best.toSpliced(at < 0 ? best.length : at, 0, line).slice(0, most)
    },
    lines: () => best,
  }
}
