/**
 * A base form in, which way it says that a figure moves and how strongly out; a word beside it in, whether it makes the
 * move small or great.
 *
 * The verbs and nouns are those of reports on markets and statistics, in this project's own order; the adverbs are the
 * downtoners and amplifiers of Quirk et al. (1985, 8.104 f.).
 */
import { wordSet } from '../text/word-set.ts'

export type Trend = {
  readonly way: 'up' | 'down'
  /** 0 hardly moves, 1 moves, 2 moves much, 3 shoots or crashes. */
  readonly degree: number
}

/** From this degree on a move is a great one. */
export const GREAT = 2

export const trendOf = (word: string): Trend | undefined => TRENDS.get(word)
export const makesSmall = (word: string): boolean => SMALL.has(word)
export const makesGreat = (word: string): boolean => GREATLY.has(word)

/** `way: words of a degree | words of the next | …`. */
const MOVES = `
up: edge inch creep tick nudge | rise increase grow climb growth gain | jump surge leap | soar rocket skyrocket balloon explode mushroom shoot
down: ease dip slip | fall decrease decline drop lessen shrink | slump tumble sink slide | plunge plummet crash collapse nosedive crater
`

const SMALL =
  wordSet(`slightly marginally modestly somewhat fractionally gently slowly gradually little slight small
  modest marginal minor gentle gradual slow fraction touch`)
const GREATLY =
  wordSet(`sharply steeply dramatically massively hugely rapidly strongly drastically enormously sharp steep
  dramatic massive huge drastic enormous rapid`)

/** Before an adjective or a verb: "mildly critical", "deeply concerned". */
export const isDowntoner = (word: string): boolean => DOWNTONERS.has(word)
export const isAmplifier = (word: string): boolean => AMPLIFIERS.has(word)

const DOWNTONERS =
  wordSet(`slightly mildly somewhat marginally modestly faintly moderately fairly vaguely lightly
  partially hardly barely scarcely`)
const AMPLIFIERS =
  wordSet(`very extremely deeply highly strongly greatly hugely enormously immensely massively utterly
  totally completely entirely thoroughly profoundly severely heavily intensely bitterly fiercely sharply wholly significantly considerably substantially markedly noticeably
  dramatically vastly`)

const TRENDS: ReadonlyMap<string, Trend> = new Map(
  MOVES.trim()
    .split('\n')
    .flatMap((line) => {
      const [way = '', list = ''] = line.split(': ')
      return list
        .split(' | ')
        .flatMap((words, degree) =>
          words.split(' ').map((word) => [word, { way: way as Trend['way'], degree }] as const),
        )
    }),
)
