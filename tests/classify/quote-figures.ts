/** The annotated cases in, the share of their quotations whose fidelity the ledger tells, and every error, out on the terminal. */
import { readdirSync, readFileSync } from 'node:fs'
import { checkQuote } from '../../src/classify/quote-ledger.ts'
import type { QuoteCheck } from '../../src/model.ts'
import { slice } from '../../src/text/span.ts'
import { witnessOf } from './witness-of.ts'

type GoldQuote = {
  readonly text: string
  readonly source: string
  readonly fidelity: string
  readonly base: string | null
}
type Gold = { readonly outlets: Readonly<Record<string, { readonly quotes?: readonly GoldQuote[] }>> }

const FIDELITY: Readonly<Record<QuoteCheck['verdict'], string>> = {
  verbatim: 'verbatim',
  trimmed: 'verbatim',
  spliced: 'altered',
  altered: 'altered',
  unsupported: 'not-in-release',
}

const CASES = new URL('../gold/cases/', import.meta.url)
let right = 0
let all = 0
let places = 0
let placed = 0
for (const name of readdirSync(CASES).sort()) {
  const read = (file: string) => readFileSync(new URL(`${name}/${file}`, CASES), 'utf8')
  const gold = JSON.parse(read('gold.json')) as Gold
  const release = read('release.txt')
  const base = witnessOf('release', release)
  for (const [file, outlet] of Object.entries(gold.outlets)) {
    const text = read(file)
    const witness = witnessOf(file.replace(/\.txt$/u, ''), text)
    for (const expected of outlet.quotes ?? []) {
      all++
      const quote = witness.quotes.find((one) => slice(text, one.span) === expected.text)
      const check = quote && checkQuote(base, witness, quote)
      const told = check ? FIDELITY[check.verdict] : 'not found'
      if (told === expected.fidelity) right++
      else
        console.log(
          `${name}/${file}: ${expected.fidelity}, told ${told}: ${expected.text}\n    ${expected.base} | ${check?.base ? slice(release, check.base) : ''}`,
        )
      if (expected.base && check?.base) {
        places++
        const at = release.indexOf(expected.base)
        if (at < check.base.end && check.base.start < at + expected.base.length) placed++
      }
    }
  }
}
console.log(`fidelity ${right}/${all} = ${(right / all).toFixed(3)}; base place ${placed}/${places}`)
