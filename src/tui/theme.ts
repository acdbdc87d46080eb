/** A tone in, how it is shown out: the palette of Okabe and Ito (2008), which colour-blind readers tell apart, for dark and light grounds. */
import type { Tone } from './line.ts'

export type Ground = 'dark' | 'light'

/** `basic` is the SGR code of the nearest of a terminal's own sixteen. */
export type Colour = { readonly rgb: string; readonly basic: number }

export type Style = {
  readonly colour?: Colour
  readonly bold?: true
  readonly dim?: true
  readonly italic?: true
  readonly underline?: true
  readonly inverse?: true
  readonly strikethrough?: true
}

/** Bold, strokes and reverse video say the same as the colours, for eyes and terminals without them. */
export const THEMES: Readonly<Record<Ground, Readonly<Record<Tone, Style>>>> = {
  dark: themeOf({
    agree: { rgb: '#56B4E9', basic: 96 },
    alter: { rgb: '#E69F00', basic: 93 },
    add: { rgb: '#2FBF94', basic: 92 },
    drop: { rgb: '#F0793A', basic: 91 },
  }),
  light: themeOf({
    agree: { rgb: '#0072B2', basic: 34 },
    alter: { rgb: '#9A5B00', basic: 35 },
    add: { rgb: '#00745A', basic: 32 },
    drop: { rgb: '#B04A00', basic: 31 },
  }),
}

type Colours = Readonly<Record<'agree' | 'alter' | 'add' | 'drop', Colour>>

function themeOf({ agree, alter, add, drop }: Colours): Readonly<Record<Tone, Style>> {
  return {
    plain: {},
    dim: { dim: true },
    strong: { bold: true },
    title: { bold: true },
    key: { colour: agree, bold: true },
    selected: { bold: true, inverse: true },
    verbatim: { colour: agree },
    reworded: { colour: agree },
    altered: { colour: alter, bold: true },
    omitted: { dim: true },
    added: { colour: add },
    'set-aside': { dim: true },
    'dropped-words': { colour: drop, strikethrough: true },
    'added-words': { colour: add, bold: true, underline: true },
    'moved-words': { italic: true },
    here: { bold: true, colour: agree },
    warning: { colour: alter, bold: true },
  }
}
