/** The state and what a reviewer decides in, the state after it out, with the entries to be saved. */
import type { ChangeKind } from '../model.ts'
import type { Action, Deed, Entry, Finding, Status } from '../review/decision.ts'
import { deedOn, dismissal, type Hand, redoOf, undoOf } from '../review/deed.ts'
import { historyOf } from '../review/history.ts'
import { indexOf } from '../review/index-of.ts'
import { quotedOf } from '../review/quoted.ts'
import { type Item, itemKey } from '../review/subject.ts'
import { passes } from './filter.ts'
import { onward, toCell } from './move.ts'
import { isDecided } from './sheet.ts'
import { currentCell, currentRow, type Effect, type State, withEntries } from './state.ts'

/** A moment of the clock, ISO, UTC; the state has none of its own. */
export type Moment = string

export type Step = { readonly state: State; readonly effect: Effect | null }

export const still = (state: State): Step => ({ state, effect: null })
export const saying = (state: State, message: string): Step => still({ ...state, message })

/** A judgement moves on to the next undecided place; a flag or a note stays. */
export function judge(state: State, action: Action, moment: Moment): Step {
  const row = currentRow(state)
  if (row?.kind === 'lost') return judgeLost(state, action, moment)
  const cell = currentCell(state)
  if (!cell) return saying(state, state.progress ? 'not compared yet' : 'nothing to decide here')
  if (isReadOnly(cell.status) && action.kind !== 'flag' && action.kind !== 'note')
    return saying(state, 'set aside; u undoes it')
  const deed = on(state, cell.item, action, handOf(state, moment))
  const decided = { ...withEntries(state, [deed]), message: told(state, deed) }
  const stays = action.kind === 'flag' || action.kind === 'note'
  const next = stays ? decided : { ...onward(decided, state.at, cell.key), message: decided.message }
  return { state: next, effect: { kind: 'save', entries: [deed] } }
}

const isReadOnly = (status: Finding['status']): boolean => status === 'set-aside'

function judgeLost(state: State, action: Action, moment: Moment): Step {
  const standing = currentRow(state)?.standing
  if (!standing || action.kind !== 'reject')
    return saying(state, 'its words are gone; x lets the decision go')
  const deed = dismissal(standing.decision, handOf(state, moment), state.decisions)
  const decided = withEntries(state, [deed])
  return {
    state: { ...decided, message: 'let go; u undoes' },
    effect: { kind: 'save', entries: [deed] },
  }
}

export function acceptAll(state: State, items: readonly Item[], moment: Moment): Step {
  const hand = handOf(state, moment)
  const deeds = items.map((item) => on(state, item, { kind: 'accept' }, hand))
  const decided = withEntries({ ...state, mode: { kind: 'browse' } }, deeds)
  return {
    state: { ...decided, message: `accepted ${deeds.length} at once; u undoes all of them` },
    effect: { kind: 'save', entries: deeds },
  }
}

/** What `A` would accept. */
export function undecidedShown({ sheet, shown, filter }: State): Item[] {
  return shown.flatMap((n) =>
    (sheet.rows[n]?.cells ?? []).flatMap((cell) => {
      const isOpen = cell && passes(cell, filter) && !isDecided(cell) && cell.standing?.mark !== 're-check'
      return isOpen && !cell.standing?.decision.conflict ? [cell.item] : []
    }),
  )
}

export function undo(state: State, moment: Moment): Step {
  const step = historyOf(state.entries, state.by).done.at(-1)
  if (step === undefined) return saying(state, 'nothing to undo')
  return back(state, undoOf(step, handOf(state, moment)), step, 'undone; Ctrl-r does it again')
}

export function redo(state: State, moment: Moment): Step {
  const step = historyOf(state.entries, state.by).undone.at(-1)
  if (step === undefined) return saying(state, 'nothing to do again')
  return back(state, redoOf(step, handOf(state, moment)), step, 'done again')
}

/** The cursor goes where the step was made. */
function back(state: State, entry: Entry, step: string, message: string): Step {
  const after = withEntries(state, [entry])
  const deed = state.entries.find((one) => one.kind === 'decide' && one.step === step)
  const key = deed?.kind === 'decide' ? (keyOf(after, deed) ?? keyOf(state, deed)) : undefined
  return {
    state: { ...(key ? toCell(after, key) : after), message },
    effect: { kind: 'save', entries: [entry] },
  }
}

/** Where the deed's subject stands: among the decisions, or, when it was undone, by its words in the sheet before. */
function keyOf({ applied }: State, deed: Deed): string | undefined {
  const found = [...applied.standings].find(([, { decision }]) => decision.subject.id === deed.subject.id)
  return found?.[0]
}

/** Claims of the outlet, by their ids, carry the claim; none says that it omits it. What changed in them the tool says anew. */
export function realign(state: State, ids: readonly string[], moment: Moment): Step {
  const item = currentCell(state)?.item
  const index = indexOf(state.applied.comparison)
  const outlet = item && index.outlet(item.witness)
  if (!outlet || item.kind !== 'reading') return saying(state, 'nothing to decide here')
  const claims = outlet.claims.filter(({ id }) => ids.includes(id))
  if (claims.length === 0)
    return judge(state, { kind: 'realign', status: 'omitted', kinds: [], passages: [] }, moment)
  const { verdict, changes } = state.comparePair(
    index.base,
    outlet,
    [item.base],
    claims.map(({ id }) => id),
  )
  const passages = claims.map(({ span }) => quotedOf(outlet.article.text, span))
  const kinds = [...new Set(changes.map(({ kind }) => kind))]
  return judge(state, { kind: 'realign', status: verdict, kinds, passages }, moment)
}

const on = (state: State, item: Item, action: Action, hand: Hand): Deed =>
  deedOn(
    state.applied.comparison,
    item,
    action,
    hand,
    state.decisions,
    state.applied.standings.get(itemKey(item)),
  )

/** A step is known by its reviewer, its time and its number, which no two share. */
const handOf = ({ by, entries }: State, moment: Moment): Hand => ({
  by,
  at: moment,
  step: `${by} ${moment} ${entries.length}`,
})

const REJECTED: Readonly<Record<Finding['status'], string>> = {
  altered: 'no divergence: reworded',
  verbatim: 'no match: omitted',
  reworded: 'no match: omitted',
  omitted: 'rejected',
  added: 'no claim: set aside',
  'set-aside': 'set aside',
}

function told(state: State, { subject, action }: Deed): string {
  const row = currentRow(state)
  const where = row?.kind === 'claim' ? `${row.label} × ${subject.outlet.sigil}` : subject.outlet.sigil
  return `${where}: ${deedText(subject.seen.status, action)}`
}

function deedText(seen: Finding['status'], action: Action): string {
  switch (action.kind) {
    case 'accept':
      return `accepted as ${seen}`
    case 'reject':
      return REJECTED[seen]
    case 'status':
      return `now ${action.status}`
    case 'kinds':
      return action.kinds.length > 0 ? `what changed: ${action.kinds.join(', ')}` : 'nothing changed'
    case 'realign':
      return action.passages.length > 0 ? `other passages chosen: ${action.status}` : 'no passage: omitted'
    case 'flag':
      return action.on ? 'flagged' : 'flag taken away'
    case 'note':
      return action.text === '' ? 'note taken away' : 'note kept'
    case 'dismiss':
      return 'let go'
  }
}

export const statusAction = (status: Status): Action => ({ kind: 'status', status })
export const kindsAction = (kinds: readonly ChangeKind[]): Action => ({ kind: 'kinds', kinds })
