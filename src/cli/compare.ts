/** `claimdiff compare`: files and options in, the report in one format out, on standard output or in a file. */
import { dirname } from 'node:path'
import { writeWhole } from '../io/write-whole.ts'
import { configuredStory, type StoryOptions } from './configured-story.ts'
import type { Outcome } from './outcome.ts'
import { type RenderOptions, rendered } from './rendered.ts'
import { reviewed } from './reviewed.ts'

export type CompareOptions = RenderOptions &
  StoryOptions & {
    readonly out?: string
    readonly exitCode?: boolean
  }

export async function compareStory(files: readonly string[], options: CompareOptions): Promise<Outcome> {
  const { out } = options
  const story = await configuredStory(files, options)
  if ('error' in story) return story
  const review = await reviewed(story, story.options)
  if ('error' in review) return review
  const { comparison } = review
  const report = rendered(comparison, options, out === undefined ? '.' : dirname(out))
  const diverges = comparison.alignments.some((alignment) => alignment.verdict === 'altered')
  const exitCode = options.exitCode && diverges ? 1 : 0
  if (out === undefined) return { output: report, exitCode }
  const failure = await writeWhole(out, report)
  return failure ?? { output: '', exitCode }
}
