/** A system that lets no file grow beyond a limit, and a disk that is full, in; what was saved before, and one clear error, out. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readJournals } from '../../src/io/review-journal.ts'

const SAVER = resolve('tests/torture/saver.ts')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdiff-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const lines = (text: string) => text.split('\n').slice(0, -1)

/** In a shell: `ulimit -f` counts kibibytes, and what is beyond them is written in part, then refused. */
const limited = (kibibytes: number, ...words: readonly string[]) =>
  spawnSync('bash', ['-c', `ulimit -f ${kibibytes}; exec "$@"`, '-', process.execPath, ...words], {
    encoding: 'utf8',
  })

describe('where a file may not grow', () => {
  test('every decision that was said to be saved is there, and the next one is refused in one line', async () => {
    const { status, stdout, stderr } = limited(64, SAVER, 'decisions', folder, 'anna', '1000')
    expect(status).toBe(1)
    expect(stderr).toMatch(/review\.jsonl: cannot be written \(it would be larger than [^\n]+\n$/)
    const read = await readJournals(folder)
    const saved = 'entries' in read ? read.entries.map(({ id }) => id) : []
    expect(saved).toEqual(lines(stdout))
    expect(saved.length).toBeGreaterThan(5)
  })

  test('a decision that fits again is saved behind the torn one', async () => {
    limited(64, SAVER, 'decisions', folder, 'anna', '1000')
    const before = await readJournals(folder)
    const { status, stdout } = limited(1000, SAVER, 'decisions', folder, 'ben', '3')
    const after = await readJournals(folder)
    if (!('entries' in before && 'entries' in after)) throw new Error('no journal')
    expect(status).toBe(0)
    expect(lines(stdout)).toHaveLength(3)
    expect(after.entries).toHaveLength(before.entries.length + 3)
    expect(after.damaged).toEqual(before.damaged)
  })

  test('a report stays as it was', () => {
    const path = join(folder, 'report.md')
    writeFileSync(path, 'the old report')
    const { status, stderr } = limited(64, SAVER, 'report', path)
    expect(status).toBe(1)
    expect(stderr).toContain('cannot be written (it would be larger than')
    expect(readFileSync(path, 'utf8')).toBe('the old report')
    expect(readdirSync(folder)).toEqual(['report.md'])
  })
})

/** A disk of its own in memory; only root may make one, and not in every container. */
function withDisk(size: string, options: string, work: (disk: string) => void): boolean {
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  if (spawnSync('/bin/mount', ['-t', 'tmpfs', '-o', `size=${size}${options}`, 'tmpfs', disk]).status !== 0)
    return false
  try {
    work(disk)
  } finally {
    spawnSync('/bin/umount', [disk])
  }
  return true
}

describe('on a disk of its own', () => {
  const run = (...words: readonly string[]) => spawnSync(process.execPath, words, { encoding: 'utf8' })

  test('that is full, the old report stays, and no decision that was said to be saved is lost', (context) => {
    const ran = withDisk('128k', '', (disk) => {
      const path = join(disk, 'report.md')
      writeFileSync(path, 'the old report')
      const report = run(SAVER, 'report', path)
      expect(report.stderr).toContain('the disk is full')
      expect(readFileSync(path, 'utf8')).toBe('the old report')
      expect(readdirSync(disk)).toEqual(['report.md'])
      const { status, stdout, stderr } = run(SAVER, 'decisions', disk, 'anna', '1000')
      expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('the disk is full') })
      const journal = readFileSync(join(disk, 'review.jsonl'), 'utf8')
      expect(lines(stdout).filter((id) => !journal.includes(`"id":"${id}"`))).toEqual([])
      expect(lines(stdout).length).toBeGreaterThan(5)
    })
    if (!ran) context.skip('no disk can be mounted here')
  })

  test('that is read-only, both say so and touch nothing', (context) => {
    const ran = withDisk('256k', ',ro', (disk) => {
      expect(run(SAVER, 'report', join(disk, 'report.md')).stderr).toContain('the disk is read-only')
      expect(run(SAVER, 'decisions', disk, 'anna', '1').stderr).toContain('the disk is read-only')
      expect(readdirSync(disk)).toEqual([])
    })
    if (!ran) context.skip('no disk can be mounted here')
  })
})
