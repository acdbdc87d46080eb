/**
 * Corpora, peers, the floor and the tool in, a table of ratios out: `npm run bench`. Everything is run in turn, each as a
 * process of its own; CPU seconds (user and system) are the figure, ratios are taken within a round, and a row is printed
 * as soon as it is found. What takes minutes is run once. `--corpus DIR` takes other corpora of the same form; $PYTHON is
 * one with scikit-learn.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Corpus, writeCorpus } from './corpus.ts'
import { bestF1 } from './score.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: join(tmpdir(), 'claimdiff-bench') },
    rounds: { type: 'string', default: '3' },
  },
})
const rounds = Number(values.rounds)
const here = import.meta.dirname
/** The bundle, which users run. */
const ENTRY = join(here, '../../../dist/cli/claimdiff.js')
const STORY = join(here, '../../../sources/us-lna-2020')

type Used = { readonly cpu: number; readonly mb: number; readonly wall: number }
type Scored = Used & { readonly f1: string }
type Ratio = { readonly ratio: number; readonly tool: Used }

const script = (name: string, ...words: readonly string[]) => ['node', join(here, name), ...words]
const filter = script('adapter.ts', 'filter')
const whole = script('adapter.ts', 'whole')
const likeness = script('likeness.ts')
const python = process.env.PYTHON ?? 'python3'
const bigrams = [python, join(here, 'bigrams.py')]
/** Reads the articles alone. */
const floor = script('floor.ts')

const [thousand, tenThousand, hundredThousand] = [1000, 10_000, 100_000].map((articles) =>
  corpus(`r1n${articles}`, { articles, releases: 1, derived: 0.6 }),
) as [string, string, string]
const hundred = corpus('r100n10000', { articles: 10_000, releases: 100, derived: 0.6 })

row('figure', 'peers', 'reach', 'found')
row('---', '---', '---', '---')
startUp()
filterTimes()
manyReleases()
archive(10_000)
accuracy()
archive(100_000)

function row(...cells: readonly [figure: string, peers: string, reach: string, found: string]): void {
  console.log(`| ${cells.join(' | ')} |`)
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

function filterTimes(): void {
  const sizes = [thousand, tenThousand, hundredThousand]
  const [one, ten, most] = sizes.map((folder) => ratios(folder, filter, floor)) as [Ratio, Ratio, Ratio]
  const found = ({ ratio, tool }: Ratio) => `${ratio.toFixed(1)}, ${tool.mb.toFixed(0)} MB`
  row('filter, CPU over the floor, N=10,000', 'probe 2.8', '≤ 2.5', found(ten))
  row('filter, CPU over the floor, N=100,000', 'probe 2.8', '≤ 2.5', found(most))
  const bare = median(rounded(() => run(['node', '-e', '0']))).cpu
  const growth = Math.log10((most.tool.cpu - bare) / (one.tool.cpu - bare)) / 2
  row('growth of the filter, 1,000 to 100,000', '', 'exponent ≤ 1.05', growth.toFixed(2))
}

function manyReleases(): void {
  const { ratio, tool } = ratios(hundred, filter, floor)
  const found = `${ratio.toFixed(1)}, ${tool.mb.toFixed(0)} MB`
  row('filter, 100 releases × 10,000, CPU over the floor', 'probe 7', '≤ 7, ≤ 150 MB', found)
}

/** What ranks the sentences of 1,000 articles, 60 % of which are hits, and what it takes to. */
function accuracy(): void {
  const measured = (command: readonly string[]) => {
    const used = run([...command, thousand, out('scores')])
    return { ...used, f1: bestF1(thousand, out('scores')).toFixed(3) }
  }
  const [peer, own, full] = [likeness, filter, whole].map(measured) as [Scored, Scored, Scored]
  const peers = `string-similarity ${peer.f1}${hasPython() ? `, scikit-learn ${measured(bigrams).f1}` : ''}`
  row('F1, N=1,000', peers, '≥ .95', `filter ${own.f1}, with the comparison ${full.f1}`)
  const found = `${(peer.cpu / full.cpu).toFixed(2)} times, ${full.mb.toFixed(0)} MB`
  row('whole sweep, N=1,000, 60 % hits', 'string-similarity 1', '3 times faster', found)
}

/** The command itself, as a user runs it, on JSON Lines of which one article in a hundred is a hit. */
function archive(articles: number): void {
  const folder = corpus(`r1n${articles}d1`, { articles, releases: 1, derived: 0.01 })
  const input = join(folder, 'articles.jsonl')
  if (!existsSync(input)) {
    const texts = readFileSync(join(folder, 'articles.txt'), 'utf8').trimEnd().split('\n\n')
    writeFileSync(input, texts.map((text) => `${JSON.stringify({ outlet: 'Courier', text })}\n`).join(''))
  }
  const sweep = (workers: number) => {
    // An interrupted run leaves a cursor, which a sweep refuses to overwrite.
    rmSync(`${out('hits')}.cursor`, { force: true })
    return run([
      ...['node', ENTRY, 'sweep', join(folder, 'release.txt'), '--in', input],
      ...['-o', out('hits'), '--workers', `${workers}`],
    ])
  }
  const [least, one, two] = [run(['node', join(here, 'floor.ts'), input]), sweep(1), sweep(2)]
  const size = articles.toLocaleString('en')
  const found = `${(one.cpu / least.cpu).toFixed(1)}, ${one.mb.toFixed(0)} MB`
  row(`archive with 1 % hits, N=${size}, CPU over the floor`, '', '≤ 6, ≤ 250 MB', found)
  row(`2 workers against 1, wall, N=${size}`, 'floor 1.66', '≥ 1.5', (one.wall / two.wall).toFixed(2))
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

/** The median of the rounds' ratios of `tool` to `other`, and the median round of the tool. */
function ratios(folder: string, tool: readonly string[], other: readonly string[]): Ratio {
  const words = (command: readonly string[]) => [
    ...command,
    command === floor ? join(folder, 'articles.txt') : folder,
    out('scores'),
  ]
  const pairs = rounded(() => ({ tool: run(words(tool)), other: run(words(other)) }))
  const all = pairs.map((pair) => pair.tool.cpu / pair.other.cpu).sort((a, b) => a - b)
  return { ratio: all[Math.floor(all.length / 2)] as number, tool: median(pairs.map((pair) => pair.tool)) }
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
