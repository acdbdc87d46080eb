/** A word in, the oppositions out that it may stand in, and at which end. */
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
