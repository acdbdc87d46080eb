/** A review's beginning and the outside world in, the screen until the reviewer leaves, then the exit code out. */
import { render } from 'ink'
import { createElement } from 'react'
import type { Comparison } from '../model.ts'
import { lookAhead } from './look-ahead.ts'
import { resumed } from './move.ts'
import { painterOf } from './painter.ts'
import { type Outside, perform } from './perform.ts'
import { type Control, Screen } from './screen.ts'
import { type Depth, sgrOf } from './sgr.ts'
import { type Progress, type Start, startState } from './state.ts'
import { storeOf } from './store.ts'
import type { Ground } from './theme.ts'

/** The comparison as far as it is known. */
export type Step = { readonly comparison: Comparison; readonly progress: Progress | null }

export type ReviewOptions = {
  readonly start: Start
  /** What comes after the start. */
  readonly steps?: AsyncIterable<Step | Failure>
  readonly outside: Outside
  readonly ground: Ground
  readonly depth: Depth
  readonly stdout: NodeJS.WriteStream
  readonly stdin: NodeJS.ReadStream
}

type Failure = { readonly error: string }

/**
 * Ink has the terminal: its keys, its other screen, how it is lent and given back. The frames are painted past Ink, which
 * would lay out and compare every cell anew for each key. A bug rejects, and what cannot
 * be compared is the result, the terminal given back.
 */
export async function runReview(options: ReviewOptions): Promise<number | Failure> {
  const { outside, ground, depth, stdout, stdin } = options
  let control: Control | undefined
  const fail = (problem: unknown) =>
    control?.exit(problem instanceof Error ? problem : new Error(String(problem)))
  const store = storeOf(resumed(startState(options.start)), (effect, self) => {
    perform(effect, self, outside, { lend, leave }).catch(fail)
  })
  const painter = painterOf(store, stdout, { sgr: sgrOf(ground, depth), depth }, fail)
  const lend = async (during: () => Promise<void>) => {
    painter.stop()
    await control?.suspend(during)
    onReady(control)
  }
  const leave = (code: number) => {
    painter.stop()
    control?.exit(code)
  }
  const shows = Promise.withResolvers<void>()
  const onReady = (ready: Control | undefined) => {
    control = ready
    if (!control?.isSpoken) painter.start()
    shows.resolve()
  }
  const app = render(createElement(Screen, { store, now: outside.now, onReady, onProblem: fail }), {
    stdout,
    stdin,
    alternateScreen: true,
    interactive: true,
    exitOnCtrlC: false,
    patchConsole: false,
  })
  let failure: Failure | undefined
  const follow = async () => {
    for await (const step of options.steps ?? []) {
      if ('error' in step) {
        failure = step
        leave(0)
      } else store.dispatch({ kind: 'compared', ...step })
    }
  }
  const size = () => ({ columns: stdout.columns, rows: stdout.rows })
  Promise.all([follow(), shows.promise])
    .then(() => lookAhead(store, size))
    .catch(fail)
  const code = await app.waitUntilExit()
  return failure ?? (typeof code === 'number' ? code : 0)
}
