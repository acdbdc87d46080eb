/** `npm run fuzz -- --seconds 60 [--seed 1]`: random cases for as long as asked in, a count and every broken promise out; what broke one, or took long, is kept in `corpus/` and tried first the next time. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { KINDS, type Kind } from './kinds.ts'

type Kept = { readonly kind: string; readonly why: string; readonly case: unknown }

const CORPUS = new URL('corpus/', import.meta.url)
/** Cases of one kind tried in a row, so that no kind waits long for its turn; a share of a hundred is this many times that. */
const ROUND = 200
/** Milliseconds on the processor: cases are small, and one that takes this long stalls somewhere. */
const SLOW = 1000

const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } })
const seconds = Number(values.seconds ?? 60)
if (!(seconds > 0)) throw new Error(`--seconds ${values.seconds}: give a number of seconds above 0`)
mkdirSync(CORPUS, { recursive: true })
const end = Date.now() + seconds * 1000
const found = replay()
for (let seed = Number(values.seed ?? Date.now() % 2 ** 31); Date.now() < end; seed++) {
  for (const kind of KINDS) explore(kind, seed)
  tell()
}
tell()
console.log(`\n${fileURLToPath(CORPUS)} keeps what was found`)
process.exitCode = found.failures.size > 0 ? 1 : 0

/** What an earlier run kept: mended cases pass in silence. */
function replay() {
  const failures = new Map<string, string>()
  for (const name of readdirSync(CORPUS)) {
    const kept = JSON.parse(readFileSync(new URL(name, CORPUS), 'utf8')) as Kept
    const kind = KINDS.find((one) => one.name === kept.kind)
    const [problem] = kind ? problemsOf(kind, kept.case) : []
    if (problem !== undefined) failures.set(name, problem)
  }
  return { failures, cases: new Map<string, number>() }
}

/** One round of a kind; the first failure is shrunk by fast-check and ends the round. */
function explore(kind: Kind, seed: number): void {
  const property = fc.property(kind.cases, (one) => {
    const start = process.cpuUsage()
    const problems = problemsOf(kind, one)
    const { user, system } = process.cpuUsage(start)
    const took = (user + system) / 1000
    if (took > SLOW) keep({ kind: kind.name, why: `took ${Math.round(took)} ms`, case: one })
    if (problems.length > 0) throw new Error(problems[0])
  })
  const numRuns = (ROUND * kind.share) / 10
  const result = fc.check(property, { seed, numRuns })
  found.cases.set(kind.name, (found.cases.get(kind.name) ?? 0) + result.numRuns)
  if (!result.failed || !result.counterexample) return
  const [smallest] = result.counterexample
  const why = problemsOf(kind, smallest)[0] ?? 'fails now and then'
  found.failures.set(keep({ kind: kind.name, why, case: smallest }), why)
}

function problemsOf(kind: Kind, one: unknown): readonly string[] {
  try {
    return kind.broken(one)
  } catch (problem) {
    return [problem instanceof Error ? `${problem.stack}` : `threw ${problem}`]
  }
}

/** The file's name: that of the case, so that none is kept twice. */
function keep(kept: Kept): string {
  const text = JSON.stringify(kept.case)
  const name = `${createHash('sha256').update(kept.kind).update(text).digest('hex').slice(0, 16)}.json`
  writeFileSync(new URL(name, CORPUS), `${JSON.stringify(kept, null, 1)}\n`)
  return name
}

function tell(): void {
  const all = [...found.cases.values()].reduce((sum, own) => sum + own, 0)
  const counts = [...found.cases].map(([name, own]) => `${name} ${own}`).join(', ')
  console.log(`${all} cases (${counts}); ${found.failures.size} kinds of failure`)
  for (const [name, why] of found.failures) console.log(`  ${name}: ${why.split('\n').slice(0, 3).join(' ')}`)
}
