/** Annotated cases (a folder) or marked pieces (a .md file) in, of each the share of boilerplate that leaks and of claims that are lost out. */
import { readdirSync, readFileSync } from 'node:fs'
import { readArticle } from '../../src/read/read-article.ts'
import { type Marks, type Shares, sharesOf, sum } from './boilerplate-shares.ts'
import { piecesOf } from './pieces.ts'

const verbose = process.argv.includes('-v')
const root = process.argv.slice(2).find((word) => word !== '-v') ?? 'tests/gold/cases'

type Outlet = { claims: Record<string, { spans: string[] }>; additions: string[] }
type Gold = {
  base: string
  claims: { text: string }[]
  boilerplate: Record<string, string[]>
  outlets: Record<string, Outlet>
}

const groups = root.endsWith('.md') ? piecesIn(root) : casesIn(root)
for (const [name, shares] of groups) {
  console.log(figures(name, sum(shares.map(({ sizes }) => sizes))))
  if (verbose) for (const { leaked } of shares) for (const run of leaked) console.log(`  LEAK ${run}`)
  if (verbose) for (const { lost } of shares) for (const run of lost) console.log(`  LOST ${run}`)
}
console.log(figures('all', sum(groups.flatMap(([, shares]) => shares.map(({ sizes }) => sizes)))))

function piecesIn(path: string): [string, Shares[]][] {
  return piecesOf(readFileSync(path, 'utf8')).map(({ title, role, text, mask }) => {
    const marks = { text, boilerplate: mask, claims: mask.map((mark) => 1 - mark) }
    return [title, [sharesOf(marks, foundIn('piece.txt', new TextEncoder().encode(text), text.length, role))]]
  })
}

function casesIn(folder: string): [string, Shares[]][] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const gold: Gold = JSON.parse(readFileSync(`${folder}/${name}/gold.json`, 'utf8'))
      const files = [gold.base, ...Object.keys(gold.outlets)]
      return [name, files.map((file) => sharesIn(`${folder}/${name}`, file, gold))]
    })
}

function sharesIn(folder: string, file: string, gold: Gold): Shares {
  const bytes = readFileSync(`${folder}/${file}`)
  const marks = marksOf(bytes.toString('utf8'), file, gold)
  return sharesOf(marks, foundIn(file, bytes, marks.text.length))
}

function marksOf(text: string, file: string, gold: Gold): Marks {
  const outlet = gold.outlets[file]
  const claims = marked(
    text,
    outlet
      ? [...Object.values(outlet.claims).flatMap((claim) => claim.spans), ...outlet.additions]
      : gold.claims.map((claim) => claim.text),
  )
  const boilerplate = marked(text, gold.boilerplate[file] ?? []).map((mark, at) => (claims[at] ? 0 : mark))
  return { text, boilerplate, claims }
}

function marked(text: string, pieces: readonly string[]): Uint8Array {
  const mask = new Uint8Array(text.length)
  for (const piece of pieces) {
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) {
      mask.fill(1, at, at + piece.length)
    }
  }
  return mask
}

function foundIn(path: string, bytes: Uint8Array, length: number, role?: 'base' | 'witness'): Uint8Array {
  const read = readArticle({ path, bytes, sha256: '', ...(role && { role }) })
  if ('error' in read) throw new Error(read.error)
  const found = new Uint8Array(length)
  for (const { span } of read.article.boilerplate) found.fill(1, span.start, span.end)
  return found
}

function figures(
  name: string,
  [boilerplate = 0, leaked = 0, claims = 0, lost = 0]: readonly number[],
): string {
  return `${name.padEnd(12)} leak ${(leaked / boilerplate).toFixed(4)}  lost ${(lost / claims).toFixed(4)}`
}
