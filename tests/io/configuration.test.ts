/** Folders with configuration files in: which of them hold for a story out. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { configurationFiles, configurationFor } from '../../src/io/configuration.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'configuration-'))
  vi.stubEnv('XDG_CONFIG_HOME', join(root, 'xdg'))
  await mkdir(join(root, 'project/.git'), { recursive: true })
  await mkdir(join(root, 'project/sources/story'), { recursive: true })
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(root, { recursive: true, force: true })
})

const story = () => join(root, 'project/sources/story')

async function write(name: string, text = '{}'): Promise<string> {
  const path = join(root, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  return path
}

test('none', async () => {
  expect(await configurationFiles(story())).toEqual([])
  expect(await configurationFor(story())).toEqual({ outlets: [], aliases: [] })
})

test('the nearest of the project, then the user’s; what lies above the repository is not asked', async () => {
  await write('claimdiff.config.json')
  const user = await write('xdg/claimdiff/config.json')
  expect(await configurationFiles(story())).toEqual([user])
  const top = await write('project/claimdiff.config.json')
  expect(await configurationFiles(story())).toEqual([top, user])
  const near = await write('project/sources/story/claimdiff.config.json')
  expect(await configurationFiles(story())).toEqual([near, user])
})

test('the project’s word goes before the user’s', async () => {
  await write('project/claimdiff.config.json', '{"setting": "strict"}')
  await write('xdg/claimdiff/config.json', '{"setting": "lenient", "outlets": {"post": {"name": "Post"}}}')
  expect(await configurationFor(story())).toMatchObject({ setting: 'strict', outlets: [{ name: 'Post' }] })
})

test('one that is wrong stops the run, whichever it is', async () => {
  const user = await write('xdg/claimdiff/config.json', '{"setting": "bold"}')
  expect(await configurationFor(story())).toEqual({ error: expect.stringContaining(`${user}: setting`) })
})

test('one that is a folder is told', async () => {
  await mkdir(join(root, 'project/claimdiff.config.json'))
  expect(await configurationFor(story())).toEqual({ error: expect.stringContaining('it is a folder') })
})
