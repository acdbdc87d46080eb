/** A view of aligned claims in, the places out where what held in one place, at some hours or for a while is told of every place, of all hours or for good. */
import { AT_ALL_HOURS, AT_ALL_TIMES, EVERYWHERE, FOR_GOOD } from '../lexicon/quantifiers.ts'
import type { Change } from '../model.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { isContent } from './negation-clauses.ts'
import { answered, phraseIn, scopeChange, spanOf, type View, written } from './scope-view.ts'

export function widened(view: View): readonly Change[] {
  if (view.onlyHeadline) return []
  return WIDENINGS.flatMap(({ total, whole, limits, said = SAID }) => {
    const told = phraseIn(total, view.witness) ?? whole?.(view.witness)
    if (!told || phraseIn(total, view.release) || whole?.(view.release)) return []
    const limit = limits(view.base).find((words) => answered(words, view.around) <= said)
    if (!limit) return []
    const [base, witness] = [spanOf(limit), spanOf(told)]
    const note = `${written(view.aligned.base, base)} → ${written(view.aligned.witness, witness)}: holds for more`
    return [scopeChange(base, witness, note)]
  })
}

/** More than that of the limit's words answered: it is told elsewhere. */
const SAID = 0.5

type Widening = {
  /** Phrases that leave nothing out. */
  readonly total: readonly (readonly string[])[]
  /** Words that leave nothing out by another form. */
  readonly whole?: (tokens: readonly Token[]) => readonly Token[] | undefined
  /** What of a text limits in the same respect. */
  readonly limits: (tokens: readonly Token[]) => readonly (readonly Token[])[]
  /** Where another share of its words than `SAID` tells the limit. */
  readonly said?: number
}

const WIDENINGS: readonly Widening[] = [
  {
    total: EVERYWHERE,
    whole: wholePlaceIn,
    limits: placesIn,
  },
  {
    total: AT_ALL_HOURS,
    limits: (tokens) =>
      tokens
        .filter(
          ({ norm, kind }, i) =>
            SOME_HOURS.test(norm) ||
            (norm === 'working' && tokens[i + 1]?.norm === 'days') ||
            (kind === 'number' && isOneOf(tokens[i + 1], 'am pm')),
        )
        .map((token) => [token]),
  },
  {
    total: AT_ALL_TIMES,
    limits: timesIn,
    // "Whenever a nurse is there": who and what may be told in one word.
    said: 0.34,
  },
  {
    total: FOR_GOOD,
    limits: (tokens) =>
      tokens.flatMap(({ norm }, i) =>
        A_WHILE.test(norm) ? [UNTIL.test(norm) ? upToStop(tokens, i) : tokens.slice(i, i + 1)] : [],
      ),
  },
]

/** Days and hours that come back. */
const SOME_HOURS =
  /^(?:weekends?|weekdays?|workdays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days|nights|mornings|evenings|afternoons|holidays|peak|off-peak|summers?|winters?|dusk|dawn|sunset|sunrise|midnight|noon|daylight|daytime)$/u
const A_WHILE =
  /^(?:temporar(?:y|ily)|interim|provisional(?:ly)?|trial|pilot|until|till|weeks?|fortnight|duration)$/u
const UNTIL = /^(?:until|till)$/u

function upToStop(tokens: readonly Token[], from: number): readonly Token[] {
  const end = tokens.findIndex((token, i) => i > from && isOneOf(token.text, '. , ; : ? ! — – “ ”'))
  return tokens.slice(from, end < 0 ? tokens.length : end)
}

/** "when a nurse is on duty", "by appointment": when it holds. */
function timesIn(tokens: readonly Token[]): readonly (readonly Token[])[] {
  return tokens.flatMap(({ norm }, i) =>
    isOneOf(norm, 'when whenever while during after') || BY_LEAVE.test(norm) ? [upToStop(tokens, i)] : [],
  )
}

const BY_LEAVE = /^(?:appointment|arrangement|request|invitation)$/u

/** "The whole bay", "the entire northern coast". */
function wholePlaceIn(tokens: readonly Token[]): readonly Token[] | undefined {
  const at = tokens.findIndex(
    ({ norm }, i) =>
      isOneOf(norm, 'whole entire') && tokens.slice(i + 1, i + 3).some((word) => PLACE.test(word.norm)),
  )
  const noun = tokens.findIndex((word, k) => k > at && PLACE.test(word.norm))
  return at < 0 ? undefined : tokens.slice(at, noun + 1)
}

/** "in the old town of Quillan": a noun phrase after a preposition of place, the name of the whole left out. */
function placesIn(tokens: readonly Token[]): readonly (readonly Token[])[] {
  return tokens.flatMap((token, i) => {
    if (
      !isOneOf(
        token.norm,
        'in at on within inside along around near from through across throughout into between',
      )
    )
      return []
    if (token.norm === 'between') return [stretchAt(tokens, i)]
    const rest = tokens.slice(tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1)
    const end = rest.findIndex((word) => !isContent(word) || word.kind !== 'word' || word.capital)
    const words = rest.slice(0, end < 0 ? rest.length : end)
    return words.some(({ norm }) => PLACE.test(norm) || DIRECTION.test(norm)) ? [words] : []
  })
}

/** "Between the jetty and the lighthouse". */
const stretchAt = (tokens: readonly Token[], i: number): readonly Token[] => {
  const words = upToStop(tokens, i).slice(0, STRETCH)
  return words.some(({ kind }) => kind === 'number') ? [] : words
}
const STRETCH = 8

/** Nouns of places that are part of a larger one. */
const PLACE =
  /^(?:north|south|east|west|north-?(?:east|west)|south-?(?:east|west)|centre|center|town|towns|city|cities|district|districts|quarter|county|counties|province|provinces|region|regions|area|areas|zone|zones|villages?|capital|suburbs?|coast|islands?|valley|port|harbour|streets?|parks?|states?|boroughs?|wards?|neighbou?rhoods?|highlands?|lowlands?|outskirts|downtown|campus|site|building|basin|bay|wing|shore|bank|sector|wards?|plain|delta|estuary|cove|corridor)$/u

/** What tells one part of a place from another. */
const DIRECTION =
  /^(?:northern|southern|eastern|western|north-?(?:eastern|western)|south-?(?:eastern|western)|upper|lower|inner|outer|central|coastal|rural|urban|inland)$/u
