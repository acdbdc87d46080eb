/** `add` as a user runs it, against files and servers on loopback: what stands in the story, what is said, the exit code. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { html, site } from '../io/fetch/servers.ts'

/** Every run is a process of its own. */
vi.setConfig({ testTimeout: 60_000 })

const ENTRY = resolve('src/cli/claimdiff.ts')
const PAGE = resolve('tests/ingest/fixtures/html/news.html')
const SHORT = resolve('tests/ingest/fixtures/html/brief.html')
const SENTENCE = 'The Ministry of Transport said on Friday that all night ferries must carry two engineers.'
const article = (words = SENTENCE) => `Ministry sets new rules for night ferries\n\n${words}\n`

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'add-'))
  await mkdir(join(root, 'story'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const begin = (...args: readonly string[]) =>
  spawn(process.execPath, [ENTRY, ...args], { cwd: root, env: { PATH: process.env.PATH ?? '' } })

async function run(args: readonly string[], input = '') {
  const child = begin(...args)
  child.stdin.end(input)
  return ended(child)
}

async function ended(child: ReturnType<typeof begin>) {
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => (stdout += chunk))
  child.stderr.on('data', (chunk) => (stderr += chunk))
  const status = await new Promise<number | null>((done) => child.on('close', done))
  return { status, stdout, stderr }
}

const add = (...args: readonly string[]) => run(['add', '--story', 'story', ...args])
const inStory = async (...under: readonly string[]) => (await readdir(join(root, 'story', ...under))).sort()
const storyFile = (name: string) => readFile(join(root, 'story', name), 'utf8')

const textSite = (text: string) => site({ '/': html(text, { 'Content-Type': 'text/plain; charset=utf-8' }) })

describe('add', () => {
  test('a release and two articles, from a file, a pipe and a link, are compared as they are', async () => {
    await writeFile(join(root, 'press.txt'), article())
    const { origin } = await textSite(article(`${SENTENCE} Too.`))
    expect(await add('--role', 'base', '--outlet', 'Ministry', 'press.txt')).toMatchObject({
      status: 0,
      stderr: '',
    })
    expect(
      await run(['add', '--story', 'story', '--outlet', 'The Courier', '-'], article(`${SENTENCE} Now.`)),
    ).toMatchObject({ status: 0 })
    expect(await add('--allow-private', origin)).toMatchObject({ status: 0, stderr: '' })
    expect(await inStory()).toEqual(['.original', '127-0-0-1.md', 'release.md', 'the-courier.md'])
    expect(await inStory('.original')).toEqual(['127-0-0-1.txt', 'release.txt', 'the-courier.txt'])
    expect(await storyFile('.original/release.txt')).toBe(article())
    expect(await storyFile('127-0-0-1.md')).toContain(`url: ${origin}/\n`)
    const { status, stdout } = await run(['compare', 'story', '--format', 'json'])
    const { base, readings } = JSON.parse(stdout)
    expect({ status, base }).toEqual({ status: 0, base: 'release' })
    expect(readings.map(({ status }: { status: string }) => status)).not.toContain('omitted')
  })

  test('a page tells its outlet, title and date; its text of another day is a version', async () => {
    const page = await readFile(PAGE, 'utf8')
    const pages = [page, page.replace('three crossings', 'two crossings')]
    const { origin } = await site({ '/ferry': (...to) => html(pages.shift() ?? '')(...to) })
    expect((await add('--allow-private', `${origin}/ferry`)).stdout).toMatch(
      /^story\/the-lunna-argus\.md: The Lunna Argus, 2024-03-05, \d+ words\n {2}left out, in characters: /,
    )
    expect(await storyFile('the-lunna-argus.md')).toMatch(
      /^---\noutlet: The Lunna Argus\ntitle: Ferry to Tarnholm cut/,
    )
    expect(await storyFile('.original/the-lunna-argus.html')).toBe(page)
    const { stdout } = await add('--allow-private', '--json', `${origin}/ferry`)
    expect(JSON.parse(stdout)).toMatchObject([
      {
        status: 'added',
        path: expect.stringMatching(/the-lunna-argus-\d{4}-\d\d-\d\d\.md$/),
        url: `${origin}/ferry`,
      },
    ])
  })

  test('a page of which little was found is kept and flagged', async () => {
    const { origin } = await site({ '/': html(await readFile(SHORT, 'utf8')) })
    const { status, stdout } = await add('--allow-private', origin)
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/\n {2}look at it: Only \d+ words/),
    })
    expect(await inStory()).toEqual(['.original', 'metro-lunna.md'])
  })

  test('the pages of a web archive are articles, the archive is kept once', async () => {
    const record = (url: string, page: string) => {
      const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`
      const length = Buffer.byteLength(answer)
      return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length}\r\n\r\n${answer}\r\n\r\n`
    }
    const [long, short] = [await readFile(PAGE, 'utf8'), await readFile(SHORT, 'utf8')]
    const archive = record('https://argus.example/a', long) + record('https://metro.example/b', short)
    await writeFile(join(root, 'story.warc'), archive)
    expect(await add('story.warc')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/\n2 added\n$/),
    })
    expect(await inStory()).toEqual(['.original', 'metro-lunna.md', 'the-lunna-argus.md'])
    expect(await inStory('.original')).toEqual(['the-lunna-argus.warc'])
    expect((await add('story.warc')).stdout).toMatch(/\n2 there already\n$/)
    expect(await add('--role', 'base', 'story.warc')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/holds 2 articles, but a story has one release/),
    })
  })

  test('several runs at once lose nothing of each other', async () => {
    const names = ['1.txt', '2.txt', '3.txt', '4.txt']
    for (const name of names) await writeFile(join(root, name), article(`${SENTENCE} Part ${name}.`))
    const runs = await Promise.all(names.map((name) => add('--outlet', 'The Courier', name)))
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0, 0])
    const kept = ['the-courier-2', 'the-courier-3', 'the-courier-4', 'the-courier']
    expect(await inStory()).toEqual(['.original', ...kept.map((name) => `${name}.md`)])
    const texts = await Promise.all(kept.map((name) => storyFile(`.original/${name}.txt`)))
    expect(new Set(texts).size).toBe(4)
  })

  test('some fail without losing the rest, and each failure says what to do', async () => {
    await writeFile(join(root, 'courier.txt'), article())
    const { origin } = await site({})
    const { status, stdout, stderr } = await add(
      '--allow-private',
      `${origin}/gone`,
      'courier.txt',
      'none.txt',
    )
    expect(status).toBe(2)
    expect(stderr).toContain(`claimdiff: ${origin}/gone: there is no such page (404); check the link.\n`)
    expect(stderr).toContain('claimdiff: none.txt: no such file or folder; check the path.\n')
    expect(stdout).toMatch(/^story\/courier\.md: .*words\n(?:.*\n)*1 added, 2 failed\n$/)
    expect(await inStory()).toEqual(['.original', 'courier.md'])
  })

  test('what is there already is not added again, in one run or in two', async () => {
    for (const name of ['a.txt', 'b.txt']) await writeFile(join(root, name), article())
    expect((await add('a.txt', 'b.txt', 'a.txt')).stdout).toMatch(
      /there already: b\.txt\n1 added, 1 there already\n$/,
    )
    expect(await add('a.txt')).toEqual({
      status: 0,
      stdout: 'story/a.md: there already: a.txt\n',
      stderr: '',
    })
    expect(await inStory('.original')).toEqual(['a.txt'])
  })

  test('this machine is out of bounds unless the user permits it', async () => {
    const { origin, requests } = await textSite(article())
    const { status, stderr } = await add(origin)
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/loopback.*--allow-private/),
    })
    expect(requests).toEqual([])
    expect(await inStory()).toEqual([])
  })

  test('--from adds the links of a list', async () => {
    const [a, b] = [await textSite(article()), await textSite(article(`${SENTENCE} Now.`))]
    await writeFile(join(root, 'links.txt'), `# outlets\n${a.origin}\n${b.origin}\n`)
    expect(await add('--allow-private', '--from', 'links.txt')).toMatchObject({ status: 0, stderr: '' })
    expect(await inStory()).toEqual(['.original', '127-0-0-1-2.md', '127-0-0-1.md'])
  })

  test('--json tells everything but the text, --quiet tells failures alone', async () => {
    await writeFile(join(root, 'a.txt'), article())
    const { stdout } = await add('--json', '--outlet', 'A', 'a.txt', 'none.txt')
    expect(JSON.parse(stdout)).toEqual([
      {
        input: 'a.txt',
        status: 'added',
        path: 'story/a.md',
        original: 'story/.original/a.txt',
        outlet: 'A',
        warnings: expect.any(Array),
        dropped: expect.any(Array),
      },
      { input: 'none.txt', status: 'failed', error: 'none.txt: no such file or folder; check the path.' },
    ])
    await writeFile(join(root, 'b.txt'), article(`${SENTENCE} Now.`))
    expect(await add('--quiet', 'b.txt')).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  test.each([
    [[], /nothing to add; name files or links/],
    [['--role', 'base', 'a.txt', 'b.txt'], /a story has one release; .* not 2/],
    [['--role', 'witness', 'a.txt'], /role/],
    [['--from', 'none.txt'], /none\.txt: no such file or folder; name a list of links/],
    [['--story', 'none', 'a.txt'], /none: no such file or folder; make the story with: claimdiff init none/],
  ])('add %j is an error, and nothing is written', async (args, reason) => {
    await writeFile(join(root, 'a.txt'), article())
    const { status, stdout, stderr } = await add(...args)
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(reason),
    })
    expect(await inStory()).toEqual([])
  })

  test('names and messages of a stranger cannot act on the terminal', async () => {
    const { origin } = await site({
      '/': (_, response) => response.writeHead(302, { Location: 'http://x/\u009b31m' }).end(),
    })
    const { stdout, stderr } = await add('--allow-private', origin, 'a\u001b[2Jb')
    for (const acting of ['\u001b', '\u009b']) expect(stdout + stderr).not.toContain(acting)
    expect(stderr).toContain('⟦U+001B⟧')
  })

  test('Ctrl-C keeps what is done, leaves no half, and ends with 130', async () => {
    await writeFile(join(root, 'courier.txt'), article())
    const { origin, requests } = await site({ '/slow': () => undefined })
    const child = begin('add', '--story', 'story', '--allow-private', 'courier.txt', `${origin}/slow`)
    const end = ended(child)
    const isAtIt = () => existsSync(join(root, 'story/courier.md')) && requests.length === 2
    while (!isAtIt() && child.exitCode === null) await setImmediate()
    child.kill('SIGINT')
    const { status, stdout, stderr } = await end
    expect({ status, stderr }).toEqual({
      status: 130,
      stderr: `claimdiff: ${origin}/slow: stopped before it was read; run the command again.\n`,
    })
    expect(stdout).toMatch(/^story\/courier\.md/)
    expect(await inStory()).toEqual(['.original', 'courier.md'])
    expect(await inStory('.original')).toEqual(['courier.txt'])
  })
})
