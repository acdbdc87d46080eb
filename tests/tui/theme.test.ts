import { expect, test } from 'vitest'
import { type Ground, THEMES } from '../../src/tui/theme.ts'

const GROUNDS: readonly (readonly [Ground, string])[] = [
  ['dark', '#000000'],
  ['light', '#ffffff'],
]

/** Contrast of two colours, 1..21 (WCAG 2.2, 1.4.3). */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test.each(GROUNDS)('every colour can be read on a %s ground', (ground, paper) => {
  for (const { colour } of Object.values(THEMES[ground]))
    if (colour) expect(contrast(colour.rgb, paper)).toBeGreaterThanOrEqual(4.5)
})

test.each(GROUNDS)('what matters is told by more than colour, on a %s ground', (ground) => {
  const theme = THEMES[ground]
  expect(theme.selected).toMatchObject({ inverse: true })
  expect(theme.altered).toMatchObject({ bold: true })
  expect(theme['dropped-words']).toMatchObject({ strikethrough: true })
  expect(theme['added-words']).toMatchObject({ underline: true })
})
