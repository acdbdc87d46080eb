/** A file's bytes in, its text without what shows as nothing out, or why it is none. */
import { MOST_BYTES } from '../options.ts'

export type Decoded = { readonly text: string } | { readonly error: string }

/** UTF-8, with or without a byte-order mark, or UTF-16 with one. Nothing is guessed: a wrong guess would put wrong words into evidence. */
export function decode(path: string, bytes: Uint8Array): Decoded {
  if (bytes.length > MOST_BYTES) {
    return { error: `${path}: larger than ${MOST_BYTES / 1_000_000} MB; give one article per file.` }
  }
  const encoding = encodingOf(bytes)
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return {
      error: `${path}: not ${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'} text; save it as UTF-8 and try again.`,
    }
  }
  if (text.includes('\0')) {
    return { error: `${path}: a binary file, not text; save the article as plain text or Markdown.` }
  }
  if (!/\S/u.test(text)) return { error: `${path}: empty; save the article's text into it.` }
  return { text: text.replace(UNSEEN, '') }
}

/**
 * Where a word may break and where it may not (but a soft hyphen at a line's end, where it did break), marks of byte
 * order and of the Latin direction: they part a word from itself and no reader sees them. Zero-width spaces part words
 * where a script has no others; joiners belong to the spelling but behind a Latin letter or a space, where a page put them.
 */
const UNSEEN =
  /[\u2060\ufeff\u200e]|\u00ad(?![^\S\r\n]*[\r\n])|(?<![\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])\u200b|(?<=[\p{sc=Latin}\s])[\u200c\u200d]+/gu

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}
