/** A base and a witness in, how far the witness was published outside the days in which a release makes news out. */
import type { Article } from '../model.ts'

/** Weeklies and explainers still take a release up after a week; a month later it is background to something else. */
const FRESH_DAYS = 7
const STALE_DAYS = 30
const DAY = 86_400_000

/** 0 for an article of the release's days or without a date, 1 for one a month away; also for one that came before it. */
export function lateness(base: Article, witness: Article): number {
  if (!base.published || !witness.published) return 0
  const days = Math.abs(Date.parse(witness.published) - Date.parse(base.published)) / DAY
  return Math.min(1, Math.max(0, (days - FRESH_DAYS) / (STALE_DAYS - FRESH_DAYS)))
}
