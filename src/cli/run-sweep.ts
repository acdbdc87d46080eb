/** A configuration, an archive and a place for lines in, the archive swept through to its end, to trouble or to Ctrl-C. */
import type { Archive } from '../io/archive.ts'
import { reasonOf } from '../io/reason-of.ts'
import type { Batch, BatchResult } from '../sweep/batch.ts'
import { inOrder } from '../sweep/in-order.ts'
import type { Pool } from '../sweep/pool.ts'
import { remaining } from '../sweep/remaining.ts'
import { isTrouble } from '../sweep/trouble.ts'
import { complain } from './finish.ts'
import { progressOf } from './sweep-progress.ts'

/** How far a sweep is. */
export type Counts = {
  /** Records, broken ones too. */
  readonly articles: number
  readonly hits: number
  readonly broken: number
}

type Failure = { readonly error: string }

export type Sink = {
  readonly append: (lines: readonly string[]) => Promise<Failure | undefined>
  readonly mark: (counts: Counts) => Promise<Failure | undefined>
}

export type Swept = { readonly counts: Counts; readonly left?: 'stopped' } & Partial<Failure>

/** Goes on behind `from`. What is swept stays swept, whatever ends the run: the sink is marked last of all. */
export async function runSweep(archive: Archive, pool: Pool, sink: Sink, from: Counts): Promise<Swept> {
  let counts = from
  let unmarked = 0
  const progress = progressOf(archive)
  const signal = interruption()
  const work = async (batch: Batch) => ({ size: batch.records.length, ...(await pool.run(batch)) })
  try {
    const tasks = remaining(archive.batches(), from.articles)
    const options = { atOnce: pool.atOnce, isStopped: signal.isStopped }
    for await (const result of inOrder(tasks, work, options)) {
      const failure = await sink.append(result.lines)
      if (failure) return { counts, ...failure }
      tell(result, counts.broken, progress.clear)
      counts = {
        articles: counts.articles + result.size,
        hits: counts.hits + result.lines.length,
        broken: counts.broken + result.broken.length,
      }
      progress.show(counts.articles, counts.hits)
      if (++unmarked % MARK_EVERY === 0) await sink.mark(counts)
    }
    const failure = await sink.mark(counts)
    return { counts, ...(signal.isStopped() && { left: 'stopped' }), ...failure }
  } catch (problem) {
    await sink.mark(counts)
    if (isTrouble(problem)) return { counts, error: problem.message }
    if (!(problem instanceof Error && 'code' in problem)) throw problem
    return { counts, error: reasonOf(problem) }
  } finally {
    progress.clear()
    signal.forget()
  }
}

/** Some 2 MB of articles: what is lost at most where the machine stops, and seldom enough to cost no time. */
const MARK_EVERY = 16

/** More would bury the first, which tell what is wrong. */
const MOST_TOLD = 20

function tell({ broken }: BatchResult, before: number, clear: () => void): void {
  const told = broken.slice(0, Math.max(0, MOST_TOLD - before))
  if (told.length > 0) clear()
  for (const { place, reason } of told) complain(`${place}: skipped: ${reason}`)
}

/** The first Ctrl-C lets the articles at hand be finished; a second ends the process, as ever. */
function interruption() {
  let stopped = false
  const stop = () => {
    stopped = true
    complain('finishing the articles at hand; Ctrl-C again leaves at once.')
  }
  process.once('SIGINT', stop)
  return { isStopped: (): boolean => stopped, forget: () => process.off('SIGINT', stop) }
}
