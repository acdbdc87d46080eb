/** Speakers of both sides in, whether they can be the same out: by name, by office, by what the release knows of them. */
import { isOrganisationWord } from '../lexicon/attribution-words.ts'
import { partyKinds } from '../lexicon/parties.ts'
import type { Span, Witness } from '../model.ts'
import type { Name } from '../text/name.ts'
import { nameSimilarity } from '../text/name-similarity.ts'
import { namesIn } from '../text/names.ts'
import { perObject } from '../text/per-object.ts'
import { contains, overlap } from '../text/span.ts'
import { passageIn, type Token, tokensIn } from '../text/token.ts'
import { isOneOf, wordSet } from '../text/word-set.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import { describe, kindsOf, type Speaker, withApposition } from './attribution-describe.ts'

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
  const x = describe(base, withApposition(base, a))
  const y = describe(witness, b)
  if (sharesName(x, y)) return 'same'
  if (x.person && (y.person || isNewName(base, y))) return 'different'
  if (areRivals(x.owners, y.owners)) return 'different'
  if (!x.person && !y.person && areRivalKinds(x, y) && !sharesStem(x.words, y.words)) return 'different'
  if (sharesWord(x, y)) return 'same'
  if (x.person !== y.person && isOfAnother(x.person ? [base, a, y] : [witness, b, x])) return 'different'
  if (isOtherSpeaker(base, a, x, y)) return 'different'
  if (x.person || y.person) return 'unknown'
  return x.isBody && y.isBody && isSpecific(x) && isSpecific(y) ? 'different' : 'unknown'
}

/** The release knows the outlet's speaker as one who speaks too, and never names the two side by side. */
function isOtherSpeaker(base: Witness, source: Span, x: Speaker, y: Speaker): boolean {
  if (x.words.length === 0 || y.person || !isSpecific(y)) return false
  const others = sourcesOf(base).filter((span) => overlap(span, source) === 0)
  const known = others.some((span) => {
    const one = describe(base, span)
    return !sharesName(one, x) && !sharesWord(one, x) && (sharesName(one, y) || namesAll(y, one))
  })
  return known && !surroundings(base, x).some((near) => telling(y).some((word) => isAlike(word, near)))
}

const sourcesOf = perObject((side: Witness): readonly Span[] =>
  [...side.claims, ...side.quotes].flatMap(({ attribution }) => attribution?.source ?? []),
)

const namesAll = (y: Speaker, one: Speaker): boolean =>
  telling(one).every((word) => telling(y).some((other) => isAlike(word, other)))

/** The words beside every mention of a speaker: "Nora Feld, who chairs the harbour board". */
const surroundings = ({ article, sentences }: Witness, x: Speaker): readonly Token[] =>
  sentences.flatMap(({ span }) => {
    const tokens = passageIn(article, span)
    const isOwn = ({ norm }: Token) => telling(x).some((word) => word.norm === norm)
    return tokens.flatMap((token, i) => (isOwn(token) ? tokens.slice(Math.max(0, i - REACH), i + REACH) : []))
  })

/** An apposition seldom is longer. */
const REACH = 12

/** The passage mentions the speaker: by name, in whatever spelling, or by a word of the office. */
export function mentionsSpeaker(base: Witness, source: Span, witness: Witness, passage: Span): boolean {
  const x = describe(base, source)
  const names = namesIn(witness.article, passage)
  if (x.names.some((name) => names.some((other) => nameSimilarity(name, other).same >= SURE))) return true
  const words = tokensIn(witness.article, passage)
  const complement = x.heads[0]?.span.end ?? Infinity
  return x.words.some((role) => {
    if (x.owners.includes(role)) return false
    // "Critics of the dam": who speaks of the dam alone does not speak of them.
    if (role.span.start >= complement && !role.capital) return false
    if (!isNameWord(x, role)) return words.some((word) => isAlike(role, word))
    return isOrganisationWord(role.norm) && words.some((word) => word.stem === role.stem)
  })
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

/** A person's statement is given to a name that the release never has. */
function isNewName({ article }: Witness, { names }: Speaker): boolean {
  if (names.length === 0 || !names.every(({ words, kind }) => kind !== 'place' && words.length > 1))
    return false
  const text = article.text.toLowerCase()
  return !names.some(({ words }) => words.some((word) => text.includes(word)))
}

/** Neither can be the other: by their kinds of party, or because a body that is none of them is set against private people. */
function areRivalKinds(x: Speaker, y: Speaker): boolean {
  const [own, other] = [x, y].map(kindsOf)
  if (!own || !other) return false
  if (own.length > 0 && other.length > 0) return !own.some((kind) => other.includes(kind))
  return (x.isBody && isPrivate(other)) || (y.isBody && isPrivate(own))
}

const sharesStem = (x: readonly Token[], y: readonly Token[]): boolean =>
  x.some(({ stem }) => y.some((other) => other.stem === stem))

/** "Lois Achebe, the cooperative's treasurer" does not speak for the bank; nor does one "of the cooperative". */
function isOfAnother([side, person, body]: readonly [Witness, Span, Speaker]): boolean {
  const { start, end } = withApposition(side, person)
  const tokens = tokensIn(side.article, { start, end })
  const homes = tokens.filter(
    ({ norm, text }, i) =>
      /['’]s?$/u.test(text) ||
      (partyKinds(norm).length > 0 && tokens.slice(Math.max(0, i - HOME_REACH), i).some(isOf)),
  )
  const own = homes.flatMap(({ norm }) => partyKinds(norm.replace(/['’]s?$/u, '')))
  const other = kindsOf(body)
  if (own.length === 0 || other.length === 0 || sharesStem(tokens, body.words)) return false
  return !own.some((kind) => other.includes(kind))
}

const isOf = ({ norm }: Token): boolean => isOneOf(norm, 'of at for with from')

/** "Of the port workers' union". */
const HOME_REACH = 4

const isPrivate = (kinds: readonly string[]): boolean =>
  kinds.length > 0 && kinds.every((kind) => PRIVATE.has(kind))

/** Kinds of people who speak for themselves, never for a body. */
const PRIVATE: ReadonlySet<string> = wordSet(
  'campaigners residents parents patients passengers customers tenants leaseholders voters taxpayers pupils rebels',
)

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
    y.names.some(
      (b) =>
        a.kind !== 'place' &&
        b.kind !== 'place' &&
        (nameSimilarity(a, b).same >= ALIKE || (x.person && y.person && isNamesake(a, b))),
    ),
  )

/** "Dr Tomas Reed" and "Dr Tomasz Reed": one surname, and a first name that begins alike. */
const isNamesake = (a: Name, b: Name): boolean =>
  a.words.at(-1) === b.words.at(-1) && a.words[0]?.slice(0, 2) === b.words[0]?.slice(0, 2)

/** A place in common joins nothing, unless it is all that names the speaker. */
const sharesWord = (x: Speaker, y: Speaker): boolean =>
  telling(x).some((a) => telling(y).some((b) => isAlike(a, b)))

const isAlike = (a: Token, b: Token): boolean => wordSimilarity(a, b) >= ALIKE_WORDS

function telling(speaker: Speaker): readonly Token[] {
  const words = speaker.words.filter((token) => !isNameWord(speaker, token, 'place'))
  return words.length > 0 ? words : speaker.words
}

const isNameWord = (speaker: Speaker, token: Token, kind?: Name['kind']): boolean =>
  speaker.names.some((name) => (!kind || name.kind === kind) && contains(name.span, token.span))

/** "The company", "the ministry" may be anybody's short form. */
const isSpecific = (speaker: Speaker): boolean =>
  speaker.names.some((name) => name.kind === 'organisation') || speaker.words.length > 1
