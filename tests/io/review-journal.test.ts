import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { appendEntries, readJournals } from '../../src/io/review-journal.ts'
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
