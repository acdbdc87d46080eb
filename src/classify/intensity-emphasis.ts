/** Aligned claims in, the outlet's figures out that it calls small and the release does not: "a mere 12", "only 12". */
import type { Change, Claim, Witness } from '../model.ts'
import { passageIn, type Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { wordsOf } from './claim-words.ts'
import type { Aligned } from './rule.ts'

/** "just 12 per cent", "a mere 300": the figure is called small. */
export function judgedFigures({ base, witness, baseClaims, claims }: Aligned): readonly Change[] {
  if (sentencesOf(base, baseClaims).some((token) => SMALL.test(token.norm))) return []
  const words = wordsOf(claims, witness)
  const found = words.find(
    (token, i) => SMALL.test(token.norm) && isFigure(words[i + 1]) && !isAside(words, i),
  )
  return found ? [changeOf(found, 'a figure called small')] : []
}

const SMALL = /^(?:just|mere|merely|only|barely|scarcely|paltry)$/u
const isFigure = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || isOneOf(token.text, '$ £ €'))
/** "just 3 km away", "only 40 years old" after "from": places and ages, not judged sums. */
const isAside = (words: readonly Token[], i: number): boolean =>
  isOneOf(words[i - 1], 'not if but the from than')

/** The whole sentences of the claims: "only 6 per cent …, and could be spared" may be told in one. */
const sentencesOf = (side: Witness, claims: readonly Claim[]): readonly Token[] =>
  [...new Set(claims.map((claim) => claim.sentence))].flatMap((n) => {
    const sentence = side.sentences[n]
    return sentence ? passageIn(side.article, sentence.span) : []
  })

function changeOf(token: Token, what: string): Change {
  return {
    kind: 'intensity',
    material: true,
    base: null,
    witness: token.span,
    note: `“${token.text}”: ${what}`,
  }
}
