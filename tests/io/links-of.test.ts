/** Lists of links: what is in them, and the line that is none. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { linksOf } from '../../src/io/links-of.ts'

let list = ''
beforeEach(async () => {
  list = join(await mkdtemp(join(tmpdir(), 'links-')), 'links.txt')
})
afterEach(() => rm(join(list, '..'), { recursive: true, force: true }))

test('one a line, with notes and empty lines between', async () => {
  await writeFile(list, '\uFEFF# outlets\r\nhttps://a.example/1\r\n\r\n  HTTP://b.example/?q=#x \n')
  expect(await linksOf(list)).toEqual({ links: ['https://a.example/1', 'HTTP://b.example/?q=#x'] })
})

test.each([
  ['www.a.example', /links\.txt:1: no link; it begins with https:/],
  ['https://a.example/1\nfile:///etc/passwd', /links\.txt:2: no link/],
  ['https://a.example/ https://b.example/', /links\.txt:1: no link/],
  ['# nothing yet\n', /links\.txt: no link in it; write one a line/],
])('%j is an error', async (text, reason) => {
  await writeFile(list, text)
  expect(await linksOf(list)).toEqual({ error: expect.stringMatching(reason) })
})

test('a list that is not there is an error', async () => {
  expect(await linksOf(list)).toEqual({
    error: expect.stringMatching(/links\.txt: no such file or folder; name/),
  })
})
