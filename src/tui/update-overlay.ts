/** The state with an open overlay and an action in, the state after it out. */
import { KINDS } from '../review/material.ts'
import { acceptAll, judge, kindsAction, type Moment, realign, type Step, saying, still } from './decide.ts'
import { EVERYTHING, toggled } from './filter.ts'
import type { ActionId } from './keys.ts'
import { choicesOf, filterOf, paletteChoices } from './menu.ts'
import { toMatch } from './move.ts'
import { type Mode, type State, withFilter } from './state.ts'
import { helpEnd } from './view-overlay.ts'

export function inOverlay(state: State, action: ActionId, moment: Moment): Step {
  const { mode } = state
  const closed: State = { ...state, mode: { kind: state.reading } }
  if (action === 'back') return back(state, closed)
  if (mode.kind === 'confirm')
    return action === 'yes' ? acceptAll(closed, mode.deeds, moment) : saying(closed, 'nothing was accepted')
  if (mode.kind === 'help') {
    if (action === 'done') return still(closed)
    const top = bounded(mode.top + stepOf(state, action), helpEnd(state.body) + 1)
    return still({ ...state, mode: { ...mode, top } })
  }
  if (mode.kind === 'palette') return inPalette(state, mode, action)
  if (mode.kind === 'field' && action === 'done') return fieldDone(closed, mode, moment)
  if (mode.kind === 'menu') return inMenu(state, closed, mode, action, moment)
  return still(state)
}

/** Out of an overlay, out of the article, and in the list: everything shows again. */
function back(state: State, closed: State): Step {
  if (state.mode.kind === 'browse') return still(withFilter({ ...state, message: '' }, EVERYTHING))
  if (state.mode.kind === 'article')
    return still({ ...state, mode: { kind: 'browse' }, reading: 'browse', scroll: 0 })
  return saying(closed, '')
}

type ModeOf<K extends Mode['kind']> = Extract<Mode, { readonly kind: K }>

function inPalette(state: State, mode: ModeOf<'palette'>, action: ActionId): Step {
  const choices = paletteChoices(mode.field.text)
  const at = bounded(mode.at + (action === 'palette-down' ? 1 : -1), choices.length)
  return still({ ...state, mode: { ...mode, at } })
}

function fieldDone(closed: State, { purpose, field }: ModeOf<'field'>, moment: Moment): Step {
  if (purpose === 'note') return judge(closed, { kind: 'note', text: field.text.trim() }, moment)
  const query = field.text.trim()
  return still(query === '' ? closed : toMatch({ ...closed, query }, 1))
}

function inMenu(state: State, closed: State, mode: ModeOf<'menu'>, action: ActionId, moment: Moment): Step {
  const choices = choicesOf(state, mode.purpose)
  if (action === 'done') return menuDone(closed, mode, moment)
  if (action === 'toggle') {
    const id = choices[mode.at]?.id
    return still(id === undefined ? state : { ...state, mode: { ...mode, ticked: toggled(mode.ticked, id) } })
  }
  const at = bounded(mode.at + stepOf(state, action), choices.length)
  return still({ ...state, mode: { ...mode, at } })
}

function stepOf({ body }: State, action: ActionId): number {
  const half = Math.floor(body / 2)
  if (action === 'menu-page-down') return half
  if (action === 'menu-page-up') return -half
  return action === 'menu-down' ? 1 : -1
}

function menuDone(closed: State, { purpose, ticked }: ModeOf<'menu'>, moment: Moment): Step {
  if (purpose === 'filter') return still(withFilter(closed, filterOf(ticked)))
  if (purpose === 'passages') return realign(closed, ticked, moment)
  return judge(closed, kindsAction(KINDS.filter((kind) => ticked.includes(kind))), moment)
}

const bounded = (at: number, total: number): number => Math.max(0, Math.min(total - 1, at))
