/** What a fetch may reach, how much it may take and how long it may last: the type, and what a user gets without asking. */
import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { refusedAddress, refusedHost } from './address-guard.ts'

export type Limits = {
  /** Milliseconds until a name is resolved, a connection stands and TLS is agreed. */
  readonly connect: number
  /** Milliseconds without a byte. */
  readonly idle: number
  /** Milliseconds for a page, its redirects and its turn included. */
  readonly total: number
  /** Bytes of a page, unpacked. */
  readonly body: number
  readonly redirects: number
  /** Pages under way at once. */
  readonly atOnce: number
  /** Milliseconds from one request of a host's pages to the next. */
  readonly gap: number
}

export type FetchPolicy = {
  readonly limits: Limits
  /** Why a host, as a URL names it, or an address is out of bounds; undefined where it is not. */
  readonly refusedHost: (host: string) => string | undefined
  readonly refusedAddress: (address: string) => string | undefined
  readonly resolve: (host: string) => Promise<readonly LookupAddress[]>
  readonly clock: Clock
  /** Its reason says in words why a fetch under way was stopped. */
  readonly stop: AbortSignal
}

export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly pause: (milliseconds: number, stop: AbortSignal) => Promise<unknown>
}

/** `allowPrivate` is for a user whose pages stand on the own network. */
export function fetchPolicy(allowPrivate: boolean, stop: AbortSignal): FetchPolicy {
  const allowed = () => undefined
  return {
    limits: LIMITS,
    refusedHost: allowPrivate ? allowed : refusedHost,
    refusedAddress: allowPrivate ? allowed : refusedAddress,
    resolve: (host) => lookup(host, { all: true }),
    clock: { now: Date.now, pause: (time, signal) => pause(time, undefined, { signal }) },
    stop,
  }
}

const LIMITS: Limits = {
  // A far server behind a slow resolver answers within a few seconds; browsers give up later, a person sooner.
  connect: 10_000,
  // Newsrooms' pages are made on demand, and some take ten seconds to begin.
  idle: 20_000,
  // The end for a server that sends a byte now and then.
  total: 60_000,
  // The longest article page is a few MB; a scanned report as PDF may have twenty.
  body: 25_000_000,
  // A shortened link, http to https, a bare host to www, a consent page and back: browsers allow 20.
  redirects: 8,
  atOnce: 4,
  // What operators of small sites ask of programs.
  gap: 1_000,
}
