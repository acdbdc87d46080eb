/** A page and what rules know of it in, the sentences out that are clutter though no rule knows them. Two logistic steps, fitted by `npm run fit`: a sentence by itself, and among its neighbours. */
import type { Boilerplate } from '../../model.ts'
import { sigmoid, weighted } from '../../text/logistic.ts'
import { length, overlap } from '../../text/span.ts'
import { type Unit, unitsOf } from './evidence.ts'
import { isProse, type Line, type Page } from './line.ts'
import { writtenIn } from './sentence.ts'
import { hasAmount } from './tells.ts'
import { OWN_WEIGHTS, PLACED_WEIGHTS } from './weights.data.ts'

export const AROUND = [
  /** The sentence's own logit. */
  'own',
  /** How likely the sentences beside it in its line are clutter, less one half. */
  'before',
  'after',
  /** The same of the lines above and below, and of those next to them; 0 beyond the page. */
  'above',
  'below',
  'farAbove',
  'farBelow',
] as const
export type Around = Readonly<Record<(typeof AROUND)[number], number>>

/** How far a rule that knows a line is trusted. */
const KNOWN = 0.95

/** The reason that is given where no rule knows one. */
export const JUDGED = 'clutter by its form and place'

/** To take a sentence of the story for clutter is far worse than the reverse: so sure the judge has to be. */
const SURE = 0.9
/** A sentence of whose words the story has said so many, and this share, is the story's. */
const OWN_WORDS = 2
const OWN_SHARE = 0.5
/** A paragraph this long is running text, even where a paywall or a careless hand has cut off its end. */
const PARAGRAPH_WORDS = 25

/** In a text with fewer paragraphs everything stands near the end, and hardly a word comes back. */
const FEWEST_PARAGRAPHS = 7
export const isShort = (page: Page): boolean => page.lines.filter(isProse).length < FEWEST_PARAGRAPHS

/** The sentences of each line that no rule knows and the judge is sure of; `ruled` is what the rules know of each line. */
export function judgedIn(
  page: Page,
  ruled: readonly (readonly Boilerplate[])[],
): ReadonlyMap<Line, readonly Boilerplate[]> {
  if (isShort(page)) return new Map()
  const units = unitsOf(page)
  const known = units.map((unit) => isKnown(unit, ruled[unit.line.index] ?? []))
  const logits = units.map(({ evidence }) => weighted(OWN_WEIGHTS, evidence))
  const found = new Map<Line, Boilerplate[]>()
  aroundOf(units, logits, known).forEach((around, n) => {
    const unit = units[n] as Unit
    if (known[n] || isSpared(unit) || sigmoid(weighted(PLACED_WEIGHTS, around)) < SURE) return
    const part = { span: unit.span, reason: JUDGED }
    const parts = found.get(unit.line)
    if (parts) parts.push(part)
    else found.set(unit.line, [part])
  })
  return found
}

/** A rule knows the better part of it. */
export const isKnown = ({ span }: Unit, found: readonly Boilerplate[]): boolean =>
  found.reduce((sum, part) => sum + overlap(span, part.span), 0) * 2 > length(span)

/** Somebody speaks, something is demanded, the story has said it, or it is a paragraph or a row of figures. */
export const isSpared = ({ line, span, evidence, known, isQuoted }: Unit): boolean =>
  isQuoted ||
  (DEMAND.test(writtenIn(line, span)) && evidence.you === 0 && evidence.law < SMALL_PRINT) ||
  (line.ended
    ? evidence.told >= OWN_WORDS && known >= OWN_SHARE
    : hasAmount(line.text) || (evidence.sentences > 1 && line.words > PARAGRAPH_WORDS))

/** "The ministry should set a date": what is asked of somebody else than the reader, and not in the small print. */
const DEMAND = /\b(?:must|should|shall)\b/u
/** So many words of law make small print. */
const SMALL_PRINT = 2

export function aroundOf(
  units: readonly Unit[],
  logits: readonly number[],
  known: readonly boolean[],
): Around[] {
  const chances = logits.map((logit, n) => (known[n] ? KNOWN : sigmoid(logit)) - 0.5)
  const lines = meansOf(units, chances)
  return units.map(({ line }, n) => {
    const beside = (at: number) => (units[at]?.line === line ? (chances[at] as number) : 0)
    const own = lines.at.get(line.index) as number
    return {
      own: logits[n] as number,
      before: beside(n - 1),
      after: beside(n + 1),
      above: lines.means[own - 1] ?? 0,
      below: lines.means[own + 1] ?? 0,
      farAbove: lines.means[own - 2] ?? 0,
      farBelow: lines.means[own + 2] ?? 0,
    }
  })
}

/** The mean of each line's sentences, and where each line's mean stands. */
function meansOf(
  units: readonly Unit[],
  chances: readonly number[],
): { readonly means: readonly number[]; readonly at: ReadonlyMap<number, number> } {
  const sums: number[] = []
  const counts: number[] = []
  const at = new Map<number, number>()
  units.forEach(({ line }, n) => {
    if (!at.has(line.index)) at.set(line.index, sums.push(0) - 1)
    const place = at.get(line.index) as number
    sums[place] = (sums[place] as number) + (chances[n] as number)
    counts[place] = (counts[place] ?? 0) + 1
  })
  return { means: sums.map((sum, place) => sum / (counts[place] as number)), at }
}
