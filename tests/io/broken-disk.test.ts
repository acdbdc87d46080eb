/** A disk that fails at one moment after the other in; whether anything that was said to be safe is gone, and what is said, out. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readJournals } from '../../src/io/review-journal.ts'
import { versionOf } from '../torture/version.ts'

const SAVER = resolve('tests/torture/saver.ts')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdiff-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** strace counts by thread: files are written in the one beside the main one, their folder is flushed in that. */
const strace = (options: readonly string[], words: readonly string[]) =>
  spawnSync('strace', ['-f', '-qq', ...options, process.execPath, SAVER, ...words], {
    encoding: 'utf8',
    env: { ...process.env, UV_THREADPOOL_SIZE: '1' },
  })

/** The kernel itself fails the calls: `fault` is what is to be injected, into the calls on `path` alone where there is one. */
const traced = (fault: string, path: string | undefined, ...words: readonly string[]) => {
  const only = path === undefined ? [] : ['-P', path]
  const call = fault.split(':', 1)[0] ?? ''
  const options = ['-o', '/dev/null', ...only, '-e', `trace=${call}`, '-e', `inject=${fault}`]
  const { status, stdout, stderr } = strace(options, words)
  return { status, saved: stdout.split('\n').slice(0, -1), stderr }
}

/** Not in every container may one program watch another. */
const canTrace = spawnSync('strace', ['-o', '/dev/null', '-e', 'inject=fsync:error=EIO', 'true']).status === 0

const DECISIONS = 3

describe.skipIf(!canTrace)('decisions, while the disk', { timeout: 60_000 }, () => {
  const journal = () => join(folder, 'review.jsonl')
  const save = (fault: string) => traced(fault, journal(), 'decisions', folder, 'anna', `${DECISIONS}`)
  const readBack = async () => {
    const read = await readJournals(folder)
    if ('error' in read) throw new Error(read.error)
    return { ids: read.entries.map(({ id }) => id), damaged: read.damaged }
  }

  test.each([1, 2, 3])('opens the journal no more from time %i on', async (n) => {
    const { status, saved, stderr } = save(`openat:error=EIO:when=${n}+`)
    expect({ status, saved: saved.length }).toEqual({ status: 1, saved: n - 1 })
    expect(stderr).toMatch(
      /review\.jsonl: cannot be written \(the disk reports an error\); the last decision is not saved/,
    )
    expect(await readBack()).toEqual({ ids: saved, damaged: [] })
  })

  test.each([
    ['EIO', 'the disk reports an error'],
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the disk quota is used up'],
  ])('refuses the second write (%s)', async (code, reason) => {
    const { status, saved, stderr } = save(`write:error=${code}:when=2`)
    expect({ status, saved: saved.length }).toEqual({ status: 1, saved: 1 })
    expect(stderr).toContain(`(${reason})`)
    expect(await readBack()).toEqual({ ids: saved, damaged: [] })
  })

  test('loses a part of the second line, and says that it took it', async () => {
    const { status, saved, stderr } = save('write:retval=2:when=2')
    expect({ status, saved: saved.length }).toEqual({ status: 1, saved: 1 })
    expect(stderr).toContain('(the disk reports an error)')
    expect(await readBack()).toEqual({ ids: saved, damaged: ['review.jsonl:2'] })
  })

  test.each([1, 2, 3])(
    'does not keep what was written at time %i: the decision is not said to be saved',
    async (n) => {
      const { status, saved, stderr } = save(`fsync:error=EIO:when=${n}`)
      expect({ status, saved: saved.length }).toEqual({ status: 1, saved: n - 1 })
      expect(stderr).toContain('the disk reports an error')
      expect((await readBack()).ids.slice(0, n - 1)).toEqual(saved)
    },
  )
})

describe.skipIf(!canTrace)('a report, while the disk', { timeout: 60_000 }, () => {
  const write = (fault: string) => {
    const path = join(folder, 'report.md')
    writeFileSync(path, versionOf(-1))
    const { status, saved, stderr } = traced(fault, undefined, 'report', path)
    return { status, last: Number(saved.at(-1) ?? -1), stderr, text: readFileSync(path, 'utf8') }
  }

  test.each([
    ['does not keep the first version', 'fsync:error=EIO:when=1', -1],
    ['does not keep the second version', 'fsync:error=EIO:when=2', 0],
    ['is full when the second version is to be kept', 'fsync:error=ENOSPC:when=2', 0],
    ['does not rename the first version', 'rename:error=EIO:when=1', -1],
    ['does not rename the third version', 'rename:error=EIO:when=3', 1],
  ])('%s: the one before stays, whole, and nothing beside it', (_, fault, before) => {
    const { status, last, stderr, text } = write(fault)
    expect({ status, last }).toEqual({ status: 1, last: before })
    expect(stderr).toMatch(/report\.md: cannot be written \(the disk (?:reports an error|is full)\)/)
    expect(text).toBe(versionOf(before))
    expect(readdirSync(folder)).toEqual(['report.md'])
  })
})

describe.skipIf(!canTrace)('a new file, of which the disk says that it wrote', { timeout: 60_000 }, () => {
  const said = Buffer.byteLength(versionOf(0))

  test.each([
    ['all, and holds nothing', said, 0],
    ['two bytes, and holds none of them', 2, said - 2],
  ])('%s, is refused', (_, written, held) => {
    const path = join(folder, 'article.md')
    const { status, stderr } = traced(`write:retval=${written}:when=1`, path, 'file', path)
    expect({ status, held: statSync(path).size }).toEqual({ status: 1, held })
    expect(stderr).toMatch(/Error: written in part[\s\S]+code: 'EIO'/)
  })
})

describe.skipIf(!canTrace)('on a whole disk, as the kernel sees it', { timeout: 60_000 }, () => {
  /** Writes, flushes and renames of files in the folder, and what is said on standard output, in order. */
  const deeds = (fault: readonly string[], ...words: readonly string[]): string[] => {
    const log = join(folder, '.log')
    strace(['-y', '-o', log, '-e', 'trace=write,fsync,rename', ...fault], words)
    const calls = readFileSync(log, 'utf8').matchAll(/^\d+ +(\w+)\((?:(\d+)<([^>]*)>|"([^"]*)")/gmu)
    const told = [...calls].flatMap(([, call, file, path = '', from = path]) => {
      if (file === '1') return ['said']
      if (from !== folder && !from.startsWith(`${folder}/`)) return []
      const name = from.slice(folder.length + 1)
      return [`${call} ${name === '' ? 'folder' : name.endsWith('.tmp') ? 'new file' : name}`]
    })
    return told.filter((deed, n) => deed !== told[n - 1])
  }

  test('a decision is said to be saved when it is on the disk, the first one when the name of its journal is, too', () => {
    const one = ['write review.jsonl', 'fsync review.jsonl']
    expect(deeds([], 'decisions', folder, 'anna', '2')).toEqual([
      ...one,
      'fsync folder',
      'said',
      ...one,
      'said',
    ])
  })

  test('a report takes its name when its text is on the disk, and is said to stand when its name is', () => {
    const failing = ['-e', 'inject=rename:error=EIO:when=2']
    const whole = ['write new file', 'fsync new file', 'rename new file']
    expect(deeds(failing, 'report', join(folder, 'report.md'))).toEqual([
      ...whole,
      'fsync folder',
      'said',
      ...whole,
    ])
  })
})
