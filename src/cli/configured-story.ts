/** A command's files and options in, the story as the configuration has it with the options to compare by out, or one clear error. */
import { dirname } from 'node:path'
import { configurationFor } from '../io/configuration.ts'
import { loadStory, type Story } from '../io/load-story.ts'
import { overLimit } from '../limits.ts'
import type { Options, Setting } from '../options.ts'
import { configured } from '../read/configured.ts'

type ConfiguredStory = Story & { readonly options: Partial<Options> }

export type StoryOptions = { readonly base?: string; readonly setting?: Setting }

/** It can be compared. */
export async function configuredStory(
  target: readonly string[],
  options: StoryOptions,
): Promise<ConfiguredStory | { readonly error: string }> {
  const story = await readStory(target, options)
  if ('error' in story) return story
  const error = overLimit([story.base, ...story.witnesses])
  return error === undefined ? story : { error }
}

type Release = Pick<Story, 'base' | 'story'>

/** What the command line or the environment says goes before the configuration. The release is told before the articles are read. */
export async function readStory(
  target: readonly string[],
  { base, setting }: StoryOptions,
  tellRelease?: (release: Release) => void,
): Promise<ConfiguredStory | { readonly error: string }> {
  const tell = async (release: Release) => {
    const configuration = await configurationFor(dirname(release.base.path))
    if (!('error' in configuration))
      tellRelease?.({ ...release, base: configured(release.base, configuration) })
  }
  const story = await loadStory(target, {
    ...(base !== undefined && { base }),
    ...(tellRelease && { tellRelease: tell }),
  })
  if ('error' in story) return story
  const configuration = await configurationFor(dirname(story.base.path))
  if ('error' in configuration) return configuration
  const chosen = setting ?? configuration.setting
  return {
    ...story,
    base: configured(story.base, configuration),
    witnesses: story.witnesses.map((article) => configured(article, configuration)),
    options: chosen === undefined ? {} : { setting: chosen },
  }
}
