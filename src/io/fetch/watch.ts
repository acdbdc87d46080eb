/** A signal to stop in, one that also stops when time runs out, and says which time did, out. */
import { networkReason } from './network-reason.ts'

export type Watch = {
  readonly signal: AbortSignal
  /** Stops all that listens, for this reason, unless the function given back is called in time. */
  readonly within: (milliseconds: number, reason: string) => () => void
  readonly stop: (reason: string) => void
  /** Why the watched work failed: the time that ran out, or else what was thrown. */
  readonly reasonFor: (problem: unknown) => string
}

export function watchOver(outer: AbortSignal): Watch {
  const own = new AbortController()
  const signal = AbortSignal.any([outer, own.signal])
  return {
    signal,
    within: (milliseconds, reason) => {
      const timer = setTimeout(() => own.abort(reason), milliseconds)
      return () => clearTimeout(timer)
    },
    stop: (reason) => own.abort(reason),
    reasonFor: (problem) => (signal.aborted ? String(signal.reason) : networkReason(problem)),
  }
}

/** For messages. */
export const seconds = (milliseconds: number): string => `${milliseconds / 1000} s`
