/** A View in, the memo in Markdown out: findings first, evidence below, every statement linked to its place. */
import { STATUS, STATUS_MEANING, STATUSES } from '../present/labels.ts'
import type { Source, View } from '../present/view.ts'
import { fileAddress, type Href } from './address.ts'
import { coverageInWords } from './coverage-svg.ts'
import { divergences, quotations } from './markdown-evidence.ts'
import { additions, omissions } from './markdown-lists.ts'
import { claimsTable, outletsTable } from './markdown-overview.ts'
import { markdownTable } from './markdown-table.ts'
import { escaped, fileLink } from './markdown-text.ts'

/** GitHub's Markdown. `href` turns a source's path into an address relative to the report; `picture` is where the picture of coverage stands. */
export function toMarkdown(view: View, href: Href, picture?: string): string {
  const sections = [
    head(view, href),
    section('Outlets', outletsTable(view, href)),
    section('Claims', ...pictureOf(view, picture), claimsTable(view, href), LEGEND),
    section('Divergences', divergences(view, href)),
    section('Quotations that are not the release’s words', quotations(view, href)),
    ...(view.shows === 'all'
      ? [section('Omissions', omissions(view, href)), section('Additions', additions(view, href))]
      : []),
    section('Sources', sources(view.sources, href)),
  ]
  return `${sections.join('\n\n')}\n`
}

const section = (title: string, ...parts: readonly string[]): string => [`## ${title}`, ...parts].join('\n\n')

function head(view: View, href: Href): string {
  const { base } = view
  const about = [
    `Release: ${fileLink(base.path, href)}`,
    ...(base.name === base.sigil ? [] : [escaped(base.name)]),
    ...(base.published ? [base.published] : []),
  ]
  return [
    `# What outlets made of “${escaped(base.headline ?? base.name)}”`,
    about.join(' · '),
    `**Findings.** ${view.findings.map(escaped).join(' ')}`,
  ].join('\n\n')
}

/** Beside the table, which says the same; its figures stand in the text alternative. */
const pictureOf = (view: View, picture: string | undefined): string[] =>
  picture === undefined || view.rows.length === 0
    ? []
    : [`![${escaped(coverageInWords(view))}](${fileAddress(picture, (path) => path)})`]

const LEGEND = STATUSES.map(
  (status) => `${STATUS[status].glyph} ${STATUS[status].word}: ${STATUS_MEANING[status]}`,
).join(' · ')

function sources(all: readonly Source[], href: Href): string {
  const withAddress = all.some(({ url }) => url)
  const table = markdownTable(
    ['File', 'Outlet', 'Published', ...(withAddress ? ['Address'] : []), 'SHA-256'],
    all.map(({ path, name, published, url, sha256 }) => [
      fileLink(path, href),
      escaped(name),
      published ?? '',
      ...(withAddress ? [escaped(url ?? '')] : []),
      `\`${sha256}\``,
    ]),
  )
  const changed = all.filter(({ configured }) => configured.length > 0)
  const lines = changed.map(
    ({ path, configured }) => `- Configured, ${fileLink(path, href)}: ${configured.map(escaped).join('; ')}`,
  )
  return lines.length === 0 ? table : `${table}\n\n${lines.join('\n')}`
}
