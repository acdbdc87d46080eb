/** A policy in, a function out that says why a site's robots.txt keeps us from an address. */
import { bodyOf } from './body-of.ts'
import { follow, type Gate } from './follow.ts'
import { BY_HAND } from './network-reason.ts'
import { AGENT, type Failure } from './open.ts'
import type { FetchPolicy } from './policy.ts'
import { robotsAllow } from './robots-rules.ts'
import { seconds, watchOver } from './watch.ts'

/** Each site is asked once. A robots.txt that is not there allows all, one that cannot be read allows nothing (RFC 9309, 2.3.1). */
export function robotsOf(policy: FetchPolicy): Gate {
  const known = new Map<string, Promise<string | Failure>>()
  return async (url) => {
    const rules = known.get(url.origin) ?? rulesOf(url.origin, policy)
    known.set(url.origin, rules)
    const robots = await rules
    if (typeof robots !== 'string') return robots
    if (robotsAllow(robots, AGENT, url.pathname + url.search)) return undefined
    return { error: `its robots.txt asks programs to stay out; ${BY_HAND}.` }
  }
}

/** A watch of its own, since several pages may wait for it. */
async function rulesOf(origin: string, policy: FetchPolicy): Promise<string | Failure> {
  const { total } = policy.limits
  const watch = watchOver(policy.stop)
  const done = watch.within(total, `its robots.txt was not there within ${seconds(total)}; try again later`)
  try {
    const answer = await follow(new URL('/robots.txt', origin), policy, watch, OPEN)
    if ('error' in answer) return answer
    const { statusCode = 0 } = answer.response
    if (statusCode >= 500) {
      answer.response.destroy()
      return { error: `its robots.txt cannot be read (${statusCode}); try again later.` }
    }
    if (statusCode >= 300) {
      answer.response.destroy()
      return ''
    }
    const body = await bodyOf(answer.response, MAX_ROBOTS, watch)
    return 'error' in body ? body : new TextDecoder().decode(body.bytes)
  } finally {
    done()
  }
}

/** No robots.txt stands before a robots.txt. */
const OPEN: Gate = async () => undefined

/** Bytes. What RFC 9309 asks a reader to take in at the least. */
const MAX_ROBOTS = 512_000
