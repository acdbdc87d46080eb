/** Aligned claims in, the reporting verbs out that judge a speaker whom the release reports more plainly. */
import { type ReportingVerb, reportingVerb } from '../lexicon/reporting-verbs.ts'
import type { Change, Claim, Span, Witness } from '../model.ts'
import { slice } from '../text/span.ts'
import { tokensIn } from '../text/token.ts'
import type { Aligned } from './rule.ts'

/** Said → slammed; a step between two plain verbs (said → stressed) is everyday variation. */
const LEAST_STEP = 1
const JUDGING = 3

export function reportingChanges(aligned: Aligned): readonly Change[] {
  const base = aligned.baseClaims.flatMap((claim) => verbOf(aligned.base, claim) ?? [])
  const witness = aligned.claims.flatMap((claim) => verbOf(aligned.witness, claim) ?? [])
  return base.slice(0, 1).flatMap((b) =>
    witness.slice(0, 1).flatMap((w) => {
      const step = w.verb.strength - b.verb.strength
      // A denial turned into an admission is a matter of polarity.
      if (b.verb.stance === 'denial' || w.verb.stance === 'denial') return []
      const judges = step >= LEAST_STEP && w.verb.strength === JUDGING
      const softens = -step >= LEAST_STEP && b.verb.strength === JUDGING && w.verb.strength === 1
      return judges || softens ? [changeOf(aligned, b.span, w.span, judges)] : []
    }),
  )
}

function verbOf(side: Witness, claim: Claim): { verb: ReportingVerb; span: Span } | undefined {
  const cue = claim.attribution?.cue
  for (const token of cue ? tokensIn(side.article, cue) : []) {
    const verb = reportingVerb(token.norm)
    if (verb) return { verb, span: token.span }
  }
  return undefined
}

function changeOf({ base, witness }: Aligned, from: Span, to: Span, stronger: boolean): Change {
  const words = `“${slice(base.article.text, from)}” → “${slice(witness.article.text, to)}”`
  const note = `${words}: ${stronger ? 'judges the speaker' : 'a stronger word toned down'}`
  return { kind: 'intensity', material: true, base: from, witness: to, note }
}
