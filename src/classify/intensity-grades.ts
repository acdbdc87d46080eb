/** Aligned claims in, the words out that stand higher or lower on a ladder of degree than the release's word in their place. */
import { type Rung, rungOf } from '../lexicon/graded-words.ts'
import { lemma } from '../lexicon/irregular.ts'
import type { Change, Claim, Witness } from '../model.ts'
import { perObject } from '../text/per-object.ts'
import { tagWords } from '../text/tags.ts'
import { passageIn, type Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { commonNeighbours, contextOf } from './number-context.ts'
import type { Aligned, Rule } from './rule.ts'

/** Neighbouring rungs of most ladders pass for each other. */
const STEP = 2
/** Test reports and warnings use these words as fixed grades. */
const STEP_OF_SEVERITY = 1
/** How far the words beside a grade tell what is graded. */
const REACH = 6

export const gradedChanges: Rule = (aligned) => {
  const base = gradedIn(aligned.baseClaims, aligned.base)
  if (base.length === 0) return []
  const witness = gradedIn(aligned.claims, aligned.witness)
  const alone = (all: readonly Graded[], ladder: string) => {
    const found = all.filter((one) => one.rung.ladder === ladder)
    // With several words of the ladder on a side nobody can tell which answers which.
    return found.length === 1 ? found[0] : undefined
  }
  return base.flatMap((one) => {
    const { ladder } = one.rung
    const [b, w] = [alone(base, ladder), alone(witness, ladder)]
    if (!b || !w || b.part !== w.part || !isOnePlace(aligned, b, w)) return []
    const step = w.rung.height - b.rung.height
    const least = ladder === 'severity' ? STEP_OF_SEVERITY : STEP
    return Math.abs(step) >= least ? [changeOf(b.token, w.token, step > 0)] : []
  })
}

type Graded = {
  readonly token: Token
  readonly rung: Rung /** Of speech: J, N, R or V. */
  readonly part: string
}

const gradedIn = perObject((claims: readonly Claim[], { article }: Witness): readonly Graded[] =>
  claims.flatMap((claim) => {
    const tokens = passageIn(article, claim.span)
    const tags = tokens.some((token) => rungOfToken(token)) ? tagWords(tokens) : []
    return tokens.flatMap((token, i) => {
      const rung = rungOfToken(token)
      const part = partOf(tags[i] ?? '')
      return rung?.parts.includes(part) ? [{ token, rung, part }] : []
    })
  }),
)

export const rungOfToken = ({ kind, norm }: Token): Rung | undefined =>
  kind === 'word' ? (rungOf(norm) ?? rungOf(lemma(norm))) : undefined

/** "concerned" is a participle or an adjective, as the tagger likes: both say how somebody is. */
const partOf = (tag: string): string => (isOneOf(tag, 'VBN VBD') ? 'V' : tag.slice(0, 1))

const isOnePlace = (aligned: Aligned, b: Graded, w: Graded): boolean =>
  aligned.links.some(
    (link) => link.base.start === b.token.span.start && link.witness.start === w.token.span.start,
  ) || commonNeighbours(contextOf(aligned), b.token.span, w.token.span, REACH) > 0

function changeOf(from: Token, to: Token, stronger: boolean): Change {
  const note = `“${from.text}” → “${to.text}”: ${stronger ? 'stronger' : 'weaker'}`
  return { kind: 'intensity', material: true, base: from.span, witness: to.span, note }
}
