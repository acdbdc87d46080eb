/** Pages on loopback servers: what comes back of them, whatever a server does. */
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageFetcher } from '../../../src/io/fetch/fetch-page.ts'
import { html, PAGE, policy, redirect, site, tcp } from './servers.ts'

const textOf = (page: Awaited<ReturnType<ReturnType<typeof pageFetcher>>>): string =>
  'error' in page ? page.error : new TextDecoder().decode(page.bytes)

const fetched = async (address: string, ...rules: Parameters<typeof policy>) =>
  textOf(await pageFetcher(policy(...rules))(address))

test('a page comes with its address, type, charset and time, asked for once and politely', async () => {
  let agent: string | undefined
  let cookies: string | undefined
  const { origin, requests } = await site({
    '/old': (request, response) => {
      agent = request.headers['user-agent']
      response.writeHead(301, { Location: '/new?q=1', 'Set-Cookie': 'seen=1' }).end()
    },
    '/new?q=1': (request, response) => {
      cookies = request.headers.cookie
      html(PAGE, { 'Content-Type': 'Text/HTML; Charset="windows-1252"' })(request, response)
    },
  })
  const clock = { now: () => Date.UTC(2026, 10, 22, 6), pause: async () => undefined }
  const page = await pageFetcher(policy({ clock }))(`${origin}/old#part`)
  expect(page).toEqual({
    bytes: Buffer.from(PAGE),
    finalUrl: `${origin}/new?q=1`,
    mediaType: 'text/html',
    charset: 'windows-1252',
    retrieved: '2026-11-22T06:00:00.000Z',
    redirects: 1,
  })
  expect(requests).toEqual(['GET /robots.txt', 'GET /old', 'GET /new?q=1'])
  expect(agent).toMatch(/claimdiff/)
  expect(cookies).toBeUndefined()
})

test.each([
  ['gzip', gzipSync],
  ['x-gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
])('%s is unpacked', async (coding, pack) => {
  const { origin } = await site({ '/': html(pack(PAGE), { 'Content-Encoding': coding }) })
  expect(await fetched(origin)).toBe(PAGE)
})

test.each([
  ['gzip', 'no archive', /damaged/],
  ['gzip', gzipSync(PAGE).subarray(0, 30), /damaged/],
  ['br', 'no archive', /damaged/],
  ['zstd', PAGE, /packed as zstd/],
  ['__proto__', PAGE, /packed as __proto__/],
])('%s that cannot be unpacked is an error', async (coding, body, reason) => {
  const { origin } = await site({ '/': html(body, { 'Content-Encoding': coding }) })
  expect(await fetched(origin)).toMatch(reason)
})

test('a page without a type is left to its reader', async () => {
  const { origin } = await site({ '/': (_, response) => response.end(PAGE) })
  const page = await pageFetcher(policy())(origin)
  expect(page).toMatchObject({ finalUrl: `${origin}/`, redirects: 0 })
  expect(page).not.toHaveProperty('mediaType')
})

test.each([
  [404, /no such page \(404\); check the link/],
  [410, /no such page/],
  [403, /does not hand the page out \(403\); save the page in a browser/],
  [304, /does not hand the page out/],
  [204, /does not hand the page out/],
  [429, /fewer requests/],
  [500, /in trouble \(500\); try again later/],
  [503, /in trouble/],
])('status %i is an error with a next step', async (status, reason) => {
  const { origin } = await site({ '/': (_, response) => response.writeHead(status).end(PAGE) })
  const error = await fetched(origin)
  expect(error).toMatch(reason)
  expect(error.startsWith(`${origin}/: `)).toBe(true)
})

test.each([['image/png'], ['video/mp4'], ['application/zip'], ['application/json']])(
  '%s is refused before its body is read',
  async (type) => {
    const { origin } = await site({
      '/': (_, response) => response.writeHead(200, { 'Content-Type': type }).write('endless'),
    })
    expect(await fetched(origin)).toMatch(`holds ${type}, which is no article`)
  },
)

test('an empty page is an error', async () => {
  const { origin } = await site({ '/': html('') })
  expect(await fetched(origin)).toMatch(/is empty/)
})

test('a server that knows GET alone will do', async () => {
  const { origin, requests } = await site({
    '/': (request, response) =>
      request.method === 'GET' ? html(PAGE)(request, response) : response.writeHead(405).end(),
  })
  expect(await fetched(origin)).toBe(PAGE)
  expect(requests.every((request) => request.startsWith('GET '))).toBe(true)
})

test('redirects are followed to a limit, and a circle ends there', async () => {
  const { origin, requests } = await site({
    '/': redirect('/a'),
    '/a': redirect('/b', 303),
    '/b': html(PAGE),
    '/circle': redirect('/circle', 308),
  })
  expect(await fetched(origin, { limits: { redirects: 2 } })).toBe(PAGE)
  expect(await fetched(origin, { limits: { redirects: 1 } })).toMatch(/redirects more than 1 times/)
  expect(await fetched(`${origin}/circle`)).toMatch(/redirects more than 8 times/)
  expect(requests.filter((request) => request === 'GET /circle')).toHaveLength(9)
})

test('a redirect to a path in UTF-8 leads there', async () => {
  const { origin } = await site({
    '/': (_, response) => {
      response.socket?.end(
        'HTTP/1.1 302 Found\r\nLocation: /fähre\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
      )
    },
    '/f%C3%A4hre': html(PAGE),
  })
  expect(await fetched(origin)).toBe(PAGE)
})

test('a redirect that leads nowhere is an error, and a page that names another place is a page', async () => {
  const { origin } = await site({
    '/nowhere': (_, response) => response.writeHead(302).end(),
    '/page': html(PAGE, { Location: '/other' }),
  })
  expect(await fetched(`${origin}/nowhere`)).toMatch(/302/)
  expect(await fetched(`${origin}/page`)).toBe(PAGE)
})

test('a redirect to what is no address is an error', async () => {
  const { origin } = await site({ '/': redirect('http://[') })
  expect(await fetched(origin)).toMatch(/redirects to what is no address/)
})

test.each([['no address'], ['http://'], ['//example.org/'], ['http://exa mple.org/']])(
  '%s is no valid address',
  async (address) => {
    expect(await fetched(address)).toBe(`${address}: no valid address; check the link.`)
  },
)

test('a page may be as long as the limit and no longer, packed or not', async () => {
  const body = 'x'.repeat(1000)
  const { origin } = await site({
    '/plain': html(body),
    '/packed': html(gzipSync(body), { 'Content-Encoding': 'gzip' }),
  })
  for (const path of ['/plain', '/packed']) {
    expect(await fetched(origin + path, { limits: { body: 1000 } })).toBe(body)
    expect(await fetched(origin + path, { limits: { body: 999 } })).toMatch(/larger than 0.000999 MB/)
  }
})

test('a body without end is cut off', async () => {
  const { origin } = await site({
    '/': (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' })
      const more = () => {
        while (response.write('x'.repeat(10_000)));
      }
      response.on('drain', more)
      more()
    },
  })
  expect(await fetched(origin, { limits: { body: 1_000_000 } })).toMatch(/larger than 1 MB/)
})

test.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
])('a %s bomb fills no memory', async (coding, pack) => {
  const bomb = pack(Buffer.alloc(50_000_000))
  expect(bomb.length).toBeLessThan(60_000)
  const { origin } = await site({ '/': html(bomb, { 'Content-Encoding': coding }) })
  const before = process.memoryUsage().arrayBuffers
  expect(await fetched(origin, { limits: { body: 1_000_000 } })).toMatch(/larger than 1 MB/)
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000)
})

test('a server that says nothing, or stops in the middle, is left', async () => {
  const { origin } = await site({
    '/header': () => undefined,
    '/body': (_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).write('The'),
  })
  const limits = { idle: 50 }
  expect(await fetched(`${origin}/header`, { limits })).toMatch(/no byte came for 0\.05 s/)
  expect(await fetched(`${origin}/body`, { limits })).toMatch(/no byte came for 0\.05 s/)
})

test('a server that drips is left when the whole time is up', async () => {
  const { origin } = await site({
    '/': (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' })
      const drip = setInterval(() => response.write('x'), 5)
      response.on('close', () => clearInterval(drip))
    },
  })
  expect(await fetched(origin, { limits: { total: 200 } })).toMatch(/not there within 0\.2 s/)
})

test('a name or a handshake that takes for ever is left', async () => {
  const limits = { connect: 50 }
  const resolve = () => new Promise<never>(() => undefined)
  expect(await fetched('http://slow.example/', { limits, resolve })).toMatch(/no connection within 0\.05 s/)
  const { port } = await tcp(() => undefined)
  expect(await fetched(`https://127.0.0.1:${port}/`, { limits })).toMatch(/no connection within 0\.05 s/)
})

test('a connection that is refused, broken off or no HTTP is an error', async () => {
  const gone = await tcp((socket) => socket.destroy())
  expect(await fetched(gone.origin)).toMatch(/broke the connection off/)
  const other = await tcp((socket) => socket.end('220 mail.example ESMTP\r\n'))
  expect(await fetched(other.origin)).toMatch(/the request failed \(HPE_/)
  const refused = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }])
  expect(await fetched('http://closed.example:1/', { resolve: refused })).toMatch(/was refused/)
})

test('a page that ends early is an error', async () => {
  const { origin } = await site({
    '/': (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '1000' })
      response.write('The ferry', () => response.destroy())
    },
  })
  expect(await fetched(origin)).toMatch(/broke the connection off/)
})

test('a name that is not known is an error', async () => {
  const resolve = () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }))
  expect(await fetched('http://nowhere.example/', { resolve })).toMatch(/no such host/)
  expect(await fetched('http://nowhere.example/', { resolve: async () => [] })).toMatch(/no such host/)
})

test('whatever a server sends, a page or an error comes back', { timeout: 60_000 }, async () => {
  const head = fc.constantFrom(
    'HTTP/1.1 200 OK\r\n\r\n',
    'HTTP/1.1 302 Found\r\nLocation: ',
    'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n\u001f\u008b',
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: ',
    'HTTP/1.1 ',
    '',
  )
  const answers = fc.tuple(head, fc.string({ unit: 'binary', maxLength: 200 }))
  let answer = ''
  const { origin } = await tcp((socket) => socket.on('error', () => undefined).end(answer, 'latin1'))
  await fc.assert(
    fc.asyncProperty(answers, async (parts) => {
      answer = parts.join('')
      const rules = { limits: { idle: 2000 }, resolve: async () => [] }
      const page = await pageFetcher(policy(rules))(`${origin}/page`)
      expect('error' in page ? page.error : page.finalUrl).toMatch(/^http/)
    }),
  )
})

test('no more than the limit are under way at once, and each gets its answer', async () => {
  let underWay = 0
  let most = 0
  const { origin } = await site(
    Object.fromEntries(
      ['/1', '/2', '/3', '/4', '/5'].map((path) => [
        path,
        (request, response) => {
          underWay += 1
          most = Math.max(most, underWay)
          setImmediate(() => {
            underWay -= 1
            html(`page ${path}`)(request, response)
          })
        },
      ]),
    ),
  )
  const fetchPage = pageFetcher(policy({ limits: { atOnce: 2 } }))
  const pages = await Promise.all(['/1', '/2', '/3', '/4', '/5'].map((path) => fetchPage(origin + path)))
  expect(pages.map(textOf)).toEqual(['/1', '/2', '/3', '/4', '/5'].map((path) => `page ${path}`))
  expect(most).toBeLessThanOrEqual(2)
})

test('the user’s stop ends what is under way and what waits', async () => {
  const stop = new AbortController()
  const { origin, requests } = await site({ '/1': () => stop.abort('stopped by the user'), '/2': html(PAGE) })
  const fetchPage = pageFetcher(policy({ stop: stop.signal, limits: { atOnce: 1 } }))
  const pages = await Promise.all(['/1', '/2'].map((path) => fetchPage(origin + path)))
  expect(pages.map(textOf)).toEqual(['/1', '/2'].map((path) => `${origin}${path}: stopped by the user.`))
  expect(requests).toEqual(['GET /robots.txt', 'GET /1'])
})
