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
 * An outlet that holds little of the release and draws little on it, or that came weeks later, reports another event:
 * the same actors and set phrases return there, so that a likeness needs more to count. `STRANGE` and `LATE` bound the
 * evidence of those names; on the development cases no rewrite of a release passes either.
 */
export const STRANGE = 0.46
export const LATE = 0.5
export const LEAST_SCORE_ELSEWHERE: Readonly<Record<Setting, number>> = {
  strict: 0.95,
  balanced: 0.9,
  lenient: 0.7,
}
