/** The annotated cases in, per case the share of boilerplate that leaks and of claims that are wrongly taken for boilerplate out. */
import { readdirSync, readFileSync } from 'node:fs'
import { readArticle } from '../../src/read/read-article.ts'

const root = process.argv[2] ?? 'tests/gold/cases'
const verbose = process.argv.includes('-v')

type Outlet = { claims: Record<string, { spans: string[] }>; additions: string[] }
type Gold = {
  base: string
  claims: { text: string }[]
  boilerplate: Record<string, string[]>
  outlets: Record<string, Outlet>
}

const marked = (text: string, pieces: readonly string[]): Uint8Array => {
  const mask = new Uint8Array(text.length)
  for (const piece of pieces) {
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) {
      mask.fill(1, at, at + piece.length)
    }
  }
  return mask
}

/** Runs of characters that `wanted` has and `covered` has not. */
function missing(text: string, wanted: Uint8Array, covered: Uint8Array): string[] {
  const runs: string[] = []
  let run = ''
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && wanted[at] && !covered[at] && /\S/u.test(text[at] ?? '')) run += text[at]
    else if (at < text.length && run && /\s/u.test(text[at] ?? '')) run += ' '
    else {
      if (run.trim()) runs.push(run.trim())
      run = ''
    }
  }
  return runs
}

const solid = (text: string, mask: Uint8Array): number =>
  [...mask.keys()].filter((at) => mask[at] && /\S/u.test(text[at] ?? '')).length
const size = (runs: readonly string[]): number => runs.join('').replace(/\s/gu, '').length

let totals = [0, 0, 0, 0]
for (const name of readdirSync(root).sort()) {
  const gold: Gold = JSON.parse(readFileSync(`${root}/${name}/gold.json`, 'utf8'))
  const sums = [0, 0, 0, 0]
  for (const file of [gold.base, ...Object.keys(gold.outlets)]) {
    const bytes = readFileSync(`${root}/${name}/${file}`)
    const read = readArticle({ path: file, bytes, sha256: '' })
    if ('error' in read) throw new Error(read.error)
    const { text, boilerplate } = read.article
    const found = new Uint8Array(text.length)
    for (const { span } of boilerplate) found.fill(1, span.start, span.end)
    const outlet = gold.outlets[file]
    const claims = outlet
      ? [...Object.values(outlet.claims).flatMap((claim) => claim.spans), ...outlet.additions]
      : gold.claims.map((claim) => claim.text)
    const isClaim = marked(text, claims)
    const isBoilerplate = marked(text, gold.boilerplate[file] ?? []).map((mark, at) =>
      isClaim[at] ? 0 : mark,
    )
    const leaked = missing(text, isBoilerplate, found)
    const lost = missing(
      text,
      isClaim,
      found.map((mark) => 1 - mark),
    )
    if (verbose) for (const run of leaked) console.log(`${name}/${file} LEAK ${run}`)
    if (verbose) for (const run of lost) console.log(`${name}/${file} LOST ${run}`)
    for (const [at, value] of [
      solid(text, isBoilerplate),
      size(leaked),
      solid(text, isClaim),
      size(lost),
    ].entries()) {
      sums[at] = (sums[at] ?? 0) + value
    }
  }
  totals = totals.map((total, at) => total + (sums[at] ?? 0))
  console.log(figures(name, sums))
}
console.log(figures('all', totals))

function figures(
  name: string,
  [boilerplate = 0, leaked = 0, claims = 0, lost = 0]: readonly number[],
): string {
  return `${name.padEnd(12)} leak ${(leaked / boilerplate).toFixed(4)}  lost ${(lost / claims).toFixed(4)}`
}
