/** `claimdiff report`: a story folder in, its page, memo, picture, scorecard and data as files out. */
import { join } from 'node:path'
import { hashOf } from '../io/hash.ts'
import { writeWhole } from '../io/write-whole.ts'
import type { Comparison } from '../model.ts'
import type { Scorecard } from '../present/scorecard.ts'
import { type View, viewOf } from '../present/view.ts'
import { toCoverageSvg } from '../report/coverage-svg.ts'
import { toHtml } from '../report/html.ts'
import { jsonText, toJson } from '../report/json.ts'
import { toMarkdown } from '../report/markdown.ts'
import { markdownParts } from '../report/markdown-parts.ts'
import { scorecardCsv, scorecardMarkdown } from '../report/scorecard.ts'
import { configuredStory, type StoryOptions } from './configured-story.ts'
import { hrefFrom } from './href.ts'
import type { Outcome } from './outcome.ts'
import { reviewed } from './reviewed.ts'
import { cardOf } from './scorecard.ts'

export type ReportOptions = StoryOptions & {
  readonly outDir: string
  readonly json?: boolean
  readonly quiet?: boolean
}
export type ReportFile = { readonly path: string; readonly text: string }

/** The files' paths, when they stand. */
export async function reportStory(folder: string, options: ReportOptions): Promise<Outcome> {
  const files = await reportFiles(folder, options)
  if ('error' in files) return files
  for (const { path, text } of files) {
    const failure = await writeWhole(path, text)
    if (failure) return failure
  }
  const paths = files.map(({ path }) => path)
  const told = options.quiet ? '' : paths.map((path) => `${path}\n`).join('')
  return { output: options.json ? jsonText(paths) : told, exitCode: 0 }
}

/** What `reportStory` writes. */
export async function reportFiles(
  folder: string,
  options: ReportOptions,
): Promise<readonly ReportFile[] | { readonly error: string }> {
  const story = await configuredStory([folder], options)
  if ('error' in story) return story
  const review = await reviewed(story, story.options)
  if ('error' in review) return review
  const { comparison } = review
  const view = viewOf(comparison)
  const card = await cardOf(folder, comparison, view)
  return 'error' in card ? card : filesOf(comparison, view, card, story.story, options.outDir)
}

function filesOf(
  comparison: Comparison,
  view: View,
  card: Scorecard,
  story: string,
  outDir: string,
): ReportFile[] {
  const href = hrefFrom(outDir)
  const picture = `${story}.svg`
  return [
    { name: `${story}.html`, text: toHtml(view, href, hashOf) },
    ...markdownParts(toMarkdown(view, href, picture), story),
    { name: picture, text: toCoverageSvg(view) },
    { name: `${story}.scorecard.md`, text: scorecardMarkdown(card, view, href) },
    { name: `${story}.scorecard.csv`, text: scorecardCsv(card, view) },
    { name: `${story}.json`, text: toJson(comparison) },
  ].map(({ name, text }) => ({ path: join(outDir, name), text }))
}
