/** How far a run has come in, one line on the terminal that is written over out; nothing where there is no terminal. */
import { visible } from '../text/visible.ts'

export type Progress = { readonly show: (text: string) => void; readonly clear: () => void }

export function progressOn(stream: NodeJS.WriteStream, isWanted: boolean): Progress {
  if (!isWanted || !stream.isTTY) return { show: () => undefined, clear: () => undefined }
  return {
    show: (text) => stream.write(`${CLEAR}${visible(text).slice(0, (stream.columns || 80) - 1)}`),
    clear: () => stream.write(CLEAR),
  }
}

/** To the line's start, and what stands there is wiped out. */
const CLEAR = '\r\u001b[2K'
