/** A record's bytes in, the words of its title and text appended to a list out, or why it is broken; read as bytes all through. */
import type { BatchRecord } from './batch.ts'
import { pageText } from './page-text.ts'
import { addWords, type Words } from './words.ts'

/** The reason, or undefined. What a line of JSON holds besides `title` and `text` is passed over, whatever its depth. */
export function recordWords(words: Words, bytes: Uint8Array, record: BatchRecord): string | undefined {
  const { form, start, end, problem, about } = record
  if (problem !== undefined) return problem
  if (form === 'json') return jsonWords(words, bytes, start, end)
  const own = bytes.subarray(start, end)
  const text = form === 'page' ? pageText(own, about?.mediaType ?? '') : asUtf8(own)
  addWords(words, text, 0, text.length, { quoted: false })
  return undefined
}

/** A file may be UTF-16, which its mark says. */
function asUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes
  const isLittle = first === 0xff && second === 0xfe
  const isBig = first === 0xfe && second === 0xff
  if (!isLittle && !isBig) return bytes
  return new TextEncoder().encode(new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(bytes))
}

const [QUOTE, ESCAPE, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST, COLON] = [...'"\\{}[]:'].map((mark) =>
  mark.charCodeAt(0),
)

function jsonWords(words: Words, bytes: Uint8Array, start: number, end: number): string | undefined {
  let depth = 0
  let texts = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at]
    if (byte === OPEN || byte === OPEN_LIST) depth++
    else if (byte === CLOSE || byte === CLOSE_LIST) depth--
    else if (byte === QUOTE) {
      const close = stringEnd(bytes, at + 1, end)
      const isText = spells(bytes, at + 1, close, TEXT)
      const value =
        depth === 1 && (isText || spells(bytes, at + 1, close, TITLE)) ? valueAt(bytes, close + 1, end) : -1
      if (value >= 0) {
        at = addWords(words, bytes, value, end, { quoted: true })
        if (isText) texts++
      } else at = close
      if (at >= end) return 'the line ends within a text'
    }
  }
  if (depth !== 0) return 'no whole line of JSON'
  return texts > 0 ? undefined : 'no "text"'
}

const TEXT = [...'text'].map((letter) => letter.charCodeAt(0))
const TITLE = [...'title'].map((letter) => letter.charCodeAt(0))

/** Of the mark that closes the string whose first character is at `from`; `end` where none does. */
function stringEnd(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (bytes[at] === ESCAPE) at++
    else if (bytes[at] === QUOTE) return at
  }
  return end
}

function spells(bytes: Uint8Array, from: number, to: number, letters: readonly number[]): boolean {
  if (to - from !== letters.length) return false
  return letters.every((letter, n) => bytes[from + n] === letter)
}

/** Where the string begins that stands behind the colon; -1 where there is none. */
function valueAt(bytes: Uint8Array, from: number, end: number): number {
  let isValue = false
  for (let at = from; at < end; at++) {
    const byte = bytes[at] as number
    if (byte === COLON && !isValue) isValue = true
    else if (byte === QUOTE) return isValue ? at + 1 : -1
    else if (byte > SPACE) return -1
  }
  return -1
}

const SPACE = 32
