/** The gold cases in, one cell for every carried claim and outlet out: the sides as a rule takes them, cut into the gold's own claims. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { linkWords } from '../../src/align/link-words.ts'
import type { Aligned } from '../../src/classify/rule.ts'
import { loadStory } from '../../src/io/load-story.ts'
import type { Claim, Span, Witness } from '../../src/model.ts'
import { attributeClaim } from '../../src/segment/attribution.ts'
import { segment } from '../../src/segment/segment.ts'
import { overlap } from '../../src/text/span.ts'
import { tokensIn } from '../../src/text/token.ts'

type GoldCell = { status: string; spans: string[]; kinds?: string[]; optional?: boolean }
type Gold = {
  base: string
  claims: { id: string; text: string }[]
  outlets: Record<string, { claims: Record<string, GoldCell> }>
}
export type Cell = {
  readonly name: string
  readonly kinds: readonly string[]
  readonly release: string
  readonly outlet: readonly string[]
  readonly aligned: Aligned
}

const CASES = join(import.meta.dirname, '../gold/cases')

export async function goldCells(): Promise<Cell[]> {
  const cells: Cell[] = []
  for (const name of readdirSync(CASES).sort()) {
    const gold: Gold = JSON.parse(readFileSync(join(CASES, name, 'gold.json'), 'utf8'))
    const story = await loadStory([join(CASES, name)], {})
    if ('error' in story) throw new Error(story.error)
    const base = segment(story.base)
    for (const article of story.witnesses) {
      const file = article.path.split('/').at(-1) ?? ''
      const witness = segment(article)
      for (const { id, text } of gold.claims) {
        const cell = gold.outlets[file]?.claims[id]
        if (!cell || cell.status === 'omitted' || cell.optional) continue
        const aligned = sidesOfCell(base, witness, text, cell.spans)
        cells.push({
          name: `${name}/${file} ${id}`,
          kinds: cell.kinds ?? [],
          release: text,
          outlet: cell.spans,
          aligned,
        })
      }
    }
  }
  return cells
}

function sidesOfCell(base: Witness, witness: Witness, text: string, spans: readonly string[]): Aligned {
  const b = claimed(base, [text])
  const w = claimed(witness, spans)
  const words = (side: Witness) => side.claims.flatMap((claim) => tokensIn(side.article, claim.span))
  return { base: b, witness: w, baseClaims: b.claims, claims: w.claims, links: linkWords(words(b), words(w)) }
}

function claimed(side: Witness, texts: readonly string[]): Witness {
  const { article, sentences, quotes } = side
  const claims = texts.map((text, n): Claim => {
    const start = article.text.indexOf(text)
    const span: Span = { start, end: start + text.length }
    const found = sentences.findIndex((sentence) => overlap(sentence.span, span) > 0)
    const inside = quotes.filter((quote) => overlap(quote.span, span) > 0)
    const attribution = found < 0 ? undefined : attributeClaim(article, sentences, found, span, inside)
    return {
      id: `${article.sigil}.c${n + 1}`,
      span,
      sentence: Math.max(0, found),
      leansOn: [],
      quotes: inside.map((quote) => quote.id),
      ...(attribution ? { attribution } : {}),
    }
  })
  return { ...side, claims }
}
