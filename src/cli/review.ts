/** `claimdiff review`: a story folder in, the review screen, or the decisions as a list or as an annotated case, out. */
import { once } from 'node:events'
import { userInfo } from 'node:os'
import { dirname } from 'node:path'
import { editText, openInEditor } from '../io/editor.ts'
import { appendEntries, cannotSave, readJournals } from '../io/review-journal.ts'
import type { Entry } from '../review/decision.ts'
import type { Outside } from '../tui/perform.ts'
import { type ColourWish, colourDepth, groundOf } from './colour.ts'
import { comparedStory } from './compared-story.ts'
import type { StoryOptions } from './configured-story.ts'
import type { Outcome } from './outcome.ts'
import { pairWhenAsked } from './pair-when-asked.ts'
import type { ListOptions } from './review-list.ts'
import { toldBy } from './review-thread.ts'

export type ReviewCommand = ListOptions & { readonly reviewer?: string; readonly color: ColourWish }

export async function review(
  folder: string,
  options: ReviewCommand,
): Promise<Outcome | { readonly left: number }> {
  if (options.json && !options.list) return { error: '--json goes with --list, which prints the decisions.' }
  if (options.list || options.export) return (await import('./review-list.ts')).listReview(folder, options)
  const refusal = noTerminal()
  return refusal === undefined ? screen(folder, options) : { error: refusal }
}

function noTerminal(): string | undefined {
  const other = 'claimdiff review --list shows the decisions, claimdiff compare the findings.'
  if (!process.stdin.isTTY || !process.stdout.isTTY) return `review needs a terminal; ${other}`
  return process.env.TERM === 'dumb' ? `this terminal (TERM=dumb) cannot show a screen; ${other}` : undefined
}

/** The screen opens when the release is read, and fills while the outlets are compared beside it. */
async function screen(folder: string, options: ReviewCommand): Promise<Outcome | { readonly left: number }> {
  const { base, setting } = options
  const asked = { ...(base !== undefined && { base }), ...(setting && { setting }) }
  const stop = new AbortController()
  const steps = comparedStory(toldBy({ wants: 'comparison', folder, options: asked }, stop.signal))
  try {
    const told = steps.next()
    const ink = screenProgram()
    const { value: first } = await told
    if (!first || 'error' in first) return first ?? { error: `${folder}: nothing to compare.` }
    const [release] = first.comparison.witnesses
    const kept = dirname(release?.article.path ?? folder)
    const journals = await readJournals(kept)
    if ('error' in journals) return journals
    const left = await (await ink).runReview({
      start: {
        ...first,
        comparePair: pairWhenAsked,
        by: options.reviewer ?? process.env.CLAIMDIFF_REVIEWER ?? userName(),
        entries: journals.entries,
        message: cannotSave(kept) ?? greeting(journals.damaged),
      },
      steps,
      outside: outsideOf(kept, folder, asked),
      ground: groundOf(),
      depth: colourDepth(options.color, process.stdout),
      stdout: process.stdout,
      stdin: process.stdin,
    })
    return typeof left === 'number' ? { left } : left
  } finally {
    stop.abort()
    await steps.return(undefined)
  }
}

/** Ink and React are loaded here and nowhere else. */
function screenProgram() {
  process.env.NODE_ENV ??= 'production'
  return import('../tui/run-review.ts')
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'reviewer'
  }
}

function greeting(damaged: readonly string[]): string {
  if (damaged.length > 0)
    return `damaged and passed over: ${damaged.join(', ')}; claimdiff fsck mends the journal`
  return 'a accepts, x rejects, ? helps; every decision is saved at once'
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
    exportReports: () => reportsOf(folder, options),
    stop,
  }
}

async function reportsOf(folder: string, options: StoryOptions): Promise<string> {
  for await (const told of toldBy({ wants: 'reports', folder, options }, new AbortController().signal)) {
    if (told.kind !== 'done') continue
    const { outcome } = told
    return 'error' in outcome ? outcome.error : `wrote ${outcome.output.trim().replaceAll('\n', ', ')}`
  }
  return 'nothing was written'
}

/** A timer keeps the process alive while nothing is read from the terminal. */
async function stop(): Promise<void> {
  const alive = setInterval(() => undefined, 60_000)
  const continued = once(process, 'SIGCONT')
  process.kill(process.pid, 'SIGTSTP')
  await continued
  clearInterval(alive)
}
