/** `claimdiff compare`: files and options in, the report in one format out, on standard output or in a file. */
import { dirname } from 'node:path'
import { compare } from '../compare.ts'
import { loadStory } from '../io/load-story.ts'
import { writeWhole } from '../io/write-whole.ts'
import type { Comparison } from '../model.ts'
import { viewOf } from '../present/view.ts'
import { toJson } from '../report/json.ts'
import { toMarkdown } from '../report/markdown.ts'
import { toText } from '../report/text.ts'
import { hrefFrom } from './href.ts'
import type { Outcome } from './outcome.ts'

export type CompareOptions = {
  readonly base?: string
  readonly format: 'text' | 'md' | 'json'
  readonly out?: string
  readonly exitCode?: boolean
}

export async function compareStory(files: readonly string[], options: CompareOptions): Promise<Outcome> {
  const { base, format, out } = options
  const story = await loadStory(files, base === undefined ? {} : { base })
  if ('error' in story) return story
  const comparison = compare(story.base, story.witnesses)
  const report = rendered(comparison, format, out === undefined ? '.' : dirname(out))
  const diverges = comparison.alignments.some((alignment) => alignment.verdict === 'altered')
  const exitCode = options.exitCode && diverges ? 1 : 0
  if (out === undefined) return { output: report, exitCode }
  const failure = await writeWhole(out, report)
  return failure ?? { output: '', exitCode }
}

/** Links in Markdown are relative to `folder`. */
function rendered(comparison: Comparison, format: CompareOptions['format'], folder: string): string {
  if (format === 'json') return toJson(comparison)
  const view = viewOf(comparison)
  return format === 'md' ? toMarkdown(view, hrefFrom(folder)) : toText(view)
}
