/** Aligned claims in, the nouns and modifiers out that gave way to one that excludes them: "a sheep farm" told as "cattle", "the eastern bank" as "the western bank". */

import { type Contrast, contrastsAt, isSecondWord, modifierContrast } from '../lexicon/contrasts.ts'
import type { Change, Claim, Witness } from '../model.ts'
import { perObject } from '../text/per-object.ts'
import { cover, slice } from '../text/span.ts'
import { passageIn, type Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { sentenceSpan } from './claim-sentences.ts'
import { isAmongSame } from './entity-surroundings.ts'
import { isContent } from './negation-clauses.ts'
import type { Aligned } from './rule.ts'

/** Only where the sentences of either side name one of the set and no more. */
export const contrasts = (aligned: Aligned): readonly Change[] => [
  ...contrastedNouns(aligned),
  ...contrastedModifiers(aligned),
  ...contrastedPoints(aligned),
]

/** A noun of a set, from the first of its words, or a modifier with the noun behind it. */
type Found = Contrast & { readonly claim: Claim; readonly token: Token; readonly noun: Token }

function contrastedNouns(aligned: Aligned): readonly Change[] {
  const base = nounsIn(aligned.base, aligned.baseClaims, claimSpan)
  if (base.length === 0) return []
  const witness = nounsIn(aligned.witness, aligned.claims, claimSpan)
  const given = nounsIn(aligned.base, aligned.baseClaims, sentenceSpan)
  const said = nounsIn(aligned.witness, aligned.claims, sentenceSpan)
  return base.flatMap((b) => {
    const w = witness.find(({ set }) => set === b.set)
    if (!w || w.place === b.place || !isOnly(given, b.set) || !isOnly(said, b.set)) return []
    const isSamePlace = isAmongSame(aligned, { claim: b.claim, at: b.noun }, { claim: w.claim, at: w.noun })
    return isSamePlace ? [contrast(aligned, b, w)] : []
  })
}

function contrastedModifiers(aligned: Aligned): readonly Change[] {
  const base = modifiersIn(aligned.base, aligned.baseClaims)
  if (base.length === 0) return []
  const witness = modifiersIn(aligned.witness, aligned.claims)
  return base.flatMap((b) => {
    const w = witness.find(({ set, noun }) => set === b.set && noun.stem === b.noun.stem)
    if (!w || w.place === b.place || !isOnly(base, b.set) || !isOnly(witness, b.set)) return []
    return [contrast(aligned, b, w)]
  })
}

/** "The north of the country" and "the country's southern part": a point of the compass needs no noun of its own. */
function contrastedPoints(aligned: Aligned): readonly Change[] {
  const base = pointsIn(aligned.base, aligned.baseClaims)
  const witness = pointsIn(aligned.witness, aligned.claims)
  const [b, w] = [base[0], witness[0]]
  if (!b || !w || b.place === w.place || !isOnly(base, b.set) || !isOnly(witness, w.set)) return []
  const isSamePlace = isAmongSame(aligned, { claim: b.claim, at: b.noun }, { claim: w.claim, at: w.noun })
  return isSamePlace ? [contrast(aligned, b, w)] : []
}

/** In small letters: a capital makes it a part of a name. */
const pointsIn = (side: Witness, claims: readonly Claim[]): readonly Found[] =>
  claims.flatMap((claim) =>
    passageIn(side.article, sentenceSpan(side, claim)).flatMap((token) => {
      const found = modifierContrast(token.norm)
      return found?.set === 'compass' && !token.capital ? [{ ...found, claim, token, noun: token }] : []
    }),
  )

const claimSpan = (_: Witness, { span }: Claim) => span

const nounsIn = (side: Witness, claims: readonly Claim[], spanOf: typeof claimSpan): readonly Found[] =>
  claims.flatMap((claim) =>
    nounsOf(passageIn(side.article, spanOf(side, claim))).map((noun) => ({ ...noun, claim })),
  )

const nounsOf = perObject((passage: readonly Token[]) =>
  passage.flatMap((token, i) => {
    const first = isSecondWord(passage, i) ? (passage[i - 1] as Token) : token
    return contrastsAt(passage, i).map((found) => ({ ...found, token: first, noun: token }))
  }),
)

function modifiersIn({ article }: Witness, claims: readonly Claim[]): readonly Found[] {
  return claims.flatMap((claim) =>
    passageIn(article, claim.span).flatMap((token, i, all) => {
      const found = modifierContrast(token.norm)
      const noun = found && modified(all, i)
      return found && noun ? [{ ...found, claim, token, noun }] : []
    }),
  )
}

/** The noun behind it, or the one before: "the transport committee", "the committee on transport". */
function modified(tokens: readonly Token[], at: number): Token | undefined {
  const [before, link, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]]
  const isBehind = isOneOf(link, 'on for of') && before?.kind === 'word' && isContent(before)
  if (isBehind && !(next?.kind === 'word' && isContent(next))) return before
  return next?.kind === 'word' && isContent(next) ? next : undefined
}

const isOnly = (all: readonly Found[], set: string): boolean =>
  new Set(all.filter((one) => one.set === set).map(({ place }) => place)).size === 1

function contrast({ base, witness }: Aligned, b: Found, w: Found): Change {
  const from = cover(b.token.span, b.noun.span)
  const to = cover(w.token.span, w.noun.span)
  const note = `${slice(base.article.text, from)} → ${slice(witness.article.text, to)}: a different one`
  return { kind: 'entity', material: true, base: from, witness: to, note }
}
