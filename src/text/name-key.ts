/** Two folded words in, how likely they are spellings of one name in different alphabets or ears (0..1) out. */
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import { perWord } from './per-word.ts'

/**
 * 1 for the same letters after unifying spellings that transliterations swap (kh/ch/h, q/k, dzh/dj/j, y/i, ou/u,
 * ks/x, tz/ts/z, w/v, ph/f, doubled letters); less for differing vowels; 0 for differing consonants.
 * Character classes after Freeman, Condon and Ackerman 2006 ("Cross linguistic name matching in English and
 * Arabic") and Hassanat and Altarawneh 2014 (rules of Arabic name variants).
 */
export function spellingSimilarity(a: string, b: string): number {
  const x = spelt(a)
  const y = spelt(b)
  if (x === y) return x.length > 1 ? 1 : 0
  const longest = Math.max(x.length, y.length)
  if (Math.abs(x.length - y.length) > MOST_ADDED || longest < 3 || longest > LONGEST) return 0
  if (!openAlike(x[0] as string, y[0] as string)) return 0
  const { cost, consonants } = distance(x, y)
  if (consonants > (longest >= LONG ? CONSONANTS_LONG : CONSONANTS_SHORT)) return 0
  const share = cost / Math.max(longest, 4)
  if (share > (longest >= LONG ? MOST_CHANGED : MOST_CHANGED_SHORT)) return 0
  // Jaro-Winkler only tells better from worse among pairs that the classes allow: it puts Austria/Australia at .93.
  return Math.min(0.99, 1 - share * 0.8 - 0.1 * (1 - jaroWinkler(x, y)))
}

/** Names are spelt by ear, but rarely with another first sound. */
const openAlike = (a: string, b: string): boolean =>
  soundClass(a) === soundClass(b) || NEAR_CONSONANTS[a < b ? a + b : b + a] !== undefined

/** Letters by which two spellings of one name differ in length after unifying: a mute e, an h, a written vowel. */
const MOST_ADDED = 2
/** No name's word is longer; the table of distances grows with the square. */
const LONGEST = 40
/** The share of changed letters, in long words (Hifter/Haftar .15 is one name) and in short ones (Lund/Lind .15 is not). */
const MOST_CHANGED = 0.16
const MOST_CHANGED_SHORT = 0.12
/** Long enough that one consonant of difference is an ear's slip (Brandt/Brand), not another name (Hansen/Jansen). */
const LONG = 6
const CONSONANTS_LONG = 0.5
const CONSONANTS_SHORT = 0.3

/** The first consonants of `word` with like sounds made one: an index key that most spellings of one name share. */
export const soundKey = (word: string): string =>
  [...spelt(word)]
    .map(soundClass)
    .filter((sound) => sound !== 'a')
    .slice(0, 3)
    .join('')

/** In order: longer spellings first. `X` stands for the sound of kh, gh, ch; `S` for sh. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/[øœ]/gu, 'o'],
  [/æ/gu, 'e'],
  [/ß/gu, 's'],
  [/ł/gu, 'l'],
  [/[đð]/gu, 'd'],
  [/þ/gu, 't'],
  [/ı/gu, 'i'],
  [/['’ʼ-]/gu, ''],
  [/^abd[aeu]l$/u, 'abd'],
  [/(?<=[aeiou])j$/u, 'i'],
  [/(?:tsch|tch|tsh)/gu, 'X'],
  [/(?:sch|sh)/gu, 'S'],
  [/(?:dzh|dsch|dj|zh|gi(?=[aou]))/gu, 'j'],
  [/(?:kh|gh|ch)/gu, 'X'],
  [/(?<=[aeiou])h/gu, ''],
  [/ck|q|c(?![eiy])/gu, 'k'],
  [/ph|ff/gu, 'f'],
  [/th/gu, 't'],
  [/ks|cs/gu, 'x'],
  [/tz|ts/gu, 'c'],
  [/w/gu, 'v'],
  [/ou|oo/gu, 'u'],
  [/iy|ij(?=$)|ie|ee|y/gu, 'i'],
  [/ai(?=e)|ae|ai|ei|ay|ey/gu, 'e'],
  [/(.)\1+/gu, '$1'],
  [/ee+/gu, 'e'],
  [/(?<=..[^aeiou])e$/u, ''],
]

const spelt = perWord((word: string): string =>
  SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), word),
)

/** Letters of one class may be the first of two spellings of one name; the class is named by its first letter. */
const CLASSES: ReadonlyMap<string, string> = new Map(
  ['aeiou', 'kXhg', 'vf', 'szcS', 'td'].flatMap((like) =>
    [...like].map((letter) => [letter, like[0] as string]),
  ),
)

const soundClass = (letter: string): string => CLASSES.get(letter) ?? letter

const isVowel = (letter: string): boolean => soundClass(letter) === 'a'

/** Vowels that transliteration swaps freely, then the wider swaps of Arabic short vowels. */
const NEAR_VOWELS = new Set(['ae', 'ei', 'ou'])
/** Consonants written for one sound. */
const NEAR_CONSONANTS: Readonly<Record<string, number>> = {
  Xh: 0,
  Xk: 0.2,
  Xg: 0.2,
  Sc: 0.3,
  SX: 0.3,
  fv: 0.1,
  sz: 0.1,
  cz: 0.2,
  cs: 0.3,
  ij: 0.3,
  dt: 0.5,
  gj: 0.3,
  gk: 0.5,
  jz: 0.4,
  hk: 0.4,
}

function substitution(a: string, b: string, atEnd: boolean): { cost: number; consonant: boolean } {
  const pair = a < b ? a + b : b + a
  // Mario is not Maria, though Afanasyev is Afonasyev.
  if (atEnd && pair === 'ao') return { cost: 0.9, consonant: false }
  if (isVowel(a) && isVowel(b))
    return { cost: NEAR_VOWELS.has(pair) ? 0.3 : pair === 'ao' ? 0.5 : 0.6, consonant: false }
  const cost = NEAR_CONSONANTS[pair]
  return { cost: cost ?? 1, consonant: true }
}

function gap(letter: string, atEnd: boolean): { cost: number; consonant: boolean } {
  // A last vowel tells Carla from Carl; one inside is often only written out (Murad, Mourad).
  if (isVowel(letter)) return { cost: atEnd ? 0.9 : 0.6, consonant: false }
  if (letter === 'h' || letter === 'X') return { cost: 0.2, consonant: true }
  return { cost: atEnd && /[dt]/u.test(letter) ? 0.5 : 1, consonant: true }
}

type Cell = { readonly cost: number; readonly consonants: number }

/** Weighted edit distance; words are short, so the table is small. */
function distance(a: string, b: string): Cell {
  const step = (from: Cell, { cost, consonant }: { cost: number; consonant: boolean }): Cell => ({
    cost: from.cost + cost,
    consonants: from.consonants + (consonant ? cost : 0),
  })
  const least = (...cells: Cell[]): Cell =>
    cells.reduce((best, cell) => (cell.cost < best.cost ? cell : best))
  let row: Cell[] = [{ cost: 0, consonants: 0 }]
  for (let j = 0; j < b.length; j++) row.push(step(row[j] as Cell, gap(b[j] as string, j === b.length - 1)))
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as string
    const lone = gap(x, i === a.length - 1)
    const next: Cell[] = [step(row[0] as Cell, lone)]
    for (let j = 0; j < b.length; j++) {
      const y = b[j] as string
      const same =
        x === y
          ? (row[j] as Cell)
          : step(row[j] as Cell, substitution(x, y, i === a.length - 1 && j === b.length - 1))
      next.push(
        least(same, step(row[j + 1] as Cell, lone), step(next[j] as Cell, gap(y, j === b.length - 1))),
      )
    }
    row = next
  }
  return row[b.length] as Cell
}
