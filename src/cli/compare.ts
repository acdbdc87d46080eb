/** `claimdiff compare`: files and options in, the report in one format out, on standard output or in a file. */
import { dirname } from 'node:path'
import { writeWhole } from '../io/write-whole.ts'
import { configuredStory, type StoryOptions } from './configured-story.ts'
import type { Outcome } from './outcome.ts'
import { type RenderOptions, rendererOf } from './renderer-of.ts'
import { reviewed } from './reviewed.ts'
import { viewWithMessages } from './scorecard.ts'

export type CompareOptions = RenderOptions &
  Omit<StoryOptions, 'base'> & {
    /** False: there is none. */
    readonly base?: string | false
    readonly out?: string
    readonly exitCode?: boolean
  }

export async function compareStory(
  files: readonly [string, ...string[]],
  options: CompareOptions,
): Promise<Outcome> {
  const { base, out, ...rest } = options
  if (base === false) return (await import('./collate.ts')).collateOutlets(files, options)
  const story = await configuredStory(files, base === undefined ? rest : { ...rest, base })
  if ('error' in story) return story
  const review = await reviewed(story, story.options)
  if ('error' in review) return review
  const { comparison } = review
  const view = await viewWithMessages(review.folder, comparison)
  if ('error' in view) return view
  const render = await rendererOf(options)
  const report = render(comparison, view, out === undefined ? '.' : dirname(out))
  const diverges = comparison.alignments.some((alignment) => alignment.verdict === 'altered')
  const exitCode = options.exitCode && diverges ? 1 : 0
  if (out === undefined) return { output: report, exitCode }
  const failure = await writeWhole(out, report)
  return failure ?? { output: '', exitCode }
}
