/** `claimdiff review`: a story folder in, the review screen, or the decisions as a list or as an annotated case, out. */
import { once } from 'node:events'
import { userInfo } from 'node:os'
import { comparePair } from '../compare-pair.ts'
import { editText, openInEditor } from '../io/editor.ts'
import { appendEntries, cannotSave } from '../io/review-journal.ts'
import { viewOf } from '../present/view.ts'
import { jsonText } from '../report/json.ts'
import type { Entry } from '../review/decision.ts'
import { goldOf } from '../review/gold.ts'
import { listing } from '../review/listing.ts'
import type { Outside } from '../tui/perform.ts'
import { type ColourWish, colourDepth, groundOf } from './colour.ts'
import { configuredStory, type StoryOptions } from './configured-story.ts'
import type { Outcome } from './outcome.ts'
import { type Review, reviewed } from './reviewed.ts'

export type ReviewCommand = StoryOptions & {
  readonly list?: boolean
  readonly json?: boolean
  readonly export?: 'gold'
  readonly reviewer?: string
  readonly color: ColourWish
}

export async function review(
  folder: string,
  options: ReviewCommand,
): Promise<Outcome | { readonly left: number }> {
  if (options.json && !options.list) return { error: '--json goes with --list, which prints the decisions.' }
  const isScreen = !options.list && options.export === undefined
  const refusal = isScreen ? noTerminal() : undefined
  if (refusal) return { error: refusal }
  const story = await configuredStory([folder], options)
  if ('error' in story) return story
  const found = await reviewed(story, story.options)
  if ('error' in found) return found
  if (options.list && options.json) return { output: jsonText(found.comparison.review ?? []), exitCode: 0 }
  if (options.list) return { output: listing(found.comparison, found.applied), exitCode: 0 }
  if (options.export) return { output: gold(found), exitCode: 0 }
  return { left: await screen(found, story.story, folder, options) }
}

function noTerminal(): string | undefined {
  const other = 'claimdiff review --list shows the decisions, claimdiff compare the findings.'
  if (!process.stdin.isTTY || !process.stdout.isTTY) return `review needs a terminal; ${other}`
  return process.env.TERM === 'dumb' ? `this terminal (TERM=dumb) cannot show a screen; ${other}` : undefined
}

function gold({ comparison }: Review): string {
  const others = viewOf(comparison).outlets.filter(({ relation }) => relation === 'other-event')
  return `${JSON.stringify(goldOf(comparison, new Set(others.map(({ sigil }) => sigil))), null, 1)}\n`
}

/** Ink and React are loaded here and nowhere else. */
async function screen(found: Review, story: string, folder: string, options: ReviewCommand): Promise<number> {
  process.env.NODE_ENV ??= 'production'
  const { runReview } = await import('../tui/run-review.ts')
  return runReview({
    start: {
      comparison: found.tool,
      comparePair,
      story,
      by: options.reviewer ?? process.env.CLAIMDIFF_REVIEWER ?? userName(),
      entries: found.entries,
      message: cannotSave(found.folder) ?? greeting(found),
    },
    outside: outsideOf(found.folder, folder, options),
    ground: groundOf(),
    depth: colourDepth(options.color, process.stdout),
    stdout: process.stdout,
    stdin: process.stdin,
  })
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'reviewer'
  }
}

function greeting({ damaged, applied, tool }: Review): string {
  const toCheck = [...applied.standings.values()].filter(({ mark }) => mark === 're-check')
  const cautions = tool.cautions?.length ?? 0
  const told = [
    ...(toCheck.length + applied.lost.length > 0
      ? [`${toCheck.length + applied.lost.length} to re-check`]
      : []),
    ...(damaged.length > 0 ? [`damaged and passed over: ${damaged.join(', ')}`] : []),
    ...(cautions > 0
      ? [`${cautions} ${cautions === 1 ? 'caution' : 'cautions'}, told beside what they concern`]
      : []),
  ]
  return told.join('; ') || 'a accepts, x rejects, ? helps; every decision is saved at once'
}

function outsideOf(journal: string, folder: string, options: StoryOptions): Outside {
  let unsaved: readonly Entry[] = []
  return {
    now: () => new Date().toISOString(),
    save: (entries) => {
      unsaved = [...unsaved, ...entries]
      const failure = appendEntries(journal, unsaved)
      if (failure) return failure
      unsaved = []
      return { clock: new Date().toTimeString().slice(0, 8) }
    },
    open: async ({ path, line }) => openInEditor(path, line),
    edit: async (text) => editText(text),
    copy: (text) => {
      process.stdout.write(`\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`)
      return 'copied as Markdown, where the terminal allows it'
    },
    exportReports: async () => {
      const { reportStory } = await import('./report.ts')
      const outcome = await reportStory(folder, { ...options, outDir: 'reports' })
      return 'error' in outcome ? outcome.error : `wrote ${outcome.output.trim().replaceAll('\n', ', ')}`
    },
    stop,
  }
}

/** A timer keeps the process alive while nothing is read from the terminal. */
async function stop(): Promise<void> {
  const alive = setInterval(() => undefined, 60_000)
  const continued = once(process, 'SIGCONT')
  process.kill(process.pid, 'SIGTSTP')
  await continued
  clearInterval(alive)
}
