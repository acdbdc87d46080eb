/** The annotated cases in, how well the number and date rules do on the carried claims out, with every error. */
import { readdirSync, readFileSync } from 'node:fs'
import { dateRule } from '../../src/classify/date.ts'
import { numberRule } from '../../src/classify/number.ts'
import type { Rule } from '../../src/classify/rule.ts'
import type { Span } from '../../src/model.ts'
import { aligned } from './aligned.ts'

type Cell = { status: string; spans: string[]; kinds: string[]; optional?: boolean }
type Gold = {
  published: Record<string, string>
  claims: { id: string; text: string }[]
  outlets: Record<string, { claims: Record<string, Cell> }>
}

const CASES = new URL('../gold/cases/', import.meta.url)
const RULES: readonly [string, Rule][] = [
  ['number', numberRule],
  ['date', dateRule],
]

const tally = new Map(RULES.map(([kind]) => [kind, { found: 0, false: 0, missed: 0 }]))
for (const name of readdirSync(CASES).sort()) compareCase(name)
for (const [kind, { found, false: spurious, missed }] of tally) {
  const [precision, recall] = [found / (found + spurious), found / (found + missed)]
  const f1 = (2 * precision * recall) / (precision + recall)
  console.log(
    `${kind}: TP ${found} FP ${spurious} FN ${missed} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`,
  )
}

function compareCase(name: string): void {
  const read = (file: string) => readFileSync(new URL(`${name}/${file}`, CASES), 'utf8')
  const gold = JSON.parse(read('gold.json')) as Gold
  const release = read('release.txt')
  for (const [outlet, { claims }] of Object.entries(gold.outlets)) {
    const article = read(outlet)
    for (const { id, text } of gold.claims) {
      const cell = claims[id]
      if (!cell || cell.status === 'omitted' || cell.optional) continue
      const base = { text: release, spans: placesOf(release, [text]), ...day(gold, 'release.txt') }
      const witness = { text: article, spans: placesOf(article, cell.spans), ...day(gold, outlet) }
      compareCell(`${name}/${outlet} ${id}`, cell, aligned(base, witness), [text, cell.spans.join(' || ')])
    }
  }
}

function day(gold: Gold, file: string): { published: string } {
  return { published: gold.published[file] ?? '' }
}

function placesOf(text: string, parts: readonly string[]): Span[] {
  return parts
    .map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }))
    .sort((a, b) => a.start - b.start)
}

function compareCell(
  place: string,
  cell: Cell,
  pair: ReturnType<typeof aligned>,
  texts: readonly [string, string],
): void {
  for (const [kind, rule] of RULES) {
    const changes = rule(pair).filter((change) => change.material)
    const counts = tally.get(kind)
    if (!counts) continue
    const expected = cell.kinds.includes(kind)
    if (expected && changes.length > 0) counts.found++
    else if (expected) counts.missed++
    else if (changes.length > 0) counts.false++
    const wrong = expected !== changes.length > 0
    const notes = changes.map((change) => change.note).join('; ')
    if (wrong)
      console.log(
        `${kind} ${expected ? 'MISSED' : 'FALSE'} ${place} [${notes}]\n  ${texts[0]}\n  ${texts[1]}`,
      )
    else if (expected && process.argv.includes('--all')) console.log(`${kind} found ${place} [${notes}]`)
  }
}
