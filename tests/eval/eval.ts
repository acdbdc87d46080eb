/**
 * The annotated cases in, the tool's figures on them out: `npm run eval`, with `--verbose` every cell that is wrong, with
 * names those cases alone. The figures are kept in `figures.json`, so that a change that lowers one shows in the diff.
 * Four sets, never mixed: `cases` and `more`, stories that rules and weights have seen; `later`, stories written without
 * sight of the tool, on which rules have been mended since but no weight was fitted; `held-out`, which a change is not to
 * be fitted to. Two of them are also told without their lists of sources, as files alone, of which many do not say when they
 * appeared. Beside them single pairs of claims (`pairs.ts`) and pages full of clutter (`clutter.ts`), half of each for
 * mending rules and half for telling whether they are general.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compare } from '../../src/compare.ts'
import { loadStory } from '../../src/io/load-story.ts'
import { type CaseScore, figures, merge, scoreCase } from '../gold/score.mjs'
import { clutterFigures } from './clutter.ts'
import { pairFigures } from './pairs.ts'

const GOLD = join(import.meta.dirname, '..', 'gold')
const SETS = ['cases', 'more', 'later', 'held-out']
const ALSO_AS_FILES = ['cases', 'held-out']
const verbose = process.argv.includes('--verbose')
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'))

const report: Record<string, unknown> = {}
for (const set of SETS) {
  const names = readdirSync(join(GOLD, set))
    .sort()
    .filter((name) => existsSync(join(GOLD, set, name, 'gold.json')))
    .filter((name) => only.length === 0 || only.includes(name))
  if (names.length === 0) continue
  report[set] = await evaluate(set, names)
  const alone = `${set}, files alone`
  if (ALSO_AS_FILES.includes(set)) report[alone] = await evaluate(set, names, alone, filesOf)
}
if (only.length === 0) {
  const halves = ['odd', 'even'] as const
  report.pairs = Object.fromEntries(halves.map((half) => [half, shown(`pairs, ${half}`, pairFigures(half))]))
  const pages = [...halves, 'later', 'last odd', 'last even'] as const
  report.clutter = Object.fromEntries(pages.map((set) => [set, clutterFigures(set)]))
  console.log('\nclutter: shares of letters on the wrong side')
  console.table(report.clutter)
  writeFileSync(join(import.meta.dirname, 'figures.json'), `${JSON.stringify(report, null, 2)}\n`)
}

function shown<T extends object>(title: string, table: T): T {
  console.log(`\n${title}`)
  console.table(table)
  return table
}

/** The release first. */
function filesOf(folder: string): string[] {
  const outlets = readdirSync(folder).filter((name) => name.endsWith('.txt') && name !== 'release.txt')
  return ['release.txt', ...outlets].map((name) => join(folder, name))
}

/** `load`: what is compared of a story's folder. */
async function evaluate(
  set: string,
  names: readonly string[],
  title = set,
  load: (folder: string) => readonly string[] = (folder) => [folder],
): Promise<unknown> {
  const scores: CaseScore[] = []
  const perCase: Record<string, Record<string, number>> = {}
  for (const name of names) {
    if (verbose) console.log(`\n## ${name}`)
    const folder = join(GOLD, set, name)
    const story = await loadStory(load(folder), {})
    if ('error' in story) throw new Error(story.error)
    // Nobody reads the cells of a held-out case, or it is none.
    const score = scoreCase(folder, compare(story.base, story.witnesses), {
      verbose: verbose && set !== 'held-out',
    })
    scores.push(score)
    perCase[name] = figures(merge([score]))
  }
  const all = merge(scores)
  const kinds = Object.fromEntries(
    Object.entries(all.perKind)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, { tp, fp, fn }]) => [kind, { f1: f1(tp, fp, fn), found: tp, false: fp, missed: fn }]),
  )
  const rows = Object.entries({ ...perCase, ALL: figures(all) })
  console.log(`\n${title}`)
  console.table(Object.fromEntries(rows.map(([name, row]) => [name, short(row)])))
  console.table(kinds)
  console.table(confusion(all.cells))
  return { all: figures(all), kinds, stories: perCase }
}

function f1(tp: number, fp: number, fn: number): number {
  return tp ? Math.round((2000 * tp) / (2 * tp + fp + fn)) / 1000 : 0
}

function short(row: Record<string, number>): Record<string, number | undefined> {
  return {
    alignP: row.alignP,
    alignR: row.alignR,
    alignF1: row.alignF1,
    status: row.statusMacroF1,
    kept: row.keptF1,
    altered: row.alteredF1,
    omitted: row.omittedF1,
    kinds: row.kindF1,
    quotes: row.quoteAcc,
    addP: row.addP,
    addR: row.addR,
    leak: row.boilerLeak,
    falseCarry: row.falseCarry,
  }
}

/** Rows are the gold statuses, columns the tool's. */
function confusion(cells: readonly [string, string, string][]): Record<string, Record<string, number>> {
  const table: Record<string, Record<string, number>> = {}
  for (const gold of ['kept', 'altered', 'omitted'])
    table[gold] = Object.fromEntries(
      ['kept', 'altered', 'omitted'].map((tool) => [
        tool,
        cells.filter(([g, t]) => g === gold && t === tool).length,
      ]),
    )
  return table
}
