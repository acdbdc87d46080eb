import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withReview } from '../../src/review/apply.ts'
import { currentCell, type State, startState, withFilter } from '../../src/tui/state.ts'
import { comparisonOf } from '../present/story.ts'
import { ferry } from '../report/ferry.ts'
import { applied, reading, reviewing } from '../review/reviewing.ts'
import { beginning, cellOf, here, pressed, pressing, start } from './pressing.ts'

/** What all entries give of the comparison, with nothing known from before. */
const anew = ({ tool, entries, filter }: State): State =>
  withFilter(startState({ ...beginning, ...structuredClone({ comparison: tool, entries }) }), filter)

describe('moving', () => {
  test.each([
    ['', '1 courier altered'],
    ['j', '2 courier altered'],
    ['j l', '2 herald omitted'],
    ['l l l l', '1 tribune omitted'],
    ['k h', '1 courier altered'],
    ['G', '+ tribune added'],
    ['G g', '1 courier altered'],
    ['} }', '4 courier altered'],
    ['{', '6 herald altered'],
    ['] ]', '1 tribune omitted'],
    ['[', '+ tribune added'],
  ])('%s', (keys, place) => {
    expect(here(pressed(keys))).toBe(place)
  })

  test('a page is half of what shows', () => {
    const state = pressed('ctrl-d', { ...start(), page: 8 })
    expect(here(state)).toBe('5 courier omitted')
  })

  test('finds words in claims, in passages and in notes, and goes on', () => {
    expect(here(pressed("/ 'crew' enter"))).toBe('5 courier omitted')
    expect(here(pressed("/ '1 july' enter"))).toBe('2 courier altered')
    expect(here(pressed("j j c 'ask Orla' enter g / 'ask orla' enter"))).toBe('3 courier omitted open')
    expect(pressed("/ 'zeppelin' enter").message).toContain('zeppelin')
  })
})

describe('deciding', () => {
  test('saves the decision and moves on to the next undecided place', () => {
    const { state, effects } = pressing(start(), 'a')
    expect(here(state)).toBe('1 herald omitted')
    expect(cellOf(state, 1, 'courier')?.standing?.mark).toBe('confirmed')
    expect(effects).toEqual([{ kind: 'save', entries: state.entries }])
  })

  test.each([
    ['x', 'reworded'],
    ['1', 'verbatim'],
    ['2', 'reworded'],
    ['4', 'omitted'],
  ])('%s on an altered claim', (keys, status) => {
    const cell = cellOf(pressed(keys), 1, 'courier')
    expect([cell?.status, cell?.standing?.mark]).toEqual([status, 'corrected'])
  })

  test('what changed is ticked in a list', () => {
    const cell = cellOf(pressed('t space enter'), 1, 'courier')
    expect([...(cell?.kinds ?? [])].sort()).toEqual(['modality', 'number'])
  })

  test('an omission that is none asks for the passages', () => {
    const asked = pressed('l l x')
    expect(asked.mode).toMatchObject({ kind: 'menu', purpose: 'passages' })
    const state = pressed('down space enter', asked)
    expect(cellOf(state, 1, 'tribune')?.status).toBe('reworded')
    expect(state.sheet.rows.filter(({ kind }) => kind === 'addition')).toHaveLength(5)
  })

  test('of passages that are chosen the tool says what changed, as of any other', () => {
    const port = comparisonOf({
      release: { text: '{Some 140 dockers will move to the new terminal.}' },
      outlets: { post: { text: '{Unions met.} {About 200 dockers will move to the new terminal.}' } },
      links: [],
    })
    const state = pressed('s down space enter', start(port))
    const { comparison } = anew(state).applied
    expect(comparison.readings[0]?.status).toBe('altered')
    expect(comparison.alignments[0]?.changes).toContainEqual(
      expect.objectContaining({ kind: 'number', material: true, base: { start: 5, end: 8 } }),
    )
    expect(state.message).toContain('other passages chosen: altered')
  })

  test('an addition is set aside, stays in sight, and comes back', () => {
    const state = pressed('G x')
    expect(state.sheet.rows.at(-1)?.cells.at(-1)).toMatchObject({ status: 'set-aside' })
    expect(pressed('u', state).sheet.rows.at(-1)?.cells.at(-1)).toMatchObject({ status: 'added' })
  })

  test('a note and a flag stay where they are', () => {
    expect(here(pressed("c 'look again' enter f"))).toBe('1 courier altered open')
    expect(pressed('f f').decisions.size).toBe(0)
  })

  test('undo and redo go where the step was made', () => {
    const undone = pressed('j a G u')
    expect(here(undone)).toBe('2 courier altered')
    expect(here(pressed('g ctrl-r', undone))).toBe('2 courier altered confirmed')
    expect(pressed('u u u', undone).message).toBe('nothing to undo')
  })

  test('everything that is shown is accepted after a question, and undone at once', () => {
    const { state, effects } = pressing(start(), '! A')
    expect(state.mode).toMatchObject({ kind: 'confirm', question: 'Accept 4 undecided findings as shown?' })
    expect(effects).toEqual([])
    const accepted = pressed('y', state)
    expect(accepted.sheet.decided).toBe(4)
    expect(pressed('u', accepted).sheet.decided).toBe(0)
    expect(pressed('n', state).sheet.decided).toBe(0)
  })

  test('a row that goes elsewhere, or shows no more, leaves the cursor to the one that followed it', () => {
    const place = (keys: string) => here(pressed(keys))
    const [, second] = start().applied.comparison.additions
    expect(currentCell(pressed('+ x'))?.key).toBe(second?.id)
    expect(currentCell(pressed('+ g 0 x'))?.key).toBe(second?.id)
    expect(place('O ! a')).toBe('2 courier altered')
    expect(place('O ! D a a')).toBe('4 courier altered')
  })

  test('a second thought replaces the first', () => {
    const state = pressed('a h x')
    expect(cellOf(state, 1, 'courier')?.status).toBe('reworded')
    expect(state.decisions.get([...state.decisions.keys()][0] ?? '')?.conflict).toBe(false)
  })
})

describe('showing', () => {
  const labels = ({ sheet, shown }: State) => shown.map((n) => sheet.rows[n]?.label).join(' ')

  test.each([
    ['!', '1 2 4 6'],
    ['! 0', '1 2 3 4 5 6 + + + + + +'],
    ['=', '5'],
    ['= !', '1 2 4 5 6'],
    ['+', '+ + + + + +'],
    ['O !', '1 2 4'],
    ['! D a', '2 4 6'],
    ['F space enter', '5'],
    ['! escape', '1 2 3 4 5 6 + + + + + +'],
  ])('%s', (keys, rows) => {
    expect(labels(pressed(keys))).toBe(rows)
  })

  test('the cursor stays on its row, or goes to the next that shows', () => {
    expect(here(pressed('j j !'))).toBe('4 courier altered')
    expect(here(pressed('j !'))).toBe('2 courier altered')
  })

  test('the help stops at its end, and comes back at once', () => {
    const end = pressed(`? ${'j '.repeat(200)}`).mode
    expect(pressed('? ctrl-d ctrl-d ctrl-d ctrl-d ctrl-d ctrl-d').mode).toEqual(end)
    const up = pressed(`? ${'j '.repeat(200)}k`).mode
    expect(up.kind === 'help' && end.kind === 'help' && end.top - up.top).toBe(1)
  })

  test('a palette does what it names', () => {
    expect(here(pressed(": 'last row' enter"))).toBe('+ tribune added')
    expect(pressed(": 'no such' enter").mode).toEqual({ kind: 'browse' })
  })
})

describe('leaving', () => {
  test('q leaves with 0, Ctrl-C with 130 from everywhere', () => {
    expect(pressing(start(), 'q').effects).toEqual([{ kind: 'quit', code: 0 }])
    for (const keys of ['', '/', 'c', '?', 'F', ':', 'enter', 'A'])
      expect(pressing(start(), `${keys} ctrl-c`).effects.at(-1)).toEqual({ kind: 'quit', code: 130 })
  })

  test('typing q in a note is no leave', () => {
    expect(pressing(start(), "c 'quiet' enter").effects.map(({ kind }) => kind)).toEqual(['save'])
  })
})

test('two reviewers who differ are shown, and the answer settles it', () => {
  const anna = reviewing(ferry, [[reading(1, 'courier'), { kind: 'accept' }]])
  const ben = reviewing(ferry, [[reading(1, 'courier'), { kind: 'reject' }]], 'ben')
  const entries = [...anna, ...ben]
  const state = startState({ ...beginning, entries })
  expect([state.sheet.decided, currentCell(state)?.standing?.decision.conflict]).toEqual([0, true])
  const settled = pressed('a', state)
  expect([settled.sheet.decided, cellOf(settled, 1, 'courier')?.standing?.decision.conflict]).toEqual([
    1,
    false,
  ])
  expect(withReview(applied(ferry, settled.entries)).review?.[0]?.conflict).toBe(false)
})

test('no key in no state is a bug', () => {
  const keys = [
    'a',
    'x',
    '3',
    't',
    's',
    'f',
    'c',
    'A',
    'u',
    'ctrl-r',
    'G x',
    'A y',
    's down space enter',
    'F',
    ':',
    '?',
    '/',
    'enter',
    'escape',
    'space',
  ]
  let state = start()
  for (let n = 0; n < 4000; n++) {
    const key = keys[(n * n + 7 * n) % keys.length] ?? 'j'
    state = pressed(n % 3 === 0 ? `${key} ]` : key, state)
  }
  expect(state.shown.length).toBeGreaterThan(0)
})

test('what is worked out key by key is what all entries together give', () => {
  const keys = fc.constantFrom(
    'a',
    'x',
    '2',
    '4',
    'f',
    'j',
    'l',
    'k',
    'u',
    'ctrl-r',
    'G x',
    'A y',
    's down space enter',
    '!',
    '0',
    'D',
    "c 'n' enter",
    'c ctrl-u enter',
  )
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 25 }), (all) => {
      const { state } = pressing(start(), all.join(' '))
      const { decisions, applied, sheet, shown } = anew(state)
      expect([state.decisions, state.applied.lost, state.sheet, state.shown]).toEqual([
        decisions,
        applied.lost,
        sheet,
        shown,
      ])
      expect(state.applied.comparison).toEqual(applied.comparison)
    }),
    { numRuns: 200 },
  )
})
