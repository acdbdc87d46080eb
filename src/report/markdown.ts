/** A View in, the memo in Markdown out: findings first, evidence below, every statement linked to its place. */
import { count, STANDING, STATUS, STATUS_MEANING, STATUSES } from '../present/labels.ts'
import type { Source, View } from '../present/view.ts'
import { fileAddress, type Href } from './address.ts'
import { copiesInWords } from './copies-svg.ts'
import { coverageInWords } from './coverage-svg.ts'
import { divergences, quotations } from './markdown-evidence.ts'
import { foldedList } from './markdown-fold.ts'
import { histories } from './markdown-history.ts'
import { additions, omissions } from './markdown-lists.ts'
import { claimsTable, outletsTable } from './markdown-overview.ts'
import { decisions, scorecard } from './markdown-record.ts'
import { markdownTable } from './markdown-table.ts'
import { cautionItems, escaped, fileLink } from './markdown-text.ts'

/** Where the pictures stand, relative to the report. */
export type Pictures = { readonly coverage: string; readonly copies: string }

/** GitHub's Markdown. `href` turns a source's path into an address relative to the report. */
export function toMarkdown(view: View, href: Href, pictures?: Pictures): string {
  const isWhole = view.shows === 'all'
  const sections = [
    head(view, href),
    section('Outlets', outletsTable(view, href)),
    section('Claims', ...coverageOf(view, pictures), claimsTable(view, href), legend(view)),
    section('Divergences', divergences(view, href)),
    section('Quotations that are not the release’s words', quotations(view, href)),
    ...(isWhole
      ? [section('Omissions', omissions(view, href)), section('Additions', additions(view, href))]
      : []),
    ...(isWhole ? copiesOf(view, pictures) : []),
    ...(view.histories.length > 0 ? [section('Changed after publication', histories(view, href))] : []),
    ...(view.decisions.length > 0 ? [section('Review', decisions(view, href))] : []),
    ...(isWhole ? [section('Scorecard', scorecard(view, href))] : []),
    ...(view.cautions.length > 0 ? [section('Cautions', cautionItems(view.cautions, href))] : []),
    section('Sources', sources([...view.sources, ...view.earlier], href)),
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
const coverageOf = (view: View, pictures: Pictures | undefined): string[] =>
  pictures && view.rows.length > 0 ? [picture(coverageInWords(view), pictures.coverage)] : []

const picture = (words: string, path: string): string =>
  `![${escaped(words)}](${fileAddress(path, (same) => same)})`

/** More pairs than these a reader opens on demand; the picture holds them all. */
const OPEN_COPIES = 12

/** Only of texts that share more than a quotation. */
function copiesOf(view: View, pictures: Pictures | undefined): string[] {
  const { shared } = view.copies
  if (shared.length === 0) return []
  const told = shared.map(({ sentence, isCopy }) => `- ${escaped(sentence)}${isCopy ? ': **a copy**' : ''}`)
  return [
    section(
      'Copies',
      'Boilerplate is left out; between two outlets, what both have from the release, too.',
      ...(pictures ? [picture(copiesInWords(view), pictures.copies)] : []),
      ...foldedList(told, OPEN_COPIES, (hidden) => count(hidden, 'further pair')),
    ),
  ]
}

/** A reviewer's marks are told where there are any. */
const legend = ({ decisions }: View): string =>
  [
    ...STATUSES.map((status) => `${STATUS[status].glyph} ${STATUS[status].word}: ${STATUS_MEANING[status]}`),
    ...[...new Set(decisions.map(({ standing }) => standing))].map(
      (standing) => `${STANDING[standing].glyph} ${STANDING[standing].word}`,
    ),
  ].join(' · ')

export function sources(all: readonly Source[], href: Href): string {
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
