/** Two clauses with their modal words in, the modality of each out. */
import type { ModalAxis, ModalLevel } from '../lexicon/modality.ts'
import type { ModalCue } from './modality-cues.ts'
import type { Side } from './negation-clauses.ts'

export type Modal = Side & { readonly cues: readonly ModalCue[] }

/** What a clause's modality is, and by which word; a bare statement has no cue. */
export type Mood = {
  readonly cue: ModalCue | null
  readonly axis: ModalAxis
  readonly levels: readonly ModalLevel[]
}

/** The weakest cue that governs a clause sets its modality: "suggests that … will" is no "will". */
function moodOf(side: Modal, n: number, withDenials = true, supposed = false): Mood {
  let weakest: ModalCue | null = null
  for (const cue of side.cues)
    if (
      !(cue.denies && (!withDenials || isGoverned(side, cue))) &&
      cue.clauses.includes(n) &&
      (!weakest || isWeaker(cue, weakest))
    )
      weakest = cue
  if (weakest) return { cue: weakest, axis: weakest.axis, levels: weakest.levels }
  return {
    cue: null,
    axis: 'certainty',
    levels: hasWould(side, n) && !supposed && !isReported(side, n) ? [3, 4] : [4],
  }
}

/** "He said that prices would rise": a "will" told in the past. */
const isReported = ({ tokens, clauses }: Modal, n: number): boolean =>
  clauses[n]?.link === 'content' &&
  tokens.slice(clauses[n - 1]?.from, clauses[n]?.from).some(({ norm }) => SAID.test(norm))

const SAID = /^(?:said|told|added|announced|stated|declared|insisted|explained)$/

/** Of two that may be as weak, the one that cannot be stronger: "believe that they were probably". */
const isWeaker = (a: ModalCue, b: ModalCue): boolean =>
  lowest(a) < lowest(b) || (lowest(a) === lowest(b) && Math.max(...a.levels) < Math.max(...b.levels))

const lowest = (cue: ModalCue): number => Math.min(...cue.levels)
export const lowestOf = (mood: Mood): number => Math.min(...mood.levels)
export const highestOf = (mood: Mood): number => Math.max(...mood.levels)

/** "should not forbid", "may be banned": the modal before a ban sets the modality. */
const isGoverned = (side: Modal, ban: ModalCue): boolean =>
  side.cues.some((cue) => cue.from < ban.from && side.clauseOf[cue.from] === side.clauseOf[ban.from])

/** A ban is told as a strength only against advice or a duty not to do the thing; against leave it is a matter of polarity. */
export function moodsOf(base: Modal, m: number, witness: Modal, n: number): { from: Mood; to: Mood } {
  // Where both suppose, "would" reports nothing: "would be likely to raise", "would raise".
  const supposed = hasWould(base, m) && hasWould(witness, n)
  const from = moodOf(base, m, true, supposed)
  const to = moodOf(witness, n, true, supposed)
  if (from.cue?.denies && !to.cue?.negated) return { from: moodOf(base, m, false), to }
  if (to.cue?.denies && !from.cue?.negated) return { from, to: moodOf(witness, n, false) }
  return { from, to }
}

/** "would" reports a "will" or supposes: as good as both. */
function hasWould(side: Modal, n: number): boolean {
  const clause = side.clauses[n]
  return (
    clause !== undefined &&
    side.tokens.slice(clause.from, clause.to).some((t) => /^would(?:n't)?$/.test(t.norm))
  )
}

/** What one hopes for is as good as expected or possible; only against a certainty does it tell. */
export const isHope = (mood: Mood): boolean => mood.axis === 'intention' && lowestOf(mood) === 2
