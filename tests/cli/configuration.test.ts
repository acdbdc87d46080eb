/** Flags, environment and configuration files in: which of them a command obeys, and what the report says of it. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { claims } from '../../src/cli/claims.ts'
import { collateOutlets } from '../../src/cli/collate.ts'
import { compareStory } from '../../src/cli/compare.ts'
import { explain } from '../../src/cli/explain.ts'
import { reportStory } from '../../src/cli/report.ts'
import { review } from '../../src/cli/review.ts'
import { scorecard } from '../../src/cli/scorecard.ts'
import { sweep } from '../../src/cli/sweep.ts'

// A command loads everything anew: a few seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const ENTRY = resolve('src/cli/claimdiff.ts')
const TEXT =
  'Ferries at night\n\nThe Ministry of Transport said that all night ferries must carry two engineers.\n'

let root = ''
const at = (name: string) => join(root, name)
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'configured-'))
  const story = (name: string) => ({
    [`${name}/story/.git/HEAD`]: '',
    [`${name}/story/release.txt`]: TEXT,
    [`${name}/story/post.txt`]: TEXT,
  })
  const files = {
    ...story('bare'),
    ...story('project'),
    'project/story/claimdiff.config.json': '{"setting": "strict", "outlets": {"post": {"name": "The Post"}}}',
    ...story('wrong'),
    'wrong/story/claimdiff.config.json': '{"seting": "strict"}',
    'xdg/claimdiff/config.json': '{"setting": "lenient"}',
    ...story('lines'),
    'lines/story/herald.txt': TEXT,
    'lines/story/claimdiff.config.json':
      '{"outlets": {"post": {"boilerplate": ["Ferries at night", "*all night ferries*"]}}}',
    'lines/archive.jsonl': ['post', 'herald']
      .map((outlet) => `${JSON.stringify({ outlet, text: TEXT })}\n`)
      .join(''),
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(at(name)), { recursive: true })
    writeFileSync(at(name), text)
  }
})
afterAll(() => rmSync(root, { recursive: true }))
beforeEach(() => vi.stubEnv('XDG_CONFIG_HOME', at('xdg')))
afterEach(() => vi.unstubAllEnvs())

async function compared(name: string, format: 'json' | 'text'): Promise<string> {
  const outcome = await compareStory([at(`${name}/story`)], { format })
  if ('error' in outcome) throw new Error(outcome.error)
  return outcome.output
}

test('the setting is the user’s, or the project’s before it', async () => {
  expect(JSON.parse(await compared('bare', 'json')).setting).toBe('lenient')
  expect(JSON.parse(await compared('project', 'json')).setting).toBe('strict')
  vi.stubEnv('XDG_CONFIG_HOME', at('none'))
  expect(JSON.parse(await compared('bare', 'json')).setting).toBeUndefined()
})

const withFlag = (setting: string, ...flags: readonly string[]) =>
  spawnSync(process.execPath, [ENTRY, 'compare', 'story', '--format', 'json', ...flags], {
    cwd: at('project'),
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', CLAIMDIFF_SETTING: setting },
  })

test('the environment goes before files, and a flag before all', () => {
  expect(JSON.parse(withFlag('lenient').stdout).setting).toBe('lenient')
  expect(JSON.parse(withFlag('lenient', '--setting', 'balanced').stdout).setting).toBeUndefined()
})

test('a value of the environment that does not exist, with those that do', () => {
  const { status, stderr } = withFlag('bold')
  expect(status).toBe(2)
  expect(stderr).toMatch(/CLAIMDIFF_SETTING.*strict, balanced, lenient/u)
})

test('the report says what was configured', async () => {
  const report = await compared('project', 'text')
  expect(report.replaceAll('\n', ' ')).toContain('Compared with the setting strict.')
  expect(report).toContain('CONFIGURED\n')
  expect(report).toContain('named The Post, not post')
})

test.each([
  ['compare', (story: string) => compareStory([story], { format: 'text' })],
  ['report', (story: string) => reportStory(story, { outDir: at('reports') })],
  ['scorecard', (story: string) => scorecard(story, { format: 'md' })],
  ['explain', (story: string) => explain('1', 'post', { story })],
  ['review', (story: string) => review(story, { list: true, color: 'auto' })],
])('%s obeys it: a slip in it is one error', async (_, command) => {
  expect(await command(at('wrong/story'))).toEqual({
    error: `${at('wrong/story/claimdiff.config.json')}: unknown key "seting"; did you mean "setting"?`,
  })
})

describe('a line that is configured to be no claim is none', () => {
  const outputOf = (outcome: Awaited<ReturnType<typeof claims>>) =>
    'error' in outcome ? outcome.error : outcome.output

  test('where claims are looked for', async () => {
    const options = { in: at('lines/story'), setting: 'strict', json: true } as const
    const found = outputOf(await claims('All night ferries must carry two engineers.', options))
    expect(JSON.parse(found).map(({ outlet }: { outlet: string }) => outlet)).toEqual(['herald', 'release'])
  })

  test('where outlets are compared without a base', async () => {
    const files = [at('lines/story/herald.txt'), at('lines/story/post.txt')] as const
    const { rows } = JSON.parse(outputOf(await collateOutlets([...files], { format: 'json' })))
    expect(
      rows.map(({ first, others }: { first: string; others: unknown[] }) => [first, others.length]),
    ).toEqual([
      ['herald', 0],
      ['herald', 0],
    ])
  })

  test('where an archive is swept', async () => {
    const out = at('hits.jsonl')
    await sweep([at('lines/story/release.txt')], { in: at('lines/archive.jsonl'), out, workers: 1, top: 1 })
    const lines = readFileSync(out, 'utf8').trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).article.outlet)).toEqual(['herald'])
  })
})
