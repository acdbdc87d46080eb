/** The annotated cases in, how often the entity rule agrees with them out: `node tests/classify/entity-figures.ts [-v]`. */
import { readdirSync, readFileSync } from 'node:fs'
import { linkWords } from '../../src/align/link-words.ts'
import { entityRule } from '../../src/classify/entity.ts'
import type { Article, Claim, Sentence, Span, Witness } from '../../src/model.ts'
import { slice } from '../../src/text/span.ts'
import { tokensIn } from '../../src/text/token.ts'

type Cell = { status: string; spans: string[]; kinds?: string[]; optional?: boolean }
type Gold = {
  base: string
  claims: { id: string; text: string }[]
  outlets: Record<string, { claims: Record<string, Cell> }>
}

const folder = new URL('../gold/cases/', import.meta.url)
const verbose = process.argv.includes('-v')
const kinds = ['entity', 'name-variant'] as const
const tally = { entity: { tp: 0, fp: 0, fn: 0 }, 'name-variant': { tp: 0, fp: 0, fn: 0 } }

for (const name of readdirSync(folder)) {
  const gold: Gold = JSON.parse(readFileSync(new URL(`${name}/gold.json`, folder), 'utf8'))
  const base = read(name, gold.base)
  for (const [file, outlet] of Object.entries(gold.outlets)) {
    const witness = read(name, file)
    for (const { id, text } of gold.claims) {
      const cell = outlet.claims[id]
      if (!cell || cell.spans.length === 0 || cell.optional) continue
      score(`${name}/${file} ${id}`, base, text, witness, cell)
    }
  }
}
for (const kind of kinds) {
  const { tp, fp, fn } = tally[kind]
  const f1 = (2 * tp) / (2 * tp + fp + fn)
  console.log(`${kind}: TP ${tp} FP ${fp} FN ${fn} F1 ${f1.toFixed(3)}`)
}

function score(where: string, base: Witness, text: string, witness: Witness, cell: Cell): void {
  const baseClaims = claimsAt(base, [text])
  const claims = claimsAt(witness, cell.spans)
  const words = (side: Witness, list: readonly Claim[]) => list.flatMap((c) => tokensIn(side.article, c.span))
  const links = linkWords(words(base, baseClaims), words(witness, claims))
  const changes = entityRule({ base, witness, baseClaims, claims, links })
  for (const kind of kinds) {
    const found = changes.filter((c) => c.kind === kind)
    const wanted = cell.kinds?.includes(kind) ?? false
    const result = found.length ? (wanted ? 'tp' : 'fp') : wanted ? 'fn' : null
    if (!result) continue
    tally[kind][result]++
    const shown = verbose ? kind === 'entity' || result !== 'tp' : kind === 'entity' && result !== 'tp'
    if (!shown) continue
    console.log(`${kind} ${result.toUpperCase()} ${where} ${found.map((c) => c.note).join('; ')}`)
    console.log(`   B ${text}\n   W ${cell.spans.join(' || ')}`)
  }
}

function claimsAt({ article, sentences }: Witness, texts: readonly string[]): Claim[] {
  return texts.map((text, n) => {
    const start = article.text.indexOf(text)
    const sentence = sentences.findIndex((s) => s.span.start <= start && start < s.span.end)
    const span = { start, end: start + text.length }
    return { id: `${article.sigil}.c${n + 1}`, span, sentence, leansOn: [], quotes: [] }
  })
}

function read(name: string, file: string): Witness {
  const text = readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
  const sigil = file.replace(/\.txt$/u, '')
  const paragraphs = paragraphsOf(text)
  const article: Article = {
    sigil,
    path: file,
    outlet: sigil,
    language: 'en',
    sha256: '',
    text,
    paragraphs,
    boilerplate: [],
  }
  return { article, sentences: paragraphs.flatMap((p, n) => sentencesOf(text, p, n)), quotes: [], claims: [] }
}

function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
}

function sentencesOf(text: string, span: Span, paragraph: number): Sentence[] {
  const cut = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(slice(text, span))
  return [...cut].map(({ index, segment }) => ({
    span: { start: span.start + index, end: span.start + index + segment.length },
    paragraph,
    role: 'body',
  }))
}
