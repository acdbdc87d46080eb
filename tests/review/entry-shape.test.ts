/** Entries of every kind in, whole and with one part spoilt; whether each is taken for an entry out. */
import { expect, test } from 'vitest'
import { isEntry } from '../../src/review/entry-shape.ts'

const QUOTED = { exact: 'The quay reopened.', prefix: 'said. ', suffix: ' It' }
const SEEN = { status: 'altered', kinds: ['number', 'scope'], passages: [QUOTED] }
const HEAD = { id: '0123', by: 'Zoë', at: '2024-03-11T09:00:00.125Z', step: 'zoë 1' }
const SUBJECT = { id: 'c1', base: QUOTED, outlet: { sigil: 'courier', sha256: '00' }, seen: SEEN }
const decide = (action: object) => ({
  ...HEAD,
  kind: 'decide',
  subject: SUBJECT,
  action,
  over: ['0122'],
  settles: ['0121'],
})

const ACTIONS = [
  { kind: 'accept' },
  { kind: 'reject' },
  { kind: 'dismiss' },
  ...['verbatim', 'reworded', 'altered', 'omitted'].map((status) => ({ kind: 'status', status })),
  { kind: 'kinds', kinds: ['date'] },
  { kind: 'realign', passages: [QUOTED], status: 'reworded', kinds: ['name-variant'] },
  { kind: 'flag', on: false },
  { kind: 'note', text: '' },
]

const ENTRIES = [
  ...ACTIONS.map(decide),
  { ...HEAD, kind: 'undo', undoes: '0122' },
  { ...HEAD, kind: 'redo', redoes: '0122' },
]

type Path = readonly string[]

/** Of every part of the value, itself among them. */
const pathsOf = (value: unknown): Path[] => [
  [],
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => pathsOf(part).map((rest) => [key, ...rest]))
    : []),
]

const partAt = (value: unknown, path: Path): unknown =>
  path.reduce((part, key) => (part as Record<string, unknown>)[key], value)

function spoilt(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by
  const part = spoilt((value as Record<string, unknown>)[key], rest, by)
  if (!Array.isArray(value)) return { ...(value as object), [key]: part }
  return value.map((item, n) => (String(n) === key ? part : item))
}

const typeOf = (value: unknown) => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value)

/** One of each type; texts that no part of a fixed choice bears. */
const ODD = [null, undefined, 7, true, 'nonsense', ['nonsense'], [null], {}]

/** A claim that the release does not hold any more has no words. */
const MAY_BE_NULL = 'subject.base'

test.each(ENTRIES.map((entry) => [JSON.stringify('action' in entry ? entry.action : entry.kind), entry]))(
  '%s is an entry, and none with any part of another type',
  (_, entry) => {
    expect(isEntry(entry)).toBe(true)
    for (const path of pathsOf(entry)) {
      const type = typeOf(partAt(entry, path))
      const odd = ODD.filter(
        (one) => typeOf(one) !== type && !(one === null && path.join('.') === MAY_BE_NULL),
      )
      for (const one of odd)
        expect([path.join('.'), one, isEntry(spoilt(entry, path, one))]).toEqual([path.join('.'), one, false])
    }
  },
)

test.each([
  ['kind', 'think'],
  ['action.kind', 'guess'],
  ['subject.seen.status', 'lost'],
  ['subject.seen.kinds.0', 'colour'],
  ['at', '2024-03-11'],
  ['at', ' 2024-03-11T09:00:00Z'],
  ['at', '2024-03-11T09:00:00Z '],
  ['at', '2024-03-11T09:00:00+01:00'],
])('%s: %j is no choice that a reviewer has', (path, word) => {
  expect(isEntry(spoilt(decide({ kind: 'accept' }), path.split('.'), word))).toBe(false)
})

test.each(['added', 'set-aside'])(
  'an addition is seen as %s, which no claim of the release can be',
  (status) => {
    expect(isEntry(spoilt(decide({ kind: 'accept' }), ['subject', 'seen', 'status'], status))).toBe(true)
    expect(isEntry(decide({ kind: 'status', status }))).toBe(false)
  },
)

test('what the release does not hold any more has no words', () => {
  expect(isEntry(spoilt(decide({ kind: 'accept' }), ['subject', 'base'], null))).toBe(true)
})

test('a time of whole seconds is one', () => {
  expect(isEntry({ ...HEAD, at: '2024-03-11T09:00:00Z', kind: 'undo', undoes: '1' })).toBe(true)
})
