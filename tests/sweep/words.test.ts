import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addWords, BREAK } from '../../src/sweep/words.ts'
import { anyText, newsText } from '../support/articles.ts'

const hashesOf = (text: string, quoted = false): number[] => {
  const words = { hashes: new Int32Array(0), count: 0 }
  const bytes = Buffer.from(text)
  addWords(words, bytes, 0, bytes.length, { quoted })
  return [...words.hashes.subarray(0, words.count)]
}

describe('one word, however it is spelt', () => {
  test.each([
    ['Müller', 'MULLER'],
    ['Müller', 'Mu\u0308ller'],
    ['ΑΘΗΝΑ', 'αθηνα'],
    ['Łódź', 'łódź'],
    ['МОСКВА', 'москва'],
    ['co\u00adoperate', 'cooperate'],
    ['\u212Bngstrom', 'ångström'],
  ])('%s is %s', (one, other) => {
    expect(hashesOf(one)).toEqual(hashesOf(other))
  })

  test.each([
    ['Libya’s oil', "Libya's oil"],
    ['“Ferry” – routes', 'ferry routes'],
    ['U.S.-led talks', 'led talks'],
  ])('%s is %s', (one, other) => {
    expect(hashesOf(one)).toEqual(hashesOf(other))
  })

  test('words that differ', () => {
    const words = hashesOf('ferry ferries Fährt fahrt9 14 40')
    expect(new Set(words).size).toBe(words.length)
  })
})

test('a sentence ends at its stop or line, not at an abbreviation', () => {
  const breaks = (text: string) => hashesOf(text).filter((hash) => hash === BREAK).length
  expect(['One ferry. Two', 'one line\ntwo', 'Mr. Brandvold and the U.S. said'].map(breaks)).toEqual([
    2, 2, 1,
  ])
})

test('a JSON string has the words of its text, whatever is escaped in it', () => {
  fc.assert(
    fc.property(fc.oneof(newsText, anyText), fc.boolean(), (text, isAscii) => {
      const plain = text.toWellFormed()
      const json = JSON.stringify(plain).slice(1)
      const escaped = isAscii ? json.replace(/[^\0-\x7f]/g, inHex) : json
      expect(hashesOf(escaped, true)).toEqual(hashesOf(plain))
    }),
  )
})

const inHex = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

test('broken UTF-8 ends no run and reads nothing beyond its range', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.boolean(), (bytes, quoted) => {
      const words = { hashes: new Int32Array(0), count: 0 }
      const end = addWords(words, bytes, 0, bytes.length, { quoted })
      expect(end).toBeLessThanOrEqual(bytes.length)
      expect(words.count).toBeLessThanOrEqual(bytes.length + 1)
    }),
  )
})
