/** A configuration and a batch of records in, a result line for every release and article that carries something of it out. */
import { carriesAny, compare } from '../compare.ts'
import type { Article } from '../model.ts'
import { sweepLineOf } from '../present/sweep-line.ts'
import type { Configuration } from '../read/configuration.ts'
import { configured } from '../read/configured.ts'
import { segment } from '../segment/segment.ts'
import { perObject } from '../text/per-object.ts'
import { slice } from '../text/span.ts'
import { type OpenRecord, openRecord } from './article-of.ts'
import type { Batch, BatchResult, BrokenRecord, SweepConfig } from './batch.ts'
import { excerptOf } from './excerpt.ts'
import { filterOf, LIKELY, SURE, UNLIKELY } from './filter.ts'
import { recordWords } from './record-words.ts'
import { indexOf } from './release-index.ts'
import { addWords, type Words } from './words.ts'

/** Pure: the same configuration and batch give the same result, wherever and however often. The configuration is worked out once. */
export function sweepOf(config: SweepConfig): (batch: Batch) => Promise<BatchResult> {
  const likelihoods = likelihoodsFor(config.releases)
  const words: Words = { hashes: new Int32Array(0), count: 0 }
  const ofText = (text: string): Likelihoods => {
    const bytes = new TextEncoder().encode(text)
    words.count = 0
    addWords(words, bytes, 0, bytes.length, { quoted: false })
    return likelihoods(words)
  }
  return async (batch) => {
    const lines: string[] = []
    const broken: BrokenRecord[] = []
    for (const [n, record] of batch.records.entries()) {
      words.count = 0
      const reason = recordWords(words, batch.bytes, record)
      const likely = reason === undefined ? atLeast(LIKELY, likelihoods(words)) : NONE
      const found = reason ?? (likely.size > 0 ? await linesOf(config, batch, n, likely, ofText) : [])
      if (typeof found === 'string') broken.push({ place: record.place, reason: found })
      else lines.push(...found)
    }
    return { lines, broken }
  }
}

/** Of each release, by its number, the logit of the sentence that a text carries most surely. */
type Likelihoods = ReadonlyMap<number, number>

const NONE: Likelihoods = new Map()

function likelihoodsFor(releases: readonly Article[]): (words: Words) => Likelihoods {
  const index = indexOf(
    releases.flatMap((article, release) =>
      segment(article).sentences.map(({ span }) => ({ release, text: slice(article.text, span) })),
    ),
  )
  const filter = filterOf(index)
  return (words) => {
    const { units, count, logits } = filter(words)
    const best = new Map<number, number>()
    for (const unit of units.subarray(0, count)) {
      const release = index.releaseOf[unit] as number
      best.set(release, Math.max(best.get(release) ?? Number.NEGATIVE_INFINITY, logits[unit] as number))
    }
    return best
  }
}

const atLeast = (logit: number, all: Likelihoods): Likelihoods =>
  new Map([...all].filter(([, own]) => own >= logit).sort(([a], [b]) => a - b))

/** Of the batch's `n`-th record, or why it is broken. */
async function linesOf(
  { releases, options, configuration }: SweepConfig,
  batch: Batch,
  n: number,
  likely: Likelihoods,
  ofText: (text: string) => Likelihoods,
): Promise<string[] | string> {
  const record = batch.records[n]
  if (!record) return []
  const number = batch.first + n + 1
  const read = await openRecord(batch, record, number)
  if ('error' in read) return read.error
  const mayCarry = (release: number, base: Article): boolean => {
    if ((likely.get(release) ?? 0) >= SURE || options.setting === 'lenient') return true
    const outline = outlineIn(read, configuration)
    const excerpt = excerptOf(outline, (text) => (ofText(text).get(release) ?? UNLIKELY) > UNLIKELY)
    return carriesAny(base, excerpt, { ...options, setting: 'lenient' })
  }
  return [...likely.keys()].flatMap((release) => {
    const base = releases[release]
    if (!base || !mayCarry(release, base)) return []
    const line = sweepLineOf(compare(base, [articleIn(read, configuration)], options), number)
    return line ? [`${JSON.stringify(line)}\n`] : []
  })
}

/** Several releases may ask for the same article. */
const articleIn = perObject((record: OpenRecord, configuration: Configuration) =>
  configured(record.article(), configuration),
)
const outlineIn = perObject((record: OpenRecord, configuration: Configuration) =>
  configured(record.outline(), configuration),
)
