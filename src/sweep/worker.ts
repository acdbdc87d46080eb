/** What a worker thread runs: a batch in, its result out. */
import { workerData } from 'piscina'
import type { Batch, BatchResult, SweepConfig } from './batch.ts'
import { sweepOf } from './sweep-batch.ts'

const sweep = sweepOf(workerData as SweepConfig)

export const sweepBatch = (batch: Batch): Promise<BatchResult> => sweep(batch)
