/** A View in, the memo's histories out: what each outlet changed after publication, both wordings side by side. */
import type { Excerpt } from '../present/excerpt.ts'
import { type ArticleHistory, changesTold, type HistoryStep } from '../present/history.ts'
import { count, KIND, list, reasonOf } from '../present/labels.ts'
import type { Pair } from '../present/pair.ts'
import type { View } from '../present/view.ts'
import type { Href } from './address.ts'
import { folded } from './markdown-fold.ts'
import { markdownTable } from './markdown-table.ts'
import { escaped, excerptText, fileLink, placeLinks } from './markdown-text.ts'

export const histories = (view: View, href: Href): string =>
  view.histories
    .flatMap((history) => history.steps.map((step) => stepText(step, history, view, href)))
    .join('\n\n')

/** The more telling changes stand open. */
const OPEN_CHANGES = 12

function stepText(step: HistoryStep, { witness }: ArticleHistory, view: View, href: Href): string {
  const { from, to, kept } = step
  const told = list(changesTold([step])) || 'nothing changed'
  const rows = [
    ...step.altered.map((pair) => pairRow(pair, href)),
    ...step.removed.map((words) => ['removed', excerptCell(words, href), '–']),
    ...step.added.map((words) => ['added', '–', excerptCell(words, href)]),
    ...step.reworded.map((pair) => pairRow(pair, href)),
  ]
  const table = (some: readonly (readonly string[])[]) =>
    markdownTable(['What', `Before ${fileLink(from.path, href)}`, `After ${fileLink(to.path, href)}`], some)
  const [open, hidden] = [rows.slice(0, OPEN_CHANGES), rows.slice(OPEN_CHANGES)]
  return [
    `### ${escaped(view.name(witness))}, ${from.day} → ${to.day}`,
    `${told[0]?.toUpperCase()}${told.slice(1)}; ${count(kept, 'claim stands', 'claims stand')} as before.`,
    ...(open.length > 0 ? [table(open)] : []),
    ...(hidden.length > 0 ? folded([table(hidden)], 0, () => count(hidden.length, 'further change')) : []),
  ].join('\n\n')
}

function pairRow({ changes, base, outlet }: Pair, href: Href): string[] {
  const material = changes.filter(({ material }) => material)
  const what = material.map((change) => `**${KIND[change.kind]}**: ${escaped(reasonOf(change))}`).join('; ')
  return [what || 'reworded', excerptCell(base, href), excerptCell(outlet, href)]
}

const excerptCell = (words: Excerpt, href: Href): string => `${excerptText(words)} ${placeLinks(words, href)}`
