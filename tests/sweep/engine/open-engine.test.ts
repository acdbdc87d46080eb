import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { started } from './programs.ts'
import { toolCopy } from './tool-copy.ts'

const ENTRY = resolve('src/cli/claimdiff.ts')
const IN = ['sweep', 'release.txt', '--in', '-']

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdiff-'))
  writeFileSync(join(folder, 'release.txt'), 'All night ferries must carry two engineers.\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

vi.setConfig({ testTimeout: 60_000 })

/** Nothing listens on port 1. */
test.each([
  ['no address', ['worker', '--engine', 'localhost'], 'takes the address of a server'],
  ['another kind of server', ['worker', '--engine', 'amqp://localhost'], 'redis://… or postgres://…'],
  ['no Redis', ['worker', '--engine', 'redis://127.0.0.1:1'], 'does not answer (connection refused)'],
  [
    'no PostgreSQL, with a password that is not told',
    [...IN, '--engine', 'postgres://me:secret@127.0.0.1:1/db'],
    'postgres://me@127.0.0.1:1/db: does not answer (connection refused); start it, or check the address.',
  ],
  [
    'threads that would not work',
    [...IN, '--engine', 'redis://h', '--workers', '2'],
    'give it to each worker',
  ],
  ['a store of no engine', [...IN, '--store', 'here'], '--store is for the workers of an --engine'],
])('%s is one clear error', async (_, args, message) => {
  const { status, stdout, stderr } = await started(ENTRY, args, folder).ended
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(message)
  expect(stderr).not.toContain('secret')
})

test('without its packages an engine says what to install, and the rest works', async () => {
  const entry = toolCopy(join(folder, 'bare'), { version: '0.0.1', without: ['bullmq', 'ioredis', 'pg'] })
  expect(await started(entry, ['worker', '--engine', 'postgres://h/db'], folder).ended).toMatchObject({
    status: 2,
    stderr: 'claimdiff: --engine needs packages that are not installed: run "npm install bullmq pg".\n',
  })
  const swept = started(entry, [...IN, '--workers', '1'], folder)
  swept.feed('{"text": "All night ferries must carry two engineers."}\n')
  swept.endInput()
  expect(await swept.ended).toMatchObject({ status: 0, stdout: expect.stringContaining('"verbatim"') })
})
