import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneLine, visible } from '../../src/text/visible.ts'
import { ESCAPES } from '../support/escapes.ts'

test.each([
  ['an escape sequence', 'red \u001b[31m text', 'red ⟦U+001B⟧[31m text'],
  ['a one-byte escape', '\u009b31m', '⟦U+009B⟧31m'],
  ['a bell', 'a\u0007b', 'a⟦U+0007⟧b'],
  ['a carriage return that would overwrite the line', 'true\rfalse', 'true⟦U+000D⟧false'],
  ['a right-to-left override', 'a\u202etxt.exe', 'a⟦U+202E⟧txt.exe'],
  ['a zero-width space inside a word', 'mu\u200bst', 'mu⟦U+200B⟧st'],
  ['an invisible tag character beyond the basic plane', 'a\u{e0041}', 'a⟦U+E0041⟧'],
  ['a filler that looks like a space', 'a\u3164b\u2800c', 'a⟦U+3164⟧b⟦U+2800⟧c'],
  ['a joiner of graphemes, and a selector', 'mu\u034fst\ufe0f', 'mu⟦U+034F⟧st⟦U+FE0F⟧'],
  ['an emoji in colour', '\u2764\ufe0f', '\u2764\ufe0f'],
  ['eight marks on a letter, and the ninth', `e${'\u0301'.repeat(9)}`, `e${'\u0301'.repeat(8)}⟦U+0301⟧`],
  ['half of a surrogate pair', 'a\ud83d', 'a⟦U+D83D⟧'],
  ['ordinary text of any script', 'Größe – “عربي” 東京 😀\n\tend', 'Größe – “عربي” 東京 😀\n\tend'],
])('%s', (_, text, shown) => {
  expect(visible(text)).toBe(shown)
})

test('line ends and runs of white space are one space on one line', () => {
  expect(oneLine('a\r\n\r\n  b\u2028c\u00a0d\te')).toBe('a b c d e')
})

test('a byte-order mark inside a text is white space to JavaScript, and still shown', () => {
  expect(oneLine('a\ufeffb')).toBe('a⟦U+FEFF⟧b')
})

test.each(ESCAPES)('%s is shown, not sent, and can be read off', (_, sequence) => {
  const shown = visible(sequence)
  expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
  const read = (_: string, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))
  expect(shown.replace(/⟦U\+([0-9A-F]+)⟧/g, read)).toBe(sequence)
})

test('nothing that acts is left of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(oneLine(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
    }),
  )
})
