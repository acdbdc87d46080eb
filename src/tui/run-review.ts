/** A review's beginning and the outside world in, the screen until the reviewer leaves, then the exit code out. */
import { render } from 'ink'
import { createElement } from 'react'
import type { Entry } from '../review/decision.ts'
import { markdownOf } from './copy.ts'
import { toUndecided } from './move.ts'
import { type Control, Screen } from './screen.ts'
import { currentCell, currentRow, type Effect, type Start, type State, startState } from './state.ts'
import { type Store, storeOf } from './store.ts'
import type { Ground } from './theme.ts'

/** Everything that the screen itself may not do; a message tells what was done. */
export type Outside = {
  /** ISO, UTC. */
  readonly now: () => string
  /** When the entries were safe ("14:02:11"), or what went wrong. */
  readonly save: (entries: readonly Entry[]) => { readonly clock: string } | { readonly error: string }
  /** The editor, on the lent terminal. */
  readonly open: (place: { readonly path: string; readonly line: number }) => Promise<string>
  readonly copy: (text: string) => string
  readonly exportReports: () => Promise<string>
  /** Comes back when the reviewer does. */
  readonly stop: () => Promise<void>
}

export type ReviewOptions = {
  readonly start: Start
  readonly outside: Outside
  readonly ground: Ground
  readonly isColoured: boolean
  readonly stdout: NodeJS.WriteStream
  readonly stdin: NodeJS.ReadStream
}

export async function runReview({
  start,
  outside,
  ground,
  isColoured,
  stdout,
  stdin,
}: ReviewOptions): Promise<number> {
  let control: Control | undefined
  const store = storeOf(firstState(start), (effect, self) => perform(effect, self, outside, control))
  const onReady = (ready: Control) => {
    control = ready
  }
  const app = render(createElement(Screen, { store, ground, isColoured, now: outside.now, onReady }), {
    stdout,
    stdin,
    alternateScreen: true,
    incrementalRendering: true,
    interactive: true,
    exitOnCtrlC: false,
    patchConsole: false,
    maxFps: 60,
  })
  const code = await app.waitUntilExit()
  return typeof code === 'number' ? code : 0
}

/** A review that goes on begins where something is left to decide. */
function firstState(start: Start): State {
  const state = startState(start)
  return start.entries.length === 0 ? state : { ...toUndecided(state, 1), message: start.message }
}

function perform(effect: Effect, store: Store, outside: Outside, control: Control | undefined): void {
  const tell = (message: string) => store.dispatch({ kind: 'told', message })
  const state = store.state()
  switch (effect.kind) {
    case 'save': {
      const saved = outside.save(effect.entries)
      if ('error' in saved) tell(saved.error)
      else store.dispatch({ kind: 'saved', clock: saved.clock })
      return
    }
    case 'open':
      void lend(control, async () => tell(await outside.open(placeOfCell(state))))
      return
    case 'copy':
      tell(outside.copy(markdownOf(state)))
      return
    case 'export':
      void outside.exportReports().then(tell)
      return
    case 'suspend':
      void lend(control, outside.stop)
      return
    case 'quit':
      control?.exit(effect.code)
  }
}

const lend = (control: Control | undefined, during: () => Promise<void>): Promise<void> =>
  control ? control.suspend(during) : Promise.resolve()

/** Where the outlet says it, or, where it omits it, where the release does. */
function placeOfCell(state: State): { path: string; line: number } {
  const cell = currentCell(state)
  const { comparison } = state.applied
  const alignment =
    cell?.item.kind === 'reading'
      ? comparison.readings.find(({ base, witness }) => `${base}@${witness}` === cell.key)?.alignments[0]
      : undefined
  const claim = comparison.alignments.find(({ id }) => id === alignment)?.claims[0]
  const outlet = comparison.witnesses.find(({ article }) => article.sigil === cell?.item.witness)
  const span = outlet?.claims.find(({ id }) => id === claim)?.span
  const words = currentRow(state)?.words
  if (outlet && span) return { path: outlet.article.path, line: lineOf(outlet.article.text, span.start) }
  return {
    path: words?.witness.article.path ?? '',
    line: lineOf(words?.witness.article.text ?? '', words?.span.start ?? 0),
  }
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
