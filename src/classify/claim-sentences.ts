/** Claims of one side in, the sentences that they lie in, and the names there, out. */
import type { Claim, Span, Witness } from '../model.ts'
import type { Name } from '../text/name.ts'
import { namesIn } from '../text/names.ts'
import { perObject } from '../text/per-object.ts'
import { firstMentions } from '../text/shared-names.ts'

export const sentenceSpan = ({ sentences }: Witness, { span, sentence }: Claim): Span =>
  sentences[sentence]?.span ?? span

/** One mention of each thing, the first. */
export const namesAround = perObject((claims: readonly Claim[], side: Witness): readonly Name[] =>
  firstMentions(claims.flatMap((claim) => namesIn(side.article, sentenceSpan(side, claim)))).slice(0, NAMES),
)

/** Sentences name fewer; the bound keeps odd texts linear. */
const NAMES = 60
