/** How far a sweep is in, one line on a terminal that is written over out; nothing where standard error is no terminal. */
import type { Archive } from '../io/archive.ts'

export type Progress = {
  readonly show: (articles: number, hits: number) => void
  readonly clear: () => void
}

export function progressOf(archive: Archive): Progress {
  if (!process.stderr.isTTY) return { show: () => undefined, clear: () => undefined }
  const begun = performance.now()
  let shown = Number.NEGATIVE_INFINITY
  return {
    show: (articles, hits) => {
      const now = performance.now()
      if (now - shown < EVERY) return
      shown = now
      const seconds = (now - begun) / 1000
      const parts = [
        `${articles.toLocaleString('en')} articles`,
        `${(archive.position() / 1e6 / seconds).toFixed(1)} MB/s`,
        `${hits.toLocaleString('en')} hits`,
        ...left(archive, seconds),
      ]
      process.stderr.write(`\r${parts.join('  ')}\u001b[K`)
    },
    clear: () => process.stderr.write('\r\u001b[K'),
  }
}

/** Milliseconds between two showings. */
const EVERY = 200

function left({ size, position }: Archive, seconds: number): string[] {
  const read = position()
  if (size === undefined || read === 0) return []
  const rest = Math.round((seconds * (size - read)) / read)
  return [`${Math.floor(rest / 60)}:${String(rest % 60).padStart(2, '0')} left`]
}
