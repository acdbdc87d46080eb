import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mendJournal } from '../../src/io/mend-journal.ts'
import { encodeEntry } from '../../src/review/journal-line.ts'
import { ferry } from '../report/ferry.ts'
import { reading, reviewing } from '../review/reviewing.ts'

/** Of this process, where the system tells them. */
const OPEN_FILES = '/proc/self/fd'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdiff-'))
  path = join(folder, 'review.jsonl')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const [first = '', second = '', third = ''] = reviewing(ferry, [
  [reading(1, 'courier'), { kind: 'accept' }],
  [reading(2, 'courier'), { kind: 'reject' }],
  [reading(3, 'courier'), { kind: 'note', text: 'Größe' }],
]).map(encodeEntry)

test('a whole journal is not touched', async () => {
  writeFileSync(path, first + second)
  const before = statSync(path).mtimeMs
  expect(await mendJournal(path)).toEqual({ entries: 2, damaged: [], moved: `${path}.bad` })
  expect(statSync(path).mtimeMs).toBe(before)
})

test('damaged lines are moved byte for byte, what they still hold stays', async () => {
  const torn = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(second.slice(0, 40))])
  writeFileSync(
    path,
    Buffer.concat([Buffer.from(first), Buffer.from('{"no":1}\n'), torn, Buffer.from(third)]),
  )
  expect(await mendJournal(path)).toEqual({ entries: 2, damaged: [2, 3], moved: `${path}.bad` })
  expect(readFileSync(path, 'utf8')).toBe(first + third)
  expect(readFileSync(`${path}.bad`)).toEqual(
    Buffer.concat([Buffer.from('{"no":1}\n'), torn, Buffer.from(third)]),
  )
})

test('what was moved before is kept', async () => {
  for (const bad of ['one', 'two']) {
    writeFileSync(path, `${first}${bad}\n`)
    await mendJournal(path)
  }
  expect(readFileSync(`${path}.bad`, 'utf8')).toBe('one\ntwo\n')
})

test('a journal that only its owner may read stays so', async () => {
  writeFileSync(path, 'torn', { mode: 0o600 })
  await mendJournal(path)
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test.each(['review.jsonl', 'review.jsonl.bad'])(
  'a link in place of %s is refused, and nothing is changed',
  async (name) => {
    const elsewhere = join(folder, 'elsewhere')
    writeFileSync(elsewhere, 'torn\n')
    if (name !== 'review.jsonl') appendFileSync(path, 'torn\n')
    symlinkSync(elsewhere, join(folder, name))
    expect(await mendJournal(path)).toEqual({
      error: expect.stringContaining(`${name}: a symbolic link stands there`),
    })
    expect(readFileSync(elsewhere, 'utf8')).toBe('torn\n')
  },
)

test('a journal that is not there, or whose damaged lines find no place, is one error, and nothing is changed', async () => {
  expect(await mendJournal(path)).toEqual({
    error: expect.stringContaining('review.jsonl: no such file or folder; check the file'),
  })
  const long = join(folder, `review.${'x'.repeat(240)}.jsonl`)
  writeFileSync(long, `torn\n${first}`)
  expect(await mendJournal(long)).toEqual({
    error: expect.stringMatching(
      /\.jsonl\.bad: cannot be written \(the name is too long\); nothing was changed\.$/u,
    ),
  })
  expect(readFileSync(long, 'utf8')).toBe(`torn\n${first}`)
})

test('an empty first line is a line', async () => {
  writeFileSync(path, `\ntorn\n${first}`)
  expect(await mendJournal(path)).toMatchObject({ damaged: [2] })
  expect(readFileSync(`${path}.bad`, 'utf8')).toBe('torn\n')
})

test('what another reviewer saves while the journal is mended is kept, once', async () => {
  writeFileSync(path, `${first}torn\n`)
  const mending = mendJournal(path)
  while (!existsSync(`${path}.bad`)) await new Promise(setImmediate)
  appendFileSync(path, second)
  expect(await mending).toMatchObject({ entries: 1, damaged: [2] })
  expect(readFileSync(path, 'utf8')).toBe(first + second)
})

test.skipIf(!existsSync(OPEN_FILES))('no file is left open', async () => {
  writeFileSync(path, `torn\n${first}`)
  const before = readdirSync(OPEN_FILES).length
  await mendJournal(path)
  expect(readdirSync(OPEN_FILES)).toHaveLength(before)
})
