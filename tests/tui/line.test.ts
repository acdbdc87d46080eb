import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clip, fitTo, lineWidth, segment, width, wrap } from '../../src/tui/line.ts'

const texts = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ''))

test('a line fits its columns exactly, whatever it holds', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, columns) => {
      expect(lineWidth(fitTo([segment(text), segment(text)], columns))).toBe(columns)
    }),
  )
})

test('wrapped lines hold every word and are no wider than asked', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 4, max: 30 }), (text, columns) => {
      const lines = wrap([segment(text)], columns)
      const bare = (all: string) => all.replace(/ /g, '')
      expect(
        bare(
          lines
            .flat()
            .map((piece) => piece.text)
            .join(''),
        ),
      ).toBe(bare(text))
      for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(columns)
    }),
  )
})

test('a word of several tones stays whole where a line has room for it', () => {
  const line = [
    segment('she said “'),
    segment('must not', 'added-words'),
    segment('”, and'),
    segment(' left'),
  ]
  const shown = wrap(line, 13).map((one) =>
    one
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  )
  expect(shown).toEqual(['she said', '“must not”,', 'and left'])
})

test('wide characters take two columns', () => {
  expect(width('漢字')).toBe(4)
  expect(clip('漢字漢字', 5)).toBe('漢字…')
})
