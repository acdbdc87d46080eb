/** A configuration and a number of workers in, a function that works batches off on threads out. */
import type { Batch, BatchResult, SweepConfig } from './batch.ts'
import { sweepOf } from './sweep-batch.ts'

export type Pool = {
  readonly run: (batch: Batch) => Promise<BatchResult>
  /** So many batches keep every thread busy. */
  readonly atOnce: number
  readonly close: () => Promise<void>
}

/** One worker is this thread itself, and so are several where the package that minds threads is not installed. */
export async function poolOf(config: SweepConfig, workers: number): Promise<Pool> {
  const minder = workers > 1 ? await import('piscina').catch(() => undefined) : undefined
  if (!minder) {
    return { run: sweepOf(config), atOnce: 1, close: async () => undefined }
  }
  const { Piscina } = minder
  const threads = new Piscina({
    filename: WORKER.href,
    name: 'sweepBatch',
    workerData: config,
    minThreads: workers,
    maxThreads: workers,
  })
  return {
    run: (batch) => threads.run(batch, { transferList: [batch.bytes.buffer as ArrayBuffer] }),
    atOnce: 2 * workers,
    close: () => threads.destroy(),
  }
}

/** Beside this file in the sources; in the bundles this file is a part of `parts/` or `cli/`. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : '../sweep/worker.js',
  import.meta.url,
)
