/** The lines of a paragraph in, its text without the hyphens that only broke words out. */
import { brokenWord } from '../text/broken-word.ts'

/** `standing`: words and compounds, in lower case, that stand somewhere in the text unbroken. */
export function unbroken(lines: readonly string[], standing: ReadonlySet<string>): string {
  return lines.reduce((text, line) => {
    const broken = brokenWord(text, line, () => standing)
    if (broken === 'whole') return text.slice(0, -1) + line
    return broken === 'compound' ? text + line : `${text} ${line}`
  })
}
