/** Aligned claims in, the words out that stand higher or lower on a ladder of degree than the release's word in their place. */
import { type Rung, rungOf } from '../lexicon/graded-words.ts'
import { lemma } from '../lexicon/irregular.ts'
import type { Change, Claim, Witness } from '../model.ts'
import { type Token, tokensIn } from '../text/token.ts'
import type { Aligned } from './rule.ts'

/** Neighbouring rungs of most ladders pass for each other. */
const STEP = 2
/** Test reports and warnings use these words as fixed grades. */
const STEP_OF_SEVERITY = 1

export function gradedChanges(aligned: Aligned): readonly Change[] {
  const base = gradedIn(aligned.base, aligned.baseClaims)
  const witness = gradedIn(aligned.witness, aligned.claims)
  return base.flatMap((b) => {
    const others = witness.filter((w) => w.rung.ladder === b.rung.ladder)
    const siblings = base.filter((other) => other.rung.ladder === b.rung.ladder)
    const [w] = others
    // With several words of the ladder on a side nobody can tell which answers which.
    if (!w || others.length > 1 || siblings.length > 1) return []
    const step = w.rung.height - b.rung.height
    const least = b.rung.ladder === 'severity' ? STEP_OF_SEVERITY : STEP
    return Math.abs(step) >= least ? [changeOf(b.token, w.token, step > 0)] : []
  })
}

type Graded = { readonly token: Token; readonly rung: Rung }

const gradedIn = (side: Witness, claims: readonly Claim[]): readonly Graded[] =>
  claims.flatMap((claim) =>
    tokensIn(side.article, claim.span).flatMap((token) => {
      const rung = token.kind === 'word' ? (rungOf(token.norm) ?? rungOf(lemma(token.norm))) : undefined
      return rung ? [{ token, rung }] : []
    }),
  )

function changeOf(from: Token, to: Token, stronger: boolean): Change {
  const note = `“${from.text}” → “${to.text}”: ${stronger ? 'stronger' : 'weaker'}`
  return { kind: 'intensity', material: true, base: from.span, witness: to.span, note }
}
