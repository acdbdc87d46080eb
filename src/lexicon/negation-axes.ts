/** A word in, the oppositions out that it may stand in, and at which end. */
import { lemma } from './irregular.ts'
import { CHANGES, CONVERSES, DENIALS, MOVING, OPPOSITES, STEADY } from './negation-opposites.ts'

/** One end of an opposition. */
export type OppositeEntry = {
  readonly words: readonly string[]
  /** The opposition: its place in the lists. */
  readonly axis: number
  readonly pole: 0 | 1
  readonly converse: boolean
}

const LINES: readonly string[] = [
  ...OPPOSITES,
  ...CONVERSES,
  `${STEADY} / ${OPPOSITES.filter((line) => MOVING.test(line))
    .join(' ')
    .replaceAll(' / ', ' ')} ${[...CHANGES].join(' ')}`,
]
/** The opposition of what stays and what moves: its place in the lists. */
export const STEADY_AXIS = LINES.length - 1

/** The comparatives of those adjectives of the lists that form them with an ending: "rarer" stands where "rare" stands. */
const COMPARATIVES: ReadonlyMap<string, string> = new Map(
  `rare safe cheap dear clean dirty calm loud noisy quiet quick fast deep shallow hot warm cold cool wet dry rich poor easy
   hard simple full empty happy sad healthy sick scarce friendly fit clear sure tight loose likely gloomy`
    .split(/\s+/)
    .map((word) => [comparativeOf(word), word]),
)

/** "Dry" gives "drier", "hot" "hotter", "rare" "rarer". */
function comparativeOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ier`
  if (/[^aeiou][aeiou][tdmg]$/.test(word)) return `${word}${word.at(-1)}er`
  return word.endsWith('e') ? `${word}r` : `${word}er`
}

/** The form that the lists have: of "sold" "sell", of "rarer" "rare". */
export const listedForm = (word: string): string => COMPARATIVES.get(word) ?? lemma(word)

/** By an entry's first word: the entries, longest first, so that "shut down" is read before "shut". */
export const OPPOSITE_ENTRIES: ReadonlyMap<string, readonly OppositeEntry[]> = Map.groupBy(
  LINES.flatMap((line, axis) =>
    line.split(' / ').flatMap((list, n) =>
      list
        .trim()
        .split(/\s+/)
        .map((entry): OppositeEntry => {
          const converse = axis >= OPPOSITES.length && axis !== STEADY_AXIS
          return { words: entry.split('_'), axis, pole: n === 0 ? 0 : 1, converse }
        }),
    ),
  ).sort((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0] as string,
)

/** Words that deny by themselves: the second poles of the oppositions that are no scales. */
export const NEGATIVE_POLES: ReadonlySet<string> = new Set(
  DENIALS.flatMap((line) => (line.split(' / ')[1] ?? '').trim().split(/\s+/)),
)

/** The single words at the other end of an opposition. */
export const wordsOpposite = ({ axis, pole }: OppositeEntry): readonly string[] =>
  SINGLE_WORDS.get(axis)?.[1 - pole] ?? []

const SINGLE_WORDS: ReadonlyMap<number, readonly (readonly string[])[]> = new Map(
  LINES.map((line, axis) => [
    axis,
    line.split(' / ').map((list) => list.split(/\s+/).filter((word) => word && !word.includes('_'))),
  ]),
)
