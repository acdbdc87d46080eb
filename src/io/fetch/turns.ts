/** A pause in, a function out that lets a host's requests begin no closer together than that. */
import type { Failure } from './open.ts'
import type { Clock } from './policy.ts'
import type { Watch } from './watch.ts'

/** Fails where the watch ends the wait. */
export function turnsPerHost(
  gap: number,
  clock: Clock,
): (host: string, watch: Watch) => Promise<Failure | undefined> {
  const free = new Map<string, number>()
  return async (host, watch) => {
    const now = clock.now()
    const start = Math.max(now, free.get(host) ?? now)
    free.set(host, start + gap)
    try {
      if (start > now) await clock.pause(start - now, watch.signal)
      return undefined
    } catch (problem) {
      return { error: `${watch.reasonFor(problem)}.` }
    }
  }
}
