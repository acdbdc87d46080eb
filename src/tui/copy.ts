/** The state in, the finding at the cursor as Markdown out, for a message or a memo. */
import { cellDetail } from '../present/cell-detail.ts'
import { joinStretches, plainText } from '../present/excerpt.ts'
import { KIND, reasonOf } from '../present/labels.ts'
import type { Run } from '../present/runs.ts'
import { indexOf } from '../review/index-of.ts'
import { oneLine } from '../text/visible.ts'
import { currentCell, currentRow, type State } from './state.ts'
import { findingText, lookupFor } from './view-detail.ts'
import { rowText } from './view-list.ts'

export function markdownOf(state: State): string {
  const row = currentRow(state)
  const cell = currentCell(state)
  if (!row || !cell) return ''
  const { comparison } = state.applied
  const finding = findingText({ status: cell.status, kinds: cell.kinds, passages: [] })
  const note = cell.standing?.decision.note
  const head = `**${safe(cell.item.witness)}: ${finding}**`
  const tail = note ? [`Note: ${safe(note)}`] : []
  if (cell.item.kind === 'addition') return [head, `> ${safe(rowText(row))}`, ...tail].join('\n\n')
  const { base, witness } = cell.item
  const alignments = indexOf(comparison).reading(base, witness)?.alignments ?? []
  const detail = cellDetail(comparison, lookupFor(comparison), base, alignments)
  const [pair] = detail.pairs
  if (!pair) return [head, `> Release: ${safe(plainText(detail.base))}`, ...tail].join('\n\n')
  const text = (excerpt: typeof pair.base) => joinStretches(excerpt, ({ runs }) => runs.map(marked).join(''))
  return [
    head,
    `> Release: ${text(pair.base)}\n>\n> ${safe(witness)}: ${text(pair.outlet)}`,
    ...pair.changes.map((change) => `- ${KIND[change.kind]}: ${safe(reasonOf(change))}`),
    ...tail,
  ].join('\n\n')
}

const safe = (text: string): string => oneLine(text).replace(/[\\`*_[\]<>|~]/g, '\\$&')

const SIGNS: Readonly<Record<Run['mark'], string>> = {
  same: '',
  replaced: '~~',
  dropped: '~~',
  replacing: '**',
  added: '**',
  moved: '*',
}

const marked = ({ text, mark }: Run): string => `${SIGNS[mark]}${safe(text)}${SIGNS[mark]}`
