/**
 * Corpora, peers, the floor and the tool in, a table of ratios out: `npm run bench`. Everything is run in turn, round by
 * round, each as a process of its own; CPU seconds (user and system) are the figure, and ratios are taken within a round.
 * `--corpus DIR` takes other corpora of the same form, `--large` adds 100,000 articles; $PYTHON is one with scikit-learn.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Corpus, writeCorpus } from './corpus.ts'
import { bestF1 } from './score.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: join(tmpdir(), 'claimdiff-bench') },
    large: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
  },
})
const rounds = Number(values.rounds)
const here = import.meta.dirname
const ENTRY = join(here, '../../../src/cli/claimdiff.ts')
const STORY = join(here, '../../../sources/us-lna-2020')

type Used = { readonly cpu: number; readonly mb: number; readonly wall: number }

const script = (name: string, ...words: readonly string[]) => ['node', join(here, name), ...words]
const filter = script('adapter.ts', 'filter')
const whole = script('adapter.ts', 'whole')
const likeness = script('likeness.ts')
const python = process.env.PYTHON ?? 'python3'
const bigrams = [python, join(here, 'bigrams.py')]
/** Reads the articles alone. */
const floor = script('floor.ts')

const thousand = corpus('r1n1000', { articles: 1000, releases: 1, derived: 0.6 })
const tenThousand = corpus('r1n10000', { articles: 10_000, releases: 1, derived: 0.6 })
const hundred = corpus('r100n10000', { articles: 10_000, releases: 100, derived: 0.6 })
const rows: (readonly [string, string, string, string])[] = []
const row = (figure: string, peers: string, reach: string, found: string) =>
  rows.push([figure, peers, reach, found])

accuracy()
filterTimes()
wholeSweep()
manyReleases()
archives()
startUp()
for (const cells of [['figure', 'peers', 'reach', 'found'], ['---', '---', '---', '---'], ...rows])
  console.log(`| ${cells.join(' | ')} |`)

function accuracy(): void {
  const f1 = (command: readonly string[]) => {
    run([...command, thousand, out('scores')])
    return bestF1(thousand, out('scores')).toFixed(3)
  }
  const peers = `string-similarity ${f1(likeness)}${hasPython() ? `, scikit-learn ${f1(bigrams)}` : ''}`
  row('F1, N=1,000', peers, '≥ .95', `filter ${f1(filter)}, with the comparison ${f1(whole)}`)
}

function filterTimes(): void {
  const [one, ten] = [thousand, tenThousand].map((folder) => ratios(folder, filter, floor))
  row(
    'filter, CPU over the floor, N=10,000',
    '',
    '≤ 2.5',
    `${ten?.ratio.toFixed(1)} (${ten?.tool.mb.toFixed(0)} MB)`,
  )
  if (!one || !ten) return
  const bare = median(rounded(() => run(['node', '-e', '0']))).cpu
  const growth = Math.log10((ten.tool.cpu - bare) / (one.tool.cpu - bare))
  row('growth of the filter, 1,000 to 10,000', '', '≤ 1.05', growth.toFixed(2))
}

function wholeSweep(): void {
  const { ratio, tool, other } = ratios(thousand, likeness, whole)
  row(
    'whole sweep, N=1,000, 60 % hits',
    `string-similarity ${tool.cpu.toFixed(1)} s`,
    '3 times faster',
    `${ratio.toFixed(2)} times (${other.cpu.toFixed(1)} s, ${other.mb.toFixed(0)} MB)`,
  )
}

function manyReleases(): void {
  const { ratio, tool } = ratios(hundred, filter, floor)
  row(
    'filter, 100 releases × 10,000, CPU over the floor',
    '',
    '≤ 7, ≤ 150 MB',
    `${ratio.toFixed(1)}, ${tool.mb.toFixed(0)} MB`,
  )
}

/** The command itself, as a user runs it, on JSON Lines of which one article in a hundred is a hit. */
function archives(): void {
  const articles = values.large ? 100_000 : 10_000
  const folder = corpus(`r1n${articles}d1`, { articles, releases: 1, derived: 0.01 })
  const input = join(folder, 'articles.jsonl')
  if (!existsSync(input)) {
    const texts = readFileSync(join(folder, 'articles.txt'), 'utf8').trimEnd().split('\n\n')
    writeFileSync(input, texts.map((text) => `${JSON.stringify({ outlet: 'Courier', text })}\n`).join(''))
  }
  const sweep = (workers: number) => [
    ...['node', ENTRY, 'sweep', join(folder, 'release.txt'), '--in', input],
    ...['-o', out('hits'), '--workers', `${workers}`],
  ]
  const [least, one, two] = [['node', join(here, 'floor.ts'), input], sweep(1), sweep(2)].map((command) =>
    median(rounded(() => run(command))),
  ) as [Used, Used, Used]
  const size = articles.toLocaleString('en')
  row(
    `archive with 1 % hits, N=${size}`,
    '',
    '≤ 6, ≤ 250 MB',
    `${(one.cpu / least.cpu).toFixed(1)}, ${one.mb.toFixed(0)} MB`,
  )
  row(`2 workers against 1, wall, N=${size}`, '', '≥ 1.5', (one.wall / two.wall).toFixed(2))
}

function startUp(): void {
  const commands = [
    ['-e', '0'],
    [ENTRY, '--version'],
    [ENTRY, 'compare', STORY],
  ]
  const [bare, version, story] = commands.map((command) =>
    median(rounded(() => run(['node', ...command]))),
  ) as [Used, Used, Used]
  row('`claimdiff --version`, cold, CPU', 'bare node 1', '≤ 1.5', (version.cpu / bare.cpu).toFixed(1))
  row('the sample story compared, cold, CPU', 'bare node 1', '≤ 8', (story.cpu / bare.cpu).toFixed(1))
  const pair = spawnSync(process.execPath, [join(here, 'pair.ts')], { encoding: 'utf8' }).stdout.trim()
  row('one pair, warm, CPU ms', 'prototype 60', '≤ 15', pair)
}

function corpus(name: string, about: Corpus): string {
  const folder = join(values.corpus, name)
  if (!existsSync(join(folder, 'gold.tsv'))) writeCorpus(folder, about)
  return folder
}

function out(name: string): string {
  const folder = join(tmpdir(), 'claimdiff-bench')
  mkdirSync(folder, { recursive: true })
  return join(folder, `${name}.out`)
}

/** The median of the rounds' ratios of `tool` to `other`, and the median round of each. */
function ratios(folder: string, tool: readonly string[], other: readonly string[]) {
  const words = (command: readonly string[]) => [
    ...command,
    command === floor ? join(folder, 'articles.txt') : folder,
    out('scores'),
  ]
  const pairs = rounded(() => ({ tool: run(words(tool)), other: run(words(other)) }))
  const all = pairs.map((pair) => pair.tool.cpu / pair.other.cpu).sort((a, b) => a - b)
  return {
    ratio: all[Math.floor(all.length / 2)] as number,
    tool: median(pairs.map((pair) => pair.tool)),
    other: median(pairs.map((pair) => pair.other)),
  }
}

function rounded<T>(once: () => T): T[] {
  return Array.from({ length: rounds }, once)
}

function median(all: readonly Used[]): Used {
  return all.toSorted((a, b) => a.cpu - b.cpu)[Math.floor(all.length / 2)] as Used
}

/** The process tells its own use at its end. */
function run([program = '', ...words]: readonly string[]): Used {
  const isNode = program === 'node'
  const begun = performance.now()
  const { stderr, status } = spawnSync(
    isNode ? process.execPath : program,
    isNode ? ['--import', join(here, 'usage.ts'), ...words] : words,
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const wall = performance.now() - begun
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`)
  return { ...JSON.parse(stderr.trim().split('\n').at(-1) as string), wall }
}

function hasPython(): boolean {
  return spawnSync(python, ['-c', 'import sklearn']).status === 0
}
