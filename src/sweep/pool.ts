/** A configuration and a number of workers in, a function that works batches off on threads out. */
import { Piscina } from 'piscina'
import type { Batch, BatchResult, SweepConfig } from './batch.ts'
import { sweepOf } from './sweep-batch.ts'

export type Pool = {
  readonly run: (batch: Batch) => Promise<BatchResult>
  /** So many batches keep every thread busy. */
  readonly atOnce: number
  readonly close: () => Promise<void>
}

/** One worker is this thread itself. */
export function poolOf(config: SweepConfig, workers: number): Pool {
  if (workers === 1) {
    const sweep = sweepOf(config)
    return { run: async (batch) => sweep(batch), atOnce: 1, close: async () => undefined }
  }
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

/** Beside this file, from source and built alike. */
const WORKER = new URL(`./worker${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`, import.meta.url)
