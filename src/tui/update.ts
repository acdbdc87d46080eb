/** The state and an event in, the state after it out, with what it asks of the outside: the one way by which the state changes. */
import type { Comparison } from '../model.ts'
import { judge, type Moment, type Step, saying, still } from './decide.ts'
import { type ActionId, actionOf, type Context } from './keys.ts'
import { paletteChoices } from './menu.ts'
import { resumed, toColumn, toDivergence, toMatch, toRow, toUndecided } from './move.ts'
import { currentCell, type Effect, type Mode, type Progress, type State, withComparison } from './state.ts'
import { isFieldKey, pressed, typed } from './text-field.ts'
import { decideOrShow } from './update-decide.ts'

export type Event =
  /** A key by its name: "j", "ctrl-d", "enter". */
  | { readonly kind: 'key'; readonly key: string; readonly moment: Moment }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'room'; readonly room: Pick<State, 'page' | 'body'> }
  /** As far as what shows has lines. */
  | { readonly kind: 'scrolled'; readonly scroll: number }
  /** What a reviewer wrote in an editor. */
  | { readonly kind: 'noted'; readonly text: string; readonly moment: Moment }
  | { readonly kind: 'saved'; readonly clock: string }
  | { readonly kind: 'compared'; readonly comparison: Comparison; readonly progress: Progress | null }
  | { readonly kind: 'told'; readonly message: string }

export function update(state: State, event: Event): Step {
  switch (event.kind) {
    case 'key':
      return onKey(state, event.key, event.moment)
    case 'paste':
      return still(withText(state, (field) => typed(field, event.text)))
    case 'room':
      return still({ ...state, ...event.room })
    case 'scrolled':
      return still(state.scroll === event.scroll ? state : { ...state, scroll: event.scroll })
    case 'noted':
      return judge(state, { kind: 'note', text: event.text }, event.moment)
    case 'saved':
      return still({ ...state, saved: event.clock })
    case 'told':
      return saying(state, event.message)
    case 'compared':
      return still(onCompared(state, event.comparison, event.progress))
  }
}

/** The cursor stays where it is; before the first outlet there was nothing to stand on. */
function onCompared(state: State, comparison: Comparison, progress: Progress | null): State {
  const more = withComparison(state, comparison, progress)
  const { standings, lost } = more.applied
  const toCheck = [...standings.values()].filter(({ mark }) => mark === 're-check').length + lost.length
  const cautions = comparison.cautions?.length ?? 0
  const news = [
    ...(toCheck > 0 ? [`${toCheck} to re-check`] : []),
    ...(cautions > 0
      ? [`${cautions} ${cautions === 1 ? 'caution' : 'cautions'}, told beside what they concern`]
      : []),
  ]
  const told = progress === null && news.length > 0 ? { ...more, message: news.join('; ') } : more
  return state.sheet.total === 0 && state.at === 0 ? resumed(told) : told
}

function onKey(state: State, key: string, moment: Moment): Step {
  const context: Context = state.mode.kind
  const action = actionOf(context, key)
  if (action) return act(state, action, moment)
  if (isFieldKey(key)) return still(withText(state, (field) => pressed(field, key)))
  if (key === 'space') return still(withText(state, (field) => typed(field, ' ')))
  return isNamed(key) ? still(state) : still(withText(state, (field) => typed(field, key)))
}

/** "pagedown" is a key, not a text. */
const isNamed = (key: string): boolean => /^[a-z-]{2,}$/.test(key)

type Field = Extract<Mode, { readonly kind: 'field' }>['field']

/** Where no text is being typed, nothing happens. */
function withText(state: State, change: (field: Field) => Field): State {
  const { mode } = state
  if (mode.kind === 'field') return { ...state, mode: { ...mode, field: change(mode.field) } }
  if (mode.kind === 'palette') return { ...state, mode: { ...mode, field: change(mode.field), at: 0 } }
  return state
}

const effect = (state: State, asked: Effect): Step => ({ state, effect: asked })

function chosen(
  state: State,
  { field, at }: Extract<Mode, { readonly kind: 'palette' }>,
  moment: Moment,
): Step {
  const closed: State = { ...state, mode: { kind: state.reading } }
  const choice = paletteChoices(field.text)[at]
  return choice ? act(closed, choice.id, moment) : still(closed)
}

/** Half a screen, so that a reader keeps their place. */
const halfPage = ({ page }: State): number => Math.max(1, Math.floor(page / 2))

function act(state: State, action: ActionId, moment: Moment): Step {
  if (state.mode.kind === 'palette' && action === 'done') return chosen(state, state.mode, moment)
  switch (action) {
    case 'down':
      return still(toRow(state, state.at + 1))
    case 'up':
      return still(toRow(state, state.at - 1))
    case 'left':
      return still(toColumn(state, -1))
    case 'right':
      return still(toColumn(state, 1))
    case 'page-down':
      return still(toRow(state, state.at + halfPage(state)))
    case 'page-up':
      return still(toRow(state, state.at - halfPage(state)))
    case 'first':
      return still(toRow(state, 0))
    case 'last':
      return still(toRow(state, state.shown.length - 1))
    case 'next-undecided':
      return still(toUndecided(state, 1))
    case 'previous-undecided':
      return still(toUndecided(state, -1))
    case 'next-divergence':
      return still(toDivergence(state, 1))
    case 'previous-divergence':
      return still(toDivergence(state, -1))
    case 'next-match':
      return still(toMatch(state, 1))
    case 'previous-match':
      return still(toMatch(state, -1))
    case 'scroll-down':
      return still({ ...state, scroll: state.scroll + 1 })
    case 'scroll-up':
      return still({ ...state, scroll: state.scroll - 1 })
    case 'open':
    case 'copy':
      return currentCell(state) ? effect(state, { kind: action }) : saying(state, 'nothing to show here')
    case 'export':
    case 'suspend':
      return effect(state, { kind: action })
    case 'quit':
      return effect(state, { kind: 'quit', code: 0 })
    case 'interrupt':
      return effect(state, { kind: 'quit', code: 130 })
    default:
      return decideOrShow(state, action, moment)
  }
}
