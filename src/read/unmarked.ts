/** A text in, the same lines out without the marks that only dress its words: of quoted mail, links, emphasis and pages' source. */
import { withoutReferences } from './references.ts'

/** What stands before `from` stays as it is. */
export function unmarked(text: string, from: number): string {
  const body = text.slice(from)
  const own = isQuoted(body) ? body.replace(QUOTE_MARKS, '') : body
  // Emphasis may stand within emphasis.
  const words = own.replace(LINK, '$1').replace(EMPHASIS, '$2').replace(EMPHASIS, '$2')
  return text.slice(0, from) + withoutReferences(words)
}

/** A mail that was forwarded has its marks before most lines; a page that quotes a passage marks that alone. */
function isQuoted(text: string): boolean {
  const lines = text.match(/^.*\S.*$/gmu) ?? []
  return lines.filter((line) => /^[^\S\n]*>/u.test(line)).length * 2 > lines.length
}

const QUOTE_MARKS = /^[^\S\r\n]*(?:>[^\S\r\n]?)+/gmu

/** The words of a link stay, its address goes; what stands in brackets behind brackets is an address if it holds more than a word. */
const LINK =
  /(?<!!)\[([^[\]\n]{1,300})\]\((?=[^\s()]*[/.#:])[^\s()]*(?:\([^\s()]*\)[^\s()]*)*(?: "[^"\n]*")?\)/gu

/** As CommonMark has it, but that marks within words are words ("f***ing", "snake_case"); not across a blank line. */
const EMPHASIS =
  /(?<![^\s([{“"‘'«—–*_-])([*_]{1,3})(?![\s*_])((?:(?!\n[^\S\n]*\r?\n)[^*_])+)(?<!\s)\1(?![^\s)\]}”"’'».,;:!?…—–*_-])/gu
