/** The state and what to open over it in, the state with that open out; what was said before is about something else. */
import { type Step, saying, still } from './decide.ts'
import { currentCell, type Mode, type State } from './state.ts'
import { fieldOf } from './text-field.ts'

export const opened = (state: State, mode: Mode, message = ''): Step => still({ ...state, mode, message })

export const openField = (state: State, purpose: 'note' | 'search', text: string): Step =>
  purpose === 'note' && !currentCell(state)
    ? saying(state, 'nothing to note here')
    : opened(state, { kind: 'field', purpose, field: fieldOf(text) })
