/** Flags, environment and configuration files in: which of them a command obeys, and what the report says of it. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { compareStory } from '../../src/cli/compare.ts'
import { explain } from '../../src/cli/explain.ts'
import { reportStory } from '../../src/cli/report.ts'
import { review } from '../../src/cli/review.ts'
import { scorecard } from '../../src/cli/scorecard.ts'

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
