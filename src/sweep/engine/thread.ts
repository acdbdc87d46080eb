/** What a thread of a worker machine runs: the texts of a configuration and a batch in, the text of its result out. */
import type { Batch, BatchResult } from '../batch.ts'
import { sweepOf } from '../sweep-batch.ts'
import { batchOfText } from './batch-text.ts'

type Task = { readonly key: string; readonly config: string; readonly batch: string }

export const sweepJob = async ({ key, config, batch }: Task): Promise<string> =>
  JSON.stringify(await sweepBy(key, config)(batchOfText(batch)))

const sweeps = new Map<string, (batch: Batch) => Promise<BatchResult>>()

/** Several sweeps may go on at once, but not many. */
const MOST_KEPT = 4

/** A configuration is worked out once, as long as its jobs keep coming. */
function sweepBy(key: string, config: string): (batch: Batch) => Promise<BatchResult> {
  const sweep = sweeps.get(key) ?? sweepOf(JSON.parse(config))
  sweeps.delete(key)
  sweeps.set(key, sweep)
  for (const oldest of [...sweeps.keys()].slice(0, -MOST_KEPT)) sweeps.delete(oldest)
  return sweep
}
