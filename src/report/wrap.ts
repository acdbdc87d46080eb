/** A long line in, lines of at most so many characters out, broken between words. */

/** `first` opens the first line, `rest` every other; a word longer than a line is cut. Widths count code points. */
export function wrap(text: string, width: number, first = '', rest = first): string {
  const lines: string[] = []
  let line = first
  let isOpen = false
  for (const word of text.split(' ').flatMap((long) => pieces(long, width - rest.length))) {
    if (isOpen && size(line) + 1 + size(word) > width) {
      lines.push(line)
      line = rest
      isOpen = false
    }
    line += isOpen ? ` ${word}` : word
    isOpen = true
  }
  return [...lines, line].map((whole) => whole.trimEnd()).join('\n')
}

const size = (text: string): number => [...text].length

function pieces(word: string, longest: number): string[] {
  const characters = [...word]
  if (characters.length <= longest) return [word]
  const cut: string[] = []
  for (let at = 0; at < characters.length; at += longest)
    cut.push(characters.slice(at, at + longest).join(''))
  return cut
}
