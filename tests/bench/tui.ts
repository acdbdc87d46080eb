/**
 * Invented stories of two sizes and terminals of two sizes in, the review screen's figures out: `npm run build`, then
 * `npm run bench:tui`. First the bundle itself in a terminal that `script` (of util-linux) makes, cold, on 200 claims × 5
 * outlets that it reads and compares; then each case in a process of its own, on a comparison that is made beforehand.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { comparePair } from '../../src/compare-pair.ts'
import type { Comparison } from '../../src/model.ts'
import { comparisonOf, type Link } from '../present/story.ts'
import { silentOutside } from '../support/silent-outside.ts'
import { fakeTerminal } from '../tui/terminal.ts'

const OUTLETS = 5
const KEYS = 2000
/** Enough for a middle one; each is a start of the program. */
const STARTS = 5
const SIZES = [
  [80, 24],
  [200, 60],
] as const
const BUNDLE = 'dist/cli/claimdiff.js'
/** Milliseconds after which a start that shows nothing is told, and a key that shows nothing by itself is followed by the next. */
const LONGEST_START = 120_000
const LONGEST_KEY = 100
/** V8 keeps a thread's memory for eight seconds after its end; 2,000 keys of a person take longer. */
const GIVEN_BACK = 10_000

if (process.argv[2] === 'case')
  await measure(Number(process.argv[3]), Number(process.argv[4]), Number(process.argv[5]))
else {
  if (!existsSync(BUNDLE)) throw new Error(`no ${BUNDLE}; npm run build makes it`)
  await coldStarts()
  for (const claims of [200, 4000])
    for (const [columns, lines] of SIZES)
      console.log(`${claims * OUTLETS} cells, ${columns}x${lines}`, oneCase(claims, columns, lines))
}

async function coldStarts(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'claimdiff-bench-'))
  try {
    for (const [name, text] of Object.entries(texts(200)))
      writeFileSync(join(folder, `${name}.txt`), text.replace(/[{}]/g, ''))
    for (const [columns, lines] of SIZES) {
      const times: number[] = []
      for (let n = 0; n < STARTS; n++) times.push(await started(folder, columns, lines, firstFrame))
      const middle = times.sort((a, b) => a - b)[Math.floor(STARTS / 2)]
      const more = await started(folder, columns, lines, wholeReview)
      console.log(`the bundle, cold, ${columns}x${lines}`, {
        'first frame': Math.round(middle ?? 0),
        ...more,
      })
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Running = {
  /** Milliseconds from the start until the words have been on the screen. */
  readonly until: (words: string) => Promise<number>
  /** What comes of it, or nothing for a while. */
  readonly press: (key: string) => Promise<unknown>
  readonly pid: () => number
}

function firstFrame({ until }: Running): Promise<number> {
  return until('Item 1:')
}

async function wholeReview({ until, press, pid }: Running): Promise<Record<string, number>> {
  const time = await until(`${OUTLETS} outlets`)
  for (let n = 0; n < KEYS; n++) await press(walk(n))
  const megabytes = () => {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid()}/status`, 'utf8')) ?? []
    return Math.round(Number(kilobytes) / 1000)
  }
  const typed = megabytes()
  await new Promise((resolve) => setTimeout(resolve, GIVEN_BACK))
  return {
    'all compared': Math.round(time),
    'MB after 2,000 keys': typed,
    'MB ten seconds later': megabytes(),
  }
}

/** The program started in a terminal, and left when what is done there is done. */
async function started<T>(
  folder: string,
  columns: number,
  rows: number,
  doing: (running: Running) => Promise<T>,
): Promise<T> {
  const pid = join(folder, 'pid')
  const program = `${process.execPath} ${BUNDLE} review ${folder}`
  const start = performance.now()
  const command = `stty cols ${columns} rows ${rows}; echo $$ > ${pid}; exec ${program}`
  const terminal = spawn('script', ['-qfc', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] })
  let shown = ''
  let told = () => {}
  terminal.stdout.on('data', (chunk) => {
    shown = (shown + chunk).slice(-100_000)
    told()
  })
  const next = (most: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, most)
      told = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const until = async (words: string) => {
    while (!shown.includes(words)) {
      if (performance.now() - start > LONGEST_START)
        throw new Error(`no ${words} on the screen: ${shown.slice(-500)}`)
      await next(1000)
    }
    return performance.now() - start
  }
  const press = (key: string) => {
    const shows = next(LONGEST_KEY)
    terminal.stdin.write(key)
    return shows
  }
  try {
    return await doing({ until, press, pid: () => Number(readFileSync(pid, 'utf8')) })
  } finally {
    terminal.stdin.end('q')
    await once(terminal, 'close')
  }
}

function oneCase(claims: number, columns: number, lines: number): unknown {
  const words = [import.meta.filename, 'case', claims, columns, lines].map(String)
  const { stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', FORCE_COLOR: '3' },
  })
  if (stderr) console.error(stderr)
  return JSON.parse(stdout)
}

/** Milliseconds, bytes and megabytes. "first frame" leaves out the time that the invented story takes to make. */
async function measure(claims: number, columns: number, rows: number): Promise<void> {
  const before = performance.now()
  const comparison = story(claims)
  const made = performance.now() - before
  const { runReview } = await import('../../src/tui/run-review.ts')
  const terminal = fakeTerminal(columns, rows)
  const first = terminal.next()
  const left = runReview({
    start: { comparison, progress: null, comparePair, story: 'bench', by: 'anna', entries: [], message: '' },
    outside: silentOutside,
    ground: 'dark',
    depth: 24,
    stdout: terminal.stdout,
    stdin: terminal.stdin,
  })
  await first
  const firstFrame = performance.now() - made
  await terminal.settled(150)
  const moving = await keys(terminal, walk, KEYS)
  const deciding = await keys(terminal, () => 'a', 50)
  const correcting = await keys(terminal, () => '4', 50)
  const cleared = terminal.all().split('\u001b[2J').length - 1
  terminal.send('\u0003')
  await left
  console.log(
    JSON.stringify({
      'first frame': Math.round(firstFrame),
      'move p50': moving.p50,
      'move p95': moving.p95,
      'bytes a move': moving.bytes,
      'decide p50': deciding.p50,
      'decide p95': deciding.p95,
      'correct p50': correcting.p50,
      'correct p95': correcting.p95,
      'full clears': cleared,
    }),
  )
}

/** Down the list and up again, between two outlets. */
function walk(n: number): string {
  if (n % 2 === 1) return n % 4 === 1 ? 'l' : 'h'
  return n % 600 < 300 ? 'j' : 'k'
}

async function keys(terminal: ReturnType<typeof fakeTerminal>, keyAt: (n: number) => string, count: number) {
  const times: number[] = []
  terminal.written()
  for (let n = 0; n < count; n++) {
    const shown = Promise.race([terminal.next(), new Promise((resolve) => setTimeout(resolve, 500))])
    const start = performance.now()
    terminal.send(keyAt(n))
    await shown
    times.push(performance.now() - start)
    await terminal.settled(0)
  }
  const bytes = Math.round(terminal.written() / count)
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10
  return { p50: at(0.5), p95: at(0.95), bytes }
}

/** The release and the outlets, a claim a paragraph, in braces. */
function texts(claims: number): Readonly<Record<string, string>> {
  const sentence = (n: number, who: string) =>
    `{Item ${n}: the ${who} says that ${100 + n} of the ${2000 + n} boats in harbour ${n} carry two engineers.}`
  const text = (who: string) => Array.from({ length: claims }, (_, n) => sentence(n, who)).join('\n\n')
  const outlets = Array.from({ length: OUTLETS }, (_, n) => [`outlet${n}`, text(`paper ${n}`)] as const)
  return Object.fromEntries([['release', text('board')], ...outlets])
}

function story(claims: number): Comparison {
  const { release = '', ...others } = texts(claims)
  const outlets = Object.fromEntries(Object.entries(others).map(([name, text]) => [name, { text }]))
  const links = Object.keys(outlets).flatMap((witness, outlet) =>
    Array.from({ length: claims }, (_, n): Link[] =>
      (n + outlet) % 4 === 0
        ? []
        : [
            {
              witness,
              base: [n + 1],
              claims: [n + 1],
              verdict: (n + outlet) % 4 === 1 ? 'altered' : 'reworded',
            },
          ],
    ).flat(),
  )
  return comparisonOf({ release: { text: release }, outlets, links })
}
