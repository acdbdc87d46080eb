/** The state and an action that shows or hides in, the state after it out; what is left belongs to an overlay. */
import { type Moment, type Step, still } from './decide.ts'
import { EVERYTHING, toggled } from './filter.ts'
import type { ActionId } from './keys.ts'
import { ticksOf } from './menu.ts'
import { opened, openField } from './open.ts'
import { currentCell, type State, withFilter } from './state.ts'
import { fieldOf } from './text-field.ts'
import { inOverlay } from './update-overlay.ts'

const STATUS_SHOWN = {
  'show-verbatim': 'verbatim',
  'show-reworded': 'reworded',
  'show-altered': 'altered',
  'show-omitted': 'omitted',
  'show-added': 'added',
} as const

export function show(state: State, action: ActionId, moment: Moment): Step {
  const { filter } = state
  switch (action) {
    case 'show-verbatim':
    case 'show-reworded':
    case 'show-altered':
    case 'show-omitted':
    case 'show-added':
      return still(withFilter(state, { ...filter, statuses: toggled(filter.statuses, STATUS_SHOWN[action]) }))
    case 'show-outlet': {
      const own = currentCell(state)?.item.witness
      const outlets = filter.outlets.length > 0 || own === undefined ? [] : [own]
      return still(withFilter(state, { ...filter, outlets }))
    }
    case 'show-undecided':
      return still(withFilter(state, { ...filter, only: filter.only === 'undecided' ? 'all' : 'undecided' }))
    case 'show-all':
      return still(withFilter(state, EVERYTHING))
    case 'filter':
      return opened(state, { kind: 'menu', purpose: 'filter', at: 0, ticked: ticksOf(filter) })
    case 'form': {
      const form = state.form === 'marked' ? 'merged' : state.form === 'merged' ? 'plain' : 'marked'
      return still({ ...state, form, message: FORM_SAID[form] })
    }
    case 'article': {
      const reading = state.reading === 'browse' ? 'article' : 'browse'
      return still({ ...state, mode: { kind: reading }, reading, scroll: 0, message: '' })
    }
    case 'search':
      return openField(state, 'search', '')
    case 'palette':
      return opened(state, { kind: 'palette', field: fieldOf(''), at: 0 })
    case 'help':
      return opened(state, { kind: 'help', top: 0 })
    default:
      return inOverlay(state, action, moment)
  }
}

const FORM_SAID: Readonly<Record<State['form'], string>> = {
  marked: 'changed words are marked in both texts',
  merged: 'both wordings as one word diff',
  plain: 'the texts without marks',
}
