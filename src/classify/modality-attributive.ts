/** Two sides with their modal words in, the place out where what is only suspected to be such a thing is told as one: "the suspected leak", "the leak". */
import type { Change } from '../model.ts'
import { tagWords } from '../text/tags.ts'
import type { Token } from '../text/token.ts'
import { isOneOf, stemSet, wordSet } from '../text/word-set.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import { lowestOf, type Modal, moodsOf } from './modality-mood.ts'
import { isContent } from './negation-clauses.ts'

export function hedgeDropped(base: Modal, witness: Modal): Change | null {
  const at = base.tokens.findIndex((_, i) => isHedge(base.tokens, i))
  const hedge = base.tokens[at]
  const head = headAfter(base.tokens, at)
  if (!hedge || !head || OPEN.has(head.stem) || witness.tokens.some(isDoubt)) return null
  const told = witness.tokens.findIndex((word) => wordSimilarity(head, word) >= SAME)
  const thing = witness.tokens[told]
  if (!thing || !isTold(base, witness, hedge) || isDoubted(base, witness, at, told)) return null
  const note = `“${hedge.text} ${head.text}” → “${thing.text}”: certainty raised`
  const span = { start: hedge.span.start, end: head.span.end }
  return { kind: 'modality', material: true, base: span, witness: thing.span, note }
}

const HEDGE = wordSet(
  'suspected alleged probable possible potential apparent presumed purported supposed putative',
)
/** Whatever may hold a doubt in other words. */
const DOUBT =
  /^(?:suspect\p{L}*|alleg\p{L}*|probabl[ey]|possib\p{L}+|potential(?:ly)?|apparent(?:ly)?|presum\p{L}*|purported(?:ly)?|supposed(?:ly)?|putative|likely|perhaps|maybe|may|might|could|if|whether|believed?|believes|thought|thinks?|fear(?:s|ed)?|reported(?:ly)?|seem\p{L}*|appear\p{L}*|suggest\p{L}*|accused?|charged?|denie[sd]|wanted|would|so|called)$/u
const isDoubt = ({ norm }: Token): boolean => DOUBT.test(norm)

/** Before its noun: "the suspected arson", no "is possible". */
const isHedge = (tokens: readonly Token[], i: number): boolean =>
  HEDGE.has(tokens[i]?.norm ?? '') && !isOneOf(tokens[i - 1], 'is are was were be been as where when if')

/** What may come of itself, or is yet to be chosen, is as open without a hedge: "a possible risk", "potential buyers". */
const OPEN = stemSet(
  `risk danger threat hazard candidate option buyer bidder investor customer site route scenario solution outcome use user benefit effect consequence
   impact victim donor partner successor challenge problem source`,
)

/** The noun that ends the phrase. */
function headAfter(tokens: readonly Token[], at: number): Token | undefined {
  const tags = tagWords(tokens)
  let end = at + 1
  while (at >= 0 && /^(?:NN|JJ)/u.test(tags[end] ?? '') && tokens[end]?.kind === 'word') end++
  return end > at + 1 && /^NN/u.test(tags[end - 1] ?? '') ? tokens[end - 1] : undefined
}

const SAME = 0.8

/** Half of the rest, or the thing is told of in another matter. */
function isTold(base: Modal, witness: Modal, hedge: Token): boolean {
  const rest = base.tokens.filter((token) => token !== hedge && isContent(token))
  const told = rest.filter((token) => witness.tokens.some((word) => wordSimilarity(token, word) >= ANSWERS))
  return told.length >= rest.length * HALF
}

const ANSWERS = 0.6
const HALF = 0.5

/** The clause of the thing is no firmer in the witness: the doubt stands there. */
function isDoubted(base: Modal, witness: Modal, at: number, told: number): boolean {
  const { to } = moodsOf(base, base.clauseOf[at] ?? 0, witness, witness.clauseOf[told] ?? 0)
  return to.cue !== null && to.axis !== 'obligation' && lowestOf(to) < 4
}
