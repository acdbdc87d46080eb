/** An address that may be fetched in, the server's answer up to its headers out; the connection goes to addresses that were checked, and to no other. */
import type { LookupAddress } from 'node:dns'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { FetchPolicy } from './policy.ts'
import { PERMIT } from './refused-url.ts'
import { seconds, type Watch } from './watch.ts'

/** Told by fetchPage with the address before it. */
export type Failure = { readonly error: string }

/**
 * Node's own client, for it takes a `lookup` by which the checked addresses are the ones connected to. A fresh agent
 * each time: no connection, cookie or proxy setting of another request is taken over.
 */
export async function open(url: URL, policy: FetchPolicy, watch: Watch): Promise<IncomingMessage | Failure> {
  const { connect } = policy.limits
  const connected = watch.within(connect, `no connection within ${seconds(connect)}; try again later`)
  try {
    const addresses = await addressesOf(url, policy, watch.signal)
    if ('error' in addresses) return addresses
    return await answerOf(url, addresses, policy.limits.idle, watch, connected)
  } catch (problem) {
    return { error: `${watch.reasonFor(problem)}.` }
  } finally {
    connected()
  }
}

/** One answer of the resolver serves for the check and for the connection, so that a second one cannot differ. */
async function addressesOf(
  url: URL,
  { resolve, refusedAddress }: FetchPolicy,
  signal: AbortSignal,
): Promise<readonly LookupAddress[] | Failure> {
  const literal = url.hostname.replace(/^\[(.*)\]$/u, '$1')
  const family = isIP(literal)
  if (family !== 0) return [{ address: literal, family }]
  const addresses = await Promise.race([resolve(url.hostname), stopped(signal)])
  for (const { address } of addresses) {
    const refusal = refusedAddress(address)
    if (refusal) return { error: `${url.hostname} leads to ${refusal}; ${PERMIT}.` }
  }
  return addresses.length > 0 ? addresses : { error: 'no such host; check the link and the connection.' }
}

const stopped = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })

function answerOf(
  url: URL,
  addresses: readonly LookupAddress[],
  idle: number,
  watch: Watch,
  connected: () => void,
): Promise<IncomingMessage> {
  const isSecure = url.protocol === 'https:'
  const { request, Agent } = isSecure ? https : http
  return new Promise((resolve, reject) => {
    const call = request(url, {
      agent: new Agent({ keepAlive: false }),
      headers: HEADERS,
      lookup: pinned(addresses),
      maxHeaderSize: MAX_HEADER,
      rejectUnauthorized: true,
      signal: watch.signal,
    })
    call.setTimeout(idle, () => watch.stop(`no byte came for ${seconds(idle)}; try again later`))
    call.once('socket', (socket) => socket.once(isSecure ? 'secureConnect' : 'connect', connected))
    call.once('response', resolve)
    call.on('error', reject)
    call.end()
  })
}

const pinned =
  (addresses: readonly LookupAddress[]): LookupFunction =>
  (_, { all }, done) => {
    const [first] = addresses
    if (all) done(null, [...addresses])
    else done(null, first?.address ?? '', first?.family)
  }

/** As robots.txt names us. */
export const AGENT = 'claimdiff'

const HEADERS = {
  'User-Agent': `Mozilla/5.0 (compatible; ${AGENT}; single pages, at a person's request)`,
  Accept: 'text/html, application/xhtml+xml, application/pdf, text/plain, */*;q=0.1',
  'Accept-Encoding': 'gzip, deflate, br',
}

/** Bytes. News sites send long cookies and security policies; Node's own limit is a quarter of this. */
const MAX_HEADER = 65_536
