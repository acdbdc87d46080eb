/** Aligned claims in, the statements out that lost their speaker or were given to another one. */
import { isSpeechNoun } from '../lexicon/attribution-words.ts'
import { reportingVerb, type Stance } from '../lexicon/reporting-verbs.ts'
import type { Attribution, Change, Claim, Span, Witness } from '../model.ts'
import { overlap, slice } from '../text/span.ts'
import { type Token, tokensIn } from '../text/token.ts'
import { mentionsSpeaker, sameSpeaker, otherSpeakerBeside } from './attribution-speakers.ts'
import type { Aligned, Rule } from './rule.ts'

/**
 * Only what the release itself attributes: a quotation, or a statement whose reporting clause stands in the claim. Its
 * own narration may be told with or without "the ministry said".
 */
export const attributionRule: Rule = (aligned) => {
  const { base, witness, claims } = aligned
  const said = aligned.baseClaims.flatMap((claim) => statementOf(base, claim) ?? [])[0]
  if (!said?.source) return []
  const reported = claims.flatMap((claim) => claim.attribution ?? [])
  const sources = reported.flatMap((one) => one.source ?? [])
  const source = said.source
  if (sources.length > 0) {
    const verdicts = sources.map((other) => sameSpeaker(base, source, witness, other))
    const other = sources[0]
    return other && verdicts.every((verdict) => verdict === 'different')
      ? [changed(aligned, source, other)]
      : []
  }
  if (reported.length > 0) return []
  const told = claims.filter((claim) => witness.sentences[claim.sentence]?.role !== 'headline')
  if (told.length === 0) return []
  const sentences = told.flatMap((claim) => witness.sentences[claim.sentence]?.span ?? claim.span)
  if (sentences.some((span) => mentionsSpeaker(base, source, witness, span))) return []
  const other = sentences.flatMap((span) => otherSpeakerBeside(base, source, witness, span) ?? [])[0]
  if (other) return [changed(aligned, source, other)]
  return told.some((claim) => isReported(witness, claim)) ? [] : [dropped(aligned, source, told)]
}

/** Its speaker asserts something: promises, demands and announcements are deeds, true whoever tells of them. */
const ASSERTING: ReadonlySet<Stance> = new Set([
  'neutral', 'opinion', 'emphasis', 'doubt', 'denial', 'warning', 'complaint', 'admission', 'reply', 'factive',
])
const DEEDS =
  /^(?:announce|declare|publish|notify|brief|present|define|term|call|name|label|propose|recommend|advise|welcome|thank|agree|disagree|hope|suggest|show|know|learn|remind|see|confirm|reaffirm|affirm|regret|describe|recognise|apologise|reject|decline|dismiss|disown)$/u

function statementOf(side: Witness, claim: Claim): Attribution | undefined {
  const { attribution } = claim
  if (!attribution?.source) return undefined
  if (claim.quotes.length > 0) {
    const quoted = side.quotes.some(
      (quote) => claim.quotes.includes(quote.id) && overlap(quote.span, claim.span) * 2 > claim.span.end - claim.span.start,
    )
    if (quoted) return attribution
  }
  const { cue } = attribution
  if (!cue || overlap(cue, claim.span) === 0) return undefined
  return tokensIn(side.article, cue).every((token) => asserts(token)) ? attribution : undefined
}

function asserts(token: Token): boolean {
  const verb = reportingVerb(token.norm)
  return verb === undefined || (ASSERTING.has(verb.stance) && !DEEDS.test(verb.lemma))
}

/** The sentence says in some way that somebody says it: a reporting verb, a noun of saying, quotation marks. */
function isReported(side: Witness, claim: Claim): boolean {
  if (claim.quotes.length > 0) return true
  const sentence = side.sentences[claim.sentence]?.span ?? claim.span
  return tokensIn(side.article, sentence).some(
    (token) => reportingVerb(token.norm) !== undefined || isSpeechNoun(token.norm) || token.norm === 'according',
  )
}

function changed({ base, witness }: Aligned, source: Span, other: Span): Change {
  const note = `${slice(base.article.text, source)} → ${slice(witness.article.text, other)}: another speaker`
  return { kind: 'attribution', material: true, base: source, witness: other, note }
}

function dropped({ base }: Aligned, source: Span, told: readonly Claim[]): Change {
  const note = `${slice(base.article.text, source)}: left out, stated as fact`
  return { kind: 'attribution', material: true, base: source, witness: told[0]?.span ?? null, note }
}
