/** All batches of an input in, those behind its first `done` records out. */
import type { Batch } from './batch.ts'

export async function* remaining(batches: AsyncIterable<Batch>, done: number): AsyncGenerator<Batch> {
  for await (const batch of batches) {
    const past = Math.max(0, done - batch.first)
    if (past >= batch.records.length) continue
    yield past === 0 ? batch : { ...batch, first: done, records: batch.records.slice(past) }
  }
}
