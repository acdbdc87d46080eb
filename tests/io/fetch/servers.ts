/** Handlers in, servers on loopback and a policy that may reach them out. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createTcp, type Server, type Socket } from 'node:net'
import { afterEach } from 'vitest'
import { type FetchPolicy, fetchPolicy, type Limits } from '../../../src/io/fetch/policy.ts'

const running: Server[] = []
const sockets: Socket[] = []

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await Promise.all(running.splice(0).map((server) => new Promise((done) => server.close(done))))
})

export type Site = {
  readonly origin: string
  readonly port: number
  /** "GET /page", in the order they came. */
  readonly requests: readonly string[]
}

/** What stands at each path; what is not there is answered with 404. */
export type Paths = Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>

export function site(paths: Paths, host = '127.0.0.1', port = 0): Promise<Site> {
  const requests: string[] = []
  const listener: RequestListener = (request, response) => {
    requests.push(`${request.method} ${request.url}`)
    const answer = paths[request.url ?? '']
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  }
  return started(createServer(listener), host, port, requests)
}

/** A server that is no web server. */
export const tcp = (onSocket: (socket: Socket) => void): Promise<Site> =>
  started(createTcp(onSocket), '127.0.0.1', 0, [])

/** Closed with the test that started it. */
export async function started(
  server: Server,
  host: string,
  port: number,
  requests: readonly string[],
): Promise<Site> {
  running.push(server)
  server.on('connection', (socket) => sockets.push(socket))
  await new Promise<void>((done) => server.listen(port, host, done))
  const address = server.address()
  const taken = typeof address === 'object' && address ? address.port : 0
  return { origin: `http://${host}:${taken}`, port: taken, requests }
}

export const PAGE = '<!doctype html><title>Ferries</title><p>The ferry sails at noon.</p>'

export const html =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(body)
  }

export const redirect =
  (location: string, status = 302) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(status, { Location: location }).end('elsewhere')
  }

/** As a user's with --allow-private, but for what a test says. */
export function policy({
  limits,
  ...rules
}: Partial<Omit<FetchPolicy, 'limits'>> & { readonly limits?: Partial<Limits> } = {}): FetchPolicy {
  const usual = fetchPolicy(true, new AbortController().signal)
  return { ...usual, ...rules, limits: { ...usual.limits, gap: 0, ...limits } }
}
