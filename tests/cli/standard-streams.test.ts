/** The command's three standard streams closed or full, and files that never end, in; what is said, and with which code it ends, out. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** Each run starts Node, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 })

const ENTRY = resolve('src/cli/claimdiff.ts')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdiff-'))
  const text = `Night fares rise\n\n${'The board said night fares will rise in May. '.repeat(20)}\n`
  for (const name of ['release.txt', 'post.txt']) writeFileSync(join(folder, name), text)
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** In bash, where `claimdiff` is this one. */
function inShell(line: string) {
  const script = `claimdiff() { "${process.execPath}" "${ENTRY}" "$@"; }; ${line}`
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}

const COMPARE = 'claimdiff compare release.txt post.txt'
const FULL = 'claimdiff: standard output cannot be written (the disk is full); choose a file with --out.\n'

test.each([
  ['a report', `${COMPARE} --format json`],
  ['the help', 'claimdiff --help'],
])('where %s does not fit onto the disk, that is said, and the code is that of trouble', (_, line) => {
  expect(inShell(`${line} >/dev/full`)).toEqual({ status: 2, stdout: '', stderr: FULL })
})

test.each(['2>&-', '2>/dev/full'])('where nothing can be complained to (%s), the code is the same', (to) => {
  expect(inShell(`claimdiff compare gone.txt post.txt ${to}`)).toEqual({ status: 2, stdout: '', stderr: '' })
})

test('without standard input a report is written all the same', () => {
  const { status, stdout, stderr } = inShell(`${COMPARE} <&-`)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('CLAIMS')
})

test.each([
  'compare /dev/zero post.txt',
  'compare release.txt /dev/zero',
  'sweep /dev/zero --in . -o hits.jsonl',
])('%s: a file that never ends is one error that names it', (words) => {
  expect(inShell(`claimdiff ${words}`)).toEqual({
    status: 2,
    stdout: '',
    stderr: 'claimdiff: /dev/zero: larger than 50 MB; give one article per file.\n',
  })
})

test('a device is not replaced by a report', () => {
  expect(inShell(`${COMPARE} --out /dev/full`)).toEqual({
    status: 2,
    stdout: '',
    stderr: 'claimdiff: /dev/full: no ordinary file stands there; remove it or choose another name.\n',
  })
})
