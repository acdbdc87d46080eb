/** Aligned claims in, the place where "goes with" became "brings about" out. */
import { ASSOCIATION, CAUSATION } from '../lexicon/causation.ts'
import { isNegator, isNotWord } from '../lexicon/negation.ts'
import type { Change, Claim, Span, Witness } from '../model.ts'
import { passageIn, type Token } from '../text/token.ts'
import { isOneOf, stemSet } from '../text/word-set.ts'
import { openedBy, phraseEnd } from './negation-phrases.ts'
import type { Aligned } from './rule.ts'

/** A claim of the witness that says a cause and no association, against base claims that say an association and no cause. */
export function causalChange({ base, witness, baseClaims, claims }: Aligned): Change | null {
  const disclaimer = disclaimerOf(base, baseClaims)
  if (!disclaimer && firstOf(base, baseClaims, CAUSES)) return null
  const association = disclaimer ?? firstOf(base, baseClaims, ASSOCIATIONS)
  if (!association || (disclaimer && isDoubted(witness, claims))) return null
  for (const claim of claims) {
    const cause = firstOf(witness, [claim], CAUSES)
    if (!cause || firstOf(witness, [claim], ASSOCIATIONS)) continue
    const note = `“${textOf(base, association)}” → “${textOf(witness, cause)}”: association read as cause`
    return { kind: 'modality', material: true, base: association, witness: cause, note }
  }
  return null
}

const phrasesOf = (list: readonly string[]) => openedBy(list.map((phrase) => ({ words: phrase.split(' ') })))
const ASSOCIATIONS = phrasesOf(ASSOCIATION)
const CAUSES = phrasesOf(CAUSATION)

function firstOf(
  side: Witness,
  claims: readonly Claim[],
  phrases: ReturnType<typeof phrasesOf>,
): Span | null {
  for (const claim of claims) {
    const tokens = passageIn(side.article, claim.span)
    for (let i = 0; i < tokens.length; i++)
      for (const { words } of phrases(tokens[i] as Token)) {
        const end = phraseEnd(tokens, i, words)
        if (end > i)
          return { start: (tokens[i] as Token).span.start, end: (tokens[end - 1] as Token).span.end }
      }
  }
  return null
}

/** "Does not conclude that secrecy was the reason", "cannot prove that the jab causes it": the very cause that is not claimed. */
function disclaimerOf(side: Witness, claims: readonly Claim[]): Span | null {
  for (const claim of claims) {
    const tokens = passageIn(side.article, claim.span)
    const from = tokens.findIndex(
      ({ norm }, i) => (norm === 'cannot' || isNotWord(norm)) && INFERRED.has(tokens[i + 1]?.stem ?? ''),
    )
    const to = from < 0 ? -1 : tokens.findIndex(({ stem }, i) => i > from + 1 && NAMED_CAUSE.has(stem))
    if (to > 0) return { start: (tokens[from] as Token).span.start, end: (tokens[to] as Token).span.end }
  }
  return null
}

const isDoubted = (side: Witness, claims: readonly Claim[]): boolean =>
  claims.some(({ span }) =>
    passageIn(side.article, span).some(
      (token) => isNegator(token) || isOneOf(token, 'whether if may might could'),
    ),
  )

const INFERRED = stemSet('conclude prove show establish demonstrate mean claim say suggest imply infer')
const NAMED_CAUSE = stemSet('cause reason responsible blame because due')

const textOf = (side: Witness, span: Span): string => side.article.text.slice(span.start, span.end)
