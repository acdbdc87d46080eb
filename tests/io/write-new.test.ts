/** Names and contents: a file is new and whole, or what stands there is left as it is. */
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeNew } from '../../src/io/write-new.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'new-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

test('writes text and bytes, making folders, and leaves nothing else behind', async () => {
  expect(await writeNew(join(root, 'a/b/text'), 'zweite – ö')).toBe('written')
  expect(await writeNew(join(root, 'a/b/bytes'), Uint8Array.of(0, 255))).toBe('written')
  expect(await readFile(join(root, 'a/b/text'), 'utf8')).toBe('zweite – ö')
  expect([...(await readFile(join(root, 'a/b/bytes')))]).toEqual([0, 255])
  expect(await readdir(join(root, 'a/b'))).toEqual(['bytes', 'text'])
})

test('a file, a folder and a link, even a broken one, keep their name', async () => {
  await writeFile(join(root, 'file'), 'kept')
  await mkdir(join(root, 'folder'))
  await symlink(join(root, 'elsewhere'), join(root, 'link'))
  for (const name of ['file', 'folder', 'link']) expect(await writeNew(join(root, name), 'x')).toBe('taken')
  expect(await readFile(join(root, 'file'), 'utf8')).toBe('kept')
  expect(await readdir(root)).toEqual(['file', 'folder', 'link'])
})

test('of many at once exactly one gets the name', async () => {
  const path = join(root, 'file')
  const written = await Promise.all(Array.from({ length: 20 }, (_, n) => writeNew(path, `${n}`)))
  expect(written.filter((one) => one === 'written')).toHaveLength(1)
  expect(await readFile(path, 'utf8')).toBe(`${written.indexOf('written')}`)
})

test('names the path and the reason where no file can be made', async () => {
  await writeFile(join(root, 'file'), '')
  expect(await writeNew(join(root, 'file/article.md'), 'x')).toEqual({
    error: expect.stringMatching(/article\.md: cannot be written \(.+\); check the folder/),
  })
})
