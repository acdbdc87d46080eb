/**
 * Invented stories of two sizes and terminals of two sizes in, the review screen's figures out: `npm run bench:tui`.
 * Each case runs in a process of its own, so that "first frame" is a cold start; that of the bundle (`npm run build`) on the
 * sample story, which is read and compared first, comes before them.
 */
import { spawn, spawnSync } from 'node:child_process'
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

if (process.argv[2] === 'case')
  await measure(Number(process.argv[3]), Number(process.argv[4]), Number(process.argv[5]))
else {
  const rows: Record<string, unknown> = {}
  for (const [columns, lines] of [
    [80, 24],
    [200, 60],
  ] as const) {
    const times: number[] = []
    for (let n = 0; n < STARTS; n++) times.push(await coldStart(columns, lines))
    const middle = times.sort((a, b) => a - b)[Math.floor(STARTS / 2)]
    rows[`the bundle, ${columns}x${lines}`] = { 'first frame': Math.round(middle ?? 0) }
  }
  for (const claims of [200, 4000])
    for (const [columns, lines] of [
      [80, 24],
      [200, 60],
    ]) {
      const words = [import.meta.filename, 'case', claims, columns, lines].map(String)
      const { stdout, stderr } = spawnSync(process.execPath, words, {
        encoding: 'utf8',
        env: { ...process.env, NODE_ENV: 'production', FORCE_COLOR: '3' },
      })
      if (stderr) console.error(stderr)
      rows[`${claims * OUTLETS} cells, ${columns}x${lines}`] = JSON.parse(stdout)
    }
  console.table(rows)
}

/** Milliseconds from the start of the bundled program, in a terminal that `script` makes, to its first whole frame. */
function coldStart(columns: number, rows: number): Promise<number> {
  const program = `${process.execPath} dist/cli/claimdiff.js review sources/us-lna-2020`
  const start = performance.now()
  const terminal = spawn('script', [
    '-qfc',
    `stty cols ${columns} rows ${rows}; exec ${program}`,
    '/dev/null',
  ])
  return new Promise((resolve, reject) => {
    let shown = ''
    let time: number | undefined
    terminal.stdout.on('data', (chunk) => {
      shown += chunk
      if (time !== undefined || !shown.includes('decided')) return
      time = performance.now() - start
      terminal.stdin.end('q')
    })
    terminal.on('error', reject)
    terminal.on('close', () => (time === undefined ? reject(new Error(shown)) : resolve(time)))
  })
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
  const rss = Math.round(process.memoryUsage().rss / 1e6)
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
      'MB resident': rss,
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

function story(claims: number): Comparison {
  const sentence = (n: number, who: string) =>
    `{Item ${n}: the ${who} says that ${100 + n} of the ${2000 + n} boats in harbour ${n} carry two engineers.}`
  const text = (who: string) => Array.from({ length: claims }, (_, n) => sentence(n, who)).join('\n\n')
  const outlets = Object.fromEntries(
    Array.from({ length: OUTLETS }, (_, n) => [`outlet${n}`, { text: text(`paper ${n}`) }]),
  )
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
  return comparisonOf({ release: { text: text('board') }, outlets, links })
}
