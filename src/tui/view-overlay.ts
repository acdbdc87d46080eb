/** The state and a room in, the open list, help, palette or question out. */
import { oneLine } from '../text/visible.ts'
import { BINDINGS, type Binding, bindingsOf, keyName } from './keys.ts'
import { clip, type Line, lineWidth, segment, spread, width, windowTop, wrap } from './line.ts'
import { choicesOf, paletteChoices, TITLES } from './menu.ts'
import { currentRow, type Menu, type Mode, type State } from './state.ts'
import { rowText } from './view-list.ts'

/** Nothing where no overlay is open; a field and a question stand in the message line. */
export function overlayLines(state: State, columns: number, rows: number): Line[] | undefined {
  const { mode } = state
  if (mode.kind === 'menu') return menuLines(state, mode, columns, rows)
  if (mode.kind === 'palette') return paletteLines(mode, columns, rows)
  return mode.kind === 'help' ? helpLines(mode.top, columns, rows) : undefined
}

/** A claim or passage that is chosen by is read in full, or so many lines of it. */
const MOST_LINES = 4

function menuLines(state: State, { purpose, at, ticked }: Menu, columns: number, rows: number): Line[] {
  const choices = choicesOf(state, purpose)
  const count = `${choices.filter(({ id }) => ticked.includes(id)).length} ticked `
  const about = purpose === 'filter' ? [[]] : inFull(claimText(state), columns)
  const below =
    purpose === 'passages'
      ? [[segment('─'.repeat(columns), 'dim')], ...inFull(oneLine(choices[at]?.label ?? ''), columns)]
      : []
  const height = Math.max(1, rows - 2 - about.length - (below.length > 0 ? MOST_LINES : 0))
  const top = windowTop(at, at - Math.floor(height / 2), height, choices.length)
  const lines = choices.slice(top, top + height).map(({ id, label, hint }, n): Line => {
    const isHere = top + n === at
    const lead = `${isHere ? '>' : ' '} [${ticked.includes(id) ? 'x' : ' '}] `
    const said = clip(oneLine(label), columns - lead.length - width(hint) - 2)
    return spread(
      [segment(lead, isHere ? 'selected' : 'plain'), segment(said, isHere ? 'strong' : 'plain')],
      [segment(`${hint} `, 'dim')],
      columns,
    )
  })
  return [
    spread([segment(` ${TITLES[purpose]}`, 'title')], [segment(count, 'dim')], columns),
    ...about,
    ...lines,
    ...below,
  ]
}

function inFull(text: string, columns: number): Line[] {
  const lines = wrap([segment(text, 'dim')], columns - 1, [segment('  ')])
  const last = lines[MOST_LINES - 1]
  if (!last || lines.length === MOST_LINES) return lines
  return [...lines.slice(0, MOST_LINES - 1), [...last, segment('…', 'dim')]]
}

function claimText(state: State): string {
  const row = currentRow(state)
  return row ? rowText(row) : ''
}

function paletteLines(
  { field, at }: Extract<Mode, { kind: 'palette' }>,
  columns: number,
  rows: number,
): Line[] {
  const choices = paletteChoices(field.text)
  const height = Math.max(1, rows - 2)
  const top = windowTop(at, 0, height, choices.length)
  const lines = choices.slice(top, top + height).map(({ label, hint }, n): Line => {
    const isHere = top + n === at
    const said = clip(label, columns - width(hint) - 4)
    return spread(
      [segment(isHere ? '> ' : '  ', 'selected'), segment(said, isHere ? 'strong' : 'plain')],
      [segment(`${hint} `, 'key')],
      columns,
    )
  })
  const none: Line[] = [[segment('  no action is called that', 'dim')]]
  return [[segment(' Do: ', 'title'), segment(field.text)], [], ...(lines.length > 0 ? lines : none)]
}

const GROUPS = { move: 'Move', decide: 'Decide', show: 'Show', out: 'And' } as const

/** Glyphs and marks, then every binding of the table. */
const HELP: readonly Line[] = [
  [],
  [segment('   = verbatim   ≈ reworded   ≠ altered   – omitted')],
  [segment('   + added   x set aside')],
  [segment('   ✓ accepted   * corrected   ? to re-check')],
  [segment('   ! flagged   " noted   # reviewers differ')],
  ...(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).flatMap((group): Line[] => [
    [],
    [segment(` ${GROUPS[group]}`, 'title')],
    ...BINDINGS.filter((binding: Binding) => binding.group === group).map(
      (binding): Line => [
        segment(`   ${binding.keys.map(keyName).join(' ')}`.padEnd(20), 'key'),
        segment(binding.help),
      ],
    ),
  ]),
]

/** The furthest that the help can be scrolled by in an overlay of so many rows. */
export const helpEnd = (rows: number): number => Math.max(0, HELP.length - rows + 1)

function helpLines(top: number, columns: number, rows: number): Line[] {
  const from = Math.min(top, helpEnd(rows))
  const left = helpEnd(rows) - from
  const more = left > 0 ? `↓ ${left} more ` : ''
  const title = spread([segment(' Keys and signs', 'title')], [segment(more, 'dim')], columns)
  return [title, ...HELP.slice(from, from + rows - 1)]
}

/** The keys of a context, for the last line: as many as fit, the way to all others at the end. */
export function footer(context: Mode['kind'], columns: number): Line {
  const last = ['help', 'quit', 'back']
  const told = bindingsOf(context).filter(
    ({ action, short }) => short !== undefined && !(context === 'browse' && action === 'back'),
  )
  const right = told.filter(({ action }) => last.includes(action)).flatMap(keyed)
  let left: Line = []
  for (const binding of told.filter(({ action }) => !last.includes(action)).sort(decidingFirst)) {
    const more = [...left, ...keyed(binding)]
    if (lineWidth(more) + lineWidth(right) > columns) break
    left = more
  }
  return spread(left, right, columns)
}

function keyed({ short }: Binding): Line {
  const [key = '', ...words] = (short ?? '').split(' ')
  return [segment(` ${key}`, 'key'), segment(` ${words.join(' ')} `, 'dim')]
}

const decidingFirst = (a: Binding, b: Binding): number =>
  Number(b.group === 'decide') - Number(a.group === 'decide')
