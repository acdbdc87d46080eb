/** `claimdiff scorecard`: a story folder in, how present, prominent and faithful each message is in each outlet out. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeWhole } from '../io/write-whole.ts'
import type { Comparison } from '../model.ts'
import { type View, viewOf } from '../present/view.ts'
import { scorecardCsv, scorecardJson, scorecardMarkdown } from '../report/scorecard.ts'
import { configuredStory, type StoryOptions } from './configured-story.ts'
import { hrefFrom } from './href.ts'
import { messagesOf } from './messages.ts'
import type { Outcome } from './outcome.ts'
import { reviewed } from './reviewed.ts'

export type ScorecardOptions = StoryOptions & {
  readonly messages?: string
  readonly format: 'md' | 'csv' | 'json'
  readonly out?: string
}

/** The messages are those of `messages`, or of the folder's messages.md, or else the release's claims. */
export async function scorecard(folder: string, options: ScorecardOptions): Promise<Outcome> {
  const { format, out } = options
  const story = await configuredStory([folder], options)
  if ('error' in story) return story
  const review = await reviewed(story, story.options)
  if ('error' in review) return review
  const view = await viewWithMessages(folder, review.comparison, options.messages)
  if ('error' in view) return view
  const text = written(view, format, out === undefined ? '.' : dirname(out))
  if (out === undefined) return { output: text, exitCode: 0 }
  return (await writeWhole(out, text)) ?? { output: '', exitCode: 0 }
}

/** `file` names the key messages; the folder's own count where it is not given. */
export async function viewWithMessages(
  folder: string,
  comparison: Comparison,
  file?: string,
): Promise<View | { readonly error: string }> {
  const usual = join(folder, 'messages.md')
  const path = file ?? (existsSync(usual) ? usual : undefined)
  const [release] = comparison.witnesses
  const messages = path === undefined || !release ? undefined : await messagesOf(path, release)
  if (messages && 'error' in messages) return messages
  return viewOf(comparison, messages)
}

function written(view: View, format: ScorecardOptions['format'], folder: string): string {
  switch (format) {
    case 'md':
      return scorecardMarkdown(view, hrefFrom(folder))
    case 'csv':
      return scorecardCsv(view)
    case 'json':
      return scorecardJson(view)
  }
}
