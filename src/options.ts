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
  balanced: 0.8,
  lenient: 0.5,
}

/**
 * Without dates that tell, an outlet that holds little of the release and draws little on it is taken to report
 * another event as well; a likeness there must be close. On the development cases no rewrite passes `STRANGE`.
 */
export const STRANGE = 0.46
export const LEAST_SCORE_STRANGE: Readonly<Record<Setting, number>> = {
  strict: 0.95,
  balanced: 0.9,
  lenient: 0.7,
}
