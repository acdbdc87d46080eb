/** A ground and the colours that a terminal has in, the sequence that turns each tone on out (SGR of ECMA-48). */
import type { Tone } from './line.ts'
import { type Colour, type Ground, type Style, THEMES } from './theme.ts'

/** Bits of colour, as Node counts them: none, 16 colours, 256, all. */
export type Depth = 1 | 4 | 8 | 24

/** Whatever was on before is off: no sequence hangs on the one before it. */
export type Sgr = Readonly<Record<Tone, string>>

export function sgrOf(ground: Ground, depth: Depth): Sgr {
  const styles = Object.entries(THEMES[ground]).map(([tone, style]) => [tone, sequence(style, depth)])
  return Object.fromEntries(styles)
}

/** Tones that leave no mark on a space. */
export const BLANK: ReadonlySet<Tone> = new Set(
  (Object.keys(THEMES.dark) as Tone[]).filter((tone) => {
    const { inverse, underline, strikethrough } = THEMES.dark[tone]
    return !inverse && !underline && !strikethrough
  }),
)

const ATTRIBUTES = [
  ['bold', 1],
  ['dim', 2],
  ['italic', 3],
  ['underline', 4],
  ['inverse', 7],
  ['strikethrough', 9],
] as const satisfies readonly (readonly [keyof Style, number])[]

function sequence(style: Style, depth: Depth): string {
  const attributes = ATTRIBUTES.flatMap(([name, code]) => (style[name] ? [code] : []))
  const codes = [...attributes, ...(style.colour ? colourCodes(style.colour, depth) : [])]
  return codes.length === 0 ? '\u001b[m' : `\u001b[0;${codes.join(';')}m`
}

function colourCodes({ rgb, basic }: Colour, depth: Depth): number[] {
  if (depth === 1) return []
  if (depth === 4) return [basic]
  return depth === 8 ? [38, 5, cubeIndex(rgb)] : [38, 2, ...channels(rgb)]
}

const channels = (rgb: string): number[] => [1, 3, 5].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16))

/** What a channel can be in the 6 × 6 × 6 cube of the 256 colours, which starts at 16. */
const LEVELS = [0, 95, 135, 175, 215, 255]

const cubeIndex = (rgb: string): number =>
  16 + channels(rgb).reduce((index, value) => index * LEVELS.length + nearestLevel(value), 0)

function nearestLevel(value: number): number {
  const distances = LEVELS.map((level) => Math.abs(level - value))
  return distances.indexOf(Math.min(...distances))
}
