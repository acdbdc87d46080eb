import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { LEAST_SCORE } from '../../src/options.ts'

const ENTRY = resolve('src/cli/claimdiff.ts')
const RELEASE = `Port to close two berths

The Harbour Board will close two berths at Quay North from 1 June for repairs costing 3.4 million crowns.

Fishing boats may use the inner basin free of charge, the board said.
`
const ARTICLE = `Quay North repairs

Two berths at Quay North are to shut from 1 June for repairs that will cost 3.4 million crowns, the Harbour Board says.

A brass band played on the pier.
`

let story: string
beforeAll(() => {
  story = mkdtempSync(join(tmpdir(), 'claimdiff-'))
  writeFileSync(join(story, 'release.txt'), RELEASE)
  writeFileSync(join(story, 'courier.txt'), ARTICLE)
})
afterAll(() => rmSync(story, { recursive: true }))

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ENTRY, ...args], {
    cwd: story,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '' },
  })
  return { status, stdout, stderr }
}

const needed = (score: number) => `(${score.toFixed(2)} is needed)`

/** Each starts processes. */
vi.setConfig({ testTimeout: 30_000 })

test('a carried claim shows its passage, the evidence, the aligned words and the runners-up', () => {
  const { status, stdout, stderr } = run('explain', '1', 'courier')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const [claim, carried, evidence, words, others] = stdout.split(/CARRIED BY|EVIDENCE|WORDS|RUNNERS-UP/)
  expect(claim).toMatch(/^release\.c1 {3}release\.txt:3\n/)
  expect(claim).toMatch(/courier: reworded, score (?:1\.00|0\.[5-9]\d) /)
  expect(claim).toContain(needed(LEAST_SCORE.balanced))
  expect(carried).toContain('courier.txt:3')
  expect(evidence).toMatch(/values +\d\.\d\d +[+-]\d/)
  expect(words).toMatch(/close +shut +0\.\d\d +\d/)
  expect(others).toContain('courier.txt:5')
})

test('a claim may be named by its id, the folder by --story', () => {
  const named = spawnSync(process.execPath, [ENTRY, 'explain', 'release.c1', 'courier', '--story', story], {
    encoding: 'utf8',
  })
  expect(named.stdout).toContain('RUNNERS-UP')
})

test('a claim that is not carried shows what came nearest, and what a lenient reader would ask of it', () => {
  const { stdout } = run('explain', '2', 'courier')
  expect(stdout).toContain(`courier: omitted, no passage scores enough ${needed(LEAST_SCORE.balanced)}`)
  expect(stdout).not.toContain('CARRIED BY')
  expect(stdout).toContain('RUNNERS-UP')
  expect(run('explain', '2', 'courier', '--setting', 'lenient').stdout).toContain(needed(LEAST_SCORE.lenient))
})

test.each([
  ['a claim that does not exist, with those that do', ['7', 'courier'], 'release.c1 to release.c2'],
  ['an outlet that does not exist, with those that do', ['1', 'herald'], 'there are courier.'],
  ['a setting that does not exist, with those that do', ['1', 'courier', '--setting', 'bold'], 'balanced'],
])('%s', (_, args, hint) => {
  const { status, stdout, stderr } = run('explain', ...args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^claimdiff: [^\n]+\n$/)
  expect(stderr).toContain(hint)
})

test('compare takes the setting: a lenient reader finds no fewer claims carried than a strict one', () => {
  const carried = (setting: string) =>
    JSON.parse(run('compare', '.', '--setting', setting, '--format', 'json').stdout).readings.filter(
      (reading: { status: string }) => reading.status !== 'omitted',
    ).length
  expect(run('compare', '.', '--setting', 'bold').status).toBe(2)
  expect(carried('lenient')).toBeGreaterThanOrEqual(carried('strict'))
})
