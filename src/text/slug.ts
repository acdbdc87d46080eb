/** A name in, what a file may be called after it on every system out. */

/** Small letters and digits of any script with hyphens between; '' where the name holds none. Never a path, hidden, or a name that a system keeps. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(LATIN_MARKS, '').normalize('NFC').toLowerCase()
  const words = plain.replace(/['’]/gu, '').split(/[^\p{L}\p{M}\p{N}]+/u)
  const cut = [...words.filter((word) => word !== '').join('-')].slice(0, MAX_LENGTH).join('')
  const slug = cut.replace(/-$/u, '')
  return KEPT.test(slug) ? `${slug}-news` : slug
}

/** Accents on Latin, Greek and Cyrillic letters; in other scripts a mark is part of the word. */
const LATIN_MARKS = /[\u0300-\u036f]/gu

/** Characters. With a date and a number behind it, a name of four-byte letters still fits the 255 bytes of a file system. */
const MAX_LENGTH = 50

/** Devices of Windows, and what means something else in a story's folder. */
const KEPT = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³]|readme|messages|sources|review|release)$/u
