import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { withReview } from '../../src/review/apply.ts'
import type { Entry } from '../../src/review/decision.ts'
import { undoOf } from '../../src/review/deed.ts'
import { hash } from '../../src/review/hash.ts'
import { decodeJournal, encodeEntry } from '../../src/review/journal-line.ts'
import { ferry } from '../report/ferry.ts'
import { applied, reading, reviewing } from './reviewing.ts'

/** Seconds, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 })

const note = (text: string): Entry[] => reviewing(ferry, [[reading(1, 'courier'), { kind: 'note', text }]])
const journal = reviewing(ferry, [
  [reading(1, 'courier'), { kind: 'accept' }],
  [reading(2, 'courier'), { kind: 'reject' }],
  'undo',
  [
    reading(1, 'herald'),
    {
      kind: 'realign',
      passages: [{ exact: 'a', prefix: '', suffix: '' }],
      status: 'reworded',
      kinds: [],
    },
  ],
])
const lines = journal.map(encodeEntry)

const LINE_END = 0x0a

type Path = readonly (string | number)[]

/** Of every part of the value, itself excepted. */
const pathsOf = (value: unknown): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => [[key], ...pathsOf(part).map((rest) => [key, ...rest])])
    : []

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by
  const part = replaced((value as Record<string, unknown>)[key], rest, by)
  return Array.isArray(value)
    ? value.map((item, n) => (String(n) === key ? part : item))
    : { ...(value as object), [key]: part }
}

describe('a journal', () => {
  test('gives back what was written', () => {
    expect(decodeJournal(lines.join(''))).toEqual({ entries: journal, damaged: [] })
  })

  test('keeps every entry on one line of JSON, whatever is in the note', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = note(text).map(encodeEntry).join('')
        expect(written.match(/[\n\u2028\u2029]/g)).toEqual(['\n'])
        expect(() => JSON.parse(written)).not.toThrow()
        expect(decodeJournal(written).entries).toEqual(note(text))
      }),
    )
  })

  test('writes the two separators that some editors take for line ends as escapes', () => {
    const written = note('a\u2028b\u2029c').map(encodeEntry).join('')
    expect(written).toContain('a\\u2028b\\u2029c')
    expect(decodeJournal(written)).toEqual({ entries: note('a\u2028b\u2029c'), damaged: [] })
  })

  test('is read with the line ends and the blank lines of any editor', () => {
    const edited = lines.map((line) => `${line.trimEnd()}\r\n \n`).join('')
    expect(decodeJournal(edited)).toEqual({ entries: journal, damaged: [] })
  })

  test('holds nothing in a line whose checksum is right and whose JSON is not', () => {
    const body = '{"kind":'
    expect(decodeJournal(`{"sum":"${hash(body)}",${body.slice(1)}\n`)).toEqual({ entries: [], damaged: [1] })
  })

  test('passes over a last line that was torn, wherever it was torn', () => {
    const [first = '', second = ''] = lines
    for (let length = 1; length < second.length - 1; length++)
      expect(decodeJournal(first + second.slice(0, length))).toEqual({
        entries: journal.slice(0, 1),
        damaged: [2],
      })
  })

  test('tells a line that was changed by hand, and trusts the others', () => {
    const [first = '', ...rest] = lines
    const forged = first.replace('"accept"', '"reject"')
    expect(decodeJournal([forged, ...rest].join(''))).toEqual({ entries: journal.slice(1), damaged: [1] })
  })

  test('gives back an entry whose line end is lost, and those that a torn line ran into', () => {
    const [first = '', second = '', third = '', fourth = ''] = lines
    const joined = `${first.trimEnd()}${second}{"sum":"01${third}${fourth}`
    expect(decodeJournal(joined)).toEqual({ entries: journal, damaged: [2] })
  })

  test('loses at most the entry of which a byte was changed or cut out, whichever byte', {
    timeout: 60_000,
  }, () => {
    const small = ['Zoë', 'ben', 'anna'].map((by, n) =>
      undoOf('1', { by, at: '2024-03-11T09:00:00Z', step: `${by} ${n}` }),
    )
    const written = small.map(encodeEntry)
    const bytes = Buffer.from(written.join(''))
    const owner = written.flatMap((line, n) => Array(Buffer.byteLength(line)).fill(n) as number[])
    const expectOthers = (changed: Buffer, at: number) => {
      const isEnd = bytes[at] === LINE_END
      const { entries, damaged } = decodeJournal(changed.toString('utf8'))
      const left = isEnd ? small : small.filter((_, n) => n !== owner[at])
      expect(JSON.stringify(entries)).toBe(JSON.stringify(left))
      expect(damaged.length > 0).toBe(!isEnd)
    }
    for (let at = 0; at < bytes.length; at++) {
      expectOthers(Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]), at)
      for (let other = 1; other < 256; other++) {
        const changed = Buffer.from(bytes)
        changed[at] = (bytes[at] as number) ^ other
        expectOthers(changed, at)
      }
    }
  })

  test('cut off anywhere holds every entry before the cut', () => {
    const text = lines.join('')
    for (let length = 0; length < text.length; length++) {
      const whole = text.slice(0, length + 1).split('\n').length - 1
      expect(decodeJournal(text.slice(0, length)).entries).toEqual(journal.slice(0, whole))
    }
  })

  test('takes no entry of a shape that no reviewer could have made, whatever its checksum', () => {
    const odd = fc.oneof(fc.jsonValue(), fc.constantFrom(null, 7, '', [], {}, [null], 'accept', 'decide'))
    const paths = journal.flatMap((entry, n) => pathsOf(entry).map((path) => [n, path] as const))
    fc.assert(
      fc.property(fc.constantFrom(...paths), odd, ([n, path], value) => {
        const forged = [
          ...journal.slice(0, n),
          replaced(journal[n], path, value),
          ...journal.slice(n + 1),
        ] as Entry[]
        const { entries } = decodeJournal(forged.map(encodeEntry).join(''))
        expect(() => withReview(applied(ferry, entries))).not.toThrow()
      }),
      { numRuns: 2000 },
    )
  })

  test('holds nothing in a file that is no journal', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeJournal(text).entries).toEqual([])
      }),
    )
  })
})
