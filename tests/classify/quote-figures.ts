/** The annotated cases in, the share of their quotations whose fidelity the ledger tells, and every error, out. Run it to print them. */
import { readdirSync, readFileSync } from 'node:fs'
import { checkQuote } from '../../src/classify/quote-ledger.ts'
import type { QuoteCheck, Span } from '../../src/model.ts'
import { overlap, slice } from '../../src/text/span.ts'
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

export type QuoteFigures = {
  readonly right: number
  readonly all: number
  /** Quotations given a place in the release that overlaps the annotated one, of those that both place. */
  readonly placed: number
  readonly places: number
  readonly errors: readonly string[]
}

export function quoteFigures(): QuoteFigures {
  const told = readdirSync(CASES).sort().flatMap(toldOf)
  const count = (test: (one: Told) => boolean) => told.filter(test).length
  return {
    right: count((one) => one.error === null),
    all: told.length,
    placed: count((one) => one.placed === true),
    places: count((one) => one.placed !== null),
    errors: told.flatMap((one) => one.error ?? []),
  }
}

type Told = { readonly error: string | null; readonly placed: boolean | null }

function toldOf(name: string): Told[] {
  const read = (file: string) => readFileSync(new URL(`${name}/${file}`, CASES), 'utf8')
  const gold = JSON.parse(read('gold.json')) as Gold
  const release = read('release.txt')
  const base = witnessOf('release', release)
  return Object.entries(gold.outlets).flatMap(([file, outlet]) => {
    const text = read(file)
    const witness = witnessOf(file.replace(/\.txt$/u, ''), text)
    return (outlet.quotes ?? []).map((expected): Told => {
      const quote = witness.quotes.find((one) => slice(text, one.span) === expected.text)
      const check = quote && checkQuote(base, witness, quote)
      const fidelity = check ? FIDELITY[check.verdict] : 'not found'
      const place = check?.base ? slice(release, check.base) : ''
      const error = `${name}/${file}: ${expected.fidelity}, told ${fidelity}: ${expected.text}\n    ${expected.base} | ${place}`
      return {
        error: fidelity === expected.fidelity ? null : error,
        placed: expected.base && check?.base ? isPlaced(release, expected.base, check.base) : null,
      }
    })
  })
}

function isPlaced(release: string, expected: string, place: Span): boolean {
  const start = release.indexOf(expected)
  return overlap({ start, end: start + expected.length }, place) > 0
}

if (import.meta.main) {
  const { right, all, placed, places, errors } = quoteFigures()
  for (const error of errors) console.log(error)
  console.log(
    `fidelity ${right}/${all} = ${(right / all).toFixed(3)}; place in the release ${placed}/${places}`,
  )
}
