/** robots.txt: what its rules say of a path, and what a site's answers make of a fetch. */
import { expect, test } from 'vitest'
import { pageFetcher } from '../../../src/io/fetch/fetch-page.ts'
import { robotsAllow } from '../../../src/io/fetch/robots-rules.ts'
import { html, PAGE, policy, redirect, site } from './servers.ts'

const all = (...rules: readonly string[]): string => ['User-agent: *', ...rules].join('\n')

test.each([
  ['', '/', true],
  [all('Disallow:'), '/a', true],
  [all('Disallow: /'), '/a', false],
  [all('Disallow: /news'), '/newsroom', false],
  [all('Disallow: /news/'), '/news', true],
  [all('Disallow: /News'), '/news', true],
  [all('disallow : /a # the archive'), '/a/1', false],
  [all('Disallow: /', 'Allow: /news/'), '/news/1', true],
  [all('Allow: /news/', 'Disallow: /'), '/news/1', true],
  [all('Allow: /page', 'Disallow: /page'), '/page', true],
  [all('Allow: /p', 'Disallow: /page'), '/page', false],
  [all('Disallow: /*.pdf$'), '/a/b.pdf', false],
  [all('Disallow: /*.pdf$'), '/a/b.pdf?x', true],
  [all('Disallow: /*.pdf'), '/a/b.pdf?x', false],
  [all('Disallow: /a$'), '/a', false],
  [all('Disallow: /a$'), '/ab', true],
  [all('Disallow: /a*b*c$'), '/a-c-b-c', false],
  [all('Disallow: /a*b*c$'), '/a-c-b', true],
  [all('Disallow: /ab*b$'), '/ab', true],
  [all('Disallow: /*?'), '/search?q=1', false],
  [all('Disallow: /fähre'), '/f%C3%A4hre', false],
  [all('Disallow: /f%c3%a4hre'), '/f%C3%A4hre', false],
  [all('Disallow: /\uD800'), '/a', true],
  ['User-agent: claimdiff\nDisallow: /a\n\nUser-agent: *\nDisallow: /', '/b', true],
  ['User-agent: *\nDisallow: /\n\nUser-agent: ClaimDiff/1.0\nDisallow:', '/b', true],
  ['User-agent: other\nUser-agent: claimdiff\nDisallow: /a', '/a', false],
  ['User-agent: claimdiff\nUser-agent: other\nDisallow: /a', '/a', false],
  ['User-agent: claimdiff\nAllow: /x\nUser-agent: other\nDisallow: /a', '/a', true],
  ['User-agent: claimdiff\nDisallow: /a\n\nUser-agent: claimdiff\nDisallow: /b', '/b', false],
  ['User-agent: claimdiffer\nDisallow: /', '/', true],
  ['Disallow: /\nUser-agent: *\nDisallow: /a', '/b', true],
  ['Sitemap: /s\rUser-agent: *\rDisallow: /a', '/a', false],
  ['<html>no such page</html>', '/', true],
])('%j lets %s pass: %s', (robots, path, allowed) => {
  expect(robotsAllow(robots, 'claimdiff', path)).toBe(allowed)
})

const answer = async (address: string): Promise<string> => {
  const page = await pageFetcher(policy())(address)
  return 'error' in page ? page.error : 'fetched'
}

test('a page that is closed to programs is not asked for', async () => {
  const { origin, requests } = await site({
    '/robots.txt': html('User-agent: *\nDisallow: /closed'),
    '/open': html(PAGE),
    '/door': redirect('/closed'),
  })
  expect(await answer(`${origin}/closed?x=1`)).toMatch(/robots\.txt asks programs to stay out; save the page/)
  expect(await answer(`${origin}/door`)).toMatch(/leads to .*\/closed: its robots\.txt/)
  expect(await answer(`${origin}/open`)).toBe('fetched')
  expect(requests.filter((request) => request.includes('closed'))).toEqual([])
})

test('a site is asked for its robots.txt once, another site for its own', async () => {
  const other = await site({ '/robots.txt': html('User-agent: *\nDisallow: /') })
  const { origin, requests } = await site({
    '/1': html(PAGE),
    '/2': html(PAGE),
    '/3': redirect(other.origin),
  })
  const fetchPage = pageFetcher(policy())
  const pages = await Promise.all(['/1', '/2', '/3'].map((path) => fetchPage(origin + path)))
  expect(pages.map((page) => 'error' in page)).toEqual([false, false, true])
  expect(requests.filter((request) => request === 'GET /robots.txt')).toHaveLength(1)
  expect(other.requests).toEqual(['GET /robots.txt'])
})

test('a robots.txt that is refused allows all, one that fails allows nothing', async () => {
  const refused = await site({
    '/robots.txt': (_, response) => response.writeHead(403).end(),
    '/': html(PAGE),
  })
  expect(await answer(refused.origin)).toBe('fetched')
  const failing = await site({
    '/robots.txt': (_, response) => response.writeHead(502).end(),
    '/': html(PAGE),
  })
  expect(await answer(failing.origin)).toMatch(/robots\.txt cannot be read \(502\); try again later/)
  const circle = await site({ '/robots.txt': redirect('/robots.txt'), '/': html(PAGE) })
  expect(await answer(circle.origin)).toMatch(/redirects more than/)
})

test('of a robots.txt without end the beginning counts', async () => {
  const rest = '# and so on\n'.repeat(60_000)
  const { origin } = await site({
    '/robots.txt': html(`User-agent: *\nDisallow: /a\n${rest}`),
    '/b': html(PAGE),
  })
  expect(await answer(`${origin}/a`)).toMatch(/stay out/)
  expect(await answer(`${origin}/b`)).toBe('fetched')
})
