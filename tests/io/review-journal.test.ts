import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  appendEntries,
  appendTo,
  cannotSave,
  journalsIn,
  readJournal,
  readJournals,
} from '../../src/io/review-journal.ts'
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
  expect(before).toBe(entries.slice(0, 1).map(encodeEntry).join(''))
  expect(readFileSync(join(folder, 'review.jsonl'), 'utf8')).toBe(entries.map(encodeEntry).join(''))
  expect(await readJournals(folder)).toEqual({ entries, damaged: [] })
})

test('after a torn line the next entry begins on its own', async () => {
  appendEntries(folder, entries.slice(0, 1))
  appendFileSync(join(folder, 'review.jsonl'), '{"sum":"0123')
  appendEntries(folder, entries.slice(1))
  const [first, second] = entries.map(encodeEntry)
  expect(readFileSync(join(folder, 'review.jsonl'), 'utf8')).toBe(`${first}{"sum":"0123\n${second}`)
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

test('journals are told from other files by their names, and come in the order of these', async () => {
  const journals = ['review.anna.jsonl', 'review.ben.jsonl', 'review.jsonl']
  const others = ['preview.jsonl', 'review.jsonl.bad', 'review.a.b.jsonl', 'reviewjsonl', 'release.txt']
  for (const name of [...others, ...journals.toReversed()]) writeFileSync(join(folder, name), '')
  expect(await journalsIn(folder)).toEqual(journals)
  expect(await journalsIn(join(folder, 'nowhere'))).toEqual([])
})

test('a journal that is gone is one error that names it', async () => {
  expect(await readJournal(join(folder, 'review.jsonl'))).toEqual({
    error: expect.stringMatching(/review\.jsonl: no such file or folder; check the file\.$/u),
  })
})

test.skipIf(!existsSync('/proc/self/fd'))('no file is left open, however many decisions are saved', () => {
  const before = readdirSync('/proc/self/fd').length
  for (const entry of entries) appendEntries(folder, [entry])
  expect(readdirSync('/proc/self/fd')).toHaveLength(before)
})

test('a device in place of the journal is refused', () => {
  expect(appendTo('/dev/null', entries)).toEqual({
    error: '/dev/null: no ordinary file stands there; remove it or choose another name.',
  })
})
