/** A corpus folder and what a tool wrote of it in, its best F1 over all thresholds out. A sentence counts where its release sentence is named. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export function bestF1(folder: string, out: string): number {
  const gold = goldOf(folder)
  const told = readFileSync(out, 'utf8').trimEnd().split('\n')
  const found = told
    .map((line, n) => {
      const [sentence, score] = line.split('\t').map(Number) as [number, number]
      return { score, isRight: gold.get(n)?.includes(sentence) ?? false }
    })
    .sort((a, b) => b.score - a.score)
  let [right, best] = [0, 0]
  found.forEach(({ score, isRight }, n) => {
    if (isRight) right++
    const isLastOfScore = found[n + 1]?.score !== score
    if (isLastOfScore) best = Math.max(best, (2 * right) / (n + 1 + gold.size))
  })
  return best
}

/** By the line's number in `articles.txt`, empty ones left out; "3|5" is either of two. */
function goldOf(folder: string): Map<number, number[]> {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const sizes = read('articles.txt')
    .trimEnd()
    .split('\n\n')
    .map((text) => text.split('\n').length)
  let lines = 0
  const firsts = sizes.map((size) => {
    lines += size
    return lines - size
  })
  return new Map(
    read('gold.tsv')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [article, sentence, from = ''] = line.split('\t')
        return [(firsts[Number(article)] ?? 0) + Number(sentence), from.split('|').map(Number)]
      }),
  )
}
