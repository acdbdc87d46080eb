/** A release's sentences and an article's in, for each of the article's the sentence that the comparison takes it from, and its score, out. */
import { compare } from '../../../src/compare.ts'
import type { Article } from '../../../src/model.ts'
import { readArticle } from '../../../src/read/read-article.ts'

export type Score = { readonly sentence: number; readonly score: number }

type Text = { readonly article: Article; readonly starts: readonly number[] }

/** With the lenient setting, since the bench looks for the best threshold itself. */
export function claimScores(
  release: readonly string[],
): (article: readonly string[]) => (Score | undefined)[] {
  const base = textOf(release, 'base')
  return (lines) => {
    const witness = textOf(lines, 'witness')
    const { witnesses, alignments } = compare(base.article, [witness.article], { setting: 'lenient' })
    const spans = new Map(witnesses.flatMap(({ claims }) => claims.map(({ id, span }) => [id, span.start])))
    const best = lines.map((): Score | undefined => undefined)
    for (const { base: from, claims, score } of alignments)
      for (const id of claims) {
        const line = lineAt(witness, spans.get(id) ?? 0)
        if (score > (best[line]?.score ?? 0))
          best[line] = { sentence: lineAt(base, spans.get(from[0] ?? '') ?? 0), score }
      }
    return best
  }
}

function textOf(lines: readonly string[], role: 'base' | 'witness'): Text {
  const read = readArticle({ path: `${role}.txt`, bytes: Buffer.from(lines.join('\n\n')), sha256: '', role })
  if ('error' in read) throw new Error(read.error)
  let next = 0
  const starts = lines.map((line) => {
    next += line.length + 2
    return next - line.length - 2
  })
  return { article: read.article, starts }
}

const lineAt = ({ starts }: Text, offset: number): number => starts.findLastIndex((start) => start <= offset)
