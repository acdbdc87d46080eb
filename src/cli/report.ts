/** `claimdiff report`: a story folder in, its memo and its data as files out. */
import { join } from 'node:path'
import { compare } from '../compare.ts'
import { loadStory } from '../io/load-story.ts'
import { writeWhole } from '../io/write-whole.ts'
import { viewOf } from '../present/view.ts'
import { toJson } from '../report/json.ts'
import { toMarkdown } from '../report/markdown.ts'
import { hrefFrom } from './href.ts'
import type { Outcome } from './outcome.ts'

export type ReportOptions = { readonly base?: string; readonly outDir: string }
export type ReportFile = { readonly path: string; readonly text: string }

/** The files' paths, one a line, when they stand. */
export async function reportStory(folder: string, options: ReportOptions): Promise<Outcome> {
  const files = await reportFiles(folder, options)
  if ('error' in files) return files
  for (const { path, text } of files) {
    const failure = await writeWhole(path, text)
    if (failure) return failure
  }
  return { output: files.map(({ path }) => `${path}\n`).join(''), exitCode: 0 }
}

/** What `reportStory` writes. */
export async function reportFiles(
  folder: string,
  { base, outDir }: ReportOptions,
): Promise<readonly ReportFile[] | { readonly error: string }> {
  const loaded = await loadStory([folder], base === undefined ? {} : { base })
  if ('error' in loaded) return loaded
  const comparison = compare(loaded.base, loaded.witnesses)
  const path = join(outDir, loaded.story)
  return [
    { path: `${path}.md`, text: toMarkdown(viewOf(comparison), hrefFrom(outDir)) },
    { path: `${path}.json`, text: toJson(comparison) },
  ]
}
