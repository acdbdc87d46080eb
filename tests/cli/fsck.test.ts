import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { appendEntries } from '../../src/io/review-journal.ts'
import { undoOf } from '../../src/review/deed.ts'

const ENTRY = resolve('src/cli/claimdiff.ts')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdiff-'))
  mkdirSync(join(folder, 'story'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ENTRY, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '' },
  })
  return { status, stdout, stderr }
}

test('damage is named by every command that meets it, moved by fsck, and gone then', {
  timeout: 60_000,
}, () => {
  writeFileSync(join(folder, 'story', 'release.txt'), 'Fares will not rise before 2027.\n')
  writeFileSync(join(folder, 'story', 'courier.txt'), 'Fares will not rise before 2027.\n')
  appendEntries(join(folder, 'story'), [undoOf('1', { by: 'anna', at: '2024-03-11T09:00:00Z', step: '2' })])
  appendFileSync(join(folder, 'story', 'review.jsonl'), '{"sum":"torn\u001b[2J')

  const { status, stderr } = run('compare', 'story')
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: 'claimdiff: damaged and passed over: review.jsonl:2; claimdiff fsck story mends the journal.\n',
  })
  expect(run('fsck', 'story')).toEqual({
    status: 0,
    stdout: 'story/review.jsonl: 1 entry; damaged line 2 moved to story/review.jsonl.bad\n',
    stderr: '',
  })
  expect(readFileSync(join(folder, 'story', 'review.jsonl.bad'), 'utf8')).toBe('{"sum":"torn\u001b[2J\n')
  expect(run('fsck', 'story').stdout).toBe('story/review.jsonl: 1 entry, whole\n')
  expect(run('compare', 'story').stderr).toBe('')
})

test.each([
  ['nowhere', 'claimdiff: nowhere: no such file or folder; name a story folder.\n'],
  ['file', 'claimdiff: file: no folder; name a story folder.\n'],
])('%s is no story folder', (name, stderr) => {
  writeFileSync(join(folder, 'file'), '')
  expect(run('fsck', name)).toEqual({ status: 2, stdout: '', stderr })
})

test('a folder without a journal is told so', () => {
  expect(run('fsck', 'story')).toEqual({ status: 0, stdout: 'story: no review journal\n', stderr: '' })
})
