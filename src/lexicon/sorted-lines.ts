/** Lines of a word and what is told of it in, sorted by the word; what is told of one word out. */

/**
 * The rest of the word's line, without the space; undefined where it has none. Halves the lines until it is found, so
 * that a table of tens of thousands costs nothing before somebody asks, and no memory after.
 */
export function toldOf(word: string, lines: string): string | undefined {
  let [from, to] = [0, lines.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const start = lines.lastIndexOf('\n', middle - 1) + 1
    const order = orderAt(word, lines, start)
    if (order === 0) {
      const end = lines.indexOf('\n', start)
      return lines.slice(start + word.length + 1, end < 0 ? lines.length : end)
    }
    // Before the first line there is but its line break.
    if (order < 0) to = Math.min(start, middle)
    else {
      const end = lines.indexOf('\n', start)
      from = end < 0 ? to : end + 1
    }
  }
  return undefined
}

/** Below 0 where the word stands before the line that starts there, above where behind. */
function orderAt(word: string, lines: string, start: number): number {
  for (let n = 0; n < word.length; n++) {
    const difference = word.charCodeAt(n) - lines.charCodeAt(start + n)
    if (difference !== 0) return difference
  }
  return SPACE - lines.charCodeAt(start + word.length)
}

const SPACE = 32
