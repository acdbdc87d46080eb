import { describe, expect, test } from 'vitest'
import { fieldOf, pressed, typed } from '../../src/tui/text-field.ts'

describe('a line of text', () => {
  test.each([
    ['a family', 'see 👩‍👩‍👧', 'see '],
    ['a flag', 'see 🇧🇬', 'see '],
    ['a letter with its accent apart', 'cafe\u0301', 'caf'],
    ['a letter', 'so', 's'],
  ])('loses %s at one stroke', (_, text, left) => {
    expect(pressed(fieldOf(text), 'backspace')).toEqual(fieldOf(left))
  })

  test('takes a paste of several lines as one, without what acts on a terminal', () => {
    expect(typed(fieldOf('ask: '), 'first\r\n\tsecond\u001b[2J\u202e').text).toBe('ask: first second[2J')
  })

  test('is typed into where the cursor stands', () => {
    const between = pressed(pressed(fieldOf('ac'), 'left'), 'left')
    expect(typed(pressed(between, 'right'), 'b')).toEqual({ text: 'abc', at: 2 })
  })

  test.each([
    ['ctrl-w', 'the last ', 9],
    ['ctrl-u', '', 0],
    ['home', 'the last word', 0],
  ] as const)('%s', (key, text, at) => {
    expect(pressed(fieldOf('the last word'), key)).toEqual({ text, at })
  })
})
