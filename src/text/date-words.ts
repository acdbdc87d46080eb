/** The names of the calendar and of the clock, as tables: months, weekdays, seasons, parts of the day. */

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ')

/** Full names, 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(MONTH_NAMES.map((name, n) => [name, n + 1]))

/** Abbreviations; they need a day or a year beside them. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, n): [string, number] => [name.slice(0, 3), n + 1]),
  ['sept', 9],
])

/** Months whose names are words too, so that alone they need a preposition. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['may', 'march'])

/** 0 for Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, n) => [name, n]),
)

/** First month of the meteorological season of the northern hemisphere. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
])

/** Days from the day of publication. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/** Words before a month that make "May" and "March" months. */
export const DATE_LEADERS: ReadonlySet<string> = new Set(
  'in since until till by of from to between and last next this late early mid during before after through throughout for each every or'.split(
    ' ',
  ),
)

/** What hints that a sentence speaks of what is to come. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  'will shall would next due expected planned scheduled plans aims intends until should must upcoming forthcoming'.split(
    ' ',
  ),
)

/** Verbs of timetables, whose present tense speaks of what is to come. */
export const SCHEDULED: ReadonlySet<string> = new Set(
  'opens reopens closes starts restarts begins resumes ends expires departs arrives sails'.split(' '),
)

/** The words that a date or a clock time may begin with; numbers in words may too. */
export const DATE_OPENERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...SHORT_MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...RELATIVE_DAYS.keys(),
  ...'midnight noon midday quarter day week month year early start beginning mid middle late end close'.split(
    ' ',
  ),
  ...'last past this current next coming previous following preceding final q h first second third fourth fifth new'.split(
    ' ',
  ),
  ...'epiphany valentine boxing good easter christmas halloween ash palm maundy ascension whit pentecost bastille independence'.split(
    ' ',
  ),
])
