/** Every command in: help that leads with examples, and the same data for a program under --json wherever that has a meaning. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

// A command loads everything anew: a few seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const TEXT =
  'Ferries at night\n\nThe Ministry of Transport said that all night ferries must carry two engineers.\n'

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'commands-'))
  mkdirSync(join(root, 'story'))
  for (const name of ['release.txt', 'post.txt']) writeFileSync(join(root, 'story', name), TEXT)
  writeFileSync(join(root, 'more.txt'), `${TEXT}\nIt begins on Monday.\n`)
})
afterAll(() => rmSync(root, { recursive: true }))

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [resolve('src/cli/claimdiff.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: root },
  })

/** Of each command a run with --json, and what it then gives. */
const WITH_JSON: readonly (readonly [name: string, args: readonly string[], gives: object])[] = [
  ['init', ['new'], { folder: join('sources', 'new'), written: [join('sources', 'new', 'README.md')] }],
  ['add', ['--story', 'story', 'more.txt'], [{ input: 'more.txt', status: 'added' }]],
  ['compare', ['story'], { schema: 'claimdiff/comparison@1' }],
  ['report', ['story'], expect.arrayContaining([join('reports', 'story.html')])],
  ['scorecard', ['story'], { schema: 'claimdiff/scorecard@1' }],
  ['explain', ['1', 'post', '--story', 'story'], { reading: { witness: 'post', status: 'verbatim' } }],
  ['review', ['story', '--list'], []],
  ['claims', ['Ferries carry two engineers.', '--in', 'story'], expect.anything()],
  ['fsck', ['story'], []],
  ['doctor', [], { works: true }],
]
/** `render --format json` would give back what it reads; a script for a shell is text; a sweep prints lines of JSON, a worker nothing. */
const WITHOUT_JSON = ['render', 'completions', 'sweep', 'worker']
const COMMANDS = [...WITH_JSON.map(([name]) => name), ...WITHOUT_JSON]

test('these are all commands', () => {
  const commands =
    run('--help')
      .stdout.split('Commands:\n')[1]
      ?.match(/^ {2}([a-z]+)/gmu) ?? []
  expect(commands.map((name) => name.trim()).toSorted()).toEqual([...COMMANDS, 'help'].toSorted())
})

test.each(COMMANDS)('%s --help leads with its examples, in lines of 80 columns', (name) => {
  const { status, stdout } = run(name, '--help')
  expect(status).toBe(0)
  expect(stdout.startsWith(`Examples:\n  claimdiff ${name} `)).toBe(true)
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test.each(WITH_JSON)('%s --json gives data alone', (name, args, gives) => {
  const { status, stdout, stderr } = run(name, ...args, '--json')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(JSON.parse(stdout)).toMatchObject(gives)
})

test.each([
  ['init', ['quiet']],
  ['add', ['--story', 'story', 'story/post.txt']],
  ['report', ['story']],
])('%s --quiet prints failures alone', (name, args) => {
  expect(run(name, ...args, '--quiet')).toMatchObject({ status: 0, stdout: '', stderr: '' })
})

test('review --json without --list is one error', () => {
  const { status, stderr } = run('review', 'story', '--json')
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'claimdiff: --json goes with --list, which prints the decisions.\n',
  })
})
