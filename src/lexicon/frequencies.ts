/** A frequency's phrases out, and whether two frequencies tell of other cases. */
import { AT_ALL_TIMES, phrases } from './quantifiers.ts'

/** How often a statement holds, the most often first (Quirk et al. 1985, 8.64). */
export type Frequency = 'always' | 'usually' | 'often' | 'sometimes' | 'rarely' | 'never'

export const FREQUENCIES: readonly (readonly [Frequency, readonly (readonly string[])[]])[] = [
  ['always', [...AT_ALL_TIMES, ...phrases('unfailingly, constantly')]],
  [
    'usually',
    phrases(
      `in most cases, as a rule, for the most part, most of the time, usually, generally, normally, typically, mostly, ordinarily, almost always,
      nearly always, virtually always, more often than not, in the main, in general`,
    ),
  ],
  ['often', phrases('in many cases, often, frequently, regularly, commonly, much of the time, many times')],
  [
    'sometimes',
    phrases(
      `in some cases, sometimes, occasionally, at times, from time to time, now and then, now and again, every so often, on occasion, not always,
      in certain cases`,
    ),
  ],
  [
    'rarely',
    phrases(
      `rarely, seldom, in rare cases, on rare occasions, hardly ever, scarcely ever, almost never, infrequently, not often, once in a while,
      only rarely, in few cases`,
    ),
  ],
  ['never', phrases('never, at no time, in no case')],
]

/** Frequencies that a careful reader would not take for each other; "never" told as "always" is a matter of polarity. */
export const isOtherFrequency = (a: Frequency, b: Frequency): boolean =>
  FAR.has(`${a} ${b}`) || FAR.has(`${b} ${a}`)

const FAR: ReadonlySet<string> = new Set([
  'always usually',
  'always often',
  'always sometimes',
  'always rarely',
  'usually sometimes',
  'usually rarely',
  'often rarely',
  'usually never',
  'often never',
  'sometimes never',
  'rarely never',
])
