/** What a worker thread runs: a batch in, its result out. */
import { setFlagsFromString } from 'node:v8'
import { workerData } from 'piscina'
import type { Batch, BatchResult, SweepConfig } from './batch.ts'
import { sweepOf } from './sweep-batch.ts'

/** What is old and dead is cleared away when the heap has grown by a third since the last time, not when it has doubled. */
setFlagsFromString('--heap-growing-percent=30')

const sweep = sweepOf(workerData as SweepConfig)

export const sweepBatch = (batch: Batch): Promise<BatchResult> => sweep(batch)
