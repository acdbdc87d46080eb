/** An address in, the answer at the end of its redirects out; every hop is checked like the first. */
import type { IncomingMessage } from 'node:http'
import { BY_HAND } from './network-reason.ts'
import { type Failure, open } from './open.ts'
import type { FetchPolicy } from './policy.ts'
import { refusedUrl } from './refused-url.ts'
import { shownUrl } from './shown-url.ts'
import type { Watch } from './watch.ts'

export type Followed = {
  readonly response: IncomingMessage
  readonly url: URL
  /** How many led there. */
  readonly redirects: number
}

/** Says why an address must not be asked now, if it must not. */
export type Gate = (url: URL) => Promise<Failure | undefined>

/** `gate` is asked before every request. */
export async function follow(
  start: URL,
  policy: FetchPolicy,
  watch: Watch,
  gate: Gate,
): Promise<Followed | Failure> {
  const { redirects: most } = policy.limits
  let url = start
  for (let redirects = 0; redirects <= most; redirects += 1) {
    const response = await answerOf(url, policy, watch, gate)
    if ('error' in response) return redirects === 0 ? response : led(url, response)
    const target = targetOf(response, url)
    if (target === undefined) return { response, url, redirects }
    response.destroy()
    if (target === null) return { error: `redirects to what is no address; ${BY_HAND}.` }
    url = target
  }
  return { error: `redirects more than ${most} times; ${BY_HAND}.` }
}

async function answerOf(
  url: URL,
  policy: FetchPolicy,
  watch: Watch,
  gate: Gate,
): Promise<IncomingMessage | Failure> {
  const refusal = refusedUrl(url, policy)
  if (refusal) return { error: `${refusal}.` }
  return (await gate(url)) ?? open(url, policy, watch)
}

const led = (url: URL, { error }: Failure): Failure => ({ error: `leads to ${shownUrl(url)}: ${error}` })

/** Undefined where there is no redirect, null where it leads to no address. */
function targetOf({ statusCode = 0, headers }: IncomingMessage, url: URL): URL | undefined | null {
  if (!REDIRECTS.has(statusCode) || headers.location === undefined) return undefined
  return URL.parse(utf8(headers.location), url.href)
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Node reads headers byte by byte; servers write paths of other scripts in UTF-8. */
const utf8 = (header: string): string => Buffer.from(header, 'latin1').toString('utf8')
