import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, webArchive } from '../support/web-archive.ts'

const ENTRY = resolve('src/cli/claimdiff.ts')
const RELEASE = `Ministry sets new rules for night ferries

The Ministry of Transport said on Friday that all night ferries must carry two certified engineers.

Some 1,200 crew members will be trained at public expense, the ministry said.
`
const HIT =
  'All night ferries should carry two certified engineers, the Ministry of Transport said on Friday.\n\nFish prices fell.'
const OTHER = 'The cup final was decided by a late goal.\n\nThousands watched it in the rain.'
const record = (n: number, text: string) =>
  `${JSON.stringify({ url: `https://paper${n % 3}.example/${n}`, date: '2024-03-01', title: `Piece ${n}`, text })}\n`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdiff-'))
  writeFileSync(join(folder, 'release.txt'), RELEASE)
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const write = (name: string, contents: string | Uint8Array) => writeFileSync(join(folder, name), contents)
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const environment = { PATH: process.env.PATH ?? '' }

const ONE_WORKER = ['--workers', '1']

/** Each run is a process of its own, which starts anew. */
vi.setConfig({ testTimeout: 120_000 })

const run = (args: readonly string[], input: string | Uint8Array = '') => {
  const words = [ENTRY, 'sweep', 'release.txt', ...(args.includes('--workers') ? [] : ONE_WORKER), ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: folder,
    encoding: 'utf8',
    env: environment,
    input,
  })
  return { status, stdout, stderr }
}

const linesIn = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('every form of an archive gives the same articles', () => {
  const archive = [record(1, OTHER), record(2, HIT), '\n', record(3, OTHER), record(4, HIT).trimEnd()].join(
    '',
  )

  test.each([
    ['a file', () => write('in.jsonl', archive), 'in.jsonl', ''],
    ['a gzipped file, whatever its name', () => write('in.jsonl', gzipSync(archive)), 'in.jsonl', ''],
    ['a file with a byte-order mark', () => write('in.jsonl', `\ufeff${archive}`), 'in.jsonl', ''],
    ['standard input', () => undefined, '-', archive],
  ])('%s', (_, prepare, name, input) => {
    prepare()
    const { status, stdout, stderr } = run(['--in', name], input)
    const place = name === '-' ? 'stdin' : name
    expect({ status, stderr, articles: linesIn(stdout).map(({ article }) => article) }).toMatchObject({
      status: 0,
      stderr: '',
      articles: [
        { number: 2, place: `${place}:2`, outlet: 'paper2.example', headline: 'Piece 2' },
        { number: 4, place: `${place}:5`, outlet: 'paper1.example', headline: 'Piece 4' },
      ],
    })
  })

  test('a folder and its folders, but not the release itself', () => {
    mkdirSync(join(folder, 'more'))
    for (const [name, text] of [
      ['b.md', `---\noutlet: Courier\n---\n${HIT}\n`],
      ['a.txt', OTHER],
      ['more/c.txt', HIT],
      ['.hidden.txt', HIT],
      ['notes.pdf', HIT],
    ] as const)
      write(name, text)
    const { stdout } = run(['--in', '.'])
    expect(linesIn(stdout).map(({ article }) => [article.number, article.place, article.outlet])).toEqual([
      [2, 'b.md', 'Courier'],
      [3, 'more/c.txt', 'c'],
    ])
  })
})

/** Batches are as large as chunks: so much is several of them. */
const long = (records: number) =>
  Array.from({ length: records }, (_, n) => record(n, n % 40 === 7 ? HIT : OTHER.repeat(20))).join('')

test('the lines are the same whatever the number of workers', () => {
  write('in.jsonl', long(300))
  const [one, three] = ['1', '3'].map((workers) => run(['--in', 'in.jsonl', '--workers', workers]))
  expect(linesIn(one?.stdout ?? '')).toHaveLength(8)
  expect(three).toEqual(one)
})

/** Pages of so many bytes that they are several batches, one of them a hit now and then. */
const longArchive = async (records: number) => {
  const pages = Array.from({ length: records }, (_, n) => ({
    url: `https://paper${n % 3}.example/${n}`,
    body: `${page(`Piece ${n}`, ...(n % 20 === 7 ? HIT : OTHER).split('\n\n'))}<!-- ${'x'.repeat(40_000)} -->`,
  }))
  return Buffer.concat([
    Buffer.from('WARC/1.0\r\nnothing\r\n\r\n'),
    ...(await webArchive(pages, { gzip: false })),
  ])
}

test.each([
  ['lines of JSON', () => Buffer.from(`{\n${long(400)}`)],
  ['a web archive', () => longArchive(80)],
])(
  'Ctrl-C on %s finishes the articles at hand and says how to go on; --resume gives what one run gives',
  async (_, make) => {
    const all = await make()
    const half = all.length / 2
    const whole = run(['--in', '-'], all)
    const args = ['--in', '-', '-o', 'hits.jsonl']
    const child = spawn(process.execPath, [ENTRY, 'sweep', 'release.txt', ...ONE_WORKER, ...args], {
      cwd: folder,
      env: environment,
    })
    let stderr = ''
    child.stderr.setEncoding('utf8')
    // It may leave before all is read.
    child.stdin.on('error', () => undefined)
    child.stdin.write(all.subarray(0, half))
    for await (const told of child.stderr) {
      const isFirst = stderr === ''
      stderr += told
      if (isFirst) child.kill('SIGINT')
      if (stderr.includes('finishing')) child.stdin.write(all.subarray(half))
    }
    const [status] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode]
    expect({ status, stderr }).toEqual({
      status: 130,
      stderr: expect.stringMatching(/stopped after \d+ articles; go on with the same command and --resume/),
    })
    expect(readdirSync(folder)).toEqual(['hits.jsonl.cursor', 'hits.jsonl.part', 'release.txt'])
    expect(run(args, all)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('go on with --resume'),
    })
    expect(run([...args, '--setting', 'strict', '--resume'], all)).toMatchObject({ status: 2 })
    expect(run([...args, '--resume'], all)).toMatchObject({ status: 0, stdout: '' })
    expect(read('hits.jsonl')).toBe(whole.stdout)
    expect(readdirSync(folder)).toEqual(['hits.jsonl', 'release.txt'])
  },
)

test('broken records are named, counted and passed over', () => {
  const { status, stdout, stderr } = run(
    ['--in', '-'],
    `{"text": "cut\n${record(2, HIT)}{"title": "no text"}\n`,
  )
  expect({ status, numbers: linesIn(stdout).map(({ article }) => article.number), stderr }).toEqual({
    status: 0,
    numbers: [2],
    stderr: `claimdiff: stdin:1: skipped: the line ends within a text
claimdiff: stdin:3: skipped: no "text"
claimdiff: 2 broken records skipped.
`,
  })
})

test('the story holds the best articles, and compare says of them what the sweep said', () => {
  const both = `${HIT} Some 1,200 crew members will be trained at public expense, the ministry said.`
  write('in.jsonl', [record(1, HIT), record(2, OTHER), record(3, both), record(4, HIT)].join(''))
  const { stdout } = run(['--in', 'in.jsonl', '--story', 'story', '--top', '2'])
  expect(readdirSync(join(folder, 'story'))).toEqual([
    'paper0-example-3.txt',
    'paper1-example-1.txt',
    'release.txt',
    'sources.json',
  ])
  const compared = spawnSync(process.execPath, [ENTRY, 'compare', 'story', '-f', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    env: environment,
  })
  const { readings } = JSON.parse(compared.stdout)
  for (const { article, statuses } of linesIn(stdout).filter(({ article }) => article.number !== 4)) {
    const ofArticle = readings.filter(({ witness }: { witness: string }) =>
      witness.endsWith(`-${article.number}`),
    )
    expect(ofArticle.map(({ status }: { status: string }) => status)).toEqual(statuses)
  }
  expect(run(['--in', 'in.jsonl', '--story', 'story'])).toMatchObject({
    status: 2,
    stderr: 'claimdiff: story: not empty; name a new folder for the story.\n',
  })
})

describe('a web archive', () => {
  const pages = [
    { url: 'https://www.courier.example/1', body: page('Cup', ...OTHER.split('\n\n')) },
    { url: 'https://www.courier.example/logo', body: Buffer.from([1, 2, 3]), mediaType: 'image/png' },
    { url: 'https://www.courier.example/2', body: page('At sea', ...HIT.split('\n\n')) },
    { url: 'https://herald.example/3', body: HIT, mediaType: 'text/plain' },
  ]
  const PASSED = 'claimdiff: 1 record of web archives passed over, which hold no page or text.\n'

  test.each([false, true])('packed (%s), as a file, in a folder and from standard input', async (gzip) => {
    const archive = Buffer.concat(await webArchive(pages, { gzip }))
    mkdirSync(join(folder, 'crawl'))
    write('crawl/b.warc.gz', archive)
    write('crawl/a.txt', OTHER)
    const found = [run(['--in', 'crawl/b.warc.gz']), run(['--in', 'crawl']), run(['--in', '-'], archive)]
    expect(found.map(({ status, stderr }) => [status, stderr])).toEqual([
      [0, PASSED],
      [0, PASSED],
      [0, PASSED],
    ])
    const [file, inFolder, piped] = found.map(({ stdout }) => linesIn(stdout).map(({ article }) => article))
    const facts = (number: number, place: string) => [
      { number, place: `${place}:3`, outlet: 'courier.example', url: pages[2]?.url, headline: 'At sea' },
      { number: number + 1, place: `${place}:4`, outlet: 'herald.example', url: pages[3]?.url },
    ]
    expect(file).toMatchObject(facts(2, 'crawl/b.warc.gz'))
    expect(inFolder).toMatchObject(facts(3, 'crawl/b.warc.gz'))
    expect(piped).toMatchObject(facts(2, 'stdin'))
  })

  test('its best pages are a story, of which compare says what the sweep said', async () => {
    write('in.warc', Buffer.concat(await webArchive(pages, { gzip: false })))
    const { stdout } = run(['--in', 'in.warc', '--story', 'story'])
    const names = ['courier-example-2.md', 'herald-example-3.md', 'release.txt', 'sources.json']
    expect(readdirSync(join(folder, 'story'))).toEqual(names)
    expect(read('story/courier-example-2.md')).toContain('retrieved: 2024-03-02T08:00:00Z')
    const compared = spawnSync(process.execPath, [ENTRY, 'compare', 'story', '-f', 'json'], {
      cwd: folder,
      encoding: 'utf8',
      env: environment,
    })
    const { readings } = JSON.parse(compared.stdout)
    const statuses = readings.map(({ status }: { status: string }) => status)
    expect(
      linesIn(stdout)
        .flatMap((line) => line.statuses)
        .sort(),
    ).toEqual(statuses.sort())
  })
})

describe('the overview', () => {
  const archive = [record(1, HIT), record(2, OTHER), record(4, HIT), record(5, HIT)].join('')

  test('as Markdown', () => {
    const { stdout } = run(['--in', '-', '--summary', 'md'], archive)
    expect(stdout).toContain('3 articles carry something of the release, in 2 outlets.')
    expect(stdout).toContain('| paper1.example | 2 | 50% | ██████████ | 0 | 0 | 2 |')
    expect(stdout).toContain('| certainty or obligation | 3 | ████████████████████ |')
    expect(stdout).toContain('| 2024-03-01 | 3 |')
  })

  test('as CSV, beside the lines', () => {
    const { stdout } = run(['--in', '-', '--summary', 'csv', '-o', 'hits.jsonl'], archive)
    expect(stdout).toContain('outlet,paper1.example,,,2,0.5,0,0,2\r\n')
    expect(linesIn(read('hits.jsonl'))).toHaveLength(3)
  })
})

test.each([
  ['no such archive', ['--in', 'gone.jsonl'], '', 'gone.jsonl: no such file or folder'],
  ['an empty archive', ['--in', '-'], '\n', '-: no article could be read'],
  ['an archive that is none', ['--in', 'release.txt'], '', 'release.txt: no article could be read'],
  [
    'a web archive without pages',
    ['--in', '-'],
    'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n',
    'a web archive of pages',
  ],
  ['zipped data cut off', ['--in', 'cut.gz'], '', 'cut.gz: its zipped data ends too early'],
  ['a story of standard input', ['--in', '-', '--story', 's'], '', 'cannot be'],
  ['nothing to resume', ['--in', '-', '-o', 'x.jsonl', '--resume'], '', 'no unfinished sweep'],
  ['resuming nowhere', ['--in', '-', '--resume'], '', 'name it with --out'],
  ['a wrong number of workers', ['--in', '-', '--workers', '0'], '', 'whole number'],
])('%s is one clear error, and nothing is left behind', (_, args, input, message) => {
  write('cut.gz', gzipSync(long(50)).subarray(0, 300))
  const { status, stderr } = run(args, input)
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) })
  expect(readdirSync(folder)).toEqual(['cut.gz', 'release.txt'])
})
