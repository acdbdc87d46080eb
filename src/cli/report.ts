/** `claimdiff report`: a story folder in, its page, memo, picture, scorecard and data as files out. */
import { join } from 'node:path'
import { hashOf } from '../io/hash.ts'
import { type WholeFile, writeAllWhole } from '../io/write-whole.ts'
import type { Comparison } from '../model.ts'
import type { View } from '../present/view.ts'
import { toCopiesSvg } from '../report/copies-svg.ts'
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
import { viewWithMessages } from './scorecard.ts'

export type ReportOptions = StoryOptions & {
  readonly outDir: string
  readonly json?: boolean
  readonly quiet?: boolean
}

/** The files' paths, when they stand. */
export async function reportStory(folder: string, options: ReportOptions): Promise<Outcome> {
  const files = await reportFiles(folder, options)
  if ('error' in files) return files
  const failure = await writeAllWhole(files)
  if (failure) return failure
  const paths = files.map(({ path }) => path)
  const told = options.quiet ? '' : paths.map((path) => `${path}\n`).join('')
  return { output: options.json ? jsonText(paths) : told, exitCode: 0 }
}

/** What `reportStory` writes. */
export async function reportFiles(
  folder: string,
  options: ReportOptions,
): Promise<readonly WholeFile[] | { readonly error: string }> {
  const story = await configuredStory([folder], options)
  if ('error' in story) return story
  const review = await reviewed(story, story.options)
  if ('error' in review) return review
  const view = await viewWithMessages(folder, review.comparison)
  return 'error' in view ? view : filesOf(review.comparison, view, story.story, options.outDir)
}

function filesOf(comparison: Comparison, view: View, story: string, outDir: string): WholeFile[] {
  const href = hrefFrom(outDir)
  const pictures = { coverage: `${story}.svg`, copies: `${story}.copies.svg` }
  return [
    { name: `${story}.html`, text: toHtml(view, href, hashOf) },
    ...markdownParts(toMarkdown(view, href, pictures), story),
    { name: pictures.coverage, text: toCoverageSvg(view) },
    ...(view.copies.shared.length > 0 ? [{ name: pictures.copies, text: toCopiesSvg(view) }] : []),
    { name: `${story}.scorecard.md`, text: scorecardMarkdown(view, href) },
    { name: `${story}.scorecard.csv`, text: scorecardCsv(view) },
    { name: `${story}.json`, text: toJson(comparison) },
  ].map(({ name, text }) => ({ path: join(outDir, name), text }))
}
