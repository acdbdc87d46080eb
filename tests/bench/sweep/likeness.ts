/** A corpus folder in, string-similarity's best match of every sentence out: every pair of sentences compared. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareTwoStrings } from 'string-similarity'

const [folder = '', out = ''] = process.argv.slice(2)
const sentences = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean)
const release = sentences('release.txt')
const lines = sentences('articles.txt').map((sentence) => {
  const scores = release.map((other) => compareTwoStrings(sentence, other))
  const score = Math.max(...scores)
  return `${scores.indexOf(score)}\t${score.toFixed(4)}\n`
})
writeFileSync(out, lines.join(''))
