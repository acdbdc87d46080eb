import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { claims } from '../../src/cli/claims.ts'

const RELEASE = `Harbour office widens the northern quay

The harbour office will widen the northern quay by 40 metres next spring.
`
const ARTICLE = `A broader berth

Next spring the northern quay will be made 40 metres wider by the harbour office.
`
const OTHER = `A tram left the rails in the market square on Monday evening. Nobody was hurt.
`

let folder: string
const put = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdiff-'))
  put('quay/release.txt', RELEASE)
  put('2025/quay/post.txt', ARTICLE)
  put('tram/herald.txt', OTHER)
  put('.hidden/copy.txt', RELEASE)
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const found = async (words: string) => {
  const outcome = await claims(words, { in: folder, setting: 'balanced' })
  const text = 'error' in outcome ? outcome.error : outcome.output
  return text.replaceAll(`${folder}/`, '').replaceAll(folder, 'archive')
}
const places = (output: string) => output.match(/\S+\.txt:\d+/g)

test('every article of every story is searched, the likest claim first, with its place and words', async () => {
  const output = await found('The harbour office will widen the northern quay by 40 metres next spring.')
  expect(places(output)).toEqual(['quay/release.txt:3', '2025/quay/post.txt:3'])
  expect(output).toMatch(/^[01]\.\d\d quay\/release.txt:3 {2}release\n {5}The harbour office will widen/)
})

test('words without a full stop and in another order find it too', async () => {
  expect(places(await found('northern quay to be widened by 40 metres'))).toContain('2025/quay/post.txt:3')
})

test('what nobody says is not found', async () => {
  expect(await found('Bread became dearer in the capital.')).toBe('No claim of 3 articles says this.\n')
})

test('a story that cannot be read is named, the others are searched', async () => {
  put('broken/empty.txt', '')
  const output = await found('Nobody was hurt.')
  expect(places(output)?.[0]).toBe('tram/herald.txt:1')
  expect(output).toContain('Not searched: broken/empty.txt: empty')
})

test('words that make no claim are one clear error', async () => {
  expect(await found('…')).toBe('"…": no claim; write a sentence to look for.')
})

test('a folder that is not there, or holds nothing, is one clear error', async () => {
  rmSync(folder, { recursive: true })
  expect(await found('Nobody was hurt.')).toBe('archive: no such file or folder; name a folder of stories.')
  mkdirSync(folder)
  expect(await found('Nobody was hurt.')).toBe('archive: no articles; name a folder of stories with --in.')
})
