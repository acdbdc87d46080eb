/** Paths: their bytes, or why there are none. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bytesOf } from '../../src/io/bytes-of.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bytes-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const going = new AbortController().signal

test('a file’s bytes', async () => {
  await writeFile(join(root, 'page.html'), Uint8Array.of(0, 1, 255))
  expect(await bytesOf(join(root, 'page.html'), going)).toEqual(Buffer.of(0, 1, 255))
})

test('an empty file, a folder, a missing file and a file without end are errors', async () => {
  await writeFile(join(root, 'empty'), '')
  expect(await bytesOf(join(root, 'empty'), going)).toEqual({
    error: expect.stringMatching(/empty: empty; save/),
  })
  expect(await bytesOf(root, going)).toEqual({
    error: expect.stringMatching(/it is a folder; check the path/),
  })
  expect(await bytesOf(join(root, 'none'), going)).toEqual({
    error: expect.stringMatching(/no such file or folder; check the path/),
  })
  expect(await bytesOf('/dev/zero', going)).toEqual({ error: expect.stringMatching(/larger than 50 MB/) })
})

test('a link without its beginning is recognised', async () => {
  const hint = expect.stringMatching(/no such file or folder; a link begins with https:/)
  expect(await bytesOf('www.courier.example', going)).toEqual({ error: hint })
  expect(await bytesOf('courier.example/ferry', going)).toEqual({ error: hint })
})

test('a run that was stopped reads no more', async () => {
  const reason = { error: '/dev/zero: stopped.' }
  expect(await bytesOf('/dev/zero', AbortSignal.abort('stopped'))).toEqual(reason)
})
