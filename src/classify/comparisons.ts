/** Aligned claims in; out, the comparisons whose two ends have changed places: "longer in Ossel than in Carrow" told as "longer in Carrow than in Ossel". */
import type { Claim, Span, Witness } from '../model.ts'
import { cover } from '../text/span.ts'
import { type Token, tokensIn } from '../text/token.ts'
import { isContent } from './negation-clauses.ts'
import type { Aligned } from './rule.ts'

/** The places in the base. Ends are told apart by links: what stood behind "than" stands before it, and the other way round. */
export function crossedComparisons({ base, witness, baseClaims, claims, links }: Aligned): readonly Span[] {
  const said = claims.flatMap((claim) => comparisonsIn(witness, claim))
  if (said.length === 0) return []
  const land = (own: readonly Token[], other: readonly Token[]) =>
    links.some(
      (link) =>
        link.sim >= LINKED &&
        own.some(({ span }) => span.start === link.base.start) &&
        other.some(({ span }) => span.start === link.witness.start),
    )
  return baseClaims
    .flatMap((claim) => comparisonsIn(base, claim))
    .filter((b) =>
      said.some((w) => !land(b.after, w.after) && land(b.after, w.before) && land(b.before, w.after)),
    )
    .map(({ span }) => span)
}

/** Links of looser words say little. */
const LINKED = 0.7

type Comparison = {
  readonly span: Span
  /** Words of content on either side of "than". */
  readonly before: readonly Token[]
  readonly after: readonly Token[]
}

/** Words that an end of a comparison may take, and that may part "more" from "than". */
const END = 8

function comparisonsIn({ article }: Witness, { span }: Claim): readonly Comparison[] {
  const tokens = tokensIn(article, span)
  return tokens.flatMap((than, i) => {
    if (than.norm !== 'than') return []
    const word = tokens.slice(Math.max(0, i - END), i).findLast(({ norm }) => COMPARATIVE.test(norm))
    const after = phrase(tokens.slice(i + 1, i + 1 + END))
    const before = tokens
      .slice(Math.max(0, i - 2 * END), i)
      .filter((token) => token !== word && isContent(token))
    const last = after.at(-1)
    if (!word || !last) return []
    const ends = apart(before, after.filter(isContent))
    return [{ span: cover((ends.before[0] ?? word).span, last.span), ...ends }]
  })
}

/** "in the one group than in the other group": what both ends hold tells them not apart. */
function apart(before: readonly Token[], after: readonly Token[]): Pick<Comparison, 'before' | 'after'> {
  const without = (own: readonly Token[], other: readonly Token[]) =>
    own.filter(({ stem }) => !other.some((one) => one.stem === stem))
  return { before: without(before, after), after: without(after, before) }
}

const COMPARATIVE = /^(?:more|less|fewer|better|worse|\p{L}{2,}er)$/u

/** Up to the next mark. */
function phrase(tokens: readonly Token[]): readonly Token[] {
  const edge = tokens.findIndex(({ kind }) => kind === 'mark')
  return edge < 0 ? tokens : tokens.slice(0, edge)
}
