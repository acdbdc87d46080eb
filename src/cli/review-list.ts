/** `claimdiff review --list` and `--export`: a story folder in, the decisions as a list or as an annotated case out. */
import { viewOf } from '../present/view.ts'
import { jsonText } from '../report/json.ts'
import { goldOf } from '../review/gold.ts'
import { listing } from '../review/listing.ts'
import { configuredStory, type StoryOptions } from './configured-story.ts'
import type { Outcome } from './outcome.ts'
import { type Review, reviewed } from './reviewed.ts'

export type ListOptions = StoryOptions & {
  readonly list?: boolean
  readonly json?: boolean
  readonly export?: 'gold'
}

export async function listReview(folder: string, options: ListOptions): Promise<Outcome> {
  const story = await configuredStory([folder], options)
  if ('error' in story) return story
  const found = await reviewed(story, story.options)
  if ('error' in found) return found
  if (options.export) return { output: gold(found), exitCode: 0 }
  const { comparison, applied } = found
  return {
    output: options.json ? jsonText(comparison.review ?? []) : listing(comparison, applied),
    exitCode: 0,
  }
}

function gold({ comparison }: Review): string {
  const others = viewOf(comparison).outlets.filter(({ relation }) => relation === 'other-event')
  return `${JSON.stringify(goldOf(comparison, new Set(others.map(({ sigil }) => sigil))), null, 1)}\n`
}
