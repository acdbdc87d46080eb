/** A story in, its Comparison as the reviewers beside its sources have it out. */
import { dirname } from 'node:path'
import { compare } from '../compare.ts'
import { comparePair } from '../compare-pair.ts'
import type { Story } from '../io/load-story.ts'
import { readJournals } from '../io/review-journal.ts'
import type { Comparison } from '../model.ts'
import type { Options } from '../options.ts'
import { type Applied, apply, withReview } from '../review/apply.ts'
import type { Entry } from '../review/decision.ts'
import { fold } from '../review/fold.ts'
import { complain } from './finish.ts'

export type Review = {
  /** Where the journal stands. */
  readonly folder: string
  /** The tool's own. */
  readonly tool: Comparison
  readonly entries: readonly Entry[]
  /** Lines of journals that cannot be trusted; a warning has told of them. */
  readonly damaged: readonly string[]
  readonly applied: Applied
  /** For reports: with the review in it. */
  readonly comparison: Comparison
}

export async function reviewed(
  story: Story,
  options: Partial<Options> = {},
): Promise<Review | { readonly error: string }> {
  const folder = dirname(story.base.path)
  const journals = await readJournals(folder)
  if ('error' in journals) return journals
  const { damaged } = journals
  if (damaged.length > 0)
    complain(`damaged and passed over: ${damaged.join(', ')}; claimdiff fsck ${folder} mends the journal.`)
  const tool = compare(story.base, story.witnesses, options)
  const applied = apply(tool, fold(journals.entries).values(), comparePair)
  return { folder, tool, ...journals, applied, comparison: withReview(applied) }
}
