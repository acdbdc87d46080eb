/** Every threshold that a user may set, with its default and its reason. */

/** How sure the tool must be before it says that an outlet carries a claim. */
export type Setting = 'strict' | 'balanced' | 'lenient'

export type Options = {
  readonly setting: Setting
}

export const DEFAULTS: Options = { setting: 'balanced' }

/**
 * The least calibrated score of a pairing. Balanced maximises F1 on the development cases; strict is for quoting a
 * finding without looking, lenient for a reviewer who wants to see every candidate.
 */
export const LEAST_SCORE: Readonly<Record<Setting, number>> = { strict: 0.7, balanced: 0.5, lenient: 0.25 }

/**
 * An outlet that came weeks after the release reports another event, and may restate the release as background. The
 * scores know the dates; a little more is asked for, since the same actors and set phrases return. Over `LATE`
 * (evidence of that name) an article is more than half way from fresh to stale.
 */
export const LATE = 0.5
export const LEAST_SCORE_LATE: Readonly<Record<Setting, number>> = {
  strict: 0.85,
  balanced: 0.75,
  lenient: 0.5,
}

/**
 * Without dates that tell, an outlet that holds little of the release and draws little on it is taken to report
 * another event as well; a likeness there must be close.
 */
export const STRANGE = 0.46
export const LEAST_SCORE_STRANGE: Readonly<Record<Setting, number>> = {
  strict: 0.95,
  balanced: 0.9,
  lenient: 0.7,
}

/** Bytes of a file. A story is far smaller; above, something else was given. */
export const MOST_BYTES = 10_000_000

/** Characters of a text: five times the longest article. */
export const LONGEST_TEXT = 500_000

/** Words and signs. What has no full stop for so long is cut there: a sentence is compared word by word with every other. */
export const LONGEST_SENTENCE = 300

/** Passages of an outlet that are shown to carry one claim; a text of one sentence over and over would give all with all. */
export const MOST_PASSAGES = 12

/** Claims of one text times claims of another: some ten seconds and most of a gigabyte. Release and article are rarely at 10,000. */
export const MOST_CLAIM_PAIRS = 500_000

/** The same in words: two texts of 20,000 words each, which no press release has. */
export const MOST_WORD_PAIRS = 400_000_000

/** Bytes of an original as it came: a newspaper’s page as PDF has some 20 MB; an archive of a site is for tools that unpack archives. */
export const LARGEST_ORIGINAL = 50_000_000
