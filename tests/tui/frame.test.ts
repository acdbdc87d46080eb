import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { comparePair } from '../../src/compare-pair.ts'
import type { Span } from '../../src/model.ts'
import { frameOf } from '../../src/tui/frame.ts'
import { lineWidth } from '../../src/tui/line.ts'
import { type State, startState } from '../../src/tui/state.ts'
import { comparisonOf } from '../present/story.ts'
import { ferry } from '../report/ferry.ts'
import { frames } from './frames.ts'
import { pressed, start } from './pressing.ts'

test.each(frames())(
  '$name is what the screen shows; if the change is meant, npm run golden',
  ({ url, text }) => {
    expect(text).toBe(readFileSync(url, 'utf8'))
  },
)

const KEYS = ['', 'a', 'G', 'enter', '?', ':', 'F', 's', "c 'a note'", 'A', '! !', 'J J J', 'd']

describe('a frame', () => {
  test.each([
    [60, 16],
    [80, 24],
    [99, 30],
    [100, 24],
    [160, 45],
    [200, 60],
  ])('fills %i × %i exactly, in every state', (columns, rows) => {
    for (const keys of KEYS) {
      const { lines } = frameOf(pressed(keys), { columns, rows }, { isColoured: true })
      expect(lines).toHaveLength(rows)
      for (const line of lines) expect(lineWidth(line)).toBe(columns)
    }
  })

  test('says so where the terminal is too small', () => {
    const { lines } = frameOf(start(), { columns: 50, rows: 10 }, { isColoured: false })
    expect(
      lines
        .flat()
        .map(({ text }) => text)
        .join(' '),
    ).toContain('60×16 is the least')
  })

  test('cuts a long story’s name, and nothing that the title tells beside it', () => {
    const state = { ...pressed('!'), story: 'a story without end '.repeat(9) }
    const { lines } = frameOf(state, { columns: 80, rows: 24 }, { isColoured: false })
    expect(lines[0]?.map(({ text }) => text).join('')).toMatch(
      /claimdiff +a story[^·]+… · 3 outlets +show: altered +0\/24 decided 0%/,
    )
  })

  test('shows the cursor where text is typed', () => {
    const { cursor, lines } = frameOf(pressed("c 'äöü 漢'"), { columns: 80, rows: 24 }, { isColoured: false })
    expect(cursor).toEqual({ x: 13, y: 22 })
    expect(
      lines[22]
        ?.map(({ text }) => text)
        .join('')
        .trimEnd(),
    ).toBe(' Note: äöü 漢')
  })

  test('passes nothing of an article on to the terminal that would act on it', () => {
    const text = '{A\u001b[2J\u202e\u0007 claim of ships.}'
    const hostile = comparisonOf({
      release: { text },
      outlets: { post: { text, outlet: '\u001b]0;x\u0007' } },
      links: [{ witness: 'post', base: [1], claims: [1], verdict: 'verbatim' }],
    })
    const state = startState({
      comparison: hostile,
      progress: null,
      comparePair,
      story: '\u001b[2J',
      by: 'anna',
      entries: [],
      message: '',
    })
    for (const keys of KEYS)
      for (const columns of [80, 200]) {
        const { lines } = frameOf(pressed(keys, state), { columns, rows: 24 }, { isColoured: false })
        const all = lines
          .flat()
          .map((piece) => piece.text)
          .join('')
        expect(all).not.toMatch(/[\p{Cc}\u202e]/u)
      }
  })

  const shown = (state: State, columns: number, rows: number) =>
    frameOf(state, { columns, rows }, { isColoured: false })
      .lines.map((line) => line.map(({ text }) => text).join(''))
      .join('\n')

  test('says in words what a pair has in common', () => {
    const evidence = { coverBase: 0.84, coverWitness: 0.5, information: 0.9, values: 1, clash: 0 }
    const alignments = ferry.alignments.map((one) => ({ ...one, evidence }))
    expect(shown(start({ ...ferry, alignments }), 120, 40)).toMatch(
      /84% of the claim’s words · 50% of the +\n.* passage’s · 100% of the claim’s figures/,
    )
  })

  test('counts one outlet as one', () => {
    const text = '{The ferry sank.}'
    const one = comparisonOf({ release: { text }, outlets: { post: { text } }, links: [] })
    expect(shown(start(one), 80, 24)).toContain('· 1 outlet ')
  })

  test('says of an article that holds no claim why it carries none', () => {
    const outlets = { post: { text: 'Read more' }, courier: { text: '{Trams run.}' } }
    const bare = start(comparisonOf({ release: { text: '{The ferry sank.}' }, outlets, links: [] }))
    expect(shown(pressed('l', bare), 80, 24)).toContain('not carried: no sentence of the article is a claim')
    expect(shown(bare, 80, 24)).toMatch(/not carried +\n/)
  })

  test('leaves in an open list nothing said that was of another thing', () => {
    const state = { ...start(), message: 'accepted' }
    expect(shown(pressed('F', state), 80, 24)).not.toContain('accepted ')
    expect(shown(pressed('l x', state), 80, 24)).toContain('which passages carry it?')
  })

  test.each([
    [80, 24, ''],
    [120, 40, 'enter'],
    [200, 60, ''],
  ])('scrolls no text past its end, at %i × %i %s', (columns, rows, keys) => {
    const text = Array.from({ length: 90 }, (_, n) => `{The ferry number ${n} sank.}`).join('\n\n')
    const long = comparisonOf({ release: { text }, outlets: { post: { text } }, links: [] })
    const state = pressed(keys, start(long))
    const size = { columns, rows }
    const scrolled = (by: number) => frameOf({ ...state, scroll: by }, size, { isColoured: false })
    const { scroll } = scrolled(1000)
    expect(scrolled(scroll).lines).toEqual(scrolled(1000).lines)
    if (scroll > 0) expect(scrolled(scroll - 1).lines).not.toEqual(scrolled(scroll).lines)
    expect(scrolled(-1000).scroll).toBe(0)
  })

  test('opens an article that is one paragraph where the passage stands', () => {
    const text = Array.from({ length: 300 }, (_, n) => `{The ferry number ${n} sank.}`).join(' ')
    const long = comparisonOf({ release: { text }, outlets: { post: { text } }, links: [] })
    expect(shown(pressed('G enter', start(long)), 100, 30)).toMatch(/▌.*299/)
  })

  test('tells beside a finding what to be cautious of in its texts', () => {
    const said = (spans: readonly Span[], witness = 'courier') => {
      const cautions = [{ witness, kind: 'reading' as const, spans, note: 'Look at the original.' }]
      const { lines } = frameOf(
        start({ ...ferry, cautions }),
        { columns: 100, rows: 40 },
        { isColoured: false },
      )
      return lines.some((line) =>
        line
          .map(({ text }) => text)
          .join('')
          .includes('look  Look at the original.'),
      )
    }
    const carrying = ferry.alignments.filter(
      (one) => one.base[0] === 'release.c1' && one.witness === 'courier',
    )
    const carried = carrying.flatMap(({ claims }) => claims)
    const { claims = [] } = ferry.witnesses.find(({ article }) => article.sigil === 'courier') ?? {}
    const spansOf = (isCarried: boolean) =>
      claims.filter(({ id }) => carried.includes(id) === isCarried).map(({ span }) => span)
    expect(said([])).toBe(true)
    expect(said(spansOf(true))).toBe(true)
    expect(said(spansOf(false))).toBe(false)
    expect(said([], 'release')).toBe(true)
    expect(said([], 'another')).toBe(false)
  })

  test('holds its columns where there are thirty outlets', () => {
    const outlets = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [`outlet-${n}`, { text: '{The ferry sank.}' }]),
    )
    const wide = comparisonOf({ release: { text: '{The ferry sank.}' }, outlets, links: [] })
    const state = startState({
      comparison: wide,
      progress: null,
      comparePair,
      story: 'wide',
      by: 'anna',
      entries: [],
      message: '',
    })
    const at = pressed('l '.repeat(29), state)
    const { lines } = frameOf(at, { columns: 80, rows: 24 }, { isColoured: false })
    expect(lines.map((line) => line.map(({ text }) => text).join('')).join('\n')).toContain('[– ]')
  })
})
