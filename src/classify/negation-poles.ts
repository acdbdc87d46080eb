/** A side with its negations in, the ends of oppositions that it speaks of out ("rose", "out of service"), and whether it denies them. */

import { lemma } from '../lexicon/irregular.ts'
import { LIKE_PREFIXED, LIMITS, NEGATIVE_PREFIXES } from '../lexicon/negation.ts'
import { listedForm, OPPOSITE_ENTRIES, type OppositeEntry, STEADY_AXIS } from '../lexicon/negation-axes.ts'
import { CHANGES } from '../lexicon/negation-opposites.ts'
import { CARDINALS, DENOMINATORS } from '../lexicon/number-words.ts'
import { perObject } from '../text/per-object.ts'
import { perWord } from '../text/per-word.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { within } from './clauses.ts'
import type { NegationCue } from './negation-cues.ts'
import { isFronted } from './negation-limits.ts'
import type { Polar } from './negation-polarity.ts'

export type Pole = {
  /** Token indexes, `to` exclusive. */
  readonly from: number
  readonly to: number
  /** Every opposition that the words may belong to, with the end they stand at: "cut" is of prices and of what is extended. */
  readonly ends: readonly OppositeEntry[]
  /** Whether it is negated; null where a negation stands so that nobody could tell. */
  readonly denied: boolean | null
}

export const polesOf = (side: Polar): readonly Pole[] => polesAmong(side.cues, side)

/** By the cues of a passage, which are one list wherever it is compared. */
const polesAmong = perObject((_: Polar['cues'], side: Polar): readonly Pole[] => {
  const poles: Pole[] = []
  for (let i = 0; i < side.tokens.length; i++) {
    const ends = isSlight(side, i)
      ? endsAt(side.tokens, i).filter(({ axis }) => axis !== STEADY_AXIS)
      : endsAt(side.tokens, i)
    const length = lengthAt(side.tokens, i, ends[0]?.words ?? [])
    if (length === 0 || !saysIt(side, i, length) || isBefore(side, i) || isEitherWay(side.tokens, i)) continue
    poles.push({ from: i, to: i + length, ends, denied: denialOf(side, i, i + length) })
    i += length - 1
  }
  return poles
})

/** "Up or down", "more or less": both ends at once. */
const isEitherWay = (tokens: readonly Token[], i: number): boolean =>
  [i - 2, i + 2].some(
    (k) =>
      tokens[(i + k) / 2]?.norm === 'or' &&
      endsAt(tokens, k).some(({ axis, pole }) =>
        endsAt(tokens, i).some((own) => own.axis === axis && own.pole !== pole),
      ),
  )

/** "did not change much" and "rose slightly" are one. */
const SLIGHT = /^(?:slight|slightly|marginal|marginally|barely|hardly|somewhat|modest|modestly|little|bit)$/

const isSlight = ({ tokens }: Polar, i: number): boolean =>
  tokens.slice(Math.max(0, i - 2), i + 3).some((word) => SLIGHT.test(word.norm))

/**
 * One negation over the words denies them. Two, one that undoes itself, one that only sets a limit ("not before May")
 * and one that stands elsewhere in the clause may or may not.
 */
export function denialOf(side: Polar, from: number, to: number): boolean | null {
  if (side.cues.some((cue) => cue.double && cue.from < from && within(cue, from))) return true
  const clause = side.clauses[side.clauseOf[from] ?? 0]
  const cues = side.cues.filter(
    (cue) =>
      (cue.to <= from || cue.from >= to) &&
      (within(cue.scope, from) || (clause && within(clause, cue.from) && !isThing(cue))),
  )
  if (isOfFew(side, clause?.from ?? 0, from)) return null
  const [cue] = cues
  if (!cue) return false
  if (cues.length > 1 || cue.double || !within(cue.scope, from)) return null
  return isLimit(side, cue) ? null : true
}

/** "Few guests complained", "fewer drivers ignored it": said of some, and not of most. */
const isOfFew = ({ tokens }: Polar, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(({ norm }, n) => isOneOf(norm, 'few fewer seldom rarely') && tokens[from + n - 1]?.norm !== 'a')

/** "Its ban on": what is done with it is not denied. */
const isThing = ({ lexeme, to, scope }: NegationCue): boolean => lexeme !== 'not' && scope.from === to

const isLimit = ({ tokens }: Polar, cue: NegationCue): boolean =>
  isFronted(tokens, cue) || tokens.slice(cue.to, cue.scope.to + 1).some(({ norm }) => LIMITS.has(norm))

/** The longest entries that start here. */
function endsAt(tokens: readonly Token[], i: number): readonly OppositeEntry[] {
  const token = tokens[i]
  if (token?.kind !== 'word') return []
  const found = [token.norm, listedForm(token.norm)]
    .filter((key, n, keys) => keys.indexOf(key) === n)
    .flatMap((key) => OPPOSITE_ENTRIES.get(key) ?? [])
    .filter(({ words }) => lengthAt(tokens, i, words) > 0)
  const longest = Math.max(0, ...found.map(({ words }) => words.length))
  return found.filter(({ words }) => words.length === longest)
}

/** How many words the entry takes here, 0 for none; "turned it down" has its object within. */
function lengthAt(tokens: readonly Token[], i: number, words: readonly string[]): number {
  if (words.every((word, n) => isForm(tokens[i + n], word))) return words.length
  const [verb = '', particle = ''] = words
  if (words.length !== 2 || !isOneOf(particle, 'up down out off back away over aside')) return 0
  if (!isForm(tokens[i], verb)) return 0
  if (isOneOf(tokens[i + 1], 'it them him her this that')) return isForm(tokens[i + 2], particle) ? 3 : 0
  return partedLength(tokens, i, particle)
}

/** "Turned the offer down." */
function partedLength(tokens: readonly Token[], i: number, particle: string): number {
  if (!isOneOf(tokens[i + 1], 'the a an its their his her')) return 0
  const at = tokens.findIndex((token, k) => k > i + 2 && k <= i + PARTED_REACH && isForm(token, particle))
  return at > 0 && (tokens[at + 1]?.kind ?? 'mark') === 'mark' ? at + 1 - i : 0
}

/** "Turned the pay offer down". */
const PARTED_REACH = 4

const isForm = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (token.norm === word || listedForm(token.norm) === word)

/** How two poles stand to each other: at opposite ends of one opposition, at the same end, or (null) neither. */
export function relation(a: Pole, b: Pole): { readonly opposed: boolean; readonly converse: boolean } | null {
  const ties = a.ends.flatMap((x) =>
    b.ends.flatMap((y) => (x.axis === y.axis ? [{ opposed: x.pole !== y.pole, converse: x.converse }] : [])),
  )
  return ties.find(({ converse }) => converse) ?? ties[0] ?? null
}

/** Whether one is the other with a negative prefix: "unsafe", "safe"; four letters at least, and no "in" of "income". */
export const isPrefixed = (a: Token, b: Token): boolean =>
  withPrefix(a.norm, b.norm) || withPrefix(b.norm, a.norm)

/** "unanswered" and "answer": of one word, whatever their endings. */
const withPrefix = (longer: string, shorter: string): boolean =>
  shorter.length >= 4 && unprefixed(longer).includes(lemma(shorter)) && !LIKE_PREFIXED.has(lemma(longer))

/** The words that a word may be the negation of; hardly any is one. */
export const unprefixed = perWord((word): readonly string[] =>
  NEGATIVE_PREFIXES.filter((prefix) => word.startsWith(prefix)).map((prefix) =>
    lemma(word.slice(prefix.length)),
  ),
)

/** Whether the words stand for the opposition at all, and not in another use. */
function saysIt(side: Polar, i: number, length: number): boolean {
  const { norm = '' } = side.tokens[i] ?? {}
  if (isLeftAs(side.tokens, i)) return false
  if (norm === 'stay' && side.tokens[i + 1]?.norm === 'on') return side.tokens[i + 2]?.kind !== 'word'
  if (length > 1) return true
  if (CHANGES.has(lemma(norm))) return denialOf(side, i, i + 1) === true
  if (isOneOf(norm, 'more less fewer longer shorter earlier sooner later')) return isCompared(side, i)
  if (isOneOf(norm, 'up down over under back')) return isDirection(side, i)
  if (norm === 'against') return !isGuarded(side, i)
  return !isDescription(side, i)
}

/** "Left the question unanswered", "remained untouched": in what state, not where. */
const isLeftAs = (tokens: readonly Token[], i: number): boolean =>
  isOneOf(lemma(tokens[i]?.norm ?? ''), 'leave remain stay') &&
  tokens.slice(i + 1, i + 1 + STATE_REACH).some(({ norm }) => /^un\p{L}+ed$/u.test(norm))

/** "Left all of the many questions unanswered". */
const STATE_REACH = 6

/** "Insured against hail", "31 per cent against 22": nobody opposes anything. */
const isGuarded = ({ tokens }: Polar, i: number): boolean =>
  tokens[i - 1]?.kind !== 'word' ||
  tokens[i + 1]?.kind === 'number' ||
  tokens.slice(Math.max(0, i - GUARD_REACH), i).some(({ norm }) => GUARDS.has(lemma(norm)))

/** "Protects children against" */
const GUARD_REACH = 3

const GUARDS: ReadonlySet<string> = new Set(
  'protect protection guard insure insurance vaccinate vaccine immunise immunize jab defend defence defense secure race lean play win lose cent crime'.split(
    ' ',
  ),
)

/** "more than planned", "less often"; "more than 300" is a bound, and a matter of numbers. */
function isCompared({ tokens }: Polar, i: number): boolean {
  if (isOneOf(tokens[i - 1], 'no not any the much')) return false
  const next = tokens[i + 1]
  const than = tokens.slice(i + 1, i + 1 + THAN_REACH).findIndex(({ norm }) => norm === 'than')
  if (than > 0) return true
  if (than < 0 && isOneOf(tokens[i], 'less fewer') && next?.kind === 'word') return true
  if (next?.norm === 'than')
    return !BOUND.test(
      tokens
        .slice(i + 2, i + 2 + BOUND_REACH)
        .map(({ norm }) => norm)
        .join(' '),
    )
  return (
    next === undefined || next.kind === 'mark' || isOneOf(next.norm, 'often frequently for in on last this')
  )
}

/** A figure or a share sets a bound ("more than half of them"); "more than ever" is the highest. */
const BOUND = new RegExp(
  `^any\\b|^in any\\b|\\bever\\b|\\d|^(?:an? )?(?:${[...CARDINALS.keys(), ...DENOMINATORS.keys()].join('|')})\\b`,
)
const BOUND_REACH = 4
/** "more people voted than in 2019" */
const THAN_REACH = 7

/** "up", "down", "over", "under" say a direction beside a figure or after "is", "go", a mark; elsewhere they belong to their verb ("give up"). */
function isDirection({ tokens }: Polar, i: number): boolean {
  const next = tokens[i + 1]
  const before = tokens[i - 1]
  return (
    (next !== undefined &&
      (next.kind === 'number' || isOneOf(next.norm, '€ $ £ by from slightly sharply'))) ||
    (before !== undefined &&
      (before.kind === 'mark' ||
        isOneOf(before.norm, 'is are was were be go goes going went gone come comes came')))
  )
}

/** "the smaller of the two": which one is meant, not what is said of it. */
const isDescription = ({ tokens }: Polar, i: number): boolean =>
  tokens[i + 1]?.norm === 'of' &&
  isOneOf(tokens[i - 1], 'the its their his her') &&
  /(?:er|est|st)$/.test(tokens[i]?.norm ?? '')

/** How far "before" reaches: "before the transfer window closes" says that it is open. */
const BEFORE_REACH = 5

export function isBefore({ tokens, clauses, clauseOf }: Polar, i: number): boolean {
  const start = clauses[clauseOf[i] ?? 0]?.from ?? 0
  const opens = (k: number) => isOneOf(tokens[k], 'before until till') && tokens[k - 1]?.norm !== 'not'
  for (let k = Math.max(start, i - BEFORE_REACH); k < i; k++) if (opens(k)) return true
  return opens(start)
}
