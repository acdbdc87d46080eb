/** Aligned claims in, the places out where the outlet's words are more loaded, or less, than the release's. */
import { type Grade, type Loaded, loadedWords } from '../lexicon/loaded-words.ts'
import type { Change, Claim, Span, Witness } from '../model.ts'
import { namesIn } from '../text/names.ts'
import { overlap, slice } from '../text/span.ts'
import { type Token, tokensIn } from '../text/token.ts'
import type { Aligned, Rule } from './rule.ts'

export const intensityRule: Rule = (aligned) => {
  const base = colouredIn(aligned.base, aligned.baseClaims)
  const ground = [
    ...base,
    ...sentencesOf(aligned.base, aligned.baseClaims).flatMap((s) => coloursIn(aligned.base, s)),
  ]
  const stems = new Set(tokensIn(aligned.base.article, whole(aligned.base)).map((t) => t.stem))
  const coloured = colouredIn(aligned.witness, aligned.claims).filter(
    (colour) =>
      colour.level >= 2 && !colour.tokens.every((t) => stems.has(t.stem)) && !isGrounded(colour, ground),
  )
  return coloured.filter((colour) => colour.level === 3).map((colour) => changeOf(aligned, base, colour))
}

const whole = (side: Witness): Span => ({ start: 0, end: side.article.text.length })

type Colour = {
  readonly tokens: readonly Token[]
  readonly span: Span
  readonly grades: readonly Grade[]
  readonly level: number
}

const colouredIn = (side: Witness, claims: readonly Claim[]): readonly Colour[] =>
  claims.flatMap((claim) => coloursIn(side, claim.span))

const sentencesOf = (side: Witness, claims: readonly Claim[]): Span[] =>
  [...new Set(claims.map((claim) => claim.sentence))].flatMap((n) => side.sentences[n]?.span ?? [])

function coloursIn(side: Witness, span: Span): readonly Colour[] {
  const tokens = tokensIn(side.article, span)
  const names = namesIn(side.article, span)
  return loadedWords(tokens)
    .map((loaded) => colourOf(tokens, loaded))
    .filter((colour) => !names.some((name) => overlap(name.span, colour.span) > 0))
}

function colourOf(tokens: readonly Token[], { from, to, grades }: Loaded): Colour {
  const own = tokens.slice(from, to)
  const span = { start: own[0]?.span.start ?? 0, end: own.at(-1)?.span.end ?? 0 }
  return { tokens: own, span, grades, level: Math.max(...grades.map((grade) => grade.level)) }
}

/** The base is as strong on one of the word's scales. */
const isGrounded = (colour: Colour, ground: readonly Colour[]): boolean =>
  colour.grades.some(({ scale, level }) =>
    ground.some((other) => other.grades.some((grade) => grade.scale === scale && grade.level >= level)),
  )

function changeOf(aligned: Aligned, base: readonly Colour[], colour: Colour): Change {
  const plain = base.find((other) =>
    other.grades.some(({ scale }) => colour.grades.some((grade) => grade.scale === scale)),
  )
  const written = slice(aligned.witness.article.text, colour.span)
  const note = plain
    ? `${slice(aligned.base.article.text, plain.span)} → ${written}: more loaded`
    : `“${written}”: loaded, not in the release`
  return { kind: 'intensity', material: true, base: plain?.span ?? null, witness: colour.span, note }
}
