/**
 * The annotated pages, pieces and stories in, the weights of the judge of clutter (`src/read/boilerplate/weights.data.ts`)
 * out, with the shares of letters on the wrong side where each page, and each story, is judged by weights that have not
 * seen it: `npm run fit`. How far each word leans, a logistic regression with an L2 penalty of a sentence by itself, and
 * the bonds of the chain.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EVIDENCE } from '../../src/read/boilerplate/evidence.ts'
import { chancesIn, isSpared, logitOf } from '../../src/read/boilerplate/judge.ts'
import { leaningOf } from '../../src/read/boilerplate/leaning.ts'
import type { Weights } from '../../src/text/logistic.ts'
import { length } from '../../src/text/span.ts'
import { fitChain, type Judged } from './fit-chain.ts'
import { labelledTexts, type Text } from './labelled-texts.ts'
import { regress } from './regress.ts'
import { leansBy, type Tally, tableOf, tallyOf } from './word-leans.ts'

/** Pages and stories are left out by lots: each is judged by what nine tenths of the others have taught. */
const LOTS = 10
/** What may be taken for clutter at which chance. */
const CHANCES = [0.5, 0.6, 0.7, 0.8, 0.9]

const texts = labelledTexts()
const groups = [...new Set(texts.map(({ group }) => group))]
const judged = Array.from({ length: LOTS }, (_, lot) => {
  const isOut = ({ group }: Text) => groups.indexOf(group) % LOTS === lot
  const seen = texts.filter((text) => !isOut(text))
  const tally = tallyOf(seen)
  const weights = fitOwn(seen, tally)
  return texts.filter(isOut).map((text): Judged => {
    const leans = leansBy(tally)
    return { ...text, logits: text.units.map((unit) => logitOf(unit, weights, leaningOf(unit.words, leans))) }
  })
}).flat()
const chain = fitChain(judged)
for (const set of new Set(judged.map((text) => text.set)))
  for (const least of CHANCES)
    console.log(
      `${set}, chance ${least}`,
      figures(
        judged.filter((text) => text.set === set),
        least,
      ),
    )
const tally = tallyOf(texts)
const own = fitOwn(texts, tally)
console.log({ own, chain })
writeFileSync(
  join(import.meta.dirname, '..', '..', 'src', 'read', 'boilerplate', 'weights.data.ts'),
  `/** Made by \`npm run fit\` from the annotated pages, pieces and stories; not edited by hand. */
export const OWN_WEIGHTS = ${JSON.stringify(own)}
export const CHAIN = ${JSON.stringify(chain)}
/** Stems by how far they lean to clutter, as logarithms of odds. */
export const WORDS = ${JSON.stringify(tableOf(tally), null, 1)}
`,
)

/** Each text's words lean as the other texts say: its own would be sure of themselves. */
function fitOwn(set: readonly Text[], tally: Tally): Weights {
  const rows = set.flatMap((text) => {
    const leans = leansBy(tally, text.group)
    return text.units.flatMap(({ evidence, words }, n) => {
      const label = text.labels[n]
      if (typeof label !== 'boolean') return []
      return [{ values: { ...evidence, leaning: leaningOf(words, leans) }, label }]
    })
  })
  return regress(rows, [...EVIDENCE, 'leaning'])
}

/** Shares of letters: clutter that leaks by rules alone, by the judge alone, by both; story that is lost by each. */
function figures(set: readonly Judged[], least: number): Record<string, string> {
  const letters = { clutter: [0, 0, 0, 0], story: [0, 0, 0, 0] }
  for (const { units, labels, known, logits } of set) {
    const chances = chancesIn(units, logits, chain)
    units.forEach((unit, n) => {
      const label = labels[n]
      if (typeof label !== 'boolean') return
      const isTaken = !isSpared(unit) && (chances[n] as number) >= least
      const row = letters[label ? 'clutter' : 'story']
      row[3] = (row[3] ?? 0) + length(unit.span)
      ;[known[n], isTaken, known[n] || isTaken].forEach((taken, k) => {
        if (taken !== label) row[k] = (row[k] ?? 0) + length(unit.span)
      })
    })
  }
  const shares = ([rules = 0, alone = 0, both = 0, all = 1]: readonly number[]) =>
    [rules, alone, both].map((wrong) => (wrong / all).toFixed(3)).join(' ')
  return { leak: shares(letters.clutter), lost: shares(letters.story) }
}
