/** A number of rounds and a seed in; processes that save are killed at random moments, and what was lost is told. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { readJournals } from '../../src/io/review-journal.ts'
import { versionOf } from './version.ts'

const SAVER = fileURLToPath(new URL('saver.ts', import.meta.url))
/** Milliseconds after the first decision is safe; a decision takes some two. */
const LONGEST_LIFE = 30
/** A new journal from time to time, so that reading it does not take up the time. */
const ROUNDS_PER_JOURNAL = 50

export type Toll = {
  readonly kills: number
  readonly acknowledged: number
  readonly lost: readonly string[]
  /** Lines that a killed process left half written. */
  readonly torn: number
}

/** Two reviewers at once, each killed at a moment of its own; every decision that was said to be safe is looked for. */
export async function killReviewers(rounds: number, seed: number): Promise<Toll> {
  const root = mkdtempSync(join(tmpdir(), 'claimdiff-kill-'))
  const lives = fc.sample(fc.tuple(fc.nat(LONGEST_LIFE), fc.nat(LONGEST_LIFE)), { numRuns: rounds, seed })
  const toll = { kills: 0, acknowledged: 0, lost: [] as string[], torn: 0 }
  for (let first = 0; first < rounds; first += ROUNDS_PER_JOURNAL) {
    const folder = join(root, String(first))
    mkdirSync(folder)
    const safe: string[] = []
    for (const [n, pair] of lives.slice(first, first + ROUNDS_PER_JOURNAL).entries()) {
      const said = await Promise.all(
        pair.map((life, who) => killed(['decisions', folder, `reviewer ${first + n}.${who}`], life)),
      )
      safe.push(...said.flat())
      toll.kills += pair.length
    }
    const journals = await readJournals(folder)
    if ('error' in journals) throw new Error(journals.error)
    const there = new Set(journals.entries.map(({ id }) => id))
    toll.lost.push(...safe.filter((id) => !there.has(id)))
    toll.acknowledged += safe.length
    toll.torn += journals.damaged.length
  }
  rmSync(root, { recursive: true })
  return toll
}

/** One report written over and over: the file is always one whole version, and none older than the last that was said to stand. */
export async function killWriters(rounds: number, seed: number): Promise<Toll> {
  const folder = mkdtempSync(join(tmpdir(), 'claimdiff-kill-'))
  const path = join(folder, 'report.md')
  const toll = { kills: 0, acknowledged: 0, lost: [] as string[], torn: 0 }
  for (const life of fc.sample(fc.nat(LONGEST_LIFE), { numRuns: rounds, seed })) {
    const said = await killed(['report', path], life)
    const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
    const version = Number(/^version (\d+)\n/.exec(text)?.[1] ?? -1)
    if (text !== versionOf(version)) toll.torn++
    if (version < Number(said.at(-1) ?? -1)) toll.lost.push(`version ${said.at(-1)}`)
    toll.acknowledged += said.length
    toll.kills++
  }
  const others = readdirSync(folder).filter((name) => name !== 'report.md' && !name.endsWith('.tmp'))
  toll.lost.push(...others)
  rmSync(folder, { recursive: true })
  return toll
}

/** What the process had said when it was killed, `life` milliseconds after its first word. */
function killed(args: readonly string[], life: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [SAVER, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (bytes) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), life)
      said += bytes
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === null) resolve(said.split('\n').slice(0, -1))
      else reject(new Error(`${args.join(' ')}: ended by itself with ${code}`))
    })
  })
}
