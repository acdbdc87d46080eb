/** What must hold on every engine: the output is that of one process, whatever happens on the way. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Ended, type Running, started } from './programs.ts'
import { type Watch, watchQueue } from './queue.ts'
import type { Server } from './servers.ts'
import { toolCopy } from './tool-copy.ts'

const ENTRY = resolve('src/cli/claimdiff.ts')
const RELEASE = `Ministry sets new rules for night ferries

The Ministry of Transport said on Friday that all night ferries must carry two certified engineers.
`
const HIT =
  'All night ferries should carry two certified engineers, the Ministry of Transport said on Friday.\n\n'
const OTHER = 'The cup final was decided by a late goal, and thousands watched it in the rain.\n\n'
const record = (n: number, text: string) => `${JSON.stringify({ title: `Piece ${n}`, text })}\n`

/** Four batches, each a second's work or so, with a broken record: time enough to kill who is at it. */
const ARCHIVE = `{\n${Array.from({ length: 550 }, (_, n) => record(n, n % 2 ? HIT + OTHER.repeat(9) : OTHER.repeat(9))).join('')}`

/** Events of the queue and words of the programs are awaited, never time. */
export function describeEngine(name: string, isInstalled: boolean, serverOf: () => Promise<Server>): void {
  describe.skipIf(!isInstalled)(name, () => {
    vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })
    let server: Server
    let folder: string
    let whole: Ended
    let watch: Watch
    let running: Running[] = []

    const run = (args: readonly string[], entry: string): Running => {
      const program = started(entry, args, folder)
      running.push(program)
      return program
    }
    const sweep = (args: readonly string[], input = 'in.jsonl', entry = ENTRY) =>
      run(['sweep', 'release.txt', '--in', input, ...args], entry)
    const onEngine = () => ['--engine', server.address]
    const worker = async (args: readonly string[] = [], entry = ENTRY) => {
      const program = run(['worker', '--workers', '1', ...onEngine(), ...args], entry)
      await program.told('works for')
      return program
    }

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'claimdiff-'))
      writeFileSync(join(folder, 'release.txt'), RELEASE)
      writeFileSync(join(folder, 'in.jsonl'), ARCHIVE)
      server = await serverOf()
      await server.start()
      whole = await sweep(['--workers', '1']).ended
      expect(whole).toMatchObject({ status: 0, stderr: expect.stringContaining('1 broken record skipped') })
      // The tables are made by the first that comes.
      const first = await worker()
      first.signal('SIGTERM')
      expect(await first.ended).toMatchObject({ status: 0, stdout: '' })
    })
    afterAll(async () => {
      await server.remove()
      rmSync(folder, { recursive: true })
    })
    beforeEach(async () => {
      watch = await watchQueue(server.address)
    })
    afterEach(async () => {
      for (const { signal } of running) signal('SIGKILL')
      await Promise.all(running.map(({ ended }) => ended))
      running = []
      await watch.close()
    })

    test('two workers give what one process gives, and leave nothing in the engine', async () => {
      const swept = sweep(onEngine())
      await swept.told('no worker is there yet')
      const workers = [await worker(), await worker()]
      expect(await swept.ended).toMatchObject({ status: 0, stdout: whole.stdout })
      expect(await watch.jobs()).toBe(0)
      for (const { signal, ended } of workers) {
        signal('SIGINT')
        expect((await ended).status).toBe(0)
      }
    })

    test('a worker is killed, another sleeps over its job and does it a second time: nothing changes', async () => {
      const sleeper = await worker()
      const swept = sweep(onEngine())
      await watch.next('active')
      sleeper.signal('SIGSTOP')
      const victim = await worker()
      await watch.next('active')
      victim.signal('SIGKILL')
      const stalled = watch.next('stalled')
      const last = await worker()
      await stalled
      sleeper.signal('SIGCONT')
      expect(await swept.ended).toEqual(whole)
      for (const { signal, ended } of [sleeper, last]) {
        signal('SIGINT')
        expect((await ended).status).toBe(0)
      }
      expect(await watch.jobs()).toBe(0)
    })

    test('the server is restarted in the middle', async () => {
      await worker()
      const swept = sweep(onEngine())
      await watch.next('completed')
      await server.stop()
      await swept.told('does not answer')
      await server.start()
      expect(await swept.ended).toMatchObject({ status: 0, stdout: whole.stdout })
    })

    test('Ctrl-C finishes the articles at hand; --resume goes on with or without the engine', async () => {
      await worker()
      const swept = sweep([...onEngine(), '-o', 'hits.jsonl'], '-')
      const half = ARCHIVE.length / 2
      swept.feed(ARCHIVE.slice(0, half))
      await watch.next('completed')
      swept.signal('SIGINT')
      await swept.told('finishing')
      swept.feed(ARCHIVE.slice(half))
      expect((await swept.ended).status).toBe(130)
      expect(await watch.jobs()).toBe(0)
      const rest = sweep([...onEngine(), '-o', 'hits.jsonl', '--resume'], '-')
      rest.feed(ARCHIVE)
      rest.endInput()
      expect(await rest.ended).toMatchObject({ status: 0, stdout: '' })
      expect(readFileSync(join(folder, 'hits.jsonl'), 'utf8').replaceAll('"stdin:', '"in.jsonl:')).toBe(
        whole.stdout,
      )
    })

    test('what is too large for the engine goes through the store, which is empty afterwards', async () => {
      writeFileSync(join(folder, 'large.jsonl'), record(1, OTHER.repeat(13_200)) + record(2, HIT))
      const alone = await sweep(['--workers', '1'], 'large.jsonl').ended
      expect(alone.stdout).not.toBe('')
      expect(await sweep(onEngine(), 'large.jsonl').ended).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('name a folder that all workers see with --store'),
      })
      const blind = await worker()
      expect(await sweep([...onEngine(), '--store', 'store'], 'large.jsonl').ended).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('it was started without --store'),
      })
      blind.signal('SIGINT')
      await blind.ended
      await worker(['--store', 'store'])
      expect(await sweep([...onEngine(), '--store', 'store'], 'large.jsonl').ended).toEqual(alone)
      expect(readdirSync(join(folder, 'store'))).toEqual([])
    })

    test('a worker of another version refuses, and says so on both machines', async () => {
      const { told } = await worker([], toolCopy(join(folder, 'other'), { version: '0.0.1' }))
      const refusal = /it is claimdiff 0\.0\.1 and the sweep is claimdiff .+; install the same on both/
      expect(await sweep(onEngine()).ended).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(refusal),
      })
      await told('refused a job: it is claimdiff 0.0.1')
      expect(await watch.jobs()).toBe(0)
    })
  })
}
