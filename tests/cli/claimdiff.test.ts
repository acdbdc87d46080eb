import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

/** Each run starts Node, on a machine that may be busy. */
vi.setConfig({ testTimeout: 30_000 })

const ENTRY = resolve('src/cli/claimdiff.ts')
const RELEASE = `Ministry sets new rules for night ferries

The Ministry of Transport said on Friday that all night ferries must carry two certified engineers.

Some 1,200 crew members will be trained at public expense, the ministry said.
`
const SAME = RELEASE
const ALTERED = `New rules for night ferries

The Ministry of Transport said on Friday that all night ferries should carry two certified engineers.

Some 1,200 crew members will be trained at public expense, the ministry said.
`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdiff-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const write = (files: Readonly<Record<string, string>>) => {
  mkdirSync(join(folder, 'story'), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'story', name), text)
}

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ENTRY, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '' },
  })
  return { status, stdout, stderr }
}

describe('compare', () => {
  test('a folder gives the report for a terminal', () => {
    write({ 'release.txt': RELEASE, 'courier.txt': ALTERED })
    const { status, stdout, stderr } = run('compare', 'story')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('DIVERGENCES')
    expect(stdout).toContain('story/courier.txt:3')
  })

  test('files are the release and its articles', () => {
    write({ 'a.txt': RELEASE, 'b.txt': ALTERED })
    const { status, stdout } = run('compare', 'story/a.txt', 'story/b.txt', '--format', 'json')
    const { base, witnesses } = JSON.parse(stdout)
    expect({
      status,
      base,
      sigils: witnesses.map((w: { article: { sigil: string } }) => w.article.sigil),
    }).toEqual({ status: 0, base: 'a', sigils: ['a', 'b'] })
  })

  test('--base names the release', () => {
    write({ 'a.txt': ALTERED, 'b.txt': RELEASE })
    const { stdout } = run('compare', 'story', '--base', 'b.txt', '--format', 'json')
    expect(JSON.parse(stdout).base).toBe('b')
  })

  test('-o writes the report and links from its folder', () => {
    write({ 'release.txt': RELEASE, 'courier.txt': ALTERED })
    expect(run('compare', 'story', '--format', 'md', '-o', 'out/memo.md')).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    })
    expect(readFileSync(join(folder, 'out/memo.md'), 'utf8')).toContain('(../story/courier.txt#L3)')
  })

  test.each([
    ['a divergence under --exit-code', ALTERED, ['--exit-code'], 1],
    ['a divergence without it', ALTERED, [], 0],
    ['no divergence under --exit-code', SAME, ['--exit-code'], 0],
  ])('%s', (_, article, options, status) => {
    write({ 'release.txt': RELEASE, 'courier.txt': article })
    expect(run('compare', 'story', ...options).status).toBe(status)
  })
})

describe('trouble is one line and exit code 2', () => {
  const expectTrouble = (result: ReturnType<typeof run>, ...words: readonly string[]) => {
    expect(result.stderr).toMatch(/^claimdiff: [^\n]+\n$/)
    for (const word of words) expect(result.stderr).toContain(word)
    expect({ status: result.status, stdout: result.stdout }).toEqual({ status: 2, stdout: '' })
  }

  test('a file that is not there', () => {
    expectTrouble(run('compare', 'nowhere.txt', 'b.txt'), 'nowhere.txt')
  })

  test('an empty file', () => {
    write({ 'release.txt': RELEASE, 'empty.txt': '' })
    expectTrouble(run('compare', 'story'), 'empty.txt')
  })

  test('a folder without a release', () => {
    write({ 'a.txt': RELEASE, 'b.txt': ALTERED })
    expectTrouble(run('compare', 'story'), 'story', '--base')
  })

  test('a file name that would act on the terminal', () => {
    expectTrouble(run('compare', 'a\u001b[2J.txt', 'b.txt'), 'a⟦U+001B⟧[2J.txt')
  })

  test('a report that cannot be written', () => {
    write({ 'release.txt': RELEASE, 'courier.txt': ALTERED })
    expectTrouble(run('compare', 'story', '-o', 'story'), 'story')
  })

  test('a command that does not exist, with the one that was meant', () => {
    expectTrouble(run('compar', 'story'), 'compare')
  })

  test('an option that does not exist, with the one that was meant', () => {
    expectTrouble(run('compare', 'story', '--formt', 'md'), '--format')
  })

  test('a format that does not exist, with those that do', () => {
    expectTrouble(run('compare', 'story', '--format', 'pdf'), 'text', 'md', 'json')
  })
})

test('report writes the page, the memo, its pictures, the scorecard and the data, named after the folder', () => {
  write({ 'release.txt': RELEASE, 'courier.txt': ALTERED })
  expect(run('report', 'story')).toEqual({
    status: 0,
    stdout: ['html', 'md', 'svg', 'copies.svg', 'scorecard.md', 'scorecard.csv', 'json']
      .map((ending) => `${join('reports', `story.${ending}`)}\n`)
      .join(''),
    stderr: '',
  })
  expect(readFileSync(join(folder, 'reports/story.md'), 'utf8')).toContain('(../story/courier.txt#L3)')
  expect(readFileSync(join(folder, 'reports/story.html'), 'utf8')).toContain('"../story/courier.txt#L3"')
  expect(JSON.parse(readFileSync(join(folder, 'reports/story.json'), 'utf8')).base).toBe('release')
})

describe('render', () => {
  beforeEach(() => {
    write({ 'release.txt': RELEASE, 'courier.txt': ALTERED })
    run('compare', 'story', '--format', 'json', '-o', 'saved.json')
  })

  test('gives what compare gives, without the articles', () => {
    const direct = run('compare', 'story', '--format', 'md', '-o', 'out/memo.md')
    const memo = readFileSync(join(folder, 'out/memo.md'), 'utf8')
    rmSync(join(folder, 'story'), { recursive: true })
    expect(run('render', 'saved.json', '--format', 'md', '-o', 'out/again.md')).toEqual(direct)
    expect(readFileSync(join(folder, 'out/again.md'), 'utf8')).toBe(memo)
  })

  test('--changes-only leaves out what was kept', () => {
    const { stdout } = run('render', 'saved.json', '--changes-only')
    expect(stdout).toContain('must')
    expect(stdout).not.toContain('1,200 crew')
  })

  test('a file that is no comparison is one error', () => {
    const { status, stderr } = run('render', 'story/release.txt')
    expect(status).toBe(2)
    expect(stderr).toMatch(/^claimdiff: story\/release\.txt: not valid JSON; [^\n]+\n$/)
  })
})

test('--version is the package’s', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(run('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
})

test('--help leads with examples', () => {
  const { status, stdout } = run('--help')
  expect(status).toBe(0)
  expect(stdout.startsWith('Examples:\n  claimdiff compare ')).toBe(true)
})

test('a reader that closes the pipe early ends the run in quiet', () => {
  write({ 'release.txt': RELEASE.repeat(40), 'courier.txt': ALTERED.repeat(40) })
  const { stderr, stdout } = spawnSync(
    'sh',
    ['-c', '"$0" "$1" compare story --format json | head -c 20', process.execPath, ENTRY],
    { cwd: folder, encoding: 'utf8' },
  )
  expect({ stderr, length: stdout.length }).toEqual({ stderr: '', length: 20 })
})
