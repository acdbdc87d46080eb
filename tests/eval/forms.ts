/** A text in, the same text out in the forms in which users bring it: what an editor, a mail program or a page made of it. */

export type Form = {
  readonly name: string
  readonly of: (text: string) => string
  /** What it must be read like, where that is not the text as it was. */
  readonly like?: (text: string) => string
}

/** Where a long word may break. */
const LONG_WORD = /(?<=\b\p{Ll}{4})(?=\p{Ll}{4})/gu
/** Two names in the middle of a sentence. */
const NAMES = /(?<=\p{Ll} )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu
const WORD_WITH_CAPITAL = / (?=\p{Lu})/gu

/** Forms in which every word, line and paragraph is found again: no verdict may differ. */
export const FORMS: readonly Form[] = [
  { name: 'soft hyphens in words', of: (text) => text.replace(LONG_WORD, '\u00ad') },
  { name: 'zero-width spaces', of: (text) => text.replace(WORD_WITH_CAPITAL, '\u200b ') },
  { name: 'marks of direction', of: (text) => text.replace(WORD_WITH_CAPITAL, ' \u200e') },
  { name: 'emphasis', of: (text) => text.replace(NAMES, '**$&**') },
  { name: 'links', of: (text) => text.replace(NAMES, '[$&](https://www.example.org/a-b_c?d=1&e=2)') },
  { name: 'a forwarded mail', of: (text) => text.replace(/^/gmu, '> ') },
  { name: 'references', of: (text) => text.replace(/[“”‘’–—&]/gu, (one) => `&#${one.codePointAt(0)};`) },
  { name: 'lines that end as on Windows', of: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'blanks at the ends of lines', of: (text) => text.replaceAll('\n', '  \n') },
  { name: 'letters and accents apart', of: (text) => text.normalize('NFD') },
  { name: 'figures bound to what they count', of: (text) => text.replace(/(?<=\d) (?=\p{Ll})/gu, '\u00a0') },
  {
    name: 'two blanks for one, here and there',
    of: (text) => text.replace(/(?<=\p{Ll}{5}) (?=\p{Ll}.*[.!?”"]$)/gmu, '  '),
  },
  { name: 'wrapped by an editor', of: (text) => wrapped(text, 72) },
  { name: 'forwarded by a program that wraps', of: (text) => wrapped(text, 66).replace(/^/gmu, '> ') },
  { name: 'wrapped, but for a long address', of: (text) => addressed(wrapped(text, 72)), like: addressed },
  { name: 'a narrow column', of: (text) => wrapped(text, 36) },
]

function addressed(text: string): string {
  return `${text}\n\nhttps://www.example.org/2026/11/${'a-long-name-of-a-page-'.repeat(5)}.html\n`
}

/** Each line broken at spaces, as far to the right as fits; lines too short for it stand as they are. */
function wrapped(text: string, columns: number): string {
  return text.replace(new RegExp(`(?=.{${columns + 1}})(.{1,${columns}}) (?=\\S)`, 'gu'), '$1\n')
}
