/** The state in, the choices that an open list offers out. */
import { KIND, STATUS, STATUSES } from '../present/labels.ts'
import { indexOf } from '../review/index-of.ts'
import { KINDS } from '../review/material.ts'
import { slice } from '../text/span.ts'
import type { Filter } from './filter.ts'
import { type ActionId, BINDINGS, type Binding, keyName } from './keys.ts'
import { currentCell, type Menu, type State } from './state.ts'

/** The label may be an outlet's words as they stand. */
export type Choice = { readonly id: string; readonly label: string; readonly hint: string }

export const TITLES: Readonly<Record<Menu['purpose'], string>> = {
  filter: 'Show only',
  kinds: 'What changed',
  passages: 'Which passages carry the claim? None: it is omitted',
}

export function choicesOf(state: State, purpose: Menu['purpose']): Choice[] {
  if (purpose === 'kinds') return KINDS.map((kind) => ({ id: kind, label: KIND[kind], hint: kind }))
  return purpose === 'filter' ? filterChoices(state) : passageChoices(state)
}

/** Ids are "group value", so that one list of ticks holds a whole filter. */
function filterChoices({ sheet }: State): Choice[] {
  const choice = (group: string, value: string, label: string): Choice => ({
    id: `${group} ${value}`,
    label,
    hint: group,
  })
  return [
    ...STATUSES.map((status) => choice('status', status, `${STATUS[status].glyph} ${STATUS[status].word}`)),
    choice('status', 'added', '+ added'),
    choice('only', 'undecided', 'undecided'),
    choice('only', 'flagged', 'flagged'),
    choice('only', 're-check', 'to re-check'),
    ...sheet.outlets.map((sigil) => choice('outlet', sigil, sigil)),
    ...KINDS.map((kind) => choice('kind', kind, KIND[kind])),
  ]
}

export const ticksOf = ({ statuses, kinds, outlets, only }: Filter): string[] => [
  ...statuses.map((status) => `status ${status}`),
  ...(only === 'all' ? [] : [`only ${only}`]),
  ...outlets.map((outlet) => `outlet ${outlet}`),
  ...kinds.map((kind) => `kind ${kind}`),
]

export function filterOf(ticked: readonly string[]): Filter {
  const values = (group: string) =>
    ticked.flatMap((id) => (id.startsWith(`${group} `) ? [id.slice(group.length + 1)] : []))
  return {
    statuses: values('status') as Filter['statuses'],
    kinds: values('kind') as Filter['kinds'],
    outlets: values('outlet'),
    only: (values('only').at(-1) ?? 'all') as Filter['only'],
  }
}

function passageChoices(state: State): Choice[] {
  const cell = currentCell(state)
  const outlet = cell && indexOf(state.applied.comparison).outlet(cell.item.witness)
  return (outlet?.claims ?? []).map(({ id, span }, n) => ({
    id,
    label: slice(outlet?.article.text ?? '', span),
    hint: String(n + 1),
  }))
}

/** Actions of the two reading screens, by what their help says. */
export function paletteChoices(query: string): (Choice & { readonly id: ActionId })[] {
  const wanted = query.toLowerCase().split(' ').filter(Boolean)
  return BINDINGS.filter((binding: Binding) => binding.contexts.includes('browse'))
    .map(({ action, help, keys }) => ({ id: action, label: help, hint: keys.map(keyName).join(' ') }))
    .filter(({ id, label }) => wanted.every((word) => `${id} ${label}`.toLowerCase().includes(word)))
}
