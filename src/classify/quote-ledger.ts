/** A base and the quotations of a witness in, whether their words are the base's, and where they stand there, out. */
import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Edit, Pairing, Quote, QuoteCheck, Span, Witness } from '../model.ts'
import { exactEdits } from '../text/edits.ts'
import { perObject } from '../text/per-object.ts'
import { contains, overlap, slice } from '../text/span.ts'
import { dropsNegation, type ExactMatch, findParts, findPieces, leftOut, spanOfRuns } from './quote-match.ts'
import { type Rendering, rendering } from './quote-render.ts'
import { slotOf } from './quote-slot.ts'
import { type SpeakerMatch, speakerMatch } from './quote-speaker.ts'
import { indexOf } from './quote-windows.ts'
import { plainWords, type QuoteWord, quotedParts } from './quote-words.ts'

/** Every quotation of the witness, each also beside the base claims that its own claim carries. */
export const quoteLedger = (
  base: Witness,
  witness: Witness,
  pairings: readonly Pairing[],
): readonly QuoteCheck[] =>
  witness.quotes.map((quote) => {
    const claims = witness.claims.filter((claim) => claim.quotes.includes(quote.id))
    const carrying = pairings.filter((pairing) => claims.some((claim) => pairing.claims.includes(claim.id)))
    const checks = carrying.map((pairing) => checkInPlace(base, witness, quote, pairing))
    return checks.find(({ verdict }) => verdict !== 'unsupported') ?? checkQuote(base, witness, quote)
  })

/** As `checkQuote`; and what no passage of the base says stands for the same speaker's only words in the claims paired with it. */
export function checkInPlace(
  base: Witness,
  witness: Witness,
  quote: Quote,
  { base: ids, links }: Pick<Pairing, 'base' | 'links'>,
): QuoteCheck {
  const check = checkQuote(base, witness, quote)
  if (check.verdict !== 'unsupported' || isScareQuote(witness, quote)) return check
  const rendered = witness.quotes.flatMap((other) => checkQuote(base, witness, other).base ?? [])
  const own = base.quotes.filter(
    (said) =>
      base.claims.some((claim) => ids.includes(claim.id) && claim.quotes.includes(said.id)) &&
      speakerMatch(base, said.attribution, witness, quote.attribution) === 'same' &&
      !rendered.some((span) => overlap(span, said.span) > 0) &&
      links.some(
        (link) =>
          contains(said.span, link.base) && contains(quote.span, link.witness) && isTelling(base, link.base),
      ),
  )
  const [said] = own
  if (!said || own.length > 1) return check
  const words = quotedParts(witness.article, quote.span).flat()
  return { ...check, verdict: 'altered', base: said.span, edits: wordEdits(base, said.span, words) }
}

const isTelling = ({ article }: Witness, word: Span): boolean =>
  !isFunctionWord(slice(article.text, word).toLowerCase())

/**
 * verbatim: the base's words unbroken, up to case, spelling and marks; trimmed: with an honest ellipsis or bracket;
 * spliced: joined from several places without a mark; altered: other words for a passage of the base; unsupported: no
 * passage of the base says it.
 */
export const checkQuote = (base: Witness, witness: Witness, quote: Quote): QuoteCheck =>
  checksOf(witness)(base)(quote)

/** A quotation of a pair is asked after for the ledger and for every claim that it overlaps. */
const checksOf = perObject((witness: Witness) =>
  perObject((base: Witness) => perObject((quote: Quote) => checkedQuote(base, witness, quote))),
)

function checkedQuote(base: Witness, witness: Witness, quote: Quote): QuoteCheck {
  const parts = quotedParts(witness.article, quote.span)
  const found = exactly(base, parts) ?? inOtherWords(base, witness, quote, parts.flat())
  const { verdict, span } = found ?? { verdict: 'unsupported' as const, span: null }
  const reworded = verdict === 'altered' || verdict === 'spliced'
  return {
    quote: quote.id,
    witness: witness.article.sigil,
    verdict,
    base: span,
    edits: reworded && span ? wordEdits(base, span, parts.flat()) : [],
  }
}

/** Marks of one or two words show distance or name a thing more often than they quote. */
export function isScareQuote(witness: Witness, quote: Quote): boolean {
  return plainWords(witness.article, quote.span).length < FEWEST_QUOTED
}
const FEWEST_QUOTED = 3

type Found = { readonly verdict: 'verbatim' | 'trimmed' | 'spliced' | 'altered'; readonly span: Span }

function exactly(base: Witness, parts: readonly (readonly QuoteWord[])[]): Found | undefined {
  const own = parts.flatMap(withoutInsertions)
  if (own.length === 0) return undefined
  const match = findParts(base, own)
  if (match) {
    const span = spanOfRuns(match)
    if (leftOut(match).length === 0) return { verdict: 'verbatim', span }
    return { verdict: dropsNegation(match) ? 'altered' : 'trimmed', span }
  }
  const words = own.flat()
  const pieces = words.length === parts.flat().length ? findPieces(base, words) : undefined
  if (!pieces) return undefined
  return { verdict: isSmallCut(base, pieces) ? 'altered' : 'spliced', span: spanOfRuns(pieces) }
}

/** What the outlet put in brackets parts the words around it, as an ellipsis does. */
function withoutInsertions(part: readonly QuoteWord[]): QuoteWord[][] {
  const kept: QuoteWord[][] = [[]]
  for (const word of part) {
    if (!word.inserted) kept.at(-1)?.push(word)
    else if (kept.at(-1)?.length) kept.push([])
  }
  return kept.filter((words) => words.length > 0)
}

/** A few words silently left out of one sentence change the sentence; more are two places joined. */
function isSmallCut(base: Witness, match: ExactMatch): boolean {
  const { start, end } = spanOfRuns(match)
  const inOrder = match.runs.every((run, n) => n === 0 || run.from >= (match.runs[n - 1]?.to ?? 0))
  const within = base.sentences.some(({ span }) => span.start <= start && end <= span.end)
  return inOrder && within && leftOut(match).length <= SMALL_CUT
}
const SMALL_CUT = 3

function inOtherWords(
  base: Witness,
  witness: Witness,
  quote: Quote,
  words: readonly QuoteWord[],
): Found | undefined {
  if (isScareQuote(witness, quote)) return undefined
  const { passagesNear, sought } = indexOf(base)
  const soughtWords = words.map(sought)
  let best: { readonly rendering: Rendering; readonly margin: number } | undefined
  for (const passage of passagesNear(words)) {
    const found = rendering(passage, soughtWords)
    if (!found || found.evidence < LEAST_EVIDENCE) continue
    const match = speakerMatch(base, passage.quote?.attribution, witness, quote.attribution)
    if (match === 'absent' && found.evidence < LEAST_BORROWED) continue
    const margin = found.score - LEAST_SCORE[match]
    if (margin >= 0 && margin > (best?.margin ?? -1)) best = { rendering: found, margin }
  }
  const span = best?.rendering.span ?? slotOf(base, witness, quote)
  return span ? { verdict: 'altered', span } : undefined
}

/** One content word, however rare, is no evidence of a source. */
const LEAST_EVIDENCE = 1.3
/** Two common words of the story in a stranger's mouth are none either. */
const LEAST_BORROWED = 2.5

/**
 * The share of the quotation that a passage must hold. A speaker's own passage may be translated freely; somebody whom
 * the base does not know must have borrowed most of its words.
 */
const LEAST_SCORE: Readonly<Record<SpeakerMatch, number>> = {
  same: 0.3,
  unknown: 0.46,
  different: 0.5,
  absent: 0.6,
}

/** The edits that turn the base's words into the quotation's; case and spelling apart. */
function wordEdits(base: Witness, span: Span, words: readonly QuoteWord[]): Edit[] {
  const folded = (list: readonly QuoteWord[]) =>
    list.map(({ token, span, key }) => ({ ...token, span, text: key }))
  return exactEdits(folded(plainWords(base.article, span)), folded(words))
}
