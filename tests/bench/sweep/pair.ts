/** Nothing in, the CPU milliseconds that one warm comparison takes out: a release of 20 claims, articles of 40 sentences. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compare } from '../../../src/compare.ts'
import { type File, readArticle } from '../../../src/read/read-article.ts'

const STORY = join(import.meta.dirname, '../../../sources/us-lna-2020')
const SENTENCES = 40
const PAIRS = 60

const article = (path: string, bytes: Uint8Array, role: NonNullable<File['role']>) => {
  const read = readArticle({ path, bytes, sha256: '', role })
  if ('error' in read) throw new Error(read.error)
  return read.article
}
const names = readdirSync(STORY).filter((name) => name.endsWith('.txt'))
const release = article('release.txt', readFileSync(join(STORY, 'release.txt')), 'base')
const sentences = names
  .filter((name) => name !== 'release.txt')
  .flatMap((name) => readFileSync(join(STORY, name), 'utf8').split(/\n+|(?<=[a-z][.]) (?=[A-Z])/))
  .filter((sentence) => sentence.split(' ').length > 6)

/** Forty sentences of the four articles, other ones each time. */
const texts = Array.from({ length: PAIRS }, (_, n) =>
  Array.from({ length: SENTENCES }, (_, k) => sentences[(7 * k + 13 * n) % sentences.length]).join('\n\n'),
)
let begun = process.cpuUsage()
texts.forEach((text, n) => {
  if (n === PAIRS / 2) begun = process.cpuUsage()
  compare(release, [article(`a${n}.txt`, Buffer.from(text), 'witness')])
})
const { user, system } = process.cpuUsage(begun)
console.log(((user + system) / 1000 / (PAIRS / 2)).toFixed(1))
