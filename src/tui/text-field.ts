/** A line of text being typed and a key in, the line after it out; one character is what a reader takes for one. */
import { characters } from './line.ts'

/** `at` counts characters before the cursor. */
export type TextField = { readonly text: string; readonly at: number }

export const fieldOf = (text: string): TextField => ({ text, at: characters(text).length })

export const FIELD_KEYS = [
  'backspace',
  'delete',
  'left',
  'right',
  'home',
  'end',
  'ctrl-a',
  'ctrl-e',
  'ctrl-u',
  'ctrl-k',
  'ctrl-w',
] as const
export type FieldKey = (typeof FIELD_KEYS)[number]

export const isFieldKey = (key: string): key is FieldKey => FIELD_KEYS.some((one) => one === key)

/** A paste of several lines becomes one; what would act on a terminal is left out. */
export function typed({ text, at }: TextField, input: string): TextField {
  const before = characters(text).slice(0, at).join('') + ownText(input)
  return { text: before + characters(text).slice(at).join(''), at: characters(before).length }
}

/** A reviewer's own words: unlike an article's, their joined emoji may join. */
export const ownText = (text: string): string => text.replace(/\s+/gu, ' ').replace(ACTING, '')

/** Controls, bidi controls and halves of surrogate pairs. */
const ACTING = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu

export function pressed({ text, at }: TextField, key: FieldKey): TextField {
  const all = characters(text)
  const cut = (from: number, to: number): TextField => ({
    text: [...all.slice(0, from), ...all.slice(to)].join(''),
    at: from,
  })
  switch (key) {
    case 'backspace':
      return at === 0 ? { text, at } : cut(at - 1, at)
    case 'delete':
      return cut(at, at + 1)
    case 'left':
      return { text, at: Math.max(0, at - 1) }
    case 'right':
      return { text, at: Math.min(all.length, at + 1) }
    case 'home':
    case 'ctrl-a':
      return { text, at: 0 }
    case 'end':
    case 'ctrl-e':
      return { text, at: all.length }
    case 'ctrl-u':
      return cut(0, at)
    case 'ctrl-k':
      return cut(at, all.length)
    case 'ctrl-w':
      return cut(wordStart(all, at), at)
  }
}

function wordStart(all: readonly string[], at: number): number {
  let start = at
  while (start > 0 && all[start - 1] === ' ') start--
  while (start > 0 && all[start - 1] !== ' ') start--
  return start
}
