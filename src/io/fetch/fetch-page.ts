/** A policy in, a function out that fetches one page: its bytes and what the server says of them, or one clear error. */
import type { IncomingMessage } from 'node:http'
import { MIMEType } from 'node:util'
import { atMost } from './at-most.ts'
import { bodyOf } from './body-of.ts'
import { follow, type Gate } from './follow.ts'
import { BY_HAND } from './network-reason.ts'
import type { Failure } from './open.ts'
import type { FetchPolicy } from './policy.ts'
import { robotsOf } from './robots.ts'
import { shownUrl } from './shown-url.ts'
import { turnsPerHost } from './turns.ts'
import { seconds, type Watch, watchOver } from './watch.ts'

export type Page = {
  readonly bytes: Uint8Array
  readonly finalUrl: string
  /** In lower case, without parameters; absent where the server does not say. */
  readonly mediaType?: string
  readonly charset?: string
  /** ISO time, of the answer. */
  readonly retrieved: string
  /** How many led to `finalUrl`. */
  readonly redirects: number
}

export type FetchPage = (address: string) => Promise<Page | Failure>

/** One function for a run: it knows which site was asked when, and what its robots.txt says. */
export function pageFetcher(policy: FetchPolicy): FetchPage {
  const { limits, clock } = policy
  const turnOf = turnsPerHost(limits.gap, clock)
  const robots = robotsOf(policy)
  const atOnce = atMost(limits.atOnce)
  const fetchPage: FetchPage = async (address) => {
    const url = URL.parse(address)
    if (!url) return { error: `${address}: no valid address; check the link.` }
    url.hash = ''
    const watch = watchOver(policy.stop)
    const done = watch.within(limits.total, `not there within ${seconds(limits.total)}; ${BY_HAND}`)
    const gate: Gate = async (next) => (await robots(next)) ?? turnOf(next.host, watch)
    try {
      const page = await pageAt(url, policy, watch, gate)
      return 'error' in page ? { error: `${shownUrl(url)}: ${page.error}` } : page
    } finally {
      done()
    }
  }
  return (address) => atOnce(() => fetchPage(address))
}

async function pageAt(url: URL, policy: FetchPolicy, watch: Watch, gate: Gate): Promise<Page | Failure> {
  const followed = await follow(url, policy, watch, gate)
  if ('error' in followed) return followed
  const { response, redirects } = followed
  const retrieved = new Date(policy.clock.now()).toISOString()
  const type = typeOf(response)
  const refusal = refusedStatus(response.statusCode ?? 0) ?? refusedType(type?.essence)
  if (refusal) {
    response.destroy()
    return { error: `${refusal}.` }
  }
  const body = await bodyOf(response, policy.limits.body, watch)
  if ('error' in body) return body
  if (!body.isWhole) return { error: `larger than ${policy.limits.body / 1_000_000} MB; ${BY_HAND}.` }
  if (body.bytes.length === 0) return { error: `the page is empty; ${BY_HAND}.` }
  const charset = type?.params.get('charset')
  return {
    bytes: body.bytes,
    finalUrl: followed.url.href,
    ...(type && { mediaType: type.essence }),
    ...(charset && { charset }),
    retrieved,
    redirects,
  }
}

/** Undefined where the header is missing or is none. */
function typeOf({ headers }: IncomingMessage): MIMEType | undefined {
  try {
    return new MIMEType(headers['content-type'] ?? '')
  } catch {
    return undefined
  }
}

function refusedStatus(status: number): string | undefined {
  if (status === 200 || status === 203) return undefined
  if (status === 404 || status === 410) return `there is no such page (${status}); check the link`
  if (status === 429) return `the site asks for fewer requests (${status}); try again later`
  if (status >= 500) return `the server is in trouble (${status}); try again later`
  return `the site does not hand the page out (${status}); ${BY_HAND}`
}

function refusedType(mediaType: string | undefined): string | undefined {
  if (mediaType === undefined || READ.has(mediaType)) return undefined
  return `holds ${mediaType}, which is no article; check the link`
}

/** What there is a reader for, and what servers call a file that they do not know: then its bytes tell. */
const READ = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'message/rfc822',
  'application/warc',
  'application/gzip',
  'application/x-gzip',
  'application/octet-stream',
  'binary/octet-stream',
])
