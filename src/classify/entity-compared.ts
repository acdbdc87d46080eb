/** Aligned claims in, the group out that went to the other side of a comparison: "rents rose faster in Ossel than in Torvey" told as "faster in Torvey than in Ossel". */
import type { Change } from '../model.ts'
import { slice } from '../text/span.ts'
import type { Token } from '../text/token.ts'
import { comparisonsIn, HOW_OFTEN, isSameWay } from './comparisons.ts'
import type { Aligned } from './rule.ts'

/** Only where either side compares once and in the same direction, and both compare the same matter. */
export function exchangedSides({ base, witness, baseClaims, claims }: Aligned): readonly Change[] {
  const [b, ...others] = comparisonsIn(base, baseClaims)
  const [w, ...more] = comparisonsIn(witness, claims)
  if (!b || !w || others.length + more.length > 0 || !isSameWay(b.degree, w.degree)) return []
  const matter = shared(b.before, w.before).filter(([word]) => !HOW_OFTEN.test(word.norm))
  const [moved] = [...shared(b.after, w.before), ...shared(b.before, w.after)]
  if (!moved || matter.length === 0 || shared(b.after, w.after).length > 0) return []
  const [from, to] = moved
  const note = `${slice(base.article.text, from.span)}: now on the other side of “${w.degree} than”`
  return [{ kind: 'entity', material: true, base: from.span, witness: to.span, note }]
}

/** Words of the same stem. */
const shared = (from: readonly Token[], to: readonly Token[]): readonly (readonly [Token, Token])[] =>
  from.flatMap((word) => {
    const same = to.find(({ stem }) => stem === word.stem)
    return same ? [[word, same] as const] : []
  })
