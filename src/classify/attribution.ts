/** Aligned claims in, the statements out that lost their speaker or were given to another one. */

import { reportingVerb, type Stance } from '../lexicon/reporting-verbs.ts'
import type { Attribution, Change, Claim, Span, Witness } from '../model.ts'
import { namesIn } from '../text/names.ts'
import { contains, overlap, slice } from '../text/span.ts'
import { type Token, tokensIn } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { withApposition } from './attribution-describe.ts'
import { statementByNoun } from './attribution-nouns.ts'
import { statementByOpinion } from './attribution-opinions.ts'
import { isReported } from './attribution-reported.ts'
import { mentionsSpeaker, otherSpeakerIn, sameSpeaker } from './attribution-speakers.ts'
import type { Aligned, Rule } from './rule.ts'

/**
 * Only what the release itself attributes: a quotation, or a statement whose reporting clause stands in the claim. Its
 * own narration may be told with or without "the ministry said".
 */
export const attributionRule: Rule = (aligned) => {
  const { base } = aligned
  const said = aligned.baseClaims.flatMap((claim) => statementOf(base, claim) ?? [])[0]
  if (!said) return toldByAnother(aligned)
  if (!said?.source || isNobodys(base, said) || announcesOneself(base, said)) return []
  const reported = quotingClaims(aligned).flatMap((claim) => claim.attribution ?? [])
  const changes =
    reported.length > 0
      ? givenToAnother(aligned, said.source, reported)
      : statedAsFact(aligned, said, said.source)
  return changes.map((change) => ({ ...change, base: placeOf(aligned, said) }))
}

/** "Ms Reed confirmed that" told as "Mr Kell confirmed that": what is true whoever tells of it was still told by one. */
function toldByAnother(aligned: Aligned): readonly Change[] {
  const { base, witness } = aligned
  const [done] = aligned.baseClaims.flatMap(({ attribution }) => attribution ?? [])
  const told = aligned.claims.flatMap(({ attribution }) => attribution ?? [])
  const verb = done && verbOf(base, done)
  if (!done?.source || !verb || !ASSERTING.has(verb.stance)) return []
  const isAlike = told.length > 0 && told.every((one) => verbOf(witness, one)?.lemma === verb.lemma)
  return isAlike ? givenToAnother(aligned, done.source, told) : []
}

const verbOf = ({ article }: Witness, { cue }: Attribution) =>
  cue && tokensIn(article, cue).flatMap(({ norm }) => reportingVerb(norm) ?? [])[0]

/** "It concludes that": nobody knows whom the pronoun means; an opinion is somebody's even so. */
const isNobodys = ({ article }: Witness, { source, cue }: Attribution): boolean =>
  source !== undefined &&
  /^(?:it|they|he|she|this|that)$/iu.test(slice(article.text, source)) &&
  !(cue && tokensIn(article, cue).some(({ norm }) => reportingVerb(norm)?.stance === 'opinion'))

/** The speaker, where the claim itself names one, else the claim: a change lies in what it changes. */
function placeOf({ baseClaims }: Aligned, { source, content }: Attribution): Span {
  if (source && baseClaims.some(({ span }) => overlap(span, source) > 0)) return source
  return baseClaims.find(({ span }) => overlap(span, content) > 0)?.span ?? content
}

/** Of a quotation, the passages that quote it: a paraphrase beside it has a speaker of its own. */
function quotingClaims({ base, baseClaims, witness, claims, links }: Aligned): readonly Claim[] {
  if (!baseClaims.some((claim) => claim.quotes.length > 0)) return claims
  const quoting = claims.filter((claim) =>
    witness.quotes.some((quote) => {
      if (!claim.quotes.includes(quote.id)) return false
      const words = tokensIn(witness.article, quote.span).filter((token) => token.kind === 'word')
      const linked = links.filter(
        (link) => contains(quote.span, link.witness) && isQuoted(base, baseClaims, link.base),
      )
      return linked.length >= words.length * MOSTLY
    }),
  )
  return quoting.length > 0 ? quoting : claims
}

const isQuoted = (side: Witness, claims: readonly Claim[], span: Span): boolean =>
  side.quotes.some(
    (quote) => contains(quote.span, span) && claims.some((claim) => claim.quotes.includes(quote.id)),
  )

/** From this share of its words on, a quotation renders the other. */
const MOSTLY = 0.7

/** Every passage names another speaker; one found only by a pronoun may be the finder's mistake. */
function givenToAnother(aligned: Aligned, source: Span, reported: readonly Attribution[]): readonly Change[] {
  const { base, witness, claims } = aligned
  const named = reported.flatMap((one) => one.source ?? [])
  const [other] = named
  const passages = passagesOf(witness, claims)
  const clear = named.every(
    (span) =>
      (passages.some((passage) => contains(passage, span)) || isMeant(aligned, source, span, passages)) &&
      sameSpeaker(base, source, witness, withApposition(witness, span)) === 'different',
  )
  return other && clear && named.length === reported.length ? [changed(aligned, source, other)] : []
}

/** "She said": whom the pronoun was found to mean is named last, and the release's speaker is not named since. */
function isMeant(
  { base, witness }: Aligned,
  source: Span,
  { start, end }: Span,
  passages: readonly Span[],
): boolean {
  const said = passages.find((passage) => passage.start >= end)
  const isFull = namesIn(witness.article, { start, end }).some(({ words }) => words.length > 1)
  if (!said || !isFull) return false
  const since = namesIn(witness.article, { start: end, end: said.end })
  return (
    !since.some(({ kind }) => kind === 'person' || kind === 'other') &&
    !mentionsSpeaker(base, source, witness, { start, end: said.end })
  )
}

function statedAsFact(aligned: Aligned, said: Attribution, source: Span): readonly Change[] {
  const { base, witness } = aligned
  const told = aligned.claims.filter((claim) => witness.sentences[claim.sentence]?.role !== 'headline')
  const passages = passagesOf(witness, told)
  if (passages.length === 0) return []
  const speakerIsTopic = mentionsOneself(base, said)
  if (speakerIsTopic && passages.some((span) => speaksOfItself(witness, span))) return []
  if (!speakerIsTopic && passages.some((span) => mentionsSpeaker(base, source, witness, span))) return []
  const other = passages.flatMap((span) => otherSpeakerIn(base, source, witness, span) ?? [])[0]
  if (other) return [changed(aligned, source, other)]
  return told.some((claim) => claim.quotes.length > 0) ||
    passages.some((span) => isReported(aligned, said, span))
    ? []
    : [dropped(aligned, source, told)]
}

/** The sentences that the claims lie in. */
const passagesOf = (side: Witness, claims: readonly Claim[]): Span[] =>
  side.sentences
    .map((sentence) => sentence.span)
    .filter((span) => claims.some((claim) => overlap(span, claim.span) > 0))

/** "According to the firm, its orders rose": to name the firm is then not to name the speaker. */
const mentionsOneself = (side: Witness, said: Attribution): boolean =>
  isOneOf(tokensIn(side.article, said.content)[0]?.norm, 'its it their they his he her she') &&
  !isOfOthers(side, said)

/** "Critics say it will fail": what is one is not the many who speak. */
function isOfOthers({ article }: Witness, { source, content }: Attribution): boolean {
  const words = source ? tokensIn(article, source) : []
  const head =
    words[words.findIndex(({ norm }, i) => i > 0 && isOneOf(norm, 'of for at from in')) - 1] ?? words.at(-1)
  return (
    isOneOf(tokensIn(article, content)[0]?.norm, 'it its he his she her') &&
    head !== undefined &&
    article.text.slice(0, content.start).trimEnd().endsWith(' that') &&
    (!head.capital || head === words[0]) &&
    /[^su]s$/u.test(head.norm)
  )
}

/** "We dispute the bill": who the statement is about makes it. */
const speaksOfItself = ({ article }: Witness, passage: Span): boolean =>
  tokensIn(article, passage).some(({ norm }) => isOneOf(norm, 'we our us'))

/** "The union said it will ballot its members", "that it disputes the bill": what one plans or says is done by saying it. */
function announcesOneself(side: Witness, said: Attribution): boolean {
  const [first, second] = tokensIn(side.article, said.content)
  return (
    !isOfOthers(side, said) &&
    isOneOf(first, 'it they he she') &&
    (isOneOf(second, 'will would shall plan plans intend intends') ||
      reportingVerb(second?.norm ?? '') !== undefined)
  )
}

/** Its speaker asserts something: promises, demands and announcements are deeds, true whoever tells of them. */
const ASSERTING: ReadonlySet<Stance> = new Set([
  'neutral',
  'opinion',
  'emphasis',
  'doubt',
  'denial',
  'warning',
  'complaint',
  'admission',
  'reply',
  'factive',
  'attack',
])
const DEEDS =
  /^(?:announce|criticise|condemn|denounce|accuse|deplore|declare|publish|notify|brief|present|define|term|call|name|label|propose|recommend|advise|welcome|thank|agree|disagree|hope|suggest|show|know|learn|remind|see|confirm|reaffirm|affirm|regret|describe|recognise|apologise|reject|decline|dismiss|disown|dispute|contest)$/u

function statementOf(side: Witness, claim: Claim): Attribution | undefined {
  const { attribution } = claim
  if (!attribution?.source) return statementByNoun(side, claim) ?? statementByOpinion(side, claim)
  if (claim.quotes.length > 0) {
    const quoted = side.quotes.some(
      (quote) =>
        claim.quotes.includes(quote.id) &&
        overlap(quote.span, claim.span) * 2 > claim.span.end - claim.span.start,
    )
    if (quoted) return attribution
  }
  const { cue } = attribution
  if (!cue || overlap(cue, claim.span) === 0) return undefined
  const head = { start: claim.span.start, end: Math.max(attribution.source.end, cue.start) }
  const isEvidence = tokensIn(side.article, head).some(({ norm }) => EVIDENCE.test(norm))
  return tokensIn(side.article, cue).every(
    (token) => asserts(token) || (isEvidence && POINTS.test(token.norm)),
  )
    ? attribution
    : undefined
}

/** "the inquiry suggests that": evidence does not propose, it says what may be so. */
const EVIDENCE =
  /^(?:investigation|inquiry|enquiry|inquest|probe|audit|review|report|study|survey|poll|analysis|analyses|assessment|evaluation|research|data|figure|result|finding|evidence|test|trial|experiment|estimate|model|record)s?$/u
const POINTS = /^suggest(?:s|ed)?$/u

function asserts(token: Token): boolean {
  const verb = reportingVerb(token.norm)
  return verb === undefined || (ASSERTING.has(verb.stance) && !DEEDS.test(verb.lemma))
}

function changed({ base, witness }: Aligned, source: Span, other: Span): Change {
  const note = `${slice(base.article.text, source)} → ${slice(witness.article.text, other)}: another speaker`
  return { kind: 'attribution', material: true, base: source, witness: other, note }
}

function dropped({ base }: Aligned, source: Span, told: readonly Claim[]): Change {
  const note = `${slice(base.article.text, source)}: left out, stated as fact`
  return { kind: 'attribution', material: true, base: source, witness: told[0]?.span ?? null, note }
}
