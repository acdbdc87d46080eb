/** The state and a room in, the open list, help, palette or question out. */
import { oneLine } from '../text/visible.ts'
import { BINDINGS, type Binding, bindingsOf, keyName } from './keys.ts'
import { clip, type Line, lineWidth, segment, spread, windowTop } from './line.ts'
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

function menuLines(state: State, { purpose, at, ticked }: Menu, columns: number, rows: number): Line[] {
  const choices = choicesOf(state, purpose)
  const count = `${choices.filter(({ id }) => ticked.includes(id)).length} ticked `
  const height = Math.max(1, rows - 2)
  const top = windowTop(at, at - Math.floor(height / 2), height, choices.length)
  const lines = choices.slice(top, top + height).map(({ id, label, hint }, n): Line => {
    const isHere = top + n === at
    const lead = `${isHere ? '>' : ' '} [${ticked.includes(id) ? 'x' : ' '}] `
    const room = columns - lead.length - hint.length - 2
    return spread(
      [
        segment(lead, isHere ? 'selected' : 'plain'),
        segment(clip(oneLine(label), room), isHere ? 'strong' : 'plain'),
      ],
      [segment(`${hint} `, 'dim')],
      columns,
    )
  })
  const about = purpose === 'filter' ? [] : [segment(`  ${clip(claimText(state), columns - 3)}`, 'dim')]
  return [
    spread([segment(` ${TITLES[purpose]}`, 'title')], [segment(count, 'dim')], columns),
    about,
    ...lines,
  ]
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
    return spread(
      [segment(isHere ? '> ' : '  ', 'selected'), segment(label, isHere ? 'strong' : 'plain')],
      [segment(`${hint} `, 'key')],
      columns,
    )
  })
  const none: Line[] = [[segment('  no action is called that', 'dim')]]
  return [[segment(' Do: ', 'title'), segment(field.text)], [], ...(lines.length > 0 ? lines : none)]
}

const GROUPS = { move: 'Move', decide: 'Decide', show: 'Show', out: 'And' } as const

/** Glyphs and marks, then every binding of the table. */
function helpLines(top: number, columns: number, rows: number): Line[] {
  const keys = (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).flatMap((group): Line[] => [
    [],
    [segment(` ${GROUPS[group]}`, 'title')],
    ...BINDINGS.filter((binding: Binding) => binding.group === group).map(
      (binding): Line => [
        segment(`   ${binding.keys.map(keyName).join(' ')}`.padEnd(20), 'key'),
        segment(binding.help),
      ],
    ),
  ])
  const lines = [...LEGEND, ...keys]
  const from = Math.max(0, Math.min(top, lines.length - rows))
  const more = from + rows < lines.length ? `↓ ${lines.length - from - rows} more ` : ''
  const shown = lines.slice(from, from + rows - 1)
  return [spread([segment(' Keys and signs', 'title')], [segment(more, 'dim')], columns), ...shown]
}

const LEGEND: readonly Line[] = [
  [],
  [segment('   = verbatim   ≈ reworded   ≠ altered   – omitted   + added   x set aside')],
  [segment('   ✓ accepted   * corrected   ? to re-check   # reviewers differ   ! flagged   " noted')],
]

/** The keys of a context, for the last line: as many as fit, the way to all others at the end. */
export function footer(context: Mode['kind'], columns: number): Line {
  const last = ['help', 'quit']
  const told = bindingsOf(context).filter(({ short }) => short !== undefined)
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
