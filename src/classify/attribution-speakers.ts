/** Speakers of both sides in, whether they can be the same out: by name, by office, by what the release knows of them. */
import { isOrganisationWord, isPronoun } from '../lexicon/attribution-words.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { reportingVerb } from '../lexicon/reporting-verbs.ts'
import { isTitle } from '../lexicon/titles.ts'
import type { Span, Witness } from '../model.ts'
import type { Name } from '../text/name.ts'
import { nameSimilarity } from '../text/name-similarity.ts'
import { namesIn } from '../text/names.ts'
import { type Token, tokensIn } from '../text/token.ts'
import { wordSimilarity } from '../text/word-similarity.ts'

/** From here up two names may be one: an unsure likeness already forbids to call them different. */
const ALIKE = 0.4
const ALIKE_WORDS = 0.5

/** 'different' only where both sides name a speaker of one sort and nothing joins them. */
export function sameSpeaker(base: Witness, a: Span, witness: Witness, b: Span): 'same' | 'different' | 'unknown' {
  const x = describe(base, a)
  const y = describe(witness, b)
  if (sharesName(x, y)) return 'same'
  if (x.persons.length > 0 && y.persons.length > 0) return 'different'
  if (sharesWord(x, y)) return 'same'
  if (x.persons.length > 0 || y.persons.length > 0) return 'unknown'
  return x.isBody && y.isBody ? 'different' : 'unknown'
}

/** The passage names the speaker, in whatever spelling. */
export function mentionsSpeaker(base: Witness, source: Span, witness: Witness, passage: Span): boolean {
  const x = describe(base, source)
  const names = namesIn(witness.article, passage)
  if (x.names.some((name) => names.some((other) => nameSimilarity(name, other).same >= 0.8))) return true
  const roles = x.words.filter((token) => isTitle(token.norm) || isOrganisationWord(token.norm))
  const words = tokensIn(witness.article, passage)
  return roles.some((role) => words.some((word) => word.stem === role.stem))
}

/** Another speaker of the release beside a reporting verb: "Ms Reed insisted" for what Mr Kell said. */
export function otherSpeakerBeside(base: Witness, source: Span, witness: Witness, passage: Span): Span | undefined {
  const known = base.quotes.flatMap((quote) => quote.attribution?.source ?? [])
  const others = known.map((span) => describe(base, span)).filter((one) => !sharesName(one, describe(base, source)))
  const tokens = tokensIn(witness.article, passage)
  return namesIn(witness.article, passage).find(
    (name) =>
      others.some((one) => one.persons.some((person) => nameSimilarity(person, name).same >= 0.8)) &&
      standsBesideVerb(tokens, name.span),
  )?.span
}

function standsBesideVerb(tokens: readonly Token[], name: Span): boolean {
  const before = tokens.findLast((token) => token.span.end <= name.start)
  const after = tokens.find((token) => token.span.start >= name.end)
  return [before, after].some((token) => token !== undefined && reportingVerb(token.norm) !== undefined)
}

type Speaker = {
  readonly names: readonly Name[]
  readonly persons: readonly Name[]
  /** Words of content. */
  readonly words: readonly Token[]
  /** A ministry, a firm, a police: something that speaks and is no person. */
  readonly isBody: boolean
}

function describe({ article }: Witness, span: Span): Speaker {
  const names = namesIn(article, span)
  const words = tokensIn(article, span).filter(
    (token) => token.kind === 'word' && !isFunctionWord(token.norm) && !isPronoun(token.norm),
  )
  const isBody =
    words.some((token) => isOrganisationWord(token.norm)) || names.some((name) => name.kind === 'organisation')
  return { names, persons: names.filter((name) => name.kind === 'person'), words, isBody }
}

const sharesName = (x: Speaker, y: Speaker): boolean =>
  x.names.some((a) =>
    y.names.some((b) => a.kind !== 'place' && b.kind !== 'place' && nameSimilarity(a, b).same >= ALIKE),
  )

const sharesWord = (x: Speaker, y: Speaker): boolean =>
  x.words.some((a) => y.words.some((b) => !isPlaceWord(x, a) && !isPlaceWord(y, b) && wordSimilarity(a, b) >= ALIKE_WORDS))

const isPlaceWord = (speaker: Speaker, token: Token): boolean =>
  speaker.names.some(
    (name) => name.kind === 'place' && name.span.start <= token.span.start && token.span.end <= name.span.end,
  )
