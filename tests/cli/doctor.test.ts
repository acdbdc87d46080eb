import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { nodeIs, terminalCheck } from '../../src/cli/doctor.ts'

// A command loads everything anew: a few seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [resolve('src/cli/claimdiff.ts'), 'doctor', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', XDG_CONFIG_HOME: join(folder, 'xdg') },
  })

test('all that is needed works here, in lines of 80 columns', () => {
  const { status, stdout, stderr } = run()
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^works {4}Node /u)
  expect(stdout).toMatch(/^works {4}PDF {14}can be read$/mu)
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test('a configuration that is wrong is trouble, told as the other commands tell it', () => {
  writeFileSync(join(folder, 'claimdiff.config.json'), '{"setting": "bold"}')
  const { status, stdout } = run('--json')
  const { works, checks } = JSON.parse(stdout)
  expect({ status, works }).toEqual({ status: 2, works: false })
  expect(checks).toContainEqual({
    what: 'configuration',
    status: 'broken',
    found: expect.stringMatching(/claimdiff\.config\.json: setting must be one of/u),
  })
})

test.each([
  ['22.22.0', 'works'],
  ['24.1.0', 'works'],
  ['22.3.0', 'broken'],
  ['20.99.0', 'broken'],
])('Node %s: %s', (version, status) => {
  expect(nodeIs(version, '>=22.22').status).toBe(status)
})

describe('the terminal', () => {
  const screen = { isTTY: true, columns: 80, rows: 24, getColorDepth: () => 8 }
  const utf8 = { LANG: 'en_GB.UTF-8' }

  test.each([
    ['one that can show everything', screen, utf8, 'works', '80 by 24, 256 colours, Unicode'],
    ['no colours wanted', screen, { ...utf8, NO_COLOR: '1' }, 'works', '80 by 24, no colours, Unicode'],
    ['no Unicode', screen, { LANG: 'C' }, 'lacking', '80 by 24, 256 colours'],
    ['too small', { ...screen, columns: 40 }, utf8, 'lacking', '40 by 24, 256 colours, Unicode'],
    ['a pipe', { ...screen, isTTY: false }, utf8, 'lacking', 'none'],
    ['a dumb one', screen, { ...utf8, TERM: 'dumb' }, 'lacking', 'none'],
  ])('%s', (_, stream, env, status, found) => {
    expect(terminalCheck(stream, env)).toMatchObject({ status, found })
  })
})
