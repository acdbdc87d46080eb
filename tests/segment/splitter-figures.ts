/** The public suites in, the splitter's figures out; `node tests/segment/splitter-figures.ts [--misses]` prints them. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { splitSentences } from '../../src/segment/sentences.ts'

type Row = {
  readonly id: string
  readonly suite: string
  readonly text: string
  readonly sentences: readonly string[]
  readonly lossless: boolean
}
type GoldSentence = {
  readonly start: number
  readonly end: number
  /** The elements of the page that begin here with the sentences in each: "figure (2 s) | caption (2 s)". */
  readonly block: string | null
}
type Doc = {
  readonly doc_id: string
  readonly text: string
  readonly paragraphs: readonly (readonly [number, number])[]
  readonly sentences: readonly GoldSentence[]
}
/** `missed` is for a reader: what was expected, what came. */
export type Exact = { readonly right: number; readonly all: number; readonly missed: readonly string[] }
export type F1 = {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly missed: readonly string[]
}

const rowsOf = <T>(path: string): T[] =>
  readFileSync(fileURLToPath(new URL(`../gold/public/${path}`, import.meta.url)), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)

const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim()

export function splitTexts(text: string): string[] {
  const spans = splitSentences(text, { start: 0, end: text.length })
  return spans.map((span) => collapse(text.slice(span.start, span.end)))
}

/** Rows whose sentences are exactly the expected ones, by suite; the whole text is one paragraph. */
export function suiteFigures(): Map<string, Exact> {
  const figures = new Map<string, Exact>()
  for (const row of rowsOf<Row>('golden_rules/cases.jsonl').filter((each) => each.lossless)) {
    const { right, all, missed } = figures.get(row.suite) ?? { right: 0, all: 0, missed: [] }
    const got = splitTexts(row.text).join(' | ')
    const want = row.sentences.map(collapse).join(' | ')
    figures.set(row.suite, {
      right: right + Number(got === want),
      all: all + 1,
      missed: got === want ? missed : [...missed, `${row.id}\n  want ${want}\n  got  ${got}`],
    })
  }
  return figures
}

/**
 * A sentence is right when both its ends are those of a gold sentence. The text given has lost some borders of the
 * page's captions ("The bridge at dawn The council met"); `whole` restores them, as a page read from disk has them.
 */
export function newsFigures(paragraphs: 'given' | 'whole'): F1 {
  let right = 0
  let got = 0
  let want = 0
  const missed: string[] = []
  for (const doc of rowsOf<Doc>('ud_gum_news/docs.jsonl')) {
    const gold = new Set(doc.sentences.map((each) => `${each.start}-${each.end}`))
    const borders = paragraphs === 'whole' ? pageBorders(doc) : []
    const spans = doc.paragraphs
      .flatMap(([start, end]) => cutAt(start, end, borders))
      .flatMap((paragraph) => splitSentences(doc.text, paragraph))
    got += spans.length
    want += gold.size
    for (const span of spans)
      if (gold.has(`${span.start}-${span.end}`)) right++
      else missed.push(`${doc.doc_id}: ${doc.text.slice(span.start, span.end)}`)
  }
  return { precision: right / got, recall: right / want, f1: (2 * right) / (got + want), missed }
}

/** Where an element of the page begins, or ends and the next sentence begins. */
function pageBorders(doc: Doc): number[] {
  return doc.sentences.flatMap(({ start, block }, index) => {
    const counts = [...(block ?? '').matchAll(/\((\d+) s\)/gu)].map((match) => Number(match[1]))
    const ends = counts.map((count) => doc.sentences[index + count]?.start ?? doc.text.length)
    return counts.length > 0 ? [start, ...ends] : []
  })
}

function cutAt(start: number, end: number, borders: readonly number[]): { start: number; end: number }[] {
  const inside = [...new Set(borders)]
    .filter((border) => start < border && border < end)
    .sort((a, b) => a - b)
  return [start, ...inside].map((from, index) => ({ start: from, end: inside[index] ?? end }))
}

function print(): void {
  const showsMisses = process.argv.includes('--misses')
  for (const [suite, { right, all, missed }] of suiteFigures()) {
    console.log(`${suite}: ${right} of ${all}`)
    if (showsMisses) console.log(missed.join('\n'))
  }
  for (const paragraphs of ['given', 'whole'] as const) {
    const { precision, recall, f1, missed } = newsFigures(paragraphs)
    const figures = `P ${precision.toFixed(4)} R ${recall.toFixed(4)} F1 ${f1.toFixed(4)}`
    console.log(`ud_gum_news, paragraphs ${paragraphs}: ${figures}`)
    if (showsMisses) console.log(missed.join('\n'))
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) print()
