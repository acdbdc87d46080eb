/** A store and a terminal in, a painter out that keeps what the terminal shows as the store has it. */
import { type Frame, frameOf, roomOf } from './frame.ts'
import type { Size } from './look.ts'
import { paint } from './paint.ts'
import type { Depth, Sgr } from './sgr.ts'
import type { Store } from './store.ts'

export type Painter = {
  /** From now on: all of the screen, then what changes of it. */
  readonly start: () => void
  /** Nothing is written until it starts again. */
  readonly stop: () => void
}

/** What goes wrong in a frame is told to `onProblem`, for nobody waits for it. */
export function painterOf(
  store: Store,
  stdout: NodeJS.WriteStream,
  { sgr, depth }: { readonly sgr: Sgr; readonly depth: Depth },
  onProblem: (problem: unknown) => void,
): Painter {
  let isOn = false
  let isDue = false
  let shown: Frame | undefined
  const size = (): Size => ({ columns: stdout.columns, rows: stdout.rows })
  const paintNow = () => {
    isDue = false
    if (!isOn) return
    try {
      const frame = frameOf(store.state(), size(), { isColoured: depth > 1 })
      const written = paint(shown, frame, sgr)
      shown = frame
      store.dispatch({ kind: 'scrolled', scroll: frame.scroll })
      if (written !== '') stdout.write(written)
    } catch (problem) {
      isOn = false
      onProblem(problem)
    }
  }
  /** Once for all keys that came together. */
  const paintSoon = () => {
    if (!isDue) queueMicrotask(paintNow)
    isDue = true
  }
  const paintAll = () => {
    shown = undefined
    store.dispatch({ kind: 'room', room: roomOf(size()) })
    paintSoon()
  }
  store.subscribe(paintSoon)
  stdout.on('resize', paintAll)
  return {
    start: () => {
      isOn = true
      paintAll()
    },
    stop: () => {
      isOn = false
    },
  }
}
