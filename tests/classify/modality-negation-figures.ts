/** The gold cells in, true and false positives and misses of the rules modality and negation out (on the terminal). */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { modalityRule } from '../../src/classify/modality.ts'
import { negationRule } from '../../src/classify/negation.ts'
import type { Span } from '../../src/model.ts'
import { aligned } from './aligned.ts'

type Cell = { status: string; spans: string[]; kinds?: string[]; optional?: boolean }
type Gold = {
  base: string
  claims: { id: string; text: string }[]
  outlets: Record<string, { claims: Record<string, Cell> }>
}
const cases = join(import.meta.dirname, '../gold/cases')
const rules = { modality: modalityRule, negation: negationRule }

for (const [kind, rule] of Object.entries(rules)) {
  const count = { hit: 0, false: 0, missed: 0, cells: 0 }
  for (const name of readdirSync(cases)) {
    const gold: Gold = JSON.parse(readFileSync(join(cases, name, 'gold.json'), 'utf8'))
    const release = readFileSync(join(cases, name, gold.base), 'utf8')
    for (const [file, { claims }] of Object.entries(gold.outlets)) {
      const text = readFileSync(join(cases, name, file), 'utf8')
      for (const { id, text: claim } of gold.claims) {
        const cell = claims[id]
        if (!cell || cell.status === 'omitted' || cell.optional) continue
        const sides = aligned(
          { text: release, spans: [spanOf(release, claim)] },
          { text, spans: cell.spans.map((span) => spanOf(text, span)) },
        )
        const found = rule(sides).filter((change) => change.material)
        const wanted = cell.kinds?.includes(kind) === true
        count.cells++
        if (found.length > 0 && wanted) count.hit++
        else if (found.length > 0) count.false++
        else if (wanted) count.missed++
        if (found.length > 0 === wanted && !(wanted && process.argv.includes('--hits'))) continue
        const mark = found.length > 0 ? (wanted ? 'HIT' : 'FALSE') : 'MISSED'
        console.log(
          `\n${mark} ${kind} ${name}/${file} ${id}: ${found.map((change) => change.note).join('; ')}`,
        )
        console.log(`  R: ${claim}\n  W: ${cell.spans.join('\n  W: ')}`)
      }
    }
  }
  const precision = count.hit / (count.hit + count.false)
  const recall = count.hit / (count.hit + count.missed)
  console.log(
    `\n${kind}: ${count.cells} cells, ${count.hit} hits, ${count.false} false, ${count.missed} missed; ` +
      `P ${precision.toFixed(2)} R ${recall.toFixed(2)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(2)}\n`,
  )
}

function spanOf(text: string, part: string): Span {
  const start = text.indexOf(part)
  return { start, end: start + part.length }
}
