/** The words of a page in the order in which they were written in; the stretches written from top to bottom, as they are read, out. */
import type { Glyphs, Stretch } from './pdf-lines.ts'

/** A program that sets columns writes one after the other, and so goes up so far; in heights of the last letters, which may be an initial's. */
const LEAST_RISE = 2
/** Shorter ones on the whole are no columns: the page was written in no order that says anything. */
const LEAST_WORDS = 4
/** A page with a few lines has a few columns of a few words. */
const FEW_STRETCHES = 8

export function stretchesOf(glyphs: readonly Glyphs[]): Stretch[] {
  const stretches: Glyphs[][] = []
  for (const one of glyphs) {
    const open = stretches.at(-1)
    const above = open?.at(-1)
    if (open && above && !isElsewhere(above, one)) open.push(one)
    else stretches.push([one])
  }
  const isOrderly = stretches.length <= FEW_STRETCHES || glyphs.length >= LEAST_WORDS * stretches.length
  return (isOrderly ? fromTop(stretches) : [glyphs]).map((stretch) => new Set(stretch))
}

/** Words go on to the right or below: what stands higher, or to the left but no lower, is of another part. */
const isElsewhere = (above: Glyphs, one: Glyphs): boolean =>
  one.y - above.y > LEAST_RISE * above.height || (one.end <= above.x && one.y >= above.y)

/** What stands wholly above others is read before them, whenever it was written. */
function fromTop(stretches: readonly (readonly Glyphs[])[]): (readonly Glyphs[])[] {
  const read: (readonly Glyphs[])[] = []
  for (const stretch of stretches) {
    const foot = Math.min(...stretch.map(({ y }) => y))
    const at = read.findIndex((other) => other.every(({ y }) => y < foot))
    read.splice(at < 0 ? read.length : at, 0, stretch)
  }
  return read
}
