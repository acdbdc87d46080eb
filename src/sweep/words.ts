/** A text's UTF-8 bytes in, its words as integers out; no string is built, for every article of an archive passes here. */
import { fold } from '../text/normalize.ts'

export type Words = {
  /** One integer a word, the same for every spelling that `fold` makes one; `BREAK` where a sentence may end. */
  hashes: Int32Array
  count: number
}

export const BREAK = 0

/**
 * The words of the bytes from `from` to `to`, appended to `words`. Where they are `quoted`, they are a JSON string's and
 * end with its closing mark. Returns the offset of that mark, or `to`.
 */
export function addWords(
  words: Words,
  bytes: Uint8Array,
  from: number,
  to: number,
  { quoted }: { readonly quoted: boolean },
): number {
  if (words.hashes.length < words.count + (to - from) + 2) words.hashes = grown(words, to - from)
  const { hashes } = words
  const classes = CLASSES
  let count = words.count
  let hash = SEED
  let length = 0
  let at = from
  while (at < to) {
    let letter = classes[bytes[at] as number] as number
    const first = at
    while (letter >= FIRST_LETTER) {
      hash = Math.imul(hash ^ letter, PRIME)
      letter = ++at < to ? (classes[bytes[at] as number] as number) : SEPARATOR
    }
    length += at - first
    let size = 1
    if (letter !== SEPARATOR) {
      if (letter === BEYOND_ASCII) {
        size = sizeOf(bytes[at] as number)
        letter = folded(codePoint(bytes, at, size))
      } else if (quoted) {
        if (letter === QUOTE) break
        if (letter === ESCAPE) {
          size = bytes[at + 1] === LETTER_U ? 6 : 2
          letter = escaped(bytes, at + 1)
        }
      }
      if (letter >= FIRST_LETTER) {
        hash = Math.imul(hash ^ letter, PRIME)
        length++
      }
    }
    at += size
    if (letter >= FIRST_LETTER || letter === SILENT) continue
    if (length >= SHORTEST) hashes[count++] = hash === BREAK ? 1 : hash
    if (letter === LINE_END || (letter === FULL_STOP && length >= SHORTEST_LAST)) hashes[count++] = BREAK
    hash = SEED
    length = 0
  }
  if (length >= SHORTEST) hashes[count++] = hash === BREAK ? 1 : hash
  hashes[count++] = BREAK
  words.count = count
  return Math.min(at, to)
}

/** FNV-1a over folded letters instead of bytes. */
const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** A letter by itself ("the U.S.", "Libya’s") tells nothing. */
const SHORTEST = 2
/** "Mr. Brandvold", "Lt. Gen." go on; what ends a sentence is seldom shorter. */
const SHORTEST_LAST = 3

const SEPARATOR = 1
const SILENT = 2
const QUOTE = 3
const ESCAPE = 4
const LINE_END = 5
const FULL_STOP = 6
const BEYOND_ASCII = 7
/** "0": this class and all above are the folded letter or figure itself. */
const FIRST_LETTER = 48
const LETTER_N = 110
const LETTER_U = 117

/** What each byte is, where it stands for a character of its own. */
const CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80) return BEYOND_ASCII
  const character = String.fromCharCode(byte)
  if (/[\da-z]/i.test(character)) return character.toLowerCase().charCodeAt(0)
  if (character === '"') return QUOTE
  if (character === '\\') return ESCAPE
  if (character === '\n') return LINE_END
  return /[.!?]/.test(character) ? FULL_STOP : SEPARATOR
})

/** A character beyond ASCII is folded when it is first met; 0 is one that was not. */
const FOLDED = new Int32Array(0x10000)

function folded(point: number): number {
  const known = FOLDED[point] ?? SEPARATOR
  if (known !== 0) return known
  const found = foldedAnew(String.fromCharCode(point))
  FOLDED[point] = found
  return found
}

function foldedAnew(character: string): number {
  if (/[\p{L}\p{N}]/u.test(character)) return fold(character).charCodeAt(0) || SEPARATOR
  if (/[\u0085\u2028\u2029]/u.test(character)) return LINE_END
  return /[\p{M}\p{Cf}]/u.test(character) ? SILENT : SEPARATOR
}

const sizeOf = (lead: number): number => (lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4)

/** Of `size` bytes at `at`; those of a broken sequence give some other character, which matters to no later stage. */
function codePoint(bytes: Uint8Array, at: number, size: number): number {
  let point = (bytes[at] as number) & (size === 1 ? 0 : 0xff >> (size + 1))
  for (let n = 1; n < size; n++) point = (point << 6) | ((bytes[at + n] as number) & 0x3f)
  return point
}

/** The letter or class of what follows a backslash in JSON. */
function escaped(bytes: Uint8Array, at: number): number {
  if (bytes[at] === LETTER_U) return folded(hex(bytes, at + 1))
  return bytes[at] === LETTER_N ? LINE_END : SEPARATOR
}

/** Four hexadecimal digits. */
function hex(bytes: Uint8Array, at: number): number {
  let point = 0
  for (let n = 0; n < 4; n++) {
    const digit = bytes[at + n] as number
    point = point * 16 + (digit > 57 ? (digit & 0xf) + 9 : digit & 0xf)
  }
  return point
}

function grown(words: Words, more: number): Int32Array<ArrayBuffer> {
  const hashes = new Int32Array(2 * (words.count + more + 2))
  hashes.set(words.hashes.subarray(0, words.count))
  return hashes
}
