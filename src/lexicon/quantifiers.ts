/**
 * A folded word in, the share of a set that it names, or the limit that it sets, out. (The scale all > most > many >
 * some > few > none after Horn 1972; conditions and exceptions after Quirk et al. 1985, 15.34-15.38.)
 */

/** 'part' is not all, 'minority' less than half. */
export type Share =
  | 'all'
  | 'nearly'
  | 'most'
  | 'many'
  | 'half'
  | 'part'
  | 'minority'
  | 'some'
  | 'few'
  | 'none'

export const shareOf = (word: string): Share | undefined => SHARES.get(word)

const SHARES: ReadonlyMap<string, Share> = new Map(
  Object.entries({
    all: 'all every each both any whole entire everyone everybody anyone anybody everything everywhere total wherever whichever whoever',
    most: 'most majority mostly bulk',
    many: 'many much numerous countless',
    half: 'half',
    some: 'some several part partly portion partial certain',
    minority: 'minority',
    few: 'few little handful fraction hardly barely scarcely',
    none: 'none no nobody nothing neither nowhere',
  }).flatMap(([share, words]) => words.split(' ').map((word) => [word, share as Share] as const)),
)

/** Shares in more words than one; what they are of follows. */
export const SHARE_PHRASES: readonly (readonly [Share, readonly (readonly string[])[]])[] = [
  [
    'many',
    phrases(
      `a large number of, large numbers of, a great number of, a good number of, scores of, plenty of, lots of, a lot of, a great many,
      a good many`,
    ),
  ],
  ['some', phrases('a number of, a couple of, a proportion of, a share of')],
  [
    'few',
    phrases('a small number of, small numbers of, a tiny number of, a small share of, a small proportion of'),
  ],
  ['none', phrases('not a single, not one')],
]

/** Shares that a careful reader would not take for each other; neighbours on the scale ("many", "most") may be. */
export const isOtherShare = (a: Share, b: Share): boolean =>
  a !== b && !NEAR.has(`${a} ${b}`) && !NEAR.has(`${b} ${a}`)

/** What "none" turns into is a matter of polarity. */
const NEAR: ReadonlySet<string> = new Set([
  'nearly most',
  'nearly many',
  'nearly part',
  'many most',
  'many half',
  'many some',
  'half some',
  'half most',
  'minority many',
  'minority part',
  'minority some',
  'minority few',
  'few some',
  'few none',
  'part most',
  'part many',
  'part half',
  'part some',
  'part few',
  'none all',
  'none many',
  'none half',
  'none nearly',
  'none minority',
  'none some',
])

/** "Only" and its like, which shut out whatever is not named. */
export const EXCLUSIVES: ReadonlySet<string> = new Set('only solely exclusively purely'.split(' '))

/** "Reserved for", "restricted to": what follows is shut in as by "only". */
export const CONFINED: ReadonlySet<string> = new Set('reserved restricted limited confined'.split(' '))

/** Words by which a set that is shut may be told in another dress. */
export const SHUTTING: ReadonlySet<string> = new Set(
  `only just solely exclusively exclusive purely merely mere simply restrict restricted restricts restricting restriction limit limited limits limiting
  confined reserved alone sole nothing nobody none no not except other unless but until till without must need needs strictly specifically eligible
  qualify closed entitled among unlike rather provided whose way else nowhere
  subject contingent condition proviso permitting willing depending pending`.split(/\s+/u),
)

/** Words that leave room for others beside what is named. */
export const FOREMOST: ReadonlySet<string> = new Set(
  `mainly mostly primarily largely chiefly especially particularly predominantly principally notably first initially including`.split(
    ' ',
  ),
)

/** Words for people by what they are, so that each names a group narrower than everyone. */
export const GROUPS: ReadonlySet<string> = new Set(
  `pensioners retirees seniors pupils students schoolchildren children infants toddlers babies teenagers teens youngsters adolescents adults
  parents mothers fathers families women men girls boys patients nurses doctors teachers soldiers veterans workers employees staff drivers
  motorists cyclists pedestrians passengers commuters tourists visitors residents citizens nationals foreigners migrants refugees farmers
  fishermen shareholders investors customers subscribers members tenants homeowners landlords taxpayers voters apprentices graduates carers
  volunteers newcomers locals households`.split(/\s+/u),
)

/** Words of a condition: what follows must hold. */
export const CONDITIONS = phrases(
  `unless, provided that, provided, providing, on condition that, on the condition that, subject to, only if, if, as long as, so long as,
  in the event of, in the event that, conditional on, conditional upon, contingent on, contingent upon, dependent on, dependent upon,
  depending on, where necessary, where possible, where appropriate, where applicable, when necessary, if necessary,
  wherever possible, wherever practicable, whenever possible, when possible, where practicable, where feasible, as far as possible, so far as possible,
  as far as practicable, to the extent possible, assuming that, assuming, in case of, with the proviso that, pending, only when, only once,
  if and when, once`,
)

/** Words of an exception: what follows is left out. */
export const EXCEPTIONS = phrases(
  `except for, except where, except when, except that, except in, except, excepting, excluding, apart from, aside from, other than,
  with the exception of, save for, save where, save in, save, barring, bar, but not, outside of, but`,
)

/** Exceptions after a whole alone: "all towns bar one"; elsewhere a verb, a noun, another statement. */
export const isExceptionOfWhole = (word: string): boolean => OF_WHOLE.has(word)
const OF_WHOLE: ReadonlySet<string> = new Set(['save', 'bar', 'but'])

/** Phrases by which a statement holds in any case. */
export const CONCESSIONS = phrases(
  `even if, even when, even where, even though, come what may, whatever happens, no matter, regardless of, regardless, irrespective of, in any case,
  in any event, either way, with or without, whether or not, under all circumstances, in all circumstances, unconditionally, without conditions,
  no strings attached, without exception, with no exceptions, no exceptions, at any time, wherever, whichever, whatever the, whatever its, whatever their, whoever,
  come rain or shine, in all weathers, in any weather`,
)

/** Phrases by which a part is taken out of what a statement holds for. */
export const EXCLUSIONS = phrases(
  `except for, except, apart from, aside from, with the exception of, save for, barring, but not, though not, although not, but one, bar one, but two,
  excluding, other than, outside of, bar, save, but`,
)

/** "All of them left, with the exception of two", "except two", "two are still there". */
export const isExcepting = (word: string): boolean => EXCEPTING.test(word)
const EXCEPTING =
  /^(?:but|except|exception|exceptions|apart|aside|save|bar|barring|not|still|remain(?:s|ed|ing)?|excluding|without|only|though|although)$|n't$/u

/** Phrases that leave no place out. */
export const EVERYWHERE = phrases(
  `anywhere, everywhere, wherever, nationwide, countrywide, citywide, statewide, worldwide, across the country, across the nation,
  all over the country, the whole country, the entire country, the length and breadth, all parts of`,
)

/** Phrases that leave no day or hour out. */
export const AT_ALL_HOURS = phrases(
  `seven days a week, every day, every night, daily, day and night, round the clock, around the clock, all week, all year, year round,
  all year round, at all hours, at any hour, 24 hours a day, 365 days, all day, all night, all day long, from morning to night`,
)

/** Phrases that set no end. */
export const FOR_GOOD = phrases(
  'for good, permanently, permanent, for ever, forever, indefinitely, once and for all',
)

/** Phrases by which it always holds. */
export const AT_ALL_TIMES = phrases(
  `always, at all times, at any time, at any moment, in every case, in all cases, in any circumstances, whatever happens, invariably, every time,
  every single time, without fail`,
)

/** Phrases by which neither size nor age matters. */
export const ANY_SIZE = phrases(
  `of any size, of every size, of all sizes, whatever its, whatever their, whatever the size, whatever the weight, whatever the age, regardless of,
  irrespective of, no matter how, however small, however large, however big, however old, however young, however many, however few, big or small,
  large or small, big and small, large and small, young or old, young and old, all ages, any age, every age, across the board, without exception`,
)

/** Degrees below the whole, of a cause, a source or a kind (Quirk et al. 1985, 8.104-8.111). */
export const PARTLY = phrases(
  `mainly, mostly, largely, partly, partially, chiefly, primarily, predominantly, in part, in large part, in the main, to a large extent,
  to some extent, for the most part, above all`,
)

/** The whole, of the same. */
export const WHOLLY = phrases(
  'entirely, wholly, solely, fully, exclusively, purely, completely, totally, alone, nothing but, all down to, sole, the only reason, the only cause',
)

/** Words by which the other text may state a limit in another dress. */
export const LIMITING: ReadonlySet<string> = new Set(
  `unless provided providing condition conditions conditional conditionally subject if only except exception exceptions excepting excluding
  excluded exempt exempted exemption exemptions apart aside save barring bar spared depends depending dependent hinge hinges contingent proviso
  until till once assuming pending without otherwise permitting`.split(/\s+/u),
)

/** The same in more words than one. */
export const LIMITING_PHRASES = phrases(
  `as long as, so long as, though not, although not, but not, and not, just not, not between, not before, not when, not where, not if, in the event,
  in case, on condition, all but, where possible, when possible, in certain, in some cases, under certain, the moment`,
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

/** Phrases parted by commas, as words, the longest first. */
export function phrases(list: string): readonly (readonly string[])[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/u))
    .toSorted((a, b) => b.length - a.length)
}
