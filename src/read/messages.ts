/** The text of a messages file in, the key messages out, each with the line it stands on and the claims it names. */

export type WrittenMessage = {
  readonly text: string
  /** From 1. */
  readonly line: number
  /** Numbers of the release's claims, from 1: "… [1, 3-5]"; empty where the message names none. */
  readonly claims: readonly number[]
}

/** One message per list item or line; headings and blank lines are none, an indented line goes on with its message. */
export function messagesIn(text: string): WrittenMessage[] {
  const messages: { text: string; line: number }[] = []
  for (const [n, line] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const words = line.replace(BULLET, '').trim()
    const last = messages.at(-1)
    if (words === '' || /^#{1,6}(?:\s|$)/.test(words)) continue
    if (last && /^\s/.test(line) && !BULLET.test(line)) last.text += ` ${words}`
    else messages.push({ text: words, line: n + 1 })
  }
  return messages.map(({ text, line }) => {
    const named = NAMED.exec(text)
    return {
      text: named ? text.slice(0, named.index).trimEnd() : text,
      line,
      claims: named ? numbersIn(named[1] ?? '') : [],
    }
  })
}

/** "- ", "* ", "3. " */
const BULLET = /^\s{0,8}(?:[-*+]|\d{1,3}[.)])\s+/
/** At the message's end. */
const NAMED = /\[([\d\s,–-]{1,200})\]$/u

/** A range is spelt out; one that runs backwards, or over more claims than a release has, names its ends. */
function numbersIn(list: string): number[] {
  const numbers = list.split(',').flatMap((part) => {
    const [from = 0, to = from] = (part.match(/\d{1,6}/g) ?? []).map(Number)
    if (from === 0) return []
    return to > from && to - from < LONGEST_RANGE
      ? Array.from({ length: to - from + 1 }, (_, n) => from + n)
      : [from, to]
  })
  return [...new Set(numbers)].sort((a, b) => a - b)
}

const LONGEST_RANGE = 1000
