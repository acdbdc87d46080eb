/** A pattern of plain words and * in, whether a line reads so out. */

/**
 * `*` stands for any characters, none among them; case, accents, curly marks and runs of white space do not count.
 * Each piece is looked for once, from where the one before it ended, so that no pattern of a user takes longer than
 * the line is long times the number of its pieces: a regular expression could take for ever.
 */
export function matchesLine(pattern: string, line: string): boolean {
  const [first = '', ...rest] = plain(pattern).split('*')
  const text = plain(line)
  const last = rest.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first) || !text.endsWith(last)) return false
  let at = first.length
  for (const piece of rest) {
    const found = text.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return at + last.length <= text.length
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()
