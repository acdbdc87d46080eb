/** The state in, what a screen reader reads out: the place, both wordings, the reasons, the decision, one after the other. */
import { type Line, segment } from './line.ts'
import { progressText } from './look.ts'
import { currentCell, currentRow, type State } from './state.ts'
import { detailLines, findingText } from './view-detail.ts'
import { rowText } from './view-list.ts'
import { overlayLines } from './view-overlay.ts'

/** No columns: a reader of lines takes them as long as they come. */
const WIDE = 400

export function spokenLines(state: State): Line[] {
  const overlay = overlayLines(state, WIDE, WIDE)
  if (overlay) return overlay
  const row = currentRow(state)
  const cell = currentCell(state)
  if (!row) return [[segment('Nothing passes the filter.')]]
  const place = `Row ${state.at + 1} of ${state.shown.length}: ${rowText(row)}`
  const finding = cell
    ? `${cell.item.witness}: ${findingText({ status: cell.status, kinds: cell.kinds, passages: [] })}.`
    : row.kind !== 'lost' && state.progress
      ? progressText(state.progress)
      : 'Its words are gone.'
  const { mode, message } = state
  const asked =
    mode.kind === 'confirm'
      ? mode.question
      : mode.kind === 'field'
        ? `${mode.purpose}: ${mode.field.text}`
        : message
  const look = { isColoured: false }
  return [
    [segment(place)],
    [segment(finding)],
    ...(cell || row.kind === 'lost' ? detailLines({ ...state, form: 'plain' }, WIDE, look) : []),
    ...(asked === '' ? [] : [[segment(asked)]]),
    [segment('Keys: a accept, x reject, ] next undecided, question mark help, q quit.')],
  ]
}
