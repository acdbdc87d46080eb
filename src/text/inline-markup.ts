/** A Markdown text in, the same line for line without the addresses of its links and the other marks inside its sentences out. */

/** The words of a link stay, a picture goes; front matter is left alone. The same text where it has no such mark. */
export function withoutInlineMarkup(markdown: string): string {
  const front = FRONT.exec(markdown)?.[0] ?? ''
  const body = markdown.slice(front.length)
  const named = new Set([...body.matchAll(DEFINITION)].map(([, name = '']) => name.toLowerCase()))
  const words = body
    .replace(DEFINITION, '')
    .replace(PICTURE, '')
    .replace(LINK, '$1')
    .replace(REFERENCE, (whole, text: string, name: string) =>
      named.has((name || text).toLowerCase()) ? text : whole,
    )
    .replace(STRONG_OR_EM, '$2')
    .replace(STRONG_OR_EM, '$2')
    .replace(UNDERLINED, '$2')
    .replace(TAG, (tag) => tag.replace(/[^\n]+/gu, ''))
    .replace(ESCAPED, '$1')
  return front + words
}

const FRONT = /^---[^\S\n]*\n(?:.*\n)*?---[^\S\n]*(?:\n|$)/u

/** An address, which may hold one pair of brackets, and a title. */
const TARGET = String.raw`\(<?[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)?>?(?:\s+"[^"\n]*")?\)`

const PICTURE = new RegExp(String.raw`!\[[^\[\]\n]*\]${TARGET}`, 'gu')
const LINK = new RegExp(String.raw`\[([^\[\]]*)\]${TARGET}`, 'gu')
const REFERENCE = /\[([^[\]]+)\]\[([^[\]]*)\]/gu
const DEFINITION = /^ {0,3}\[([^[\]]+)\]:[^\S\n]+\S+.*$/gmu

/** Applied twice, since one may stand in the other; between words only, as writers set it. */
const STRONG_OR_EM =
  /(?<![\p{L}\p{N}*\\])(\*{1,3})(?=[^\s*])((?:(?!\n[^\S\n]*\n)[^*])+?)(?<=[^\s\\])\1(?![\p{L}\p{N}*])/gu
const UNDERLINED =
  /(?<![\p{L}\p{N}_\\])(_{1,3})(?=[^\s_])((?:(?!\n[^\S\n]*\n)[^_])+?)(?<=[^\s\\])\1(?![\p{L}\p{N}_])/gu

/** What is written inside a sentence where Markdown has no mark for it. */
const TAG = /<\/?(?:a|abbr|b|br|cite|em|font|i|mark|q|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/giu

/** Marks that would open code or a comment stay escaped. */
const ESCAPED = /\\([\\*_{}[\]()#+\-.!$|"'>])/gu
