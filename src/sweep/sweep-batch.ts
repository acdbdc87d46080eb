/** A configuration and a batch of records in, a result line for every release and article that carries something of it out. */
import { compare } from '../compare.ts'
import { sweepLineOf } from '../present/sweep-line.ts'
import { configured } from '../read/configured.ts'
import { segment } from '../segment/segment.ts'
import { slice } from '../text/span.ts'
import { articleOf } from './article-of.ts'
import type { Batch, BatchResult, BrokenRecord, SweepConfig } from './batch.ts'
import { type Filter, filterOf, LIKELY } from './filter.ts'
import { recordWords } from './record-words.ts'
import { indexOf, type ReleaseIndex } from './release-index.ts'
import type { Words } from './words.ts'

/** Pure: the same configuration and batch give the same result, wherever and however often. The configuration is worked out once. */
export function sweepOf(config: SweepConfig): (batch: Batch) => Promise<BatchResult> {
  const index = indexOf(
    config.releases.flatMap((article, release) =>
      segment(article).sentences.map(({ span }) => ({ release, text: slice(article.text, span) })),
    ),
  )
  const filter = filterOf(index)
  const words: Words = { hashes: new Int32Array(0), count: 0 }
  return async (batch) => {
    const lines: string[] = []
    const broken: BrokenRecord[] = []
    for (const [n, record] of batch.records.entries()) {
      words.count = 0
      const reason = recordWords(words, batch.bytes, record)
      const likely = reason === undefined ? likelyReleases(index, filter, words) : []
      const found = reason ?? (likely.length > 0 ? await linesOf(config, batch, n, likely) : [])
      if (typeof found === 'string') broken.push({ place: record.place, reason: found })
      else lines.push(...found)
    }
    return { lines, broken }
  }
}

function likelyReleases({ releaseOf }: ReleaseIndex, filter: Filter, words: Words): number[] {
  const { units, count, logits } = filter(words)
  const likely = new Set<number>()
  for (let n = 0; n < count; n++) {
    const unit = units[n] as number
    if ((logits[unit] as number) >= LIKELY) likely.add(releaseOf[unit] as number)
  }
  return [...likely].sort((a, b) => a - b)
}

/** Of the batch's `n`-th record, or why it is broken. */
async function linesOf(
  { releases, options, configuration }: SweepConfig,
  batch: Batch,
  n: number,
  likely: readonly number[],
): Promise<string[] | string> {
  const record = batch.records[n]
  if (!record) return []
  const number = batch.first + n + 1
  const read = await articleOf(batch, record, number)
  if ('error' in read) return read.error
  const article = configured(read.article, configuration)
  return likely
    .flatMap((release) => releases[release] ?? [])
    .flatMap((release) => sweepLineOf(compare(release, [article], options), number) ?? [])
    .map((line) => `${JSON.stringify(line)}\n`)
}
