/** Links that would lead into the user's own network, by whatever way: no server there hears of them. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { expect, test } from 'vitest'
import { refusedAddress, refusedHost } from '../../../src/io/fetch/address-guard.ts'
import { pageFetcher } from '../../../src/io/fetch/fetch-page.ts'
import { html, PAGE, policy, redirect, site, started, tcp } from './servers.ts'

const at = (address: string) => [{ address, family: address.includes(':') ? 6 : 4 }]

/** 127.0.0.1 stands for the public internet, the rest of 127.0.0.0/8 for what must not be reached. */
const guarded: Parameters<typeof policy>[0] = {
  refusedHost: (host) => (host === '127.0.0.1' ? undefined : refusedHost(host)),
  refusedAddress: (address) => (address === '127.0.0.1' ? undefined : refusedAddress(address)),
}

const errorOf = async (address: string, rules: Parameters<typeof policy>[0]): Promise<string> => {
  const page = await pageFetcher(policy(rules))(address)
  return 'error' in page ? page.error : 'fetched'
}

test('what is refused to begin with is never asked', async () => {
  const { origin, port, requests } = await site({ '/': html(PAGE) })
  const rules = { refusedHost, refusedAddress }
  for (const host of ['127.0.0.1', '127.1', '2130706433', '0x7f.1', '017700000001', 'localhost', '[::1]']) {
    expect(await errorOf(`http://${host}:${port}/`, rules)).toMatch(/--allow-private permits it\.$/)
  }
  expect(requests).toEqual([])
  expect(await errorOf(origin, {})).toBe('fetched')
})

test('a public name that leads to a private address is refused, also where it is one of several', async () => {
  const { port, requests } = await site({ '/': html(PAGE) })
  for (const addresses of [at('127.0.0.1'), [...at('1.1.1.1'), ...at('127.0.0.1')], at('::ffff:127.0.0.1')]) {
    const rules = { refusedHost, refusedAddress, resolve: async () => addresses }
    expect(await errorOf(`http://news.example:${port}/`, rules)).toMatch(
      /news\.example leads to .*127\.0\.0\.1 is a loopback|leads to ::ffff/,
    )
  }
  expect(requests).toEqual([])
})

test('a redirect to a private address is refused, by number and by name', async () => {
  const inner = await site({ '/': html('secret') }, '127.0.0.2')
  const { origin } = await site({
    '/number': redirect(`${inner.origin}/`),
    '/mapped': redirect(`http://[::ffff:127.0.0.2]:${inner.port}/`),
    '/name': redirect(`http://localhost:${inner.port}/`),
    '/metadata': redirect('http://169.254.169.254/latest/meta-data/'),
  })
  expect(await errorOf(`${origin}/number`, guarded)).toMatch(/leads to .*127\.0\.0\.2 is a loopback address/)
  expect(await errorOf(`${origin}/mapped`, guarded)).toMatch(/is a loopback address/)
  expect(await errorOf(`${origin}/name`, guarded)).toMatch(/name of this machine/)
  expect(await errorOf(`${origin}/metadata`, guarded)).toMatch(/link-local/)
  expect(inner.requests).toEqual([])
})

test('a robots.txt that redirects to a private address is refused like a page', async () => {
  const inner = await site({ '/robots.txt': html('') }, '127.0.0.2')
  const { origin } = await site({ '/robots.txt': redirect(`${inner.origin}/robots.txt`), '/': html(PAGE) })
  expect(await errorOf(origin, guarded)).toMatch(/loopback/)
  expect(inner.requests).toEqual([])
})

test.each([
  ['file:///etc/passwd'],
  ['ftp://news.example/'],
  ['data:text/html,hello'],
  ['gopher://127.0.0.1/'],
])('neither a link nor a redirect leads to %s', async (target) => {
  const { origin } = await site({ '/': redirect(target) })
  expect(await errorOf(target, {})).toMatch(/only http and https are fetched/)
  expect(await errorOf(origin, {})).toMatch(/leads to .*: only http and https are fetched/)
})

test('a link or a redirect with a password is refused, and the password is not shown', async () => {
  const { origin, port, requests } = await site({ '/': redirect('http://ann:secret@127.0.0.1/') })
  const hidden = ['ann:secret@', 'ann@', ':secret@'].map((who) => `http://${who}127.0.0.1:${port}/`)
  for (const address of [...hidden, origin]) {
    const error = await errorOf(address, {})
    expect(error).toMatch(/user name or password/)
    expect(error).not.toMatch(/secret|ann@/)
  }
  expect(requests).toEqual(['GET /robots.txt', 'GET /'])
})

test('a name that is bound anew between two requests is checked anew', async () => {
  const outer = await site({ '/': html(PAGE) })
  const inner = await site({ '/': html('secret') }, '127.0.0.2', outer.port)
  const answers = [at('127.0.0.1'), at('127.0.0.2')]
  const resolve = async () => answers.shift() ?? at('127.0.0.2')
  const error = await errorOf(`http://rebinding.example:${outer.port}/`, { ...guarded, resolve })
  expect(error).toMatch(/rebinding\.example leads to 127\.0\.0\.2 is a loopback address/)
  expect(outer.requests).toEqual(['GET /robots.txt'])
  expect(inner.requests).toEqual([])
})

test('a request goes to the address that was checked: its name is resolved once', async () => {
  const outer = await site({ '/': html(PAGE) })
  const inner = await site({ '/': html('secret') }, '127.0.0.2', outer.port)
  let asked = 0
  const resolve = async () => {
    asked += 1
    return at('127.0.0.1')
  }
  expect(await errorOf(`http://news.example:${outer.port}/`, { ...guarded, resolve })).toBe('fetched')
  expect(asked).toBe(outer.requests.length)
  expect(inner.requests).toEqual([])
})

test('a certificate that nobody vouches for is refused', async () => {
  const pem = readFileSync(new URL('self-signed.pem', import.meta.url))
  const server = createServer({ key: pem, cert: pem }, (_, response) => response.end(PAGE))
  const { port } = await started(server, '127.0.0.1', 0, [])
  const resolve = async () => at('127.0.0.1')
  expect(await errorOf(`https://self-signed.example:${port}/`, { resolve })).toMatch(
    /certificate cannot be trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\); save the page in a browser/,
  )
})

test('a server without TLS behind https is an error with a hint', async () => {
  const { port } = await tcp((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
  expect(await errorOf(`https://127.0.0.1:${port}/`, {})).toMatch(/whether the link should begin with http:/)
})
