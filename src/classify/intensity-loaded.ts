/** Aligned claims in, the loaded words of the outlet that no word of the release supports out. */

import type { Rung } from '../lexicon/graded-words.ts'
import { lemma } from '../lexicon/irregular.ts'
import { type Grade, type Loaded, loadedWords } from '../lexicon/loaded-words.ts'
import { isNegator } from '../lexicon/negation.ts'
import { GREAT, type Trend, trendOf } from '../lexicon/trend-words.ts'
import type { Change, Claim, Span, Witness } from '../model.ts'
import { stemsOf } from '../text/article-stems.ts'
import { namesIn } from '../text/names.ts'
import { perObject } from '../text/per-object.ts'
import { overlap, slice } from '../text/span.ts'
import { passageIn, type Token, tokensIn } from '../text/token.ts'
import { belongsElsewhere } from './intensity-clause.ts'
import { rungOfToken } from './intensity-grades.ts'
import { commonNeighbours, contextOf } from './number-context.ts'
import type { Aligned } from './rule.ts'

export function loadedChanges(aligned: Aligned): readonly Change[] {
  const { base, witness, baseClaims, claims } = aligned
  const own = baseClaims.flatMap((claim) => coloursIn(base, claim.span))
  const ground = [...own, ...sentencesOf(base, baseClaims).flatMap((span) => coloursIn(base, span))]
  const known = stemsOf(base.article)
  const loaded = claims
    .flatMap((claim) => coloursIn(witness, claim.span))
    .filter((colour) => colour.level === LOADED && !isKnown(colour, known) && !isGrounded(colour, ground))
    .filter((colour) => !isMatched(colour, base, baseClaims) && !belongsElsewhere(aligned, colour.span))
    .filter((colour) => !isInMarks(aligned, colour))
  const replaced = new Set<Colour>()
  const dropped = own.filter((colour) => colour.level === LOADED && !isKept(aligned, colour))
  const isSwapped = ({ span }: Colour) =>
    dropped.some((other) => commonNeighbours(contextOf(aligned), other.span, span, REACH) > 0)
  const added = dropped.length > 0 ? loaded.filter((colour) => !isSwapped(colour)) : loaded
  return added.map((colour) => {
    const plain = own.find((other) => !replaced.has(other) && isReplaced(aligned, other, colour))
    if (plain) replaced.add(plain)
    return changeOf(aligned, plain, colour)
  })
}

const LOADED = 3
/** "Battered the coast" told as "pounded the coast": words between the loaded ones and what both are said of. */
const REACH = 4

type Colour = {
  readonly tokens: readonly Token[]
  readonly span: Span
  readonly grades: readonly Grade[]
  /** The highest of its grades. */
  readonly level: number
}

const sentencesOf = (side: Witness, claims: readonly Claim[]): Span[] =>
  [...new Set(claims.map((claim) => claim.sentence))].flatMap((n) => side.sentences[n]?.span ?? [])

/** The coloured words of a passage; none within names, none denied ("no blunder"). */
const coloursIn = (side: Witness, span: Span): readonly Colour[] =>
  coloursOf(passageIn(side.article, span), side, span)

const coloursOf = perObject((tokens: readonly Token[], side: Witness, span: Span): readonly Colour[] => {
  const names = namesIn(side.article, span)
  return loadedWords(tokens)
    .filter((loaded) => !isDenied(tokens, loaded))
    .map((loaded) => colourOf(tokens, loaded))
    .filter(
      (colour) =>
        !names.some((name) => overlap(name.span, colour.span) > 0 && !opensSentence(side, name.span, colour)),
    )
})

/** "Spineless Mayor Reed": the capital is the sentence's, not the name's. */
const opensSentence = (side: Witness, name: Span, { span }: Colour): boolean =>
  span.start === name.start &&
  span.end <= name.end &&
  side.sentences.some((one) => one.span.start === span.start)

/** A negation just before takes the word back, unless a negation is what it needs: "nobody bothered to look". */
function isDenied(tokens: readonly Token[], { from, grades }: Loaded): boolean {
  if (grades.some(({ scale }) => scale === 'neglect')) return false
  const before = tokens.slice(Math.max(0, from - DENIAL_REACH), from)
  const clause = before.slice(before.findLastIndex((token) => token.kind === 'mark') + 1)
  return clause.some(isNegator)
}

/** "nobody would call it a farce": the negation stands near. */
const DENIAL_REACH = 4

function colourOf(tokens: readonly Token[], { from, to, grades }: Loaded): Colour {
  const own = tokens.slice(from, to)
  const span = { start: own[0]?.span.start ?? 0, end: own.at(-1)?.span.end ?? 0 }
  return { tokens: own, span, grades, level: Math.max(...grades.map((grade) => grade.level)) }
}

/** The release has the word itself, wherever: it is the matter's own. */
const isKnown = (colour: Colour, known: ReadonlySet<string>): boolean =>
  colour.tokens.every((token) => known.has(token.stem))

/** The release is as strong on one of the word's scales. */
const isGrounded = (colour: Colour, ground: readonly Colour[]): boolean =>
  colour.grades.some(({ scale, level }) =>
    ground.some((other) => other.grades.some((grade) => grade.scale === scale && grade.level >= level)),
  )

/** "Destroyed" told as "wrecked": the release's word stands as high on a ladder of degree. */
function isMatched(
  { tokens: [word, ...others] }: Colour,
  base: Witness,
  baseClaims: readonly Claim[],
): boolean {
  if (!word || others.length > 0) return false
  const [rung, move] = [rungOfToken(word), trendOf(lemma(word.norm))]
  if (!rung && !move) return false
  return baseClaims.some((claim) =>
    passageIn(base.article, claim.span).some(
      (token) => (rung && isAsHigh(rung, token)) || (move && isAsGreat(move, token)),
    ),
  )
}

function isAsHigh({ ladder, height }: Rung, token: Token): boolean {
  const other = rungOfToken(token)
  return other?.ladder === ladder && other.height >= height
}

/** "Ballooned" told as "soared". */
function isAsGreat({ way }: Trend, { norm }: Token): boolean {
  const other = trendOf(lemma(norm))
  return other?.way === way && other.degree >= GREAT
}

/** "The so-called Sandworm" told of the release's “Sandworm”: the release's own marks keep the word at the same distance. */
function isInMarks({ base, witness }: Aligned, { tokens, span }: Colour): boolean {
  if (tokens[0]?.norm !== 'so') return false
  const named = tokensIn(witness.article, { start: span.end, end: span.end + NAMED }).find(isWord)
  return base.quotes.some((quote) => tokensIn(base.article, quote.span).find(isWord)?.stem === named?.stem)
}

const isWord = ({ kind }: Token): boolean => kind === 'word'

/** Characters of a mark or two and a word. */
const NAMED = 40

/** The loaded word stands for a plain one of its scale that the outlet does not have elsewhere. */
const isReplaced = ({ links }: Aligned, plain: Colour, colour: Colour): boolean =>
  plain.grades.some(({ scale }) => colour.grades.some((grade) => grade.scale === scale)) &&
  !isKept({ links }, plain, colour.span)

const isKept = ({ links }: Pick<Aligned, 'links'>, { span }: Colour, elsewhereThan?: Span): boolean =>
  links.some(
    (link) =>
      link.sim >= KEPT &&
      overlap(link.base, span) > 0 &&
      !(elsewhereThan && overlap(link.witness, elsewhereThan) > 0),
  )

/** From here up a link says that the outlet has the word itself or a synonym. */
const KEPT = 0.8

function changeOf({ base, witness }: Aligned, plain: Colour | undefined, colour: Colour): Change {
  const written = slice(witness.article.text, colour.span)
  const note = plain
    ? `“${slice(base.article.text, plain.span)}” → “${written}”: more loaded`
    : `“${written}”: loaded, the release has no such word`
  return { kind: 'intensity', material: true, base: plain?.span ?? null, witness: colour.span, note }
}
