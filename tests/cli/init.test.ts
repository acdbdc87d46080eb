/** Names and paths of stories: the folder that stands then, and what is said. */
import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { init } from '../../src/cli/init.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'init-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

test('a name makes a folder of sources, and the next step is told', async () => {
  const entry = resolve('src/cli/claimdiff.ts')
  const run = spawnSync(process.execPath, [entry, 'init', 'ferries'], { cwd: root, encoding: 'utf8' })
  expect(run).toMatchObject({ status: 0, stderr: '' })
  expect(run.stdout).toContain('claimdiff add --story sources/ferries --role base')
  expect(await readFile(join(root, 'sources/ferries/README.md'), 'utf8')).toMatch(/^# ferries\n/)
})

test('a path makes that folder', async () => {
  const story = join(root, 'a/b')
  expect(await init(story)).toEqual({ output: expect.stringContaining(`--story ${story} `), exitCode: 0 })
  expect(await readdir(story)).toEqual(['README.md'])
})

test('where something stands, nothing is changed', async () => {
  await writeFile(join(root, 'notes.txt'), 'mine')
  const { output } = (await init(root)) as { output: string }
  expect(output).toMatch(/: there already; nothing was changed\.\nNext:\n/)
  expect(await readdir(root)).toEqual(['notes.txt'])
})

test('a file in the way, or no name, is an error', async () => {
  const file = join(root, 'file')
  await writeFile(file, 'mine')
  expect(await init(file)).toEqual({
    error: expect.stringMatching(/README\.md: cannot be written \(.+\); check/),
  })
  expect(await readFile(file, 'utf8')).toBe('mine')
  expect(await init(' ')).toEqual({ error: expect.stringMatching(/no name given/) })
})
