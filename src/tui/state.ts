/** A Comparison and the entries of its review in, the screen's whole state out: plain data, changed by `update` alone. */
import type { Comparison } from '../model.ts'
import { type Applied, apply, type Standing, standingAlone } from '../review/apply.ts'
import type { Decision, Entry } from '../review/decision.ts'
import { fold } from '../review/fold.ts'
import type { ComparePair } from '../review/ruled-alignments.ts'
import { type Item, itemKey } from '../review/subject.ts'
import { EVERYTHING, type Filter, shownRows } from './filter.ts'
import { type Cell, type Row, type Sheet, sheetAfter, sheetOf, withStanding } from './sheet.ts'
import type { TextField } from './text-field.ts'

/** A list of choices; `ticked` are ids, `at` is the one under the cursor. */
export type Menu = {
  readonly kind: 'menu'
  readonly purpose: 'filter' | 'kinds' | 'passages'
  readonly at: number
  readonly ticked: readonly string[]
}

export type Mode =
  | { readonly kind: 'browse' }
  | { readonly kind: 'article' }
  | Menu
  | { readonly kind: 'palette'; readonly field: TextField; readonly at: number }
  | { readonly kind: 'field'; readonly purpose: 'note' | 'search'; readonly field: TextField }
  | { readonly kind: 'confirm'; readonly question: string; readonly deeds: readonly Item[] }
  | { readonly kind: 'help'; readonly top: number }

/** Outlets that are compared, of how many; of none while they are read. */
export type Progress = { readonly done: number; readonly total: number }

export type State = {
  /** The tool's, as it stands without a decision. */
  readonly tool: Comparison
  /** Null when all of it is there. */
  readonly progress: Progress | null
  readonly comparePair: ComparePair
  readonly story: string
  readonly by: string
  readonly entries: readonly Entry[]
  readonly decisions: ReadonlyMap<string, Decision>
  readonly applied: Applied
  readonly sheet: Sheet
  readonly filter: Filter
  /** Indexes of the rows that pass the filter. */
  readonly shown: readonly number[]
  /** Index into `shown`. */
  readonly at: number
  /** Index into the outlets. */
  readonly column: number
  readonly mode: Mode
  /** What the mode goes back to. */
  readonly reading: 'browse' | 'article'
  readonly form: 'marked' | 'merged' | 'plain'
  /** Lines that the details or the articles are scrolled by. */
  readonly scroll: number
  readonly query: string
  readonly message: string
  /** "14:02:11", when the last entry was safe on the disk. */
  readonly saved: string
  /** Rows that the list shows at once. */
  readonly page: number
  /** Rows between the title and the message. */
  readonly body: number
}

export type Start = {
  readonly comparison: Comparison
  readonly progress: Progress | null
  readonly comparePair: ComparePair
  readonly story: string
  readonly by: string
  readonly entries: readonly Entry[]
  readonly message: string
}

export function startState({ comparison, progress, comparePair, story, by, entries, message }: Start): State {
  const empty: Sheet = { outlets: [], rows: [], total: 0, decided: 0 }
  const bare: Omit<State, 'decisions' | 'applied'> = {
    tool: comparison,
    progress,
    comparePair,
    story,
    by,
    entries: [],
    sheet: empty,
    filter: EVERYTHING,
    shown: [],
    at: 0,
    column: 0,
    mode: { kind: 'browse' },
    reading: 'browse',
    form: 'marked',
    scroll: 0,
    query: '',
    message,
    saved: '',
    page: 10,
    body: 20,
  }
  const state = { ...bare, entries, decisions: fold(entries), applied: apply(comparison, [], comparePair) }
  return withComparison(state, comparison, progress)
}

/** The state with more of the comparison. What an outlet did is known with it: the others, when they come, change no finding of it. */
export function withComparison(state: State, tool: Comparison, progress: Progress | null): State {
  const more = { ...state, tool, progress }
  const applied = applying(more)
  return reshown({ ...more, applied, sheet: sheetOf(applied) }, currentRow(state)?.id)
}

/** A decision waits for its outlet; what is still without one when all are there is lost. */
function applying({ tool, progress, decisions, comparePair }: State): Applied {
  const sigils = new Set(tool.witnesses.map(({ article }) => article.sigil))
  const ripe = [...decisions.values()].filter(
    ({ subject }) => progress === null || sigils.has(subject.outlet.sigil),
  )
  return apply(tool, ripe, comparePair)
}

/** The state in which these entries hold, too; what it costs grows with what they touch. The cursor stays on its row. */
export function withEntries(state: State, added: readonly Entry[]): State {
  const entries = [...state.entries, ...added]
  const more = { ...state, entries, decisions: fold(entries) }
  const [deed, another] = added
  if (deed?.kind === 'decide' && !another && deed.settles.length === 0) {
    const decision = more.decisions.get(deed.subject.id)
    const standing = decision && standingAlone(state.tool, state.applied, decision)
    if (standing?.item) return withStandingAlone(more, standing, standing.item)
  }
  const applied = applying(more)
  const sheet = sheetAfter(state.sheet, state.applied, applied)
  return reshown({ ...more, applied, sheet }, currentRow(state)?.id)
}

/** A deed that leaves the findings as they are touches its own cell alone. */
function withStandingAlone(state: State, standing: Standing, item: Item): State {
  const standings = new Map(state.applied.standings).set(itemKey(item), standing)
  const sheet = withStanding(state.sheet, item, standing)
  const more = { ...state, applied: { ...state.applied, standings }, sheet }
  return state.filter === EVERYTHING ? more : reshown(more, currentRow(state)?.id)
}

export const withFilter = (state: State, filter: Filter): State =>
  reshown({ ...state, filter, scroll: 0 }, currentRow(state)?.id)

/** A row that no longer shows gives the cursor to the one below it. */
function reshown(state: State, id: string | undefined): State {
  const { rows } = state.sheet
  const isAll = state.filter === EVERYTHING && state.shown.length === rows.length
  const shown = isAll ? state.shown : shownRows(state.sheet, state.filter)
  const here = shown[state.at] ?? -1
  const row = rows[here]?.id === id ? here : rows.findLastIndex((one) => one.id === id)
  const next = row < 0 ? Math.min(state.at, shown.length - 1) : shown.findIndex((n) => n >= row)
  const at = Math.max(0, next < 0 ? shown.length - 1 : next)
  return { ...state, shown, at }
}

export const currentRow = ({ sheet, shown, at }: State): Row | undefined => sheet.rows[shown[at] ?? -1]

export const cellAt = (row: Row | undefined, column: number): Cell | undefined =>
  row?.kind === 'addition' ? row.cells.find((cell) => cell !== undefined) : row?.cells[column]

/** What a decision would be about. */
export const currentCell = (state: State): Cell | undefined => cellAt(currentRow(state), state.column)

/** What the outside is asked to do; the state never does it itself. */
export type Effect =
  | { readonly kind: 'save'; readonly entries: readonly Entry[] }
  | { readonly kind: 'open' }
  | { readonly kind: 'edit-note'; readonly text: string }
  | { readonly kind: 'copy' }
  | { readonly kind: 'export' }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'quit'; readonly code: 0 | 130 }
