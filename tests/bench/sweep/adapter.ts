/**
 * `filter` or `whole` and a corpus folder in, a line for each of its articles' sentences out: which sentence of a release
 * it is taken from, and how surely. As `whole`, what passes the filter is compared, and a claim that both find counts.
 */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { filterOf, LIKELY } from '../../../src/sweep/filter.ts'
import { indexOf } from '../../../src/sweep/release-index.ts'
import { addWords } from '../../../src/sweep/words.ts'
import { eachArticle } from './each-article.ts'

const [mode, folder = '', out = ''] = process.argv.slice(2)
const release = readFileSync(join(folder, 'release.txt'), 'utf8').split('\n').filter(Boolean)
const filter = filterOf(indexOf(release.map((text) => ({ release: 0, text }))))
const compared = mode === 'whole' ? (await import('./claim-scores.ts')).claimScores(release) : undefined
/** Characters, all of them ASCII, that are written at once. */
const PART = 1 << 16
const words = { hashes: new Int32Array(0), count: 0 }
const file = openSync(out, 'w')
let written = ''

for (const { bytes, starts, ends } of eachArticle(join(folder, 'articles.txt'))) {
  const found = starts.map((start, n) => best(bytes, start, ends[n] as number))
  const passes = compared && found.some(({ logit }) => logit >= LIKELY)
  const claims = passes ? compared(starts.map((start, n) => text(bytes, start, ends[n] as number))) : []
  for (const [n, { sentence, logit }] of found.entries()) {
    const claim = claims[n]?.sentence === sentence ? (claims[n]?.score ?? 0) : 0
    const score = Math.max(claim, 1 / (1 + Math.exp(-logit)))
    written += `${sentence}\t${Math.round(10_000 * score) / 10_000}\n`
  }
  if (written.length > PART) written = written.slice(writeSync(file, written))
}
writeSync(file, written)
closeSync(file)

function best(bytes: Uint8Array, start: number, end: number) {
  words.count = 0
  addWords(words, bytes, start, end, { quoted: false })
  const { units, count, logits } = filter(words)
  let sentence = count > 0 ? (units[0] as number) : 0
  for (let n = 1; n < count; n++) {
    const unit = units[n] as number
    if ((logits[unit] as number) > (logits[sentence] as number)) sentence = unit
  }
  return { sentence, logit: count > 0 ? (logits[sentence] as number) : Number.NEGATIVE_INFINITY }
}

function text(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder().decode(bytes.subarray(start, end))
}
