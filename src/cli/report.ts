/** `claimdiff report`: a story folder in, its page, memo, picture, scorecard and data as files out. */
import { join } from 'node:path'
import { hashOf } from '../io/hash.ts'
import { loadStory } from '../io/load-story.ts'
import { type WholeFile, writeAllWhole } from '../io/write-whole.ts'
import type { Comparison } from '../model.ts'
import type { Setting } from '../options.ts'
import type { View } from '../present/view.ts'
import { toCopiesSvg } from '../report/copies-svg.ts'
import { toCoverageSvg } from '../report/coverage-svg.ts'
import { toHtml } from '../report/html.ts'
import { toJson } from '../report/json.ts'
import { toMarkdown } from '../report/markdown.ts'
import { markdownParts } from '../report/markdown-parts.ts'
import { scorecardCsv, scorecardMarkdown } from '../report/scorecard.ts'
import { hrefFrom } from './href.ts'
import type { Outcome } from './outcome.ts'
import { reviewed } from './reviewed.ts'
import { viewWithMessages } from './scorecard.ts'

export type ReportOptions = {
  readonly base?: string
  readonly setting?: Setting
  readonly outDir: string
}

/** The files' paths, one a line, when they stand. */
export async function reportStory(folder: string, options: ReportOptions): Promise<Outcome> {
  const files = await reportFiles(folder, options)
  if ('error' in files) return files
  const failure = await writeAllWhole(files)
  if (failure) return failure
  return { output: files.map(({ path }) => `${path}\n`).join(''), exitCode: 0 }
}

/** What `reportStory` writes. */
export async function reportFiles(
  folder: string,
  { base, setting, outDir }: ReportOptions,
): Promise<readonly WholeFile[] | { readonly error: string }> {
  const loaded = await loadStory([folder], base === undefined ? {} : { base })
  if ('error' in loaded) return loaded
  const review = await reviewed(loaded, setting ? { setting } : {})
  if ('error' in review) return review
  const view = await viewWithMessages(folder, review.comparison)
  return 'error' in view ? view : filesOf(review.comparison, view, loaded.story, outDir)
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
