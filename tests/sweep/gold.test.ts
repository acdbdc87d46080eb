/** The annotated stories in: whether the sweep finds every article that compare finds something in, and looks at few others. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { compare } from '../../src/compare.ts'
import type { Article } from '../../src/model.ts'
import { DEFAULTS } from '../../src/options.ts'
import { sweepLineOf } from '../../src/present/sweep-line.ts'
import { readArticle } from '../../src/read/read-article.ts'
import { segment } from '../../src/segment/segment.ts'
import { openRecord } from '../../src/sweep/article-of.ts'
import { filterOf, LIKELY } from '../../src/sweep/filter.ts'
import { indexOf } from '../../src/sweep/release-index.ts'
import { sweepOf } from '../../src/sweep/sweep-batch.ts'
import { addWords } from '../../src/sweep/words.ts'
import { slice } from '../../src/text/span.ts'
import { packed } from './batches.ts'

// Some ninety comparisons, twice.
vi.setConfig({ testTimeout: 120_000 })

const GOLD = join(import.meta.dirname, '../gold')
const stories = ['cases', 'more', 'later']
  .flatMap((set) => readdirSync(join(GOLD, set)).map((name) => join(GOLD, set, name)))
  .map((folder) => ({
    release: releaseIn(folder),
    articles: readdirSync(folder)
      .filter((name) => name.startsWith('outlet-'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  }))

function releaseIn(folder: string): Article {
  const path = join(folder, 'release.txt')
  const read = readArticle({ path, bytes: readFileSync(path), sha256: '', role: 'base' })
  if ('error' in read) throw new Error(read.error)
  return read.article
}

test('every article that carries something of its release has its line, and it says what compare says', async () => {
  let hits = 0
  for (const { release, articles } of stories) {
    const batch = packed(articles, 'file')
    const expected: string[] = []
    for (const [n, record] of batch.records.entries()) {
      const read = await openRecord(batch, record, n + 1)
      if ('error' in read) throw new Error(read.error)
      const line = sweepLineOf(compare(release, [read.article()]), n + 1)
      if (line) expected.push(`${JSON.stringify(line)}\n`)
    }
    const sweep = sweepOf({
      releases: [release],
      options: DEFAULTS,
      configuration: { outlets: [], aliases: [] },
    })
    expect((await sweep(batch)).lines).toEqual(expected)
    hits += expected.length
  }
  expect(hits).toBeGreaterThan(100)
})

test('of a hundred articles about something else hardly one is compared at all', () => {
  const words = { hashes: new Int32Array(0), count: 0 }
  let [all, passed] = [0, 0]
  for (const { release, articles } of stories) {
    const filter = filterOf(
      indexOf(
        segment(release).sentences.map(({ span }) => ({ release: 0, text: slice(release.text, span) })),
      ),
    )
    for (const text of stories.flatMap((story) => (story.articles === articles ? [] : story.articles))) {
      const bytes = Buffer.from(text)
      words.count = 0
      addWords(words, bytes, 0, bytes.length, { quoted: false })
      const { units, count, logits } = filter(words)
      all++
      if (units.subarray(0, count).some((unit) => (logits[unit] as number) >= LIKELY)) passed++
    }
  }
  // Among them are stories of one kind (five of vaccines and trials, two of central banks, two of mergers), whose words
  // are partly the same.
  expect(passed / all).toBeLessThan(0.02)
})
