/** The gold cells in, true and false positives and misses of the rules intensity, scope and attribution out (on the terminal); words after the command choose rules, `--hits` shows the hits too. */
import { attributionRule } from '../../src/classify/attribution.ts'
import { intensityRule } from '../../src/classify/intensity.ts'
import { scopeRule } from '../../src/classify/scope.ts'
import { goldCells } from './gold-cells.ts'

const rules = { intensity: intensityRule, scope: scopeRule, attribution: attributionRule }
const cells = await goldCells()
const chosen = process.argv.slice(2).filter((word) => !word.startsWith('--'))

for (const [kind, rule] of Object.entries(rules)) {
  if (chosen.length > 0 && !chosen.includes(kind)) continue
  const count = { hit: 0, false: 0, missed: 0 }
  for (const cell of cells) {
    const found = rule(cell.aligned).filter((change) => change.material && change.kind === kind)
    const wanted = cell.kinds.includes(kind)
    const outcome = found.length > 0 ? (wanted ? 'hit' : 'false') : wanted ? 'missed' : null
    if (!outcome) continue
    count[outcome]++
    if (outcome === 'hit' && !process.argv.includes('--hits')) continue
    console.log(
      `\n${outcome.toUpperCase()} ${kind} ${cell.name} [${cell.kinds.join(' ')}]: ${found.map((change) => change.note).join('; ')}`,
    )
    console.log(`  R: ${cell.release}\n  W: ${cell.outlet.join('\n  W: ')}`)
  }
  const precision = count.hit / (count.hit + count.false)
  const recall = count.hit / (count.hit + count.missed)
  const f1 = (2 * precision * recall) / (precision + recall)
  console.log(
    `\n${kind}: ${JSON.stringify(count)} P ${precision.toFixed(2)} R ${recall.toFixed(2)} F1 ${f1.toFixed(2)}\n`,
  )
}
