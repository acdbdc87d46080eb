/**
 * `filter` or `whole` and a corpus folder in, a line for each of its articles' sentences out: which sentence of a release
 * it is taken from, and how surely. As `whole`, what passes the filter is compared, and a claim that both find counts.
 */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { type Found, filterOf, LIKELY } from '../../../src/sweep/filter.ts'
import { indexOf } from '../../../src/sweep/release-index.ts'
import { addWords } from '../../../src/sweep/words.ts'
import { eachArticle } from './each-article.ts'

const [mode, folder = '', out = ''] = process.argv.slice(2)
const release = readFileSync(join(folder, 'release.txt'), 'utf8').split('\n').filter(Boolean)
const filter = filterOf(indexOf(release.map((text) => ({ release: 0, text }))))
const compared = mode === 'whole' ? (await import('./claim-scores.ts')).claimScores(release) : undefined
const words = { hashes: new Int32Array(0), count: 0 }
const file = openSync(out, 'w')
/** Lines that wait to be written. No string is built of them: that took a fifth of the filter's time. */
const lines = new Uint8Array(1 << 16)
const LONGEST_LINE = 32
const CODE_0 = '0'.charCodeAt(0)
let size = 0

for (const { bytes, starts, ends } of eachArticle(join(folder, 'articles.txt'))) {
  const sentences: number[] = []
  const logits: number[] = []
  for (let n = 0; n < starts.length; n++) {
    words.count = 0
    addWords(words, bytes, starts[n] as number, ends[n] as number, { quoted: false })
    const found = filter(words)
    const sentence = best(found)
    sentences.push(Math.max(0, sentence))
    logits.push(sentence < 0 ? Number.NEGATIVE_INFINITY : (found.logits[sentence] as number))
  }
  const passes = compared && logits.some((logit) => logit >= LIKELY)
  const claims = passes ? compared(starts.map((start, n) => text(bytes, start, ends[n] as number))) : []
  for (let n = 0; n < sentences.length; n++) {
    const sentence = sentences[n] as number
    const claim = claims[n]?.sentence === sentence ? (claims[n]?.score ?? 0) : 0
    tell(sentence, Math.max(claim, 1 / (1 + Math.exp(-(logits[n] as number)))))
  }
}
writeSync(file, lines, 0, size)
closeSync(file)

/** The sentence that is carried most surely, or -1. */
function best({ units, count, logits }: Found): number {
  let sentence = -1
  let most = Number.NEGATIVE_INFINITY
  for (let n = 0; n < count; n++) {
    const logit = logits[units[n] as number] as number
    if (logit <= most) continue
    most = logit
    sentence = units[n] as number
  }
  return sentence
}

/** A line with the sentence and its score, to four places. */
function tell(sentence: number, score: number): void {
  if (size > lines.length - LONGEST_LINE) {
    writeSync(file, lines, 0, size)
    size = 0
  }
  const rounded = Math.round(10_000 * score)
  digits(sentence, 1)
  lines[size++] = '\t'.charCodeAt(0)
  digits(Math.floor(rounded / 10_000), 1)
  lines[size++] = '.'.charCodeAt(0)
  digits(rounded % 10_000, 4)
  lines[size++] = '\n'.charCodeAt(0)
}

/** At least so many of them. */
function digits(number: number, least: number): void {
  let scale = 10 ** (least - 1)
  while (scale * 10 <= number) scale *= 10
  for (; scale >= 1; scale = Math.floor(scale / 10))
    lines[size++] = CODE_0 + (Math.floor(number / scale) % 10)
}

function text(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder().decode(bytes.subarray(start, end))
}
