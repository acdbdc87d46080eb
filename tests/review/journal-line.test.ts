import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/review/decision.ts'
import { decodeJournal, encodeEntry } from '../../src/review/journal-line.ts'
import { ferry } from '../report/ferry.ts'
import { reading, reviewing } from './reviewing.ts'

const note = (text: string): Entry[] => reviewing(ferry, [[reading(1, 'courier'), { kind: 'note', text }]])
const journal = reviewing(ferry, [
  [reading(1, 'courier'), { kind: 'accept' }],
  [reading(2, 'courier'), { kind: 'reject' }],
  'undo',
])
const lines = journal.map(encodeEntry)

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

  test('holds nothing in a file that is no journal', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeJournal(text).entries).toEqual([])
      }),
    )
  })
})
