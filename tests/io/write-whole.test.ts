/** Paths and contents in: the file is whole on disk, or what stood there is untouched and one error says why. */
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeAllWhole, writeWhole } from '../../src/io/write-whole.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'write-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

test('writes a new file, making its folders, and replaces an old one, leaving nothing behind', async () => {
  const path = join(root, 'a/b/report.md')
  expect(await writeWhole(path, 'first')).toBeUndefined()
  expect(await writeWhole(path, 'zweite – ö')).toBeUndefined()
  expect(await readFile(path, 'utf8')).toBe('zweite – ö')
  expect(await readdir(join(root, 'a/b'))).toEqual(['report.md'])
  expect((await lstat(path)).mode & 0o600).toBe(0o600)
})

test('refuses a link and a folder, and touches neither', async () => {
  const [target, link, folder] = ['target', 'link', 'folder'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ]
  await writeFile(target, 'kept')
  await symlink(target, link)
  await mkdir(folder)
  expect(await writeWhole(link, 'x')).toEqual({
    error: expect.stringMatching(/link: a symbolic link stands there/),
  })
  expect(await writeWhole(folder, 'x')).toEqual({
    error: expect.stringMatching(/folder: a folder stands there/),
  })
  expect(await readFile(target, 'utf8')).toBe('kept')
  expect((await lstat(link)).isSymbolicLink()).toBe(true)
  expect((await readdir(root)).sort()).toEqual(['folder', 'link', 'target'])
})

test('names the path and the reason where no file can be made', async () => {
  await writeFile(join(root, 'file'), '')
  expect(await writeWhole(join(root, 'file/report.md'), 'x')).toEqual({
    error: expect.stringMatching(/report\.md: cannot be written \(.+\)/),
  })
})

test('of several files none is replaced where one cannot be', async () => {
  await writeFile(join(root, 'a.md'), 'old')
  await mkdir(join(root, 'b.md'))
  const files = ['a.md', 'b.md'].map((name) => ({ path: join(root, name), text: 'new' }))
  expect(await writeAllWhole(files)).toEqual({ error: expect.stringMatching(/b\.md: a folder stands there/) })
  expect(await readFile(join(root, 'a.md'), 'utf8')).toBe('old')
  expect((await readdir(root)).sort()).toEqual(['a.md', 'b.md'])
})

test('a file that only its owner may read stays so, and a name of 255 bytes can be written', async () => {
  const path = join(root, 'x'.repeat(255))
  await writeFile(path, 'old', { mode: 0o600 })
  expect(await writeWhole(path, 'new')).toBeUndefined()
  expect((await lstat(path)).mode & 0o777).toBe(0o600)
})
