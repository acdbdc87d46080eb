/** Aligned claims in, the group out that went to the other side of a comparison: "rents rose faster in Ossel than in Torvey" told as "faster in Torvey than in Ossel". */
import type { Change, Claim, Witness } from '../model.ts'
import { slice } from '../text/span.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { type Comparison, comparisonsIn, HOW_OFTEN, isSameWay, wayOf } from './comparisons.ts'
import { taggedWords } from './entity-roles.ts'
import { isContent } from './negation-clauses.ts'
import type { Aligned } from './rule.ts'

export const exchangedSides = (aligned: Aligned): readonly Change[] => [
  ...movedAcross(aligned),
  ...exchangedBounds(aligned),
]

/** Only where either side compares once and in the same direction, and both compare the same matter. */
function movedAcross({ base, witness, baseClaims, claims }: Aligned): readonly Change[] {
  const [b, ...others] = comparisonsIn(base, baseClaims)
  const [w, ...more] = comparisonsIn(witness, claims)
  if (!b || !w || others.length + more.length > 0 || !isSameWay(b.degree, w.degree)) return []
  const matter = shared(b.before, w.before).filter(([word]) => !HOW_OFTEN.test(word.norm))
  const [x, y] = [oneSided(b), oneSided(w)]
  const [moved] = [...shared(x.after, y.before), ...shared(x.before, y.after)]
  if (!moved || matter.length === 0 || shared(b.after, w.after).length > 0) return []
  const [from, to] = moved
  const note = `${slice(base.article.text, from.span)}: now on the other side of “${w.degree} than”`
  return [{ kind: 'entity', material: true, base: from.span, witness: to.span, note }]
}

/** "Women who smoke live longer than women who drink": what stands at both ends tells neither from the other. */
const oneSided = ({ before, after }: Comparison) => ({
  before: without(before, after),
  after: without(after, before),
})

const without = (own: readonly Token[], other: readonly Token[]) =>
  own.filter(({ stem }) => !other.some((one) => one.stem === stem))

/** "Less than A, though more than B" told as "less than B, but more than A": either side compares in both directions, once in each. */
function exchangedBounds({ base, witness, baseClaims, claims }: Aligned): readonly Change[] {
  const [b, w] = [boundsIn(base, baseClaims), boundsIn(witness, claims)]
  if (!b || !w) return []
  const [moved] = shared(b.above, w.below)
  const [back] = shared(b.below, w.above)
  if (!moved || !back || shared(b.above, w.above).length + shared(b.below, w.below).length > 0) return []
  const from = slice(base.article.text, moved[0].span)
  const note = `${from} ↔ ${slice(base.article.text, back[0].span)}: they have changed places`
  return [{ kind: 'entity', material: true, base: moved[0].span, witness: back[1].span, note }]
}

type Bounds = { readonly above: readonly Token[]; readonly below: readonly Token[] }

/** What it is above and what below, without the words that both hold. */
function boundsIn(side: Witness, claims: readonly Claim[]): Bounds | undefined {
  const found = claims.flatMap((claim) => {
    const { tokens } = taggedWords(claim, side)
    return tokens.flatMap((token, than) => {
      const way = token.norm === 'than' ? wayBefore(tokens, than) : undefined
      return way ? [{ way, words: standardAfter(tokens, than) }] : []
    })
  })
  const [above, below] = (['up', 'down'] as const).map((way) => found.filter((one) => one.way === way))
  const [up, down] = [above?.[0]?.words, below?.[0]?.words]
  if (found.length !== 2 || !up || !down) return undefined
  return { above: without(up, down), below: without(down, up) }
}

/** Of the last comparative before "than". */
const wayBefore = (tokens: readonly Token[], than: number): 'up' | 'down' | undefined =>
  tokens
    .slice(Math.max(0, than - REACH), than)
    .map(({ norm }) => wayOf(norm))
    .findLast((way) => way !== undefined)

/** Words between a comparative and "than". */
const REACH = 9

/** The words of content up to the next clause. */
function standardAfter(tokens: readonly Token[], than: number): readonly Token[] {
  const after = tokens.slice(than + 1)
  const end = after.findIndex(({ norm }) =>
    isOneOf(norm, ', ; : . ! ? but though although yet and while whereas'),
  )
  return after.slice(0, end < 0 ? after.length : end).filter(isContent)
}

/** Words of the same stem. */
const shared = (from: readonly Token[], to: readonly Token[]): readonly (readonly [Token, Token])[] =>
  from.flatMap((word) => {
    const same = to.find(({ stem }) => stem === word.stem)
    return same ? [[word, same] as const] : []
  })
