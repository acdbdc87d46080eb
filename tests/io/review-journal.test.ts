import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { appendEntries, cannotSave, readJournals } from '../../src/io/review-journal.ts'
import { encodeEntry } from '../../src/review/journal-line.ts'
import { ferry } from '../report/ferry.ts'
import { reading, reviewing } from '../review/reviewing.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdiff-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const entries = reviewing(ferry, [
  [reading(1, 'courier'), { kind: 'accept' }],
  [reading(2, 'courier'), { kind: 'reject' }],
])

test('a folder without a journal is an empty review', async () => {
  expect(await readJournals(folder)).toEqual({ entries: [], damaged: [] })
})

test('entries are appended, and what stands is not touched', async () => {
  expect(appendEntries(folder, entries.slice(0, 1))).toBeUndefined()
  const before = readFileSync(join(folder, 'review.jsonl'), 'utf8')
  expect(appendEntries(folder, entries.slice(1))).toBeUndefined()
  expect(readFileSync(join(folder, 'review.jsonl'), 'utf8').startsWith(before)).toBe(true)
  expect(await readJournals(folder)).toEqual({ entries, damaged: [] })
})

test('after a torn line the next entry begins on its own', async () => {
  appendEntries(folder, entries.slice(0, 1))
  appendFileSync(join(folder, 'review.jsonl'), '{"sum":"0123')
  appendEntries(folder, entries.slice(1))
  expect(await readJournals(folder)).toEqual({ entries, damaged: ['review.jsonl:2'] })
})

test('a journal that another reviewer hands over is read beside the own', async () => {
  const others = reviewing(ferry, [[reading(3, 'herald'), { kind: 'accept' }]], 'ben')
  writeFileSync(join(folder, 'review.ben.jsonl'), others.map(encodeEntry).join(''))
  appendEntries(folder, entries)
  const read = await readJournals(folder)
  expect('entries' in read && read.entries.map(({ by }) => by).sort()).toEqual(['anna', 'anna', 'ben'])
})

test('a journal that cannot be written is one error that names it', () => {
  expect(appendEntries(join(folder, 'nowhere'), entries)).toEqual({
    error: expect.stringMatching(/nowhere.review\.jsonl: cannot be written \(no such file or folder\)/),
  })
})

test('a link in place of the journal is refused, so that nothing is written through it', () => {
  const elsewhere = join(folder, 'elsewhere')
  writeFileSync(elsewhere, 'kept')
  symlinkSync(elsewhere, join(folder, 'review.jsonl'))
  const failure = appendEntries(folder, entries)
  expect(failure).toEqual({ error: expect.stringMatching(/review\.jsonl: a symbolic link stands there/) })
  expect(cannotSave(folder)).toBe(failure?.error)
  expect(readFileSync(elsewhere, 'utf8')).toBe('kept')
})

test.each([
  ['a folder', (path: string) => mkdirSync(path), /review\.x\.jsonl: no ordinary file/],
  [
    'a file of holes larger than any review',
    (path: string) => sparse(path),
    /review\.x\.jsonl: larger than 100 MB/,
  ],
])('%s in place of a journal is one error that names it', async (_, make, error) => {
  make(join(folder, 'review.x.jsonl'))
  expect(await readJournals(folder)).toEqual({ error: expect.stringMatching(error) })
})

const sparse = (path: string) => {
  writeFileSync(path, '')
  truncateSync(path, 100_000_001)
}

test('whether decisions can be saved is known before the first', () => {
  expect(cannotSave(folder)).toBeUndefined()
  appendEntries(folder, entries)
  expect(cannotSave(folder)).toBeUndefined()
  expect(cannotSave(join(folder, 'nowhere'))).toMatch(
    /review\.jsonl: cannot be written \(no such file or folder\)/,
  )
})
