/** The overview of a sweep in, Markdown for a reader or CSV for a spreadsheet out. */
import { KIND, percent } from '../present/labels.ts'
import type { Counts, Overview } from '../present/overview.ts'
import { toCsv } from './csv.ts'
import { markdownTable } from './markdown-table.ts'
import { escaped } from './markdown-text.ts'

/** Longer lists are read in the CSV. */
const MOST_OUTLETS = 50

export function overviewMarkdown(overview: Overview, releases: readonly string[]): string {
  const { articles, outlets, claims, kinds, days } = overview
  const shown = outlets.slice(0, MOST_OUTLETS)
  const isOne = releases.length === 1
  return `${[
    `# Reach of ${releases.map(escaped).join(', ')}`,
    `${articles} ${articles === 1 ? 'article carries' : 'articles carry'} something of ${isOne ? 'the release' : 'the releases'}, in ${outlets.length} ${outlets.length === 1 ? 'outlet' : 'outlets'}.`,
    '## Outlets by pull-through',
    markdownTable(
      ['outlet', 'articles:', 'pull-through:', '', ...COUNT_TITLES],
      shown.map(({ outlet, articles, pullThrough, counts }) => [
        escaped(outlet),
        `${articles}`,
        percent(pullThrough),
        bar(pullThrough),
        ...cells(counts),
      ]),
    ),
    ...(shown.length < outlets.length
      ? [`${outlets.length - shown.length} more outlets are in the CSV.`]
      : []),
    '## Claims by reach',
    markdownTable(
      ['claim', 'carried:', '', ...COUNT_TITLES],
      claims.map(({ release, number, text, reach, counts }) => [
        `${isOne ? '' : `${escaped(release)} `}${number}. ${escaped(text)}`,
        `${reach}`,
        bar(articles === 0 ? 0 : reach / articles),
        ...cells(counts),
      ]),
    ),
    '## Alterations by kind',
    markdownTable(
      ['kind', 'articles:', ''],
      kinds.map(({ kind, articles: n }) => [KIND[kind], `${n}`, bar(n / articles)]),
    ),
    '## Days',
    markdownTable(
      ['published', 'articles:', ''],
      days.map(({ date, articles: n }) => [
        date ?? 'without a date',
        `${n}`,
        bar(n / Math.max(...days.map((day) => day.articles))),
      ]),
    ),
  ].join('\n\n')}\n`
}

const CARRIED = ['verbatim', 'reworded', 'altered'] as const
const COUNT_TITLES = CARRIED.map((status) => `${status}:`)
const cells = (counts: Counts): string[] => CARRIED.map((status) => `${counts[status]}`)

/** A picture that a terminal shows as well as a page. */
const bar = (share: number): string => '█'.repeat(Math.round(share * BAR))
const BAR = 20

/** One table, of four kinds of rows. */
export function overviewCsv({ outlets, claims, kinds, days }: Overview): string {
  return toCsv(
    ['of', 'name', 'release', 'claim', 'articles', 'pull_through', ...CARRIED],
    [
      ...outlets.map(({ outlet, articles, pullThrough, counts }) => ({
        of: 'outlet',
        name: outlet,
        articles,
        pull_through: pullThrough,
        ...carried(counts),
      })),
      ...claims.map(({ release, number, text, reach, counts }) => ({
        of: 'claim',
        name: text,
        release,
        claim: number,
        articles: reach,
        ...carried(counts),
      })),
      ...kinds.map(({ kind, articles }) => ({ of: 'kind', name: kind, articles })),
      ...days.map(({ date, articles }) => ({ of: 'day', name: date ?? '', articles })),
    ],
  )
}

const carried = ({ verbatim, reworded, altered }: Counts) => ({ verbatim, reworded, altered })
