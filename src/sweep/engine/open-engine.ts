/** The address of a Redis or PostgreSQL server in, its queue of jobs out, or one clear error: the one place that knows BullMQ. */
import type { BackendClasses, IQueueBackend, Queue } from 'bullmq'
import { isTrouble } from '../trouble.ts'
import type { Engine, JobData, Jobs } from './job.ts'

type Failure = { readonly error: string }

/** The packages are loaded here and not before, for an install may do without them. */
export async function openEngine(address: string): Promise<Engine | Failure> {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const driver = url && DRIVERS[url.protocol]
  if (!driver) return { error: '--engine takes the address of a server: redis://… or postgres://….' }
  const missing = ['bullmq', driver].filter((name) => !isInstalled(name))
  if (missing.length > 0) {
    return {
      error: `--engine needs packages that are not installed: run "npm install ${missing.join(' ')}".`,
    }
  }
  const name = shown(url)
  try {
    return driver === 'pg' ? await postgres(name, address) : await redis(name, address)
  } catch (problem) {
    return { error: `${name}: does not answer (${whyOf(problem)}); start it, or check the address.` }
  }
}

const DRIVERS: Readonly<Record<string, 'ioredis' | 'pg'>> = {
  'redis:': 'ioredis',
  'rediss:': 'ioredis',
  'postgres:': 'pg',
  'postgresql:': 'pg',
}

function isInstalled(name: string): boolean {
  try {
    import.meta.resolve(name)
    return true
  } catch {
    return false
  }
}

function shown(url: URL): string {
  const copy = new URL(url)
  copy.password = ''
  copy.search = ''
  return copy.href
}

/** A connection that waits for nothing shows whether the server is there at all. */
async function redis(name: string, address: string): Promise<Engine> {
  const [{ createRedisBackend, withBackend }, { Redis }] = await Promise.all([
    import('bullmq'),
    import('ioredis'),
  ])
  const first = new Redis(address, { lazyConnect: true, retryStrategy: () => null })
  let reason: unknown
  first.on('error', (problem) => {
    reason ??= problem
  })
  await first.connect().catch((problem: unknown) => {
    throw reason ?? problem
  })
  await first.quit()
  const retryStrategy = () => RECONNECT_EVERY
  return engineOf(name, withBackend(createRedisBackend), {
    jobs: { url: address, retryStrategy, maxRetriesPerRequest: 1 },
    serving: { url: address, retryStrategy, maxRetriesPerRequest: null },
  })
}

/** Milliseconds. */
const RECONNECT_EVERY = 500

/** The tables are made where there are none. */
async function postgres(name: string, address: string): Promise<Engine> {
  const { createPostgresBackend, withBackend } = await import('bullmq')
  const connection = { connectionString: address, migrate: true }
  const classes = withBackend(createPostgresBackend)
  const first = new classes.Queue(QUEUE, { connection })
  first.on('error', () => undefined)
  await first.waitUntilReady().finally(() => first.close())
  return engineOf(name, classes, { jobs: connection, serving: connection })
}

/** Colons are not allowed in it. */
const QUEUE = 'claimdiff'

function engineOf<Backend extends IQueueBackend, Connection>(
  name: string,
  { Queue, Worker }: BackendClasses<Backend, Connection>,
  connections: { readonly jobs: Connection; readonly serving: Connection },
): Engine {
  return {
    name,
    jobs: () => {
      const queue = new Queue<JobData, string>(QUEUE, {
        connection: connections.jobs,
        streams: { events: { maxLen: MOST_EVENTS } },
      })
      // What a command meets is thrown by the command.
      queue.on('error', () => undefined)
      return jobsIn(queue)
    },
    serve: (work, { atOnce, onTrouble }) => {
      const options = { connection: connections.serving, concurrency: atOnce, ...OF_A_WORKER }
      let atHand = 0
      let isAway = false
      const counted = ({ data }: { readonly data: JobData }) => {
        atHand++
        isAway = false
        return work(data)
          .catch(finalIfMeant)
          .finally(() => atHand--)
      }
      const worker = new Worker<JobData, string>(QUEUE, counted, options)
      worker.on('error', (problem) => {
        if (!('code' in problem)) return
        isAway = true
        onTrouble(whyOf(problem))
      })
      // With nothing at hand there is no reason to wait for an engine that is away.
      return { close: () => worker.close(isAway && atHand === 0) }
    },
  }
}

/** Nobody listens to them, and each holds a result: the 10,000 that BullMQ keeps would be some GB. */
const MOST_EVENTS = 100

/** What was refused is not tried again; a crash is. */
async function finalIfMeant(problem: unknown): Promise<never> {
  if (!isTrouble(problem)) throw problem
  const { UnrecoverableError } = await import('bullmq')
  throw new UnrecoverableError(problem.message)
}

/**
 * A worker that was killed is noticed after LOCK, its job then given to another. Threads do the work, so that the
 * lock of a worker that lives is renewed in time; where it is not, the job is done twice, which changes nothing.
 */
const LOCK = 10_000
const OF_A_WORKER = { lockDuration: LOCK, stalledInterval: LOCK / 2, maxStalledCount: 5 }

/** A job is tried again where a worker lost the engine while it handed in the result. What no sweep fetches is gone after a day. */
const OF_A_JOB = { attempts: 5, removeOnComplete: { age: 86_400 }, removeOnFail: { age: 86_400 } }

type BullQueue<Backend extends IQueueBackend, Connection> = Queue<
  JobData,
  string,
  string,
  JobData,
  string,
  string,
  Backend,
  Connection
>

function jobsIn<Backend extends IQueueBackend, Connection>(queue: BullQueue<Backend, Connection>): Jobs {
  return {
    add: async (jobId, data) => {
      await queue.add('batch', data, { ...OF_A_JOB, jobId })
    },
    state: async (id) => {
      const state = await queue.getJobState(id)
      return state === 'completed' || state === 'failed' || state === 'unknown' ? state : 'under way'
    },
    outcome: async (id) => {
      const job = await queue.getJob(id)
      if (!job) return undefined
      return job.failedReason ? { failure: job.failedReason } : { result: job.returnvalue }
    },
    remove: async (id) => {
      await queue.remove(id)
    },
    workers: () => queue.getWorkersCount(),
    close: () => queue.close(),
  }
}

/** Of what a driver threw; several addresses of one host make an error of errors. */
export function whyOf(problem: unknown): string {
  const [inner] = problem instanceof AggregateError ? problem.errors : [problem]
  if (!(inner instanceof Error)) return 'no reason given'
  if ('code' in inner && inner.code === 'ECONNREFUSED') return 'connection refused'
  return inner.name === 'MaxRetriesPerRequestError' ? 'connection lost' : inner.message
}
