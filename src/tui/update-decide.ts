/** The state and an action that decides in, the state after it out, with what to save; an action that does not decide is shown. */
import { indexOf } from '../review/index-of.ts'
import { findingOf } from '../review/subject.ts'
import { judge, type Moment, redo, type Step, saying, statusAction, undecidedShown, undo } from './decide.ts'
import type { ActionId } from './keys.ts'
import { choicesOf } from './menu.ts'
import { opened, openField } from './open.ts'
import { currentCell, type State } from './state.ts'
import { ownText } from './text-field.ts'
import { show } from './update-show.ts'

export function decideOrShow(state: State, action: ActionId, moment: Moment): Step {
  switch (action) {
    case 'accept':
      return judge(state, { kind: 'accept' }, moment)
    case 'reject':
      return reject(state, moment)
    case 'verbatim':
    case 'reworded':
    case 'altered':
      return carriedAs(state, action, moment)
    case 'omitted':
      return onClaim(state, () => judge(state, statusAction('omitted'), moment))
    case 'kinds':
      return onClaim(state, () => openKinds(state))
    case 'realign':
      return onClaim(state, () => openPassages(state, ''))
    case 'flag':
      return judge(state, { kind: 'flag', on: !isFlagged(state) }, moment)
    case 'note':
      return openField(state, 'note', ownText(noteOf(state)))
    case 'edit-note':
      return currentCell(state)
        ? { state, effect: { kind: 'edit-note', text: noteOf(state) } }
        : saying(state, 'nothing to note here')
    case 'accept-shown':
      return askAll(state)
    case 'undo':
      return undo(state, moment)
    case 'redo':
      return redo(state, moment)
    default:
      return show(state, action, moment)
  }
}

const noteOf = (state: State): string => currentCell(state)?.standing?.decision.note ?? ''

const isFlagged = (state: State): boolean => currentCell(state)?.standing?.decision.flagged === true

function onClaim(state: State, then: () => Step): Step {
  return currentCell(state)?.item.kind === 'reading'
    ? then()
    : saying(state, 'an addition is accepted (a) or set aside (x)')
}

/** An omission that is none needs the words that carry the claim. */
function reject(state: State, moment: Moment): Step {
  const cell = currentCell(state)
  if (cell?.status === 'omitted') return openPassages(state, 'which passages carry it?')
  return judge(state, { kind: 'reject' }, moment)
}

function carriedAs(state: State, status: 'verbatim' | 'reworded' | 'altered', moment: Moment): Step {
  return onClaim(state, () => {
    const cell = currentCell(state)
    if (cell?.status === 'omitted') return openPassages(state, 'first choose the passages that carry it')
    if (status === 'altered' && cell?.kinds.length === 0) return openKinds(state)
    return judge(state, statusAction(status), moment)
  })
}

function openKinds(state: State): Step {
  const cell = currentCell(state)
  if (!cell || cell.status === 'omitted')
    return openPassages(state, 'first choose the passages that carry it')
  const { kinds } = findingOf(indexOf(state.applied.comparison), cell.item)
  return opened(state, { kind: 'menu', purpose: 'kinds', at: 0, ticked: kinds })
}

/** The cursor starts at the first passage that carries the claim now. */
function openPassages(state: State, message: string): Step {
  const cell = currentCell(state)
  if (cell?.item.kind !== 'reading') return saying(state, 'nothing to choose here')
  const index = indexOf(state.applied.comparison)
  const reading = index.reading(cell.item.base, cell.item.witness)
  const ticked = (reading?.alignments ?? []).flatMap((id) => index.alignment(id)?.claims ?? [])
  const first = choicesOf(state, 'passages').findIndex(({ id }) => ticked.includes(id))
  return opened(state, { kind: 'menu', purpose: 'passages', at: Math.max(0, first), ticked }, message)
}

function askAll(state: State): Step {
  const deeds = undecidedShown(state)
  if (deeds.length === 0) return saying(state, 'everything that is shown is decided')
  const question = `Accept ${deeds.length} undecided ${deeds.length === 1 ? 'finding' : 'findings'} as shown?`
  return opened(state, { kind: 'confirm', question, deeds })
}
