/** Lists of phrases in, one cue per list out; with the names of days and months that several lists share. */
import { LEAST_LETTERS, needsOf } from './needs.ts'

/** Alternatives, not yet compiled. */
export const MONTHS =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?'
export const WEEKDAYS =
  'mon(?:day|\\.)?|tue(?:s(?:day)?|\\.)?|wed(?:nesday|\\.)?|thu(?:rs(?:day)?|\\.)?|fri(?:day|\\.)?|sat(?:urday|\\.)?|sun(?:day|\\.)?'

/** Whether a text holds one of a list's phrases. */
export type Cue = { readonly test: (text: string) => boolean }

/** A letter or a figure of any script that news is written in: the class of all costs each expression a millisecond. */
const LETTER = String.raw`[\da-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3040-\ud7ff]`

/** True where one of the phrases stands as whole words anywhere in the line. */
export const cueIn = (phrases: readonly string[]): Cue =>
  anyOf(phrases, (phrase) => `(?<!${LETTER})(?:${phrase})(?!${LETTER})`)

/** True where one of the phrases opens the line, after a list mark, bracket or emphasis. */
export const cueAt = (phrases: readonly string[]): Cue =>
  anyOf(
    phrases,
    (phrase) =>
      String.raw`^(?:[-–—•*]\s+|\(?\d{1,2}[.)]\s+)?[(\[*_“"]{0,3}(?:${phrase})(?:(?<!${LETTER})|(?!${LETTER}))`,
  )

/** True where one of the phrases is the whole line, up to brackets, emphasis and a final mark. */
export const cueWhole = (phrases: readonly string[]): Cue =>
  anyOf(phrases, (phrase) => String.raw`^[-–—/(\[*_\s#]{0,6}(?:${phrase})[-–—/)\]*_.:\s#]{0,6}$`)

/** True where the expression holds. */
export const cueOf = (pattern: RegExp): Cue => anyOf([pattern.source], (source) => source, pattern.flags)

/** Most phrases have no word in a text: they are never compiled, which costs far more than to run them. */
function anyOf(phrases: readonly string[], placed: (phrase: string) => string, flags = 'iu'): Cue {
  let parts: Part[] | undefined
  return {
    test: (text) => {
      parts ??= phrases.map((phrase) => partOf(phrase, placed(phrase), flags))
      const asked = askedOf(text)
      for (const part of parts) if (mayMatch(part, asked) && part.pattern().test(text)) return true
      return false
    },
  }
}

type Part = {
  /** Before a phrase that opens a line no letter stands, so the line's first letters are one of these. */
  readonly openings: readonly string[] | undefined
  /** Of each of the lists one word's grams stand in the text. */
  readonly words: readonly (readonly (readonly number[])[])[]
  readonly pattern: () => RegExp
}

function partOf(phrase: string, source: string, flags: string): Part {
  let compiled: RegExp | undefined
  const { words, openings } = needsOf(phrase)
  const isFirst = source.startsWith('^') && openings?.every((opening) => LATIN.test(opening.charAt(0)))
  return {
    openings: isFirst ? openings : undefined,
    words: words.map((list) => list.map(gramsOf)),
    pattern: () => {
      compiled ??= new RegExp(source, flags)
      return compiled
    },
  }
}

const LATIN = /[a-z]/iu

/** A text, where its first letter stands, and which grams it has. */
type Asked = { readonly text: string; readonly first: number; readonly has: Uint8Array }

/** Plain loops, for every line is asked for thousands of phrases. */
function mayMatch({ openings, words }: Part, { text, first, has }: Asked): boolean {
  if (openings && !openings.some((opening) => standsAt(opening, text, first))) return false
  for (const list of words) if (!hasOne(list, has)) return false
  return true
}

function hasOne(words: readonly (readonly number[])[], has: Uint8Array): boolean {
  for (const grams of words) if (hasAll(grams, has)) return true
  return false
}

function hasAll(grams: readonly number[], has: Uint8Array): boolean {
  for (const gram of grams) if (has[gram] === 0) return false
  return true
}

function standsAt(word: string, text: string, from: number): boolean {
  for (let at = 0; at < word.length; at++)
    if ((text.charCodeAt(from + at) | SMALL) !== (word.charCodeAt(at) | SMALL)) return false
  return true
}

/** Three letters in a row as one number, so small that some share theirs: a text that lacks it lacks the word. */
const gramOf = (a: number, b: number, c: number): number =>
  (((a | SMALL) * 31 + (b | SMALL)) * 31 + (c | SMALL)) % GRAMS
const GRAMS = 4093
/** Makes a small letter of a capital one. */
const SMALL = 32

function gramsOf(word: string): number[] {
  const grams: number[] = []
  for (let at = 0; at <= word.length - LEAST_LETTERS; at++)
    grams.push(gramOf(word.charCodeAt(at), word.charCodeAt(at + 1), word.charCodeAt(at + 2)))
  return grams
}

/** Many cues ask for the same text in turn: what is known of the last one is kept. */
const askedOf = (() => {
  const has = new Uint8Array(GRAMS)
  let last: Asked = { text: '', first: -1, has }
  return (text: string): Asked => {
    if (text === last.text) return last
    has.fill(0)
    for (let at = 0; at <= text.length - LEAST_LETTERS; at++)
      has[gramOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2))] = 1
    last = { text, first: text.search(LATIN), has }
    return last
  }
})()
