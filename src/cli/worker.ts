/** `claimdiff worker`: a server's address in, the work of the sweeps that use it done, until Ctrl-C. */
import { availableParallelism, hostname } from 'node:os'
import { sharedStore } from '../io/shared-store.ts'
import { count } from '../present/labels.ts'
import { openEngine } from '../sweep/engine/open-engine.ts'
import { serve } from '../sweep/engine/serve.ts'
import { complain } from './finish.ts'
import type { Outcome } from './outcome.ts'
import { version } from './version.ts'

type WorkerOptions = { readonly engine: string; readonly store?: string; readonly workers?: number }

export async function worker(options: WorkerOptions): Promise<Outcome> {
  const engine = await openEngine(options.engine)
  if ('error' in engine) return engine
  const workers = options.workers ?? availableParallelism()
  const store = options.store === undefined ? undefined : sharedStore(options.store)
  const stopped = interruption()
  const serving = serve(engine, { tool: version(), host: hostname(), workers, store, tell: complain })
  complain(`works for ${engine.name} with ${count(workers, 'thread')}; Ctrl-C stops it.`)
  await stopped
  complain('finishing the articles at hand; Ctrl-C again leaves at once.')
  await serving.close()
  return { output: '', exitCode: 0 }
}

/** Ctrl-C, or the word of whatever keeps services running. */
function interruption(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
}
