/** Speakers of both sides in, whether they can be the same out: by name, by office, by what the release knows of them. */
import { isOrganisationWord, isPronoun } from '../lexicon/attribution-words.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { partyKinds } from '../lexicon/parties.ts'
import { isTitle } from '../lexicon/titles.ts'
import type { Span, Witness } from '../model.ts'
import type { Name } from '../text/name.ts'
import { nameSimilarity } from '../text/name-similarity.ts'
import { namesIn } from '../text/names.ts'
import { contains } from '../text/span.ts'
import { type Token, tokensIn } from '../text/token.ts'
import { wordSimilarity } from '../text/word-similarity.ts'

/** From here up two names may be one: an unsure likeness already forbids to call them different. */
const ALIKE = 0.4
const ALIKE_WORDS = 0.5
/** From here up two names are one. */
const SURE = 0.8

/** 'different' only where both sides name a speaker of one sort and nothing joins them. */
export function sameSpeaker(
  base: Witness,
  a: Span,
  witness: Witness,
  b: Span,
): 'same' | 'different' | 'unknown' {
  const x = describe(base, a)
  const y = describe(witness, b)
  if (sharesName(x, y)) return 'same'
  if (x.person && y.person) return 'different'
  if (areRivals(x.owners, y.owners)) return 'different'
  if (sharesWord(x, y)) return 'same'
  if (x.person || y.person) return 'unknown'
  return x.isBody && y.isBody && isSpecific(x) && isSpecific(y) ? 'different' : 'unknown'
}

/** The passage mentions the speaker: by name, in whatever spelling, or by a word of the office. */
export function mentionsSpeaker(base: Witness, source: Span, witness: Witness, passage: Span): boolean {
  const x = describe(base, source)
  const names = namesIn(witness.article, passage)
  if (x.names.some((name) => names.some((other) => nameSimilarity(name, other).same >= SURE))) return true
  const words = tokensIn(witness.article, passage)
  return x.words.some(
    (role) => !isNameWord(x, role) && words.some((word) => wordSimilarity(role, word) >= ALIKE_WORDS),
  )
}

/** Another speaker of the release by name: "Ms Reed insisted" for what Mr Kell said. */
export function otherSpeakerIn(
  base: Witness,
  source: Span,
  witness: Witness,
  passage: Span,
): Span | undefined {
  const own = describe(base, source)
  const speakers = base.quotes.flatMap((quote) => quote.attribution?.source ?? [])
  const others = speakers.map((span) => describe(base, span)).filter((one) => !sharesName(one, own))
  return namesIn(witness.article, passage).find((name) =>
    others.some((one) =>
      one.names.some((other) => other.kind !== 'place' && nameSimilarity(other, name).same >= SURE),
    ),
  )?.span
}

type Speaker = {
  readonly names: readonly Name[]
  /** Words of content. */
  readonly words: readonly Token[]
  /** "The union's" of "the union's own research". */
  readonly owners: readonly Token[]
  readonly person: boolean
  /** A ministry, a firm, a police: something that speaks and is no person. */
  readonly isBody: boolean
}

function describe({ article }: Witness, span: Span): Speaker {
  const names = namesIn(article, span)
  const words = tokensIn(article, span).filter(
    (token) => token.kind === 'word' && !isFunctionWord(token.norm) && !isPronoun(token.norm),
  )
  const hasTitle = words.some((token) => isTitle(token.norm))
  return {
    names,
    words,
    owners: words.filter(({ text }) => /['’]s?$/u.test(text)),
    // "the mayor, Sofie Brand": a title in apposition makes an unclassified name a person's.
    person: names.some((name) => name.kind === 'person' || (name.kind === 'other' && hasTitle)),
    isBody:
      words.some((token) => isOrganisationWord(token.norm)) ||
      names.some((name) => name.kind === 'organisation'),
  }
}

/** Owners of two kinds of party, which cannot be one. */
function areRivals(x: readonly Token[], y: readonly Token[]): boolean {
  const [own, other] = [x, y].map((owners) => owners.flatMap(({ norm }) => partyKinds(norm)))
  return (
    own !== undefined &&
    other !== undefined &&
    own.length > 0 &&
    other.length > 0 &&
    !own.some((kind) => other.includes(kind))
  )
}

const sharesName = (x: Speaker, y: Speaker): boolean =>
  x.names.some((a) =>
    y.names.some((b) => a.kind !== 'place' && b.kind !== 'place' && nameSimilarity(a, b).same >= ALIKE),
  )

/** A place in common joins nothing, unless it is all that names the speaker. */
const sharesWord = (x: Speaker, y: Speaker): boolean =>
  telling(x).some((a) => telling(y).some((b) => wordSimilarity(a, b) >= ALIKE_WORDS))

function telling(speaker: Speaker): readonly Token[] {
  const words = speaker.words.filter((token) => !isNameWord(speaker, token, 'place'))
  return words.length > 0 ? words : speaker.words
}

const isNameWord = (speaker: Speaker, token: Token, kind?: Name['kind']): boolean =>
  speaker.names.some((name) => (!kind || name.kind === kind) && contains(name.span, token.span))

/** "The company", "the ministry" may be anybody's short form. */
const isSpecific = (speaker: Speaker): boolean =>
  speaker.names.some((name) => name.kind === 'organisation') || speaker.words.length > 1
