/** An engine and a configuration in, a pool whose batches are worked off on other machines out. */
import { createHash } from 'node:crypto'
import { setTimeout as after } from 'node:timers/promises'
import type { Batch, BatchResult, SweepConfig } from '../batch.ts'
import type { Pool } from '../pool.ts'
import { isTrouble, troubleOf } from '../trouble.ts'
import { batchText } from './batch-text.ts'
import type { Engine, JobData, Parcel } from './job.ts'
import { whyOf } from './open-engine.ts'
import type { Parcels } from './parcels.ts'

type Context = {
  /** The version of the tool. */
  readonly tool: string
  readonly parcels: Parcels
  readonly tell: (message: string) => void
}

type Job = { readonly id: string; readonly data: JobData }

/** A job's id is the hash of all that decides its result: done twice, or found done by an earlier run, it changes nothing. */
export function enginePool(engine: Engine, config: SweepConfig, { tool, parcels, tell }: Context): Pool {
  const jobs = engine.jobs()
  const ofConfig = parcels.pack(JSON.stringify(config))
  ofConfig.catch(() => undefined)
  const outstanding = new Set<Job>()
  let turn: Promise<unknown> = tellIfAlone()
  let isAway = false
  let isClosed = false

  return {
    atOnce: OUTSTANDING,
    // Results are wanted in the order of the input, so that the oldest job alone is asked after.
    run: (batch) => {
      const sent = send(batch)
      const result = turn.then(async () => fetched(await sent))
      turn = Promise.allSettled([result, sent])
      return result
    },
    close: async () => {
      isClosed = true
      await Promise.race([turn, after(LEAVING)])
      await Promise.allSettled([...outstanding].map(({ id }) => removed(id)))
      await jobs.close().catch(() => undefined)
      await parcels.close()
    },
  }

  /** A worker holds what it has at hand until it is done with it. */
  async function removed(id: string): Promise<void> {
    const begun = performance.now()
    for (;;) {
      const problem = await jobs.remove(id).then(
        () => undefined,
        (why: unknown) => ({ why }),
      )
      if (!problem || performance.now() - begun > LEAVING) return
      await after(ASK_EVERY)
    }
  }

  async function tellIfAlone(): Promise<void> {
    const workers = await jobs.workers().catch(() => undefined)
    if (workers === 0) {
      tell(`no worker is there yet; start "claimdiff worker --engine ${engine.name}" on any machine.`)
    }
  }

  async function send(batch: Batch): Promise<Job> {
    const [ofTheConfig, ofTheBatch] = [await ofConfig, await parcels.pack(batchText(batch))]
    const data = { tool, config: ofTheConfig, batch: ofTheBatch }
    const job = { id: idOf(data), data }
    outstanding.add(job)
    // The failure of an earlier run is no news.
    await answered(async () => {
      if ((await jobs.state(job.id)) === 'failed') await jobs.remove(job.id)
      await jobs.add(job.id, data)
    })
    return job
  }

  async function fetched(job: Job): Promise<BatchResult> {
    for (;;) {
      const state = await answered(() => jobs.state(job.id))
      const isOver = state === 'completed' || state === 'failed'
      const outcome = isOver ? await answered(() => jobs.outcome(job.id)) : undefined
      if (outcome) {
        await answered(() => jobs.remove(job.id))
        await parcels.drop(job.data.batch)
        outstanding.delete(job)
        if ('failure' in outcome) throw troubleOf(outcome.failure)
        return JSON.parse(outcome.result)
      }
      // The engine lost it, or another sweep of the same articles has fetched it.
      if (isOver || state === 'unknown') await answered(() => jobs.add(job.id, job.data))
      await after(ASK_EVERY)
    }
  }

  /** An engine that is restarted answers again; one that stays away ends the sweep, to be resumed. */
  async function answered<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    const begun = performance.now()
    for (;;) {
      if (isClosed) throw troubleOf(`${engine.name}: left`)
      try {
        const answer = await ask()
        isAway = false
        return answer
      } catch (problem) {
        if (isTrouble(problem)) throw problem
        const silence = `${engine.name} does not answer (${whyOf(problem)})`
        if (performance.now() - begun > PATIENCE) throw troubleOf(silence)
        if (!isAway && !isClosed) tell(`${silence}; waiting for it.`)
        isAway = true
        await after(RETRY_EVERY)
      }
    }
  }
}

/** Batches: they keep some thirty threads busy, and are some 8 MB in the engine. */
const OUTSTANDING = 64

/** Milliseconds. While they pass the workers go on with the jobs behind. */
const ASK_EVERY = 40
const RETRY_EVERY = 500
/** Whoever leaves waits no longer for what others have at hand; the engine forgets it in a day. */
const LEAVING = 5000
/** Longer than a server takes to be restarted. */
const PATIENCE = 120_000

function idOf({ tool, config, batch }: JobData): string {
  const parts = [tool, ...[config, batch].map(({ sha256 }: Parcel) => sha256)]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
