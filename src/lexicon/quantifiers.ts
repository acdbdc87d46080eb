/**
 * A folded word in, the share of a set that it names, or the limit that it sets, out. (The scale all > most > many >
 * some > few > none after Horn 1972; conditions and exceptions after Quirk et al. 1985, 15.34-15.38.)
 */

export type Share = 'all' | 'most' | 'many' | 'half' | 'some' | 'few' | 'none'

export const shareOf = (word: string): Share | undefined => SHARES.get(word)

const SHARES: ReadonlyMap<string, Share> = new Map(
  Object.entries({
    all: 'all every each both any whole entire everyone everybody anyone anybody everything everywhere total wherever whichever whoever',
    most: 'most majority mostly',
    many: 'many numerous countless',
    half: 'half',
    some: 'some several part partly portion partial fraction certain third quarter',
    few: 'few handful minority hardly barely scarcely',
    none: 'none no nobody nothing neither nowhere',
  }).flatMap(([share, words]) => words.split(' ').map((word) => [word, share as Share] as const)),
)

/** Shares that a careful reader would not take for each other; neighbours on the scale ("many", "most") may be. */
export const isOtherShare = (a: Share, b: Share): boolean =>
  a !== b && !NEAR.has(`${a} ${b}`) && !NEAR.has(`${b} ${a}`)

/** What "none" turns into is a matter of polarity. */
const NEAR: ReadonlySet<string> = new Set([
  'many most',
  'many half',
  'many some',
  'half some',
  'half most',
  'few some',
  'few none',
  'none all',
  'none most',
  'none many',
  'none half',
  'none some',
])

/** Words of a condition: what follows must hold. */
export const CONDITIONS = phrases(
  `unless, provided that, provided, providing, on condition that, on the condition that, subject to, only if, if, as long as, so long as,
  in the event of, in the event that, conditional on, conditional upon, contingent on, contingent upon, dependent on, dependent upon,
  depending on, where necessary, where possible, where appropriate, where applicable, when necessary, if necessary,
  wherever possible, wherever practicable, whenever possible, when possible, where practicable, where feasible, as far as possible, so far as possible,
  as far as practicable, to the extent possible, assuming that, in case of, with the proviso that`,
)

/** Words of an exception: what follows is left out. */
export const EXCEPTIONS = phrases(
  `except for, except where, except when, except that, except in, except, excepting, excluding, apart from, aside from, other than,
  with the exception of, save for, save where, save in, barring, but not, outside of`,
)

/** Words by which the other text may state a limit in another dress. */
export const LIMITING: ReadonlySet<string> = new Set(
  `unless provided providing condition conditions conditional conditionally subject if only except exception exceptions excepting excluding
  excluded exempt exempted exemption exemptions apart aside save barring bar spared depends depending dependent hinge hinges contingent proviso
  until till once assuming pending without otherwise`.split(/\s+/u),
)

/** Without such an adverb the statement holds for those who did it unawares, or by mistake, too. */
export const isIntentAdverb = (word: string): boolean => INTENT_ADVERBS.has(word)
const INTENT_ADVERBS: ReadonlySet<string> = new Set(
  'knowingly intentionally deliberately wilfully willfully consciously purposely purposefully recklessly negligently fraudulently maliciously'.split(
    ' ',
  ),
)

/** Words that tell of intent in another dress. */
export const INTENT: ReadonlySet<string> = new Set(
  `intentional deliberate wilful willful conscious consciously aware intent intention purpose knowing knew knows know purposeful reckless negligent
  fraudulent malicious voluntary volunteer design`.split(/\s+/u),
)

function phrases(list: string): readonly (readonly string[])[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/u))
    .toSorted((a, b) => b.length - a.length)
}
