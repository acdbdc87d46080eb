/** An engine and a number of threads in, its jobs worked off out, until it is closed. */
import { Piscina } from 'piscina'
import { isTrouble, troubleOf } from '../trouble.ts'
import type { Engine, JobData, Serving } from './job.ts'
import { type Store, unpacked } from './parcels.ts'

type Context = {
  /** The version of the tool. */
  readonly tool: string
  /** This machine's name, for messages on others. */
  readonly host: string
  readonly workers: number
  readonly store: Store | undefined
  readonly tell: (message: string) => void
}

/** A job that this worker would judge by other means than its sender is refused, here and there with the same words. */
export function serve(engine: Engine, { tool, host, workers, store, tell }: Context): Serving {
  const threads = new Piscina({
    filename: THREAD.href,
    name: 'sweepJob',
    minThreads: workers,
    maxThreads: workers,
  })
  let told = ''
  const tellAnew = (message: string) => {
    if (message !== told) tell(message)
    told = message
  }
  const refuse = (reason: string): never => {
    tellAnew(`refused a job: ${reason}.`)
    throw troubleOf(`the worker on ${host} refused a job: ${reason}`)
  }
  const work = async (data: JobData): Promise<string> => {
    if (data.tool !== tool) {
      return refuse(
        `it is claimdiff ${tool} and the sweep is claimdiff ${data.tool}; install the same on both machines`,
      )
    }
    try {
      const [config, batch] = [await unpacked(data.config, store), await unpacked(data.batch, store)]
      return await threads.run({ key: data.config.sha256, config, batch })
    } catch (problem) {
      if (isTrouble(problem)) return refuse(problem.message)
      throw problem
    }
  }
  const onTrouble = (reason: string) =>
    tellAnew(`${engine.name} does not answer (${reason}); waiting for it.`)
  const serving = engine.serve(work, { atOnce: workers, onTrouble })
  return {
    close: async () => {
      await serving.close()
      await threads.destroy()
    },
  }
}

/** Beside this file, from source and built alike. */
const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? './thread.ts' : '../sweep/engine/thread.js',
  import.meta.url,
)
