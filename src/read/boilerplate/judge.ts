/** A page and what rules know of it in, the sentences out that are clutter though no rule knows them: each by itself, by a logistic step over its evidence and its words, then all as a chain, in which neighbours are alike. Fitted by `npm run fit`. */
import type { Boilerplate } from '../../model.ts'
import { chancesOf } from '../../text/chain.ts'
import { type Weights, weighted } from '../../text/logistic.ts'
import { length, overlap } from '../../text/span.ts'
import { type Unit, unitsOf } from './evidence.ts'
import { leaningOf } from './leaning.ts'
import { isProse, type Line, type Page } from './line.ts'
import { CHAIN, OWN_WEIGHTS } from './weights.data.ts'

export type Chain = {
  /** By what a sentence's own logit is multiplied, and what is added: its neighbours say some of it again. */
  readonly own: number
  readonly bias: number
  /** What binds two sentences of one line, of one block, of one page. */
  readonly line: number
  readonly block: number
  readonly page: number
}

/** The reason that is given where no rule knows one. */
export const JUDGED = 'clutter by its form and place'

/** To take a sentence of the story for clutter is worse than the reverse: at less, more than one claim in 200 is lost. */
const SURE = 0.88

/** In a text with fewer paragraphs everything stands near the end, and hardly a word comes back. */
const FEWEST_PARAGRAPHS = 6
export const isShort = (page: Page): boolean => page.lines.filter(isProse).length < FEWEST_PARAGRAPHS

/** The sentences of each line that no rule knows and the judge is sure of; `ruled` is what the rules know of each line. */
export function judgedIn(
  page: Page,
  ruled: readonly (readonly Boilerplate[])[],
): ReadonlyMap<Line, readonly Boilerplate[]> {
  if (isShort(page)) return new Map()
  const units = unitsOf(page)
  const logits = units.map((unit) => logitOf(unit, OWN_WEIGHTS, leaningOf(unit.words)))
  const found = new Map<Line, Boilerplate[]>()
  chancesIn(units, logits, CHAIN).forEach((chance, n) => {
    const unit = units[n] as Unit
    if (chance < SURE || isSpared(unit) || isKnown(unit, ruled[unit.line.index] ?? [])) return
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

/** The page is not heard in what somebody says, nor in the rows of a table. */
export const isSpared = ({ evidence, isRow }: Unit): boolean => evidence.quoted > 0 || isRow

/** Of a sentence by itself. */
export const logitOf = ({ evidence }: Unit, weights: Weights, leaning: number): number =>
  weighted(weights, { ...evidence, leaning })

/** Of each sentence in sight of its page. */
export function chancesIn(units: readonly Unit[], logits: readonly number[], chain: Chain): number[] {
  return chancesOf(
    logits.map((logit) => chain.own * logit + chain.bias),
    units.slice(1).map(({ line }, n) => {
      const above = (units[n] as Unit).line
      return line === above ? chain.line : line.block === above.block ? chain.block : chain.page
    }),
  )
}
