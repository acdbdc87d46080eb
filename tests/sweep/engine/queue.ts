/** A server's address in, what its queue holds and what happens in it out. */
import {
  type BackendClasses,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
  withBackend,
} from 'bullmq'

export type Watch = {
  readonly next: (event: 'active' | 'completed' | 'stalled') => Promise<void>
  /** Jobs of any state. */
  readonly jobs: () => Promise<number>
  readonly close: () => Promise<void>
}

export const watchQueue = (address: string): Promise<Watch> =>
  address.startsWith('redis:')
    ? watch(withBackend(createRedisBackend), { url: address, maxRetriesPerRequest: null })
    : watch(withBackend(createPostgresBackend), address)

async function watch<Backend extends IQueueBackend, Connection>(
  { Queue, QueueEvents }: BackendClasses<Backend, Connection>,
  connection: Connection,
): Promise<Watch> {
  const queue = new Queue('claimdiff', { connection })
  const events = new QueueEvents('claimdiff', { connection })
  // The server is restarted under them.
  queue.on('error', () => undefined)
  events.on('error', () => undefined)
  await events.waitUntilReady()
  return {
    next: (event) => new Promise((resolve) => events.once(event, () => resolve())),
    jobs: async () => Object.values(await queue.getJobCounts()).reduce((sum, count) => sum + count, 0),
    close: async () => {
      await Promise.allSettled([queue.close(), events.close()])
    },
  }
}
