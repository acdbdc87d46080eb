/** Stories in the forms in which users bring them: claim by claim, outlet by outlet, the same verdicts for the same reasons. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compare } from '../../src/compare.ts'
import { articleOf } from '../../src/io/article-of.ts'
import type { Comparison } from '../../src/model.ts'
import { FORMS } from './forms.ts'

const GOLD = join(import.meta.dirname, '../gold')
const STORIES = ['cases/transit', 'cases/study', 'later/wharf']

const bare = (words: string): string => words.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '')

/** What is said of each claim of the release, by its words and the outlet. */
function verdicts({ witnesses, readings, alignments }: Comparison): string[] {
  const claims = new Map(
    witnesses.flatMap(({ article, claims }) =>
      claims.map(({ id, span }) => [id, bare(article.text.slice(span.start, span.end))] as const),
    ),
  )
  const byId = new Map(alignments.map((one) => [one.id, one]))
  return readings.map(({ base, witness, status, alignments }) => {
    const kinds = alignments.flatMap((id) => byId.get(id)?.changes.map(({ kind }) => kind) ?? [])
    return `${claims.get(base)} @${witness}: ${status} ${[...new Set(kinds)].sort()}`
  })
}

function compared(folder: string, of: (text: string) => string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const articles = files.map((name) => articleOf(name, of(readFileSync(join(folder, name), 'utf8'))))
  const base = articles.find(({ sigil }) => sigil === 'release')
  if (!base) throw new Error(`${folder}: no release`)
  return verdicts(
    compare(
      base,
      articles.filter((article) => article !== base),
    ),
  )
}

const asItWas = (text: string): string => text
const plain = new Map(STORIES.map((story) => [story, compared(join(GOLD, story), asItWas)]))

test.each(FORMS)('$name', ({ of, like }) => {
  for (const story of STORIES) {
    const expected = like ? compared(join(GOLD, story), like) : plain.get(story)
    expect(compared(join(GOLD, story), of)).toEqual(expected)
  }
})
