/** What the state asks of the outside in, done there, with what came of it told to the store. */

import type { Entry } from '../review/decision.ts'
import { indexOf } from '../review/index-of.ts'
import { markdownOf } from './copy.ts'
import { currentCell, currentRow, type Effect, type State } from './state.ts'
import type { Store } from './store.ts'

/** Everything that the screen itself may not do; a message tells what was done. */
export type Outside = {
  /** ISO, UTC. */
  readonly now: () => string
  /** When the entries were safe ("14:02:11"), or what went wrong. */
  readonly save: (entries: readonly Entry[]) => { readonly clock: string } | { readonly error: string }
  /** The editor, on the lent terminal. */
  readonly open: (place: { readonly path: string; readonly line: number }) => Promise<string>
  /** The same for a text of the reviewer's own, which comes back as they leave it. */
  readonly edit: (text: string) => Promise<{ readonly text: string } | { readonly error: string }>
  readonly copy: (text: string) => string
  readonly exportReports: () => Promise<string>
  /** Comes back when the reviewer does. */
  readonly stop: () => Promise<void>
}

/** What the terminal itself is asked. */
export type Desk = {
  readonly lend: (during: () => Promise<void>) => Promise<void>
  readonly leave: (code: number) => void
}

export async function perform(effect: Effect, store: Store, outside: Outside, desk: Desk): Promise<void> {
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
      return desk.lend(async () => tell(await outside.open(placeOfCell(state))))
    case 'edit-note':
      return desk.lend(async () => {
        const edited = await outside.edit(effect.text)
        if ('error' in edited) tell(edited.error)
        else store.dispatch({ kind: 'noted', text: edited.text, moment: outside.now() })
      })
    case 'copy':
      return tell(outside.copy(markdownOf(state)))
    case 'export':
      tell('writing the reports …')
      return tell(await outside.exportReports())
    case 'suspend':
      return desk.lend(outside.stop)
    case 'quit':
      return desk.leave(effect.code)
  }
}

/** Where the outlet says it, or, where it omits it, where the release does. */
function placeOfCell(state: State): { path: string; line: number } {
  const index = indexOf(state.applied.comparison)
  const item = currentCell(state)?.item
  const [alignment] =
    item?.kind === 'reading' ? (index.reading(item.base, item.witness)?.alignments ?? []) : []
  const [claim] = index.alignment(alignment ?? '')?.claims ?? []
  const span = index.claim(claim ?? '')?.span
  const outlet = index.outlet(item?.witness ?? '')
  const words = currentRow(state)?.words
  if (outlet && span) return { path: outlet.article.path, line: lineOf(outlet.article.text, span.start) }
  return {
    path: words?.path ?? '',
    line: lineOf(words?.text ?? '', words?.span.start ?? 0),
  }
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
