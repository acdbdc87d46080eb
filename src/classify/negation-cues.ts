/** Tokens and their clauses in, the words that negate with what they negate out. */

import { isDeterminer } from '../lexicon/attribution-words.ts'
import { lemma } from '../lexicon/irregular.ts'
import { DENIERS, NEGATORS, NOT_NEGATING, OBJECT_NEGATORS } from '../lexicon/negation.ts'
import { CARDINALS } from '../lexicon/number-words.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { type Clause, clausesOf, isOfDenied } from './clauses.ts'
import { wayOf } from './comparisons.ts'
import { isContent } from './negation-clauses.ts'
import { undoubled } from './negation-doubles.ts'
import { openedBy, phraseEnd } from './negation-phrases.ts'

export type NegationCue = {
  /** Token indexes of the cue itself, `to` exclusive. */
  readonly from: number
  readonly to: number
  /** What it negates, in token indexes, the cue itself left out by those who read it. */
  readonly scope: { readonly from: number; readonly to: number }
  /** The lexeme of a denier ("exclude" for "ruled out"), or 'not'. */
  readonly lexeme: string
  /** Two negations that undo each other: "cannot be excluded", "not without". */
  readonly double: boolean
  /** "the Agency, and not the Ministry": one name is set against another, and no deed is denied. */
  readonly contrast: boolean
}

/** Every cue, in order of appearance. */
export function negationCues(
  tokens: readonly Token[],
  clauses: readonly Clause[] = clausesOf(tokens),
): NegationCue[] {
  const single = clauses.flatMap((clause, n) => cuesOf(tokens, clauses, clause, n))
  return undoubled(tokens, single)
}

function cuesOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause,
  n: number,
): NegationCue[] {
  const cues: NegationCue[] = []
  for (let i = clause.from; i < clause.to; i++) {
    const denier = denierAt(tokens, i)
    if (denier) {
      cues.push({
        from: i,
        to: denier.to,
        scope: {
          from: isThing(tokens, denier.to) ? denier.to : clause.from,
          to: isPassive(tokens, i) ? clause.to : reach(tokens, clauses, n),
        },
        lexeme: denier.lexeme,
        double: false,
        contrast: false,
      })
      i = denier.to - 1
    } else if (
      isNegator(tokens, i) ||
      (cues.at(-1)?.lexeme !== 'prevent' && isPreventing(tokens, clause, i))
    ) {
      const norm = (tokens[i] as Token).norm
      const isPhrase = norm === 'without' || isConstituent(tokens, i)
      const start = isPhrase ? asideEnd(tokens, i + 1) : i + 1
      const to = isPhrase
        ? phraseEndAt(tokens, start, start > i + 1 ? tokens.length : clause.to)
        : reach(tokens, clauses, n)
      const from =
        OBJECT_NEGATORS.has(norm) && !isComplement(tokens, i)
          ? clause.from
          : isReply(tokens, i)
            ? questionStart(tokens, i)
            : start
      const scope = { from, to }
      cues.push({
        from: i,
        to: isNotOne(tokens, i) ? i + 2 : i + 1,
        scope,
        lexeme: 'not',
        double: false,
        contrast: (isConstituent(tokens, i) && namesNext(tokens, i)) || isCorrected(tokens, i),
      })
    }
  }
  return cues
}

/** "keep the prices of all lines from going up": what is kept from happening does not. */
function isPreventing(tokens: readonly Token[], clause: Clause, i: number): boolean {
  if (tokens[i]?.norm !== 'from' || !/^\p{L}{2,}ing$/u.test(tokens[i + 1]?.norm ?? '')) return false
  return tokens
    .slice(clause.from, i)
    .some((token) => isOneOf(lemma(token.norm), 'keep stop prevent bar ban block hinder deter save'))
}

/** "No prohibited item", "an absence of 140 years": a kind of things, a stretch of time. */
function isNamed(tokens: readonly Token[], from: number, to: number): boolean {
  const [before = '', next] = [tokens[from - 1]?.norm, tokens[to]]
  // "Beyond reasonable doubt".
  if (
    tokens[from]?.norm === 'doubt' &&
    isOneOf(tokens[from - (isOneOf(before, 'any all a reasonable') ? 2 : 1)], 'beyond without')
  )
    return true
  // One escapes a place, too.
  if (tokens[from]?.stem === 'escap') return !isOneOf(next, 'damage injury injuries harm')
  // "The prohibition does not apply to loans": the rule, of which something is said.
  if (isOneOf(tokens[from], 'prohibition prohibitions exclusion')) return !isOneOf(next, 'of on against from')
  if (tokens[from]?.norm === 'absence') return isOneOf(before, 'an long') || next?.kind === 'number'
  return (
    isOneOf(tokens[from], 'prohibited forbidden banned outlawed disputed contested') &&
    next !== undefined &&
    isContent(next) &&
    (from === 0 || isDeterminer(before) || isOneOf(before, 'no any other some of with for all several'))
  )
}

/** "…, and not the depots, …": what is set against something else, no verb. */
const isConstituent = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.norm === 'not' &&
  /^(?:and|but|or|,|[-–—])$/.test(tokens[i - 1]?.norm ?? tokens[i - 1]?.text ?? '')

/** "Those with next to none", "more than none": the phrase alone has nothing. */
const isComplement = (tokens: readonly Token[], i: number): boolean =>
  isOneOf(tokens[i - 1], 'with than') ||
  (tokens[i - 1]?.norm === 'to' && isOneOf(tokens[i - 2], 'next close second'))

/** "Not one bus": the figure belongs to the negation. */
const isNotOne = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.norm === 'not' && isOneOf(tokens[i + 1], 'one single')

/** "has not said that it will, merely that it may": what is said instead follows. */
function isCorrected(tokens: readonly Token[], i: number): boolean {
  const stop = tokens.findIndex((token, k) => k > i && isOneOf(token.text, '. ; ! ?'))
  return tokens
    .slice(i, stop < 0 ? tokens.length : stop)
    .some(
      ({ text }, k, rest) =>
        isOneOf(text, ', – —') &&
        isOneOf(rest[k + 1], 'only merely just simply') &&
        rest[k + 2]?.norm === 'that',
    )
}

const namesNext = (tokens: readonly Token[], i: number): boolean => {
  const next = isDeterminer(tokens[i + 1]?.norm ?? '') ? tokens[i + 2] : tokens[i + 1]
  return next?.capital === true || next?.kind === 'number' || isOther(tokens, i)
}

/** "One tariff and not two"; "and not one bus ran" denies. */
const isOther = (tokens: readonly Token[], i: number): boolean =>
  CARDINALS.has(tokens[i + 1]?.norm ?? '') && !isNotOne(tokens, i)

/** "The target? Not met.": the question is what is denied. */
const isReply = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === '?' && isOneOf(tokens[i], 'not no never none nobody nothing')

function questionStart(tokens: readonly Token[], i: number): number {
  let from = i - 1
  while (from > 0 && !isOneOf(tokens[from - 1]?.text, '. ! ? ; : …')) from--
  return from
}

/** "without a permit, the club may …": what is lacking ends with its phrase. */
function phraseEndAt(tokens: readonly Token[], from: number, limit: number): number {
  const comma = tokens.slice(from, limit).findIndex((token) => token.text === ',')
  return comma < 0 ? limit : from + comma
}

/** "Not, as was first assumed, by rust": where what is denied goes on behind the commas. */
function asideEnd(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== ',') return from
  const comma = tokens.slice(from + 1).findIndex((token) => token.text === ',')
  return comma < 0 ? from : from + comma + 2
}

/** "Lifted its ban on": what is done with the ban is not denied. */
const isThing = (tokens: readonly Token[], to: number): boolean =>
  isOneOf(tokens[to - 2], 'bans ban absence failure inability')

/** "is banned" denies its subject, not what is said next. */
const isPassive = (tokens: readonly Token[], i: number): boolean =>
  isOneOf(tokens[i - 1], 'is are was were be been being')

/** A negation reaches into what its clause says: "no evidence that …", "it is not the case, as we wrote, that …". */
function reach(tokens: readonly Token[], clauses: readonly Clause[], n: number): number {
  let last = n
  for (;;) {
    const next = clauses[last + 1]
    const isAside =
      next !== undefined && tokens[next.from]?.norm === 'as' && tokens[next.from - 1]?.text === ','
    if (next?.link === 'content') last++
    else if (isAside && clauses[last + 2]?.link === 'content') last += 2
    else if (isAside && isOneOf(tokens[next.from - 2], 'not ,')) last++
    else return (clauses[last] as Clause).to
  }
}

function isNegator(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (token.norm.endsWith("n't")) return true
  if (!NEGATORS.has(token.norm)) return false
  if (token.norm === 'no' && isNumero(tokens, i)) return false
  if (token.norm === 'nor' && isOfDenied(tokens, i)) return false
  // "Fence or no fence": either way.
  if (tokens[i - 1]?.norm === 'or' && tokens[i - 2]?.stem === tokens[i + 1]?.stem) return false
  if (isSuperlative(tokens, i)) return false
  // “more often than not”
  if (token.norm === 'not' && tokens[i - 1]?.norm === 'than') return false
  return !NOT_NEGATING.some(
    (words) =>
      phraseEnd(tokens, i, words) >= 0 || (i > 0 && words.length > 1 && phraseEnd(tokens, i - 1, words) > i),
  )
}

/** "Nowhere more steeply than in Ossel": there most of all. */
function isSuperlative(tokens: readonly Token[], i: number): boolean {
  if (!isOneOf(tokens[i], 'nowhere nothing nobody none never')) return false
  const than = tokens.findIndex(({ norm }, k) => k > i + 1 && k <= i + COMPARISON_REACH && norm === 'than')
  return tokens.slice(i + 1, Math.max(i, than)).some(({ norm }) => wayOf(norm) !== undefined)
}

/** Words from a negator to the "than" of its comparison. */
const COMPARISON_REACH = 6

/** "No. 10", "No 10". */
function isNumero(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.text === '.' ? tokens[i + 2] : tokens[i + 1]
  return next?.kind === 'number' && (tokens[i] as Token).capital
}

const PHRASES = Object.entries(DENIERS).flatMap(([lexeme, phrases]) =>
  phrases.map((phrase) => ({ lexeme, words: phrase.split(' ') })),
)
const phrasesOf = openedBy(PHRASES)

function denierAt(tokens: readonly Token[], i: number): { lexeme: string; to: number } | null {
  for (const { lexeme, words } of phrasesOf(tokens[i] as Token)) {
    const to = phraseEnd(tokens, i, words)
    if (to >= 0 && !isNamed(tokens, i, to)) return { lexeme, to }
  }
  return null
}
