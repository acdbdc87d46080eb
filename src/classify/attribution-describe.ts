/** A speaker's place in, what tells who that is out: names, words, heads, owners, whether a person or a body. */
import { isOrganisationWord, isPronoun } from '../lexicon/attribution-words.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { isAnyones, partyKinds } from '../lexicon/parties.ts'
import { isTitle } from '../lexicon/titles.ts'
import type { Span, Witness } from '../model.ts'
import type { Name } from '../text/name.ts'
import { namesIn } from '../text/names.ts'
import { slice } from '../text/span.ts'
import { type Token, tokensIn } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'

export type Speaker = {
  readonly names: readonly Name[]
  /** Words of content. */
  readonly words: readonly Token[]
  /** "The union's" of "the union's own research". */
  readonly owners: readonly Token[]
  /** "Council" of "the works council of the firm"; of two names two. */
  readonly heads: readonly Token[]
  readonly person: boolean
  /** A ministry, a firm, a police: something that speaks and is no person. */
  readonly isBody: boolean
}

/** What a firm or a state may be called as well: "Halden Holdings, the owner of the plant". */
const BODIES_TOO = 'owner partner champion founder co-founder general crown major'

export function describe({ article }: Witness, span: Span): Speaker {
  const names = namesIn(article, span)
  // "In the board's view" names "the board", which ends within a word.
  const possessive = /^['’]s?/u.exec(article.text.slice(span.end, span.end + 2))?.[0].length ?? 0
  const tokens = tokensIn(article, { start: span.start, end: span.end + possessive })
  const words = tokens.filter(
    (token) => token.kind === 'word' && !isFunctionWord(token.norm) && !isPronoun(token.norm),
  )
  // "I. Feld": so are persons alone written.
  const hasTitle =
    words.some(({ norm }) => isTitle(norm) && !isOneOf(norm, BODIES_TOO)) ||
    /^\p{Lu}\. /u.test(slice(article.text, span))
  return {
    names,
    words,
    owners: words.filter((token) => token.span.end <= span.end && /['’]s?$/u.test(token.text)),
    heads: headOf(tokens),
    // "the mayor, Sofie Brand": a title in apposition makes an unclassified name a person's.
    person: names.some((name) => name.kind === 'person' || (name.kind === 'other' && hasTitle)),
    isBody:
      words.some((token) => isOrganisationWord(token.norm)) ||
      names.some((name) => name.kind === 'organisation'),
  }
}

/** The last word before "of", a mark or the end; of a name with an apposition, of both. */
function headOf(tokens: readonly Token[]): readonly Token[] {
  const isMark = ({ kind, text }: Token) => kind === 'mark' && !OWNER.test(text)
  const end = tokens.findIndex(
    (token, i) => i > 0 && (isMark(token) || isOneOf(token.norm, 'of for at from in')),
  )
  const head = tokens.at(end < 0 ? -1 : end - 1)
  const apposed = tokens[end]?.text === ',' ? headOf(tokens.slice(end + 1)) : []
  return head?.kind === 'word' ? [head, ...apposed] : apposed
}

/** "The dockers' union": a plural's apostrophe is a mark of its own. */
const OWNER = /^['’]$/u

/** "The head of the yard, Ilse Morrow, said": the name behind the office is the speaker's too. */
export function withApposition({ article }: Witness, { start, end }: Span): Span {
  const to = end + (APPOSED.exec(article.text.slice(end, end + APPOSITION))?.[0].length ?? 0)
  const isFronted = FRONTED.test(article.text.slice(Math.max(0, start - FRONT), start))
  return { start, end: isFronted && article.text[to] !== ',' ? end : to }
}

/** A name, or an office: "Ilse Morrow", "the yard's head". */
const APPOSED = /^, (?:\p{Lu}|the |an? |its |head of|director of|chair of)[^,.;:“”"]{1,80}(?=[,.])/u

/** "According to the captain, the engine failed": what follows is what is said. */
const FRONTED = /\b(?:According to|For|To|In the (?:view|words|eyes|opinion) of)\s+$/u
/** Characters of "In the opinion of". */
const FRONT = 20

/** Characters of a name or an office between commas. */
const APPOSITION = 84

/** Of the head; where that may be anybody's, of what stands before it: "union leaders". */
export function kindsOf({ heads, words }: Speaker): readonly string[] {
  const telling = heads.flatMap((head) =>
    isAnyones(head.norm) ? words.filter(({ span }) => span.end <= head.span.start).slice(-1) : [head],
  )
  return telling.flatMap(({ norm }) => partyKinds(norm.replace(/['’]s?$/u, '')))
}
