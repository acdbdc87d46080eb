/** A configuration and a number of workers in, a function that works batches off on threads out. */
import type { Batch, BatchResult, SweepConfig } from './batch.ts'

export type Pool = {
  readonly run: (batch: Batch) => Promise<BatchResult>
  /** So many batches keep every thread busy. */
  readonly atOnce: number
  readonly close: () => Promise<void>
}

/** Where the package that minds threads is not installed, this thread itself does the work, one batch at a time. */
export async function poolOf(config: SweepConfig, workers: number): Promise<Pool> {
  const minder = await import('piscina').catch(() => undefined)
  if (!minder) {
    const { sweepOf } = await import('./sweep-batch.ts')
    return { run: sweepOf(config), atOnce: 1, close: async () => undefined }
  }
  const { Piscina } = minder
  const threads = new Piscina({
    filename: WORKER.href,
    name: 'sweepBatch',
    workerData: config,
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  })
  return {
    run: (batch) => threads.run(batch, { transferList: [batch.bytes.buffer as ArrayBuffer] }),
    atOnce: 2 * workers,
    close: () => threads.destroy(),
  }
}

/**
 * MB of a thread's heap for what is new. An article's tokens live for some milliseconds; with more room, hundreds of
 * megabytes of them wait to be cleared away, with less it takes longer.
 */
const YOUNG = 12

/** Beside this file in the sources; in the bundles this file is a part of `parts/` or `cli/`. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : '../sweep/worker.js',
  import.meta.url,
)
