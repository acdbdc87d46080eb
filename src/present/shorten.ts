/** A text in, at most so many characters of it out, cut at a word's end with an ellipsis. */

/** `longest` counts code points, the ellipsis among them. */
export function shorten(text: string, longest: number): string {
  const characters = [...text]
  if (characters.length <= longest) return text
  const kept = characters.slice(0, longest - 1).join('')
  const wordEnd = Math.max(kept.lastIndexOf(' '), characters[longest - 1] === ' ' ? kept.length : 0)
  const cut = wordEnd > kept.length / 2 ? kept.slice(0, wordEnd) : kept
  return `${cut.replace(/[\s,;:.–-]{1,4}$/u, '')}…`
}
