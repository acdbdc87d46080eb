/** English number words and the words that bound a figure; plain tables in, nothing computed (closed classes, after Quirk et al. 1985, §6.63–6.68 and §8.110–8.116). */

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const SMALL_ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const TENS_ORDINALS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'

/** 0–19 and the tens. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(' ').map((word, n): [string, number] => [word, n]),
  ...TENS.split(' ').map((word, n): [string, number] => [word, (n + 2) * 10]),
])

/** 1–19, the tens, and the large ones. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL_ORDINALS.split(' ').map((word, n): [string, number] => [word, n + 1]),
  ...TENS_ORDINALS.split(' ').map((word, n): [string, number] => [word, (n + 2) * 10]),
  ['hundredth', 100],
  ['thousandth', 1000],
])

/** Denominators as words; the plurals are always fractions, the singulars may be ordinals. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...SMALL_ORDINALS.split(' ').slice(2), 'hundredth', 'thousandth'].flatMap(
    (word): [string, number][] => {
      const n = ORDINALS.get(word) ?? 1
      return [
        [word, n],
        [`${word}s`, n],
      ]
    },
  ),
])

/** Words that multiply the number before them, with the ways newspapers shorten them. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['milliard', 1e9],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['mld', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
])

/** Plurals that count without a number: "dozens of homes"; the number of one of them. */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
])

/** Words that stand for "so many times" by themselves. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['doubled', 2],
  ['triple', 3],
  ['tripled', 3],
  ['treble', 3],
  ['trebled', 3],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['halved', 0.5],
  ['halving', 0.5],
  ['doubling', 2],
  ['tripling', 3],
  ['trebling', 3],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['hundredfold', 100],
  ...'two three four five six seven eight nine ten'
    .split(' ')
    .map((word, n): [string, number] => [`${word}fold`, n + 2]),
])

/** Quantifiers that tell no number: what a figure becomes when it is made vague. */
export const VAGUE_QUANTIFIERS: ReadonlySet<string> = new Set(
  'many several numerous countless various few some most handful plenty multiple myriad lots scores dozens hundreds thousands millions'.split(
    ' ',
  ),
)

/** How a figure is bounded; 'exact' is the unmarked figure, 'exactly' the one that is said to be so. */
export type Bound =
  | 'exact'
  | 'exactly'
  | 'about'
  | 'at-least'
  | 'at-most'
  | 'more-than'
  | 'less-than'
  | 'almost'

/** How a bound is told to a reader, before its figure. */
export const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exact: '',
  exactly: 'exactly ',
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'up to ',
  'more-than': 'more than ',
  'less-than': 'less than ',
  almost: 'almost ',
}

const bounds = (bound: Bound, phrases: string): [string, Bound][] =>
  phrases.split('|').map((phrase): [string, Bound] => [phrase, bound])

/** Phrases of one to four words directly before a figure. */
export const BOUNDS_BEFORE: ReadonlyMap<string, Bound> = new Map([
  ...bounds('exactly', 'exactly|precisely'),
  ...bounds('about', 'about|around|roughly|approximately|approx|some|circa|ca|in the region of|an estimated'),
  ...bounds('about', 'estimated|in the order of|an average of|something like|or so'),
  ...bounds('almost', 'almost|nearly|close to|just under|not quite|a little under|slightly under|just below'),
  ...bounds('almost', 'just short of|a little less than|slightly less than|slightly fewer than|well nigh'),
  ...bounds('at-least', 'at least|no less than|no fewer than|not less than|not fewer than|a minimum of'),
  ...bounds(
    'at-least',
    'no earlier than|no sooner than|no shorter than|no lower than|no younger than|no smaller than',
  ),
  ...bounds('at-least', 'minimum|a good|upwards of|from at least|as few as|starting at'),
  ...bounds('at-most', 'at most|up to|no more than|not more than|a maximum of|as many as|as much as'),
  ...bounds(
    'at-most',
    'maximum|as long as|as high as|at the most|no longer than|not exceeding|no later than',
  ),
  ...bounds('at-most', 'no higher than|no greater than|no larger than|no older than'),
  ...bounds('more-than', 'more than|over|above|in excess of|just over|well over|upward of|older than|beyond'),
  ...bounds(
    'more-than',
    'greater than|higher than|larger than|longer than|later than|better than|exceed|exceeds|exceeded|exceeding|slightly over',
  ),
  ...bounds('more-than', 'slightly more than|a little more than|little more than|just above|a little over'),
  ...bounds(
    'less-than',
    'less than|fewer than|under|below|lower than|smaller than|shorter than|younger than|earlier than|sooner than',
  ),
  ...bounds('less-than', 'well under|well below|short of'),
])

/** Phrases of one to three words directly after a figure and its noun. */
export const BOUNDS_AFTER: ReadonlyMap<string, Bound> = new Map([
  ...bounds(
    'at-least',
    'or more|or longer|or over|or older|or above|and over|and above|at least|at the least',
  ),
  ...bounds('at-least', 'at minimum|minimum|upwards'),
  ...bounds('at-most', 'or less|or fewer|or under|or younger|at most|at the most|maximum|at maximum'),
  ...bounds('about', 'or so|approximately|or thereabouts'),
])

/** Words that tell a change rather than a level when they stand beside a figure. */
export const RISES: ReadonlySet<string> = new Set(
  'up rise rises rose rising risen increase increases increased increasing more higher larger additional extra further growth grew gain add adds added'.split(
    ' ',
  ),
)
export const FALLS: ReadonlySet<string> = new Set(
  'down fall falls fell falling fallen decrease decreases decreased less fewer lower cut cuts drop drops dropped decline declined shrinks'.split(
    ' ',
  ),
)

/** Superlatives that rank: "the second largest" is rank 2, "the largest" rank 1. */
export const SUPERLATIVES: ReadonlySet<string> = new Set(
  'largest biggest greatest highest lowest longest shortest oldest youngest smallest richest poorest fastest slowest strongest weakest deadliest busiest heaviest tallest worst best cheapest costliest'.split(
    ' ',
  ),
)

/** Nouns before a number that make it a name: "line 6", "section 3", "phase two". */
export const LABELS: ReadonlySet<string> = new Set(
  'nos nr number numbers line lines section sections article articles chapter page pages room flight route paragraph para rule resolution version phase channel unit zone gate platform bus highway motorway step stage level type category annex appendix table figure item items grade form part class episode season volume vol lot lane terminal runway pier hall court clause protocol exhibit reactor tier model windows'.split(
    ' ',
  ),
)
