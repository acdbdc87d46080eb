/** A tone in, how Ink shows it out: the palette of Okabe and Ito (2008), which colour-blind readers tell apart, for dark and light grounds. */
import type { TextProps } from 'ink'
import type { Tone } from './line.ts'

export type Ground = 'dark' | 'light'
type Style = Omit<TextProps, 'children'>

/** Bold, strokes and reverse video say the same as the colours, for eyes and terminals without them. */
export const THEMES: Readonly<Record<Ground, Readonly<Record<Tone, Style>>>> = {
  dark: themeOf({ agree: '#56B4E9', alter: '#E69F00', add: '#2FBF94', drop: '#F0793A' }),
  light: themeOf({ agree: '#0072B2', alter: '#9A5B00', add: '#00745A', drop: '#B04A00' }),
}

type Colours = Readonly<Record<'agree' | 'alter' | 'add' | 'drop', string>>

function themeOf({ agree, alter, add, drop }: Colours): Readonly<Record<Tone, Style>> {
  return {
    plain: {},
    dim: { dimColor: true },
    strong: { bold: true },
    title: { bold: true },
    key: { color: agree, bold: true },
    selected: { bold: true, inverse: true },
    verbatim: { color: agree },
    reworded: { color: agree },
    altered: { color: alter, bold: true },
    omitted: { dimColor: true },
    added: { color: add },
    'set-aside': { dimColor: true },
    'dropped-words': { color: drop, strikethrough: true },
    'added-words': { color: add, bold: true, underline: true },
    'moved-words': { italic: true },
    here: { bold: true, color: agree },
    warning: { color: alter, bold: true },
  }
}
